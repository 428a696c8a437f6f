#include "picture/parts.h"

#include <doctest/doctest.h>

#include "model/card_parts.h"
#include "picture_check.h"

namespace yoriai {
namespace {

CardPicture bus_card() {
    CardPicture card;
    card.text = "バスが一日三本になって病院に行けない";
    card.field = 2;
    card.code = "福";
    card.number = 3;
    card.table = "1班";
    return card;
}

void draw_cards(const Painter& p) {
    const auto at = [&](int column, float y) {
        return Box{p.px(32.0F + 264.0F * static_cast<float>(column)), p.px(y), p.px(240),
                   p.px(132)};
    };
    CardPicture card = bus_card();
    draw_card(p, at(0, 108), card);
    draw_card(p, at(1, 108), card, {false, true, false});
    CardPicture ghost = card;
    ghost.ghost = true;
    draw_card(p, at(2, 108), ghost);
    CardPicture pinned = card;
    pinned.pinned = true;
    draw_card(p, at(3, 108), pinned);
    CardPicture scribed = card;
    scribed.scribed = true;
    draw_card(p, at(4, 108), scribed);
    CardPicture voted = card;
    voted.votes = 12;
    draw_card(p, at(5, 108), voted, {true, false, false});
    const Photo picture;
    CardPicture photo = card;
    photo.photo = &picture;
    photo.field = 5;
    draw_card(p, {p.px(1616), p.px(108), p.px(240), card_height(p, photo, p.px(240))}, photo);
    CardPicture lone = card;
    lone.lone = true;
    lone.field = 6;
    draw_card(p, at(0, 294), lone);
    draw_card(p, at(1, 294), card, {false, false, true});
    draw_card(p, {p.px(600), p.px(294), p.px(150), p.px(84)}, card, {}, CardLevel::text);
    draw_card(p.zoomed(0.3F), {p.px(774), p.px(294), p.px(72), p.px(40)}, card, {},
              CardLevel::mark);
    draw_card(p.zoomed(0.15F), {p.px(774), p.px(350), p.px(36), p.px(20)}, card, {},
              CardLevel::block);
    for (int i = 0; i < 9; ++i) {
        card.field = i;
        draw_card_row(p,
                      {p.px(1010.0F + 300.0F * static_cast<float>(i % 3)),
                       p.px(292.0F + 50.0F * static_cast<float>(i / 3)), p.px(280), p.px(44)},
                      card);
    }
}

void draw_plates(const Painter& p) {
    draw_plate(p, {p.px(32), p.px(482), p.px(440), p.px(52)}, {"夜、安心して歩ける道に", "15枚"});
    draw_plate(p, {p.px(32), p.px(548), p.px(440), p.px(44)},
               {"街灯が足りない", "9枚", PlateLevel::nested});
    draw_plate(p, {p.px(32), p.px(606), p.px(440), p.px(48)},
               {"大雨の水を家に入れない", "10枚", PlateLevel::top, true});
    draw_link(p, {p.px(32), p.px(606), p.px(440), p.px(58)},
              {p.px(600), p.px(690), p.px(80), p.px(40)}, {"対立", ArrowHeads::both});
}

void draw_buttons(const Painter& p) {
    float x = 510, y = 484;
    const auto put = [&](const Button& button, const ControlState& state = {}) {
        const ImVec2 size = button_size(p, button);
        draw_button(p, {p.px(x), p.px(y), size.x, size.y}, button, state);
        x += size.x / p.scale() + 16;
    };
    Button next{"つぎへ", ButtonKind::primary};
    next.icon_behind = Icon::right;
    put(next);
    Button add{"足す"};
    add.icon = Icon::plus;
    put(add);
    put({"あとで", ButtonKind::quiet});
    Button trash{"消す", ButtonKind::danger};
    trash.icon = Icon::trash;
    put(trash);
    x = 510;
    y = 550;
    put({"書き出す"}, {false, false, false, true});
    put({"焦点"}, {false, false, true});
    put({"小さい", ButtonKind::normal, ButtonSize::small});
    Button keyed{"入れる", ButtonKind::primary};
    keyed.key = "Enter";
    put(keyed);
    x = 510;
    for (const Chip& chip :
         {Chip{"防災", 0}, Chip{"福祉", 2, true}, Chip{"#通学路", {}, false, true}}) {
        const ImVec2 size = chip_size(p, chip);
        draw_chip(p, {p.px(x), p.px(648), size.x, size.y}, chip);
        x += size.x / p.scale() + 12;
    }
}

void draw_fields(const Painter& p) {
    TextFieldPicture field;
    field.hint = "ここに書く";
    draw_text_field(p, {p.px(1070), p.px(482), p.px(400), p.px(52)}, field);
    Preedit preedit{"怖い", 0, 6};
    field.text = "夜道が暗くて";
    field.caret = field.text.size();
    field.preedit = &preedit;
    field.caret_visible = true;
    draw_text_field(p, {p.px(1070), p.px(554), p.px(400), p.px(52)}, field, {false, false, true});
    TextFieldPicture wrong;
    wrong.text = "13月40日";
    wrong.wrong = true;
    draw_text_field(p, {p.px(1070), p.px(626), p.px(400), p.px(52)}, wrong);
    draw_field_problem(p, {p.px(1070), p.px(684)}, p.px(400), "月は1から12までです");
}

void draw_figures(const Painter& p) {
    draw_tally_cell(p, {p.px(1510), p.px(482), p.px(100), p.px(74)}, {6, "", false});
    draw_tally_cell(p, {p.px(1634), p.px(482), p.px(100), p.px(74)}, {8, "", true},
                    {false, false, true});
    draw_tally_cell(p, {p.px(1758), p.px(482), p.px(100), p.px(74)}, {});
    BarPicture bar;
    bar.share = 0.85;
    bar.low = 0.71;
    bar.high = 0.93;
    draw_bar(p, {p.px(1510), p.px(600), p.px(260), p.px(26)}, bar);
    p.text_in({p.px(1786), p.px(600), p.px(90), p.px(26)}, type::percent, "85%", p.colours().ink);
    for (int group = -1; group < 5; ++group)
        p.group_mark(group, {p.px(1590.0F + 50.0F * static_cast<float>(group)), p.px(690)}, 11);
    p.answer_mark(Answer::agree, {p.px(1510), p.px(710)}, 24);
    p.answer_mark(Answer::disagree, {p.px(1550), p.px(710)}, 24);
    p.answer_mark(Answer::pass, {p.px(1590), p.px(710)}, 24);
}

void draw_notices(const Painter& p) {
    draw_toast(p, {p.px(32), p.px(816), p.px(560), p.px(64)}, "計画.docxを書き出しました", true);
    const Box stop = draw_progress(p, {p.px(32), p.px(928), p.px(560), p.px(120)},
                                   {"計画をつくっています", "28ページのうち 17", 17.0 / 28});
    draw_button(p, stop, {"やめる", ButtonKind::normal, ButtonSize::small});
    const DialogPicture dialog{"投票をしめ切りますか",
                               "しめ切ると、票は足せません。\n6班がまだ入っていません(7人分)。",
                               true};
    Box row = draw_dialog(p, {p.px(790), p.px(752), p.px(560), dialog_height(p, p.px(560), dialog)},
                          dialog);
    Button close{"しめ切る", ButtonKind::danger};
    draw_button(p, row.cut_right(button_size(p, close).x, p.px(16)), close);
    Button stay{"まだ続ける"};
    draw_button(p, row.cut_right(button_size(p, stay).x), stay, {false, false, true});
    float x = 1386;
    for (const auto& [words, kind] : {std::pair("会場:全テーマ", BadgeKind::on_air),
                                      std::pair("後ろから読める", BadgeKind::legible),
                                      std::pair("会場を止め中", BadgeKind::frozen)}) {
        const float width = badge_width(p, words, kind);
        draw_badge(p, {p.px(x), p.px(752), width, p.px(34)}, words, kind);
        x += width / p.scale() + 10;
    }
    draw_badge(
        p,
        {p.px(1386), p.px(798), badge_width(p, "字が小さい 44/63", BadgeKind::too_small), p.px(34)},
        "字が小さい 44/63", BadgeKind::too_small);
    draw_empty_state(p, {p.px(1386), p.px(896), p.px(502), p.px(152)}, Icon::card,
                     "まだカードがありません");
    draw_hint(p, {p.px(620), p.px(928), p.px(150), p.px(120)}, HintKind::warning, "似たカードです");
    draw_done(p, {p.px(560), p.px(740), p.px(200), p.px(40)}, "保存済み 19:42");
    draw_timer(p, {p.px(32), p.px(740), timer_width(p, "12:40"), p.px(56)}, "12:40",
               TimerMood::last_minute);
    draw_step(p, {p.px(300), p.px(730), p.px(162), p.px(76)}, {"束ねる", "7テーマ", true, true});
}

Pixels draw_all_parts(Appearance appearance, float scale) {
    const auto width = static_cast<int>(1920 * scale), height = static_cast<int>(1080 * scale);
    return off_screen().render(palette(appearance), scale, width, height, [](const Painter& p) {
        p.fill({0, 0, p.px(1920), p.px(64)}, p.colours().sheet);
        draw_logo(p, {p.px(20), p.px(17)}, 30);
        p.text_in({p.px(76), 0, p.px(400), p.px(64)}, type::panel_title, "部品の見本",
                  p.colours().ink);
        draw_cards(p);
        draw_plates(p);
        draw_buttons(p);
        draw_fields(p);
        draw_figures(p);
        draw_notices(p);
    });
}

}  // namespace

TEST_CASE("every part draws in every appearance, at every scale") {
    CHECK(count_colours(draw_all_parts(Appearance::light, 1)) > 100);
    keep_picture("parts", draw_all_parts(Appearance::light, 1));
    keep_picture("parts_dark", draw_all_parts(Appearance::dark, 1));
    keep_picture("parts_contrast", draw_all_parts(Appearance::high_contrast, 1));
    keep_picture("parts_small", draw_all_parts(Appearance::light, 0.75F));
    CHECK(count_colours(draw_all_parts(Appearance::dark, 1.25F)) > 100);
}

TEST_CASE("every icon has strokes inside its square") {
    for (int i = 1; i <= static_cast<int>(Icon::minus); ++i) {
        const auto& strokes = strokes_of(static_cast<Icon>(i));
        CHECK_FALSE(strokes.empty());
        for (const Stroke& stroke : strokes)
            for (const ImVec2 point : stroke.points)
                CHECK((point.x >= 0 && point.x <= 24 && point.y >= 0 && point.y <= 24));
    }
    keep_picture(
        "icons",
        off_screen().render(palette(Appearance::light), 1, 1920, 300, [](const Painter& p) {
            for (int i = 1; i <= static_cast<int>(Icon::minus); ++i) {
                const float x = 20.0F + 80.0F * static_cast<float>(i % 23),
                            y = i < 23 ? 20.0F : 120.0F;
                p.icon(static_cast<Icon>(i), {x, y}, 48, p.colours().ink);
                p.icon(static_cast<Icon>(i), {x, y + 55}, 24, p.colours().ink);
            }
        }));
}

TEST_CASE("a card grows with its words and is never cut off") {
    off_screen().render(palette(Appearance::light), 1, 10, 10, [](const Painter& p) {
        CardPicture card = bus_card();
        CHECK(card_height(p, card, 240) == 132);
        card.text =
            "公園の周りが暗く、部活帰りの子が怖がっている。街灯が少なくて、木も茂っている。";
        const float lines = p.paragraph_height(240 - 32, type::card, card.text) / 28;
        CHECK(lines >= 4);
        CHECK(card_height(p, card, 240) >= 10 + lines * 28 + 29);
    });
}

TEST_CASE("a tick and a border tell a selected card, not the colour of its paper") {
    const auto draw = [](bool selected) {
        return off_screen().render(palette(Appearance::light), 1, 300, 200, [&](const Painter& p) {
            draw_card(p, {30, 30, 240, 132}, bus_card(), {false, selected, false});
        });
    };
    const ImU32 accent = palette(Appearance::light).accent;
    CHECK(colour_at(draw(true), 28, 90) == accent);
    CHECK(colour_at(draw(false), 28, 90) != accent);
    CHECK(colour_at(draw(true), 100, 150) == colour_at(draw(false), 100, 150));
}

TEST_CASE("a click into a text field finds the nearest gap between letters") {
    off_screen().render(palette(Appearance::light), 1, 10, 10, [](const Painter& p) {
        TextFieldPicture field;
        field.text = "あいう";
        const Box box = {0, 0, 400, 52};
        CHECK(text_field_offset(p, box, field, {0, 20}) == 0);
        CHECK(text_field_offset(p, box, field, {390, 20}) == 9);
        const float first = p.text_width("あ", type::base);
        CHECK(text_field_offset(p, box, field, {16 + first - 2, 20}) == 3);
        CHECK(text_field_offset(p, box, field, {16 + 2, 20}) == 0);
    });
}

}  // namespace yoriai
