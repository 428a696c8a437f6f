// Hall layouts that show cards.

#include <algorithm>
#include <cmath>

#include "picture/hall_sheet.h"
#include "text/hall_messages.h"

namespace yoriai {
namespace {

constexpr float card_gap = 32, hall_band = 25, hall_text_left = 62, hall_text_top = 30,
                hall_text_right = 24;
// Heights on a screen of 1080: two rows of cards stand below a theme's title.
constexpr float least_card = 342, least_plate = 200;

float foot_height(const HallSheet& sheet) {
    return sheet.painter().line_height(sheet.caption()) + sheet.unit(28);
}

// Of a card's width, what its photo takes.
float photo_width(const HallCard& card, float width) {
    return card.photo() ? std::floor(width * 0.34F) : 0;
}

// The photo in the room, whole, in the middle.
void draw_photo_in(const HallSheet& sheet, const Box& room, const Photo& photo) {
    const Painter& painter = sheet.painter();
    const float shape = static_cast<float>(photo.width) / static_cast<float>(photo.height);
    const float width = std::floor(std::min(room.width, room.height * shape));
    const float height = std::floor(width / shape);
    const Box place = {std::floor(room.centre().x - width / 2),
                       std::floor(room.centre().y - height / 2), width, height};
    if (const ImTextureID picture = painter.photo(photo, width)) painter.image(picture, place);
    painter.outline(place, sheet.colours().line2, 2);
}

float needed_height(const HallSheet& sheet, const HallCard& card, float width) {
    const float text =
        width - sheet.unit(hall_text_left) - sheet.unit(hall_text_right) - photo_width(card, width);
    return std::max(sheet.unit(least_card),
                    sheet.unit(hall_text_top) +
                        sheet.painter().paragraph_height(text, sheet.body_text(), card.text(),
                                                         Breaking::balanced) +
                        foot_height(sheet));
}

void draw_card_foot(const HallSheet& sheet, Box row, const HallCard& card) {
    const Painter& painter = sheet.painter();
    const Palette& colours = sheet.colours();
    const TextStyle style = sheet.caption();
    const float table = painter.text_width(card.table(), style);
    painter.text_in(row.cut_right(table + 2, sheet.unit(20)), style, card.table(), colours.ink);
    if (!card.field()) return;
    const float side = style.size * 0.8F;
    const Box sign = row.cut_left(painter.px(side), sheet.unit(14));
    painter.field_mark(card.field(), {sign.x, sign.y + (sign.height - sign.width) / 2}, side);
    painter.text_in(row, style.bold(), card.field_name(), colours.ink);
}

void draw_hall_card(const HallSheet& sheet, const Box& box, const HallCard& card) {
    const Painter& painter = sheet.painter();
    const Palette& colours = sheet.colours();
    const FieldLook look = field_look(colours, card.field());
    const float radius = sheet.unit(8) / painter.scale();
    painter.fill(box.moved(0, sheet.unit(6)), colours.shadow, radius);
    painter.fill(box, look.paper, radius);
    painter.list().AddRectFilled(box.top_left(), {box.x + sheet.unit(hall_band), box.bottom()},
                                 look.mark, sheet.unit(8), ImDrawFlags_RoundCornersLeft);
    painter.outline(box, look.edge == look.paper ? look.mark : look.edge, 2, radius);
    Box inside = box;
    inside.cut_left(sheet.unit(hall_text_left));
    inside.cut_right(sheet.unit(hall_text_right));
    inside.cut_top(sheet.unit(hall_text_top));
    if (card.photo()) {
        Box room = inside.cut_right(photo_width(card, box.width));
        room.cut_left(sheet.unit(16));
        room.cut_bottom(sheet.unit(24));
        draw_photo_in(sheet, room, *card.photo());
    }
    const float foot = foot_height(sheet);
    Box row = inside.cut_bottom(foot);
    row.height -= sheet.unit(14);
    const float line = painter.line_height(sheet.body_text());
    const auto most = static_cast<int>((inside.height + 1) / line);
    if (painter.paragraph_height(inside.width, sheet.body_text(), card.text(),
                                 Breaking::balanced) <= inside.height + 1)
        painter.paragraph(inside, sheet.body_text(), card.text(), colours.ink, Align::left,
                          Breaking::balanced);
    else
        painter.short_paragraph(inside, sheet.body_text(), card.text(), colours.ink, most);
    draw_card_foot(sheet, row, card);
}

// Cards in rows of two; a card too long for half the width has a row of its own.
struct CardRow {
    std::vector<std::size_t> cards;
    float height = 0;
};

std::vector<CardRow> rows_of(const HallSheet& sheet, const std::vector<HallCard>& cards) {
    const Box content = sheet.content();
    const float half = (content.width - sheet.unit(card_gap)) / 2;
    std::vector<CardRow> rows;
    bool row_is_open = false;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const float narrow = needed_height(sheet, cards[i], half);
        const bool wide = narrow > content.height;
        const float height =
            std::min(wide ? needed_height(sheet, cards[i], content.width) : narrow, content.height);
        if (!row_is_open || wide) rows.emplace_back();
        row_is_open = !wide && !row_is_open;
        rows.back().cards.push_back(i);
        rows.back().height = std::max(rows.back().height, height);
    }
    return rows;
}

bool is_cut(const HallSheet& sheet, const HallCard& card) {
    const Box content = sheet.content();
    return needed_height(sheet, card, content.width) > content.height;
}

// Returns which cards stand on this page.
HallSheet::Rows draw_cards(HallSheet& sheet, const std::vector<HallCard>& cards) {
    const auto rows = rows_of(sheet, cards);
    std::vector<float> heights;
    for (const CardRow& row : rows) heights.push_back(row.height);
    for (const HallCard& card : cards)
        if (is_cut(sheet, card)) sheet.say_too_small();
    const Box content = sheet.content();
    const float gap = sheet.unit(card_gap - 2);
    std::optional<std::size_t> wanted;
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (const std::size_t card : rows[row].cards)
            if (cards[card].spotted) wanted = row;
    const auto chosen = sheet.choose_rows(heights, gap, content.height, wanted);
    const float half = (content.width - sheet.unit(card_gap)) / 2;
    HallSheet::Rows shown{cards.size(), 0};
    // What is left over is shared by the rows, so that a full page looks full.
    float used =
        chosen.last > chosen.first ? gap * static_cast<float>(chosen.last - chosen.first - 1) : 0;
    for (std::size_t i = chosen.first; i < chosen.last; ++i) used += rows[i].height;
    const bool is_full = chosen.last - chosen.first > 1;
    const float extra =
        is_full ? (content.height - used) / static_cast<float>(chosen.last - chosen.first) : 0;
    float y = content.y;
    for (std::size_t i = chosen.first; i < chosen.last; ++i) {
        const float height = std::floor(rows[i].height + std::min(extra, sheet.unit(60)));
        const bool wide = needed_height(sheet, cards[rows[i].cards.front()], half) > content.height;
        float x = content.x;
        for (const std::size_t card : rows[i].cards) {
            const Box place = {x, y, wide ? content.width : half, height};
            draw_hall_card(sheet, place, cards[card]);
            if (cards[card].spotted) sheet.draw_spot(place);
            x += half + sheet.unit(card_gap);
            shown = {std::min(shown.first, card), std::max(shown.last, card + 1)};
        }
        y += height + gap;
    }
    return shown;
}

std::string from_to(std::size_t total, const HallSheet::Rows& shown) {
    return say(words::hall_cards_from_to, {std::to_string(total), std::to_string(shown.first + 1),
                                           std::to_string(shown.last)});
}

}  // namespace

void draw_newest(HallSheet& sheet, const HallNewest& page) {
    sheet.draw_head(say(words::hall_newest),
                    {{std::to_string(page.total), say(words::hall_sheets)}});
    if (page.cards.empty()) sheet.say_nothing_yet();
    draw_cards(sheet, page.cards);
    sheet.draw_foot();
}

void draw_theme_cards(HallSheet& sheet, const HallThemeCards& page) {
    const Painter& painter = sheet.painter();
    const Palette& colours = sheet.colours();
    Box plate = {0, 0, sheet.width(), 0};
    Box title = sheet.content();
    const std::string count = std::to_string(page.theme.cards);
    const float amount = painter.text_width(count + say(words::hall_sheets), sheet.title_text());
    title.width -= amount + sheet.unit(40);
    const TextStyle style =
        sheet.fitting(page.theme.title, title.width, sheet.unit(least_plate) - 2 * sheet.unit(24),
                      1.4F, 1.25F, Weight::bold);
    const float height =
        painter.paragraph_height(title.width, style, page.theme.title, Breaking::by_words);
    plate.height = std::max(sheet.unit(least_plate), height + 2 * sheet.unit(24));
    painter.fill(plate, colours.plate);
    painter.paragraph({title.x, (plate.height - height) / 2, title.width, height}, style,
                      page.theme.title, colours.on_plate, Align::left, Breaking::by_words);
    sheet.draw_amount({title.x, 0, sheet.content().width, plate.height}, count,
                      say(words::hall_sheets), colours.on_plate, 1.4F);
    sheet.cut_top(plate.height - sheet.content().y + sheet.unit(28));
    if (page.cards.empty()) sheet.say_nothing_yet();
    const auto shown = draw_cards(sheet, page.cards);
    sheet.draw_foot(page.cards.empty() ? std::string() : from_to(page.cards.size(), shown));
}

void draw_one_card(HallSheet& sheet, const HallOneCard& page) {
    const Painter& painter = sheet.painter();
    const Palette& colours = sheet.colours();
    const FieldLook look = field_look(colours, page.card.field());
    painter.fill({0, 0, sheet.width(), sheet.height()}, look.paper);
    painter.fill({0, 0, sheet.unit(48), sheet.height()}, look.mark);
    Box content = sheet.content();
    content.cut_left(sheet.unit(60));
    const Box foot = content.cut_bottom(foot_height(sheet) + sheet.unit(20));
    if (page.card.photo())
        draw_photo_in(sheet, content.cut_right(content.width * 0.46F, sheet.unit(48)),
                      *page.card.photo());
    const TextStyle style =
        sheet.fitting(page.card.text(), content.width, content.height, 2.2F, 1.4F, Weight::bold);
    const float line = painter.line_height(style);
    const auto lines = static_cast<std::size_t>(
        std::round(painter.paragraph_height(content.width, style, page.card.text()) / line));
    const float height =
        painter.paragraph_height(content.width, style, page.card.text(), Breaking::by_words);
    if (height <= content.height) {
        content.cut_top(std::round((content.height - height) / 2));
        painter.paragraph(content, style, page.card.text(), colours.ink, Align::left,
                          Breaking::by_words);
    } else {
        // A very long card goes over several pages, line by line.
        const auto chosen = sheet.choose_rows(std::vector<float>(lines, line), 0, content.height);
        const Setting setting = painter.setting(style, content.width);
        const std::vector<Line> all = painter.layouts().lay_out(page.card.text(), setting);
        float y = content.y;
        for (std::size_t i = chosen.first; i < chosen.last && i < all.size(); ++i, y += line)
            painter.text(
                {content.x, y}, style,
                std::string_view(page.card.text()).substr(all[i].begin, all[i].end - all[i].begin),
                colours.ink);
    }
    draw_card_foot(sheet, foot, page.card);
    sheet.draw_foot({}, {}, sheet.unit(60));
}

}  // namespace yoriai
