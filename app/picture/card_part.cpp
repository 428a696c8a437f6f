#include <algorithm>
#include <array>
#include <cmath>

#include "base/utf8.h"
#include "model/card_parts.h"
#include "picture/parts.h"
#include "text/hall_messages.h"

namespace yoriai {
namespace {

constexpr float field_band = 9, text_at_left = 20, text_at_top = 10, room_at_right = 12,
                footer_bottom = 7;
constexpr float footer_height = 22, field_mark = 16, photo_height = 112, photo_gap = 6;
constexpr float below_level_full = 0.75F, below_level_text = 0.4F, below_level_mark = 0.2F;
constexpr TextStyle far_text{16, 20};  // on cards seen from afar

float text_width_of(const Painter& painter, float width) {
    return width - painter.px(text_at_left) - painter.px(room_at_right);
}

void draw_votes(const Painter& painter, Box& row, int votes) {
    const std::string count = std::to_string(votes);
    const TextStyle style = type::small.bold().figures();
    const float width = painter.text_width(count, style) + painter.px(14 + 4 + 20);
    const Box cut = row.cut_left(width, painter.px(8));
    const Box pill = {cut.x, cut.y + (cut.height - painter.px(24)) / 2, width, painter.px(24)};
    painter.fill(pill, painter.colours().ink, 12);
    Box inside = pill.inset(painter.px(10), 0);
    painter.icon_in(inside.cut_left(painter.px(14), painter.px(4)), Icon::check, 14,
                    painter.colours().sheet);
    painter.text_in(inside, style, count, painter.colours().sheet);
}

void draw_footer(const Painter& painter, Box row, const CardPicture& card) {
    const Palette& colours = painter.colours();
    const auto put = [&](std::string_view words, const TextStyle& style, ImU32 colour, float gap) {
        const float width = painter.text_width(words, style);
        painter.text_in(row.cut_left(std::min(width + 1, row.width), painter.px(gap)), style, words,
                        colour);
    };
    if (card.field) {
        const Box sign = row.cut_left(painter.px(field_mark), painter.px(6));
        painter.field_mark(
            card.field, {sign.x, sign.y + (sign.height - painter.px(field_mark)) / 2}, field_mark);
        put(card.code, type::small.bold(), colours.ink, 8);
    }
    if (card.number > 0) put(std::to_string(card.number), type::small, colours.ink2, 8);
    if (card.votes) draw_votes(painter, row, *card.votes);
    const auto count = [&](Icon icon, int number) {
        painter.icon_in(row.cut_left(painter.px(18), painter.px(3)), icon, 18, colours.ink);
        put(std::to_string(number), type::small.bold(), colours.ink, 8);
    };
    if (card.echoes > 0) count(Icon::copy, card.echoes + 1);
    if (card.comments > 0) count(Icon::speech, card.comments);
    if (card.pinned)
        painter.icon_in(row.cut_left(painter.px(18), painter.px(8)), Icon::pin, 18, colours.ink2);
    const std::string_view right =
        card.ghost ? std::string_view(say(words::picture_belongs_here)) : card.table;
    if (card.scribed) {
        painter.icon_in(row.cut_left(painter.px(18), painter.px(4)), Icon::pen, 18, colours.ink2);
        // The pencil says it alone where the word would leave no room for the table.
        const std::string_view word = say(words::picture_scribed);
        if (painter.text_width(word, type::small) + painter.px(8) +
                painter.text_width(right, type::small) <=
            row.width)
            put(word, type::small, colours.ink2, 8);
    }
    painter.text_in(row, type::small, right, colours.ink2, Align::right);
}

void draw_brackets(const Painter& painter, const Box& card) {
    const Box frame = card.inset(-painter.px(8));
    const float length = painter.px(22), t = painter.px(3);
    const ImU32 colour = painter.colours().line2;
    for (const bool left : {true, false})
        for (const bool top : {true, false}) {
            const float x = left ? frame.x : frame.right() - length;
            const float y = top ? frame.y : frame.bottom() - length;
            painter.fill({x, top ? frame.y : frame.bottom() - t, length, t}, colour);
            painter.fill({left ? frame.x : frame.right() - t, y, t, length}, colour);
        }
}

// Paper, band and edge.
void draw_paper(const Painter& painter, const Box& box, const CardPicture& card, bool shadow) {
    const Palette& colours = painter.colours();
    if (card.ghost) {
        painter.dashed_outline(box, colours.line2, 2);
        return;
    }
    const FieldLook look = field_look(colours, card.field);
    const float radius = painter.scale() < below_level_text ? 0 : space::card_radius;
    if (shadow) painter.fill(box.moved(0, painter.px(2)), colours.shadow, radius);
    painter.fill(box, look.paper, radius);
    if (look.edge != look.paper) painter.outline(box, look.edge, 1, radius);
    painter.list().AddRectFilled(
        box.top_left(), {box.x + std::max(2.0F, painter.px(field_band)), box.bottom()}, look.mark,
        radius > 0 ? painter.px(radius) : 0, ImDrawFlags_RoundCornersLeft);
}

void draw_selection(const Painter& painter, const Box& box, const CardState& state,
                    bool with_tick) {
    const Palette& colours = painter.colours();
    if (state.hovered && !state.selected) painter.outline(box, colours.ink2, 2, space::card_radius);
    if (state.selected) {
        painter.outline(box.inset(-painter.px(3)), colours.accent, 3, space::card_radius + 3);
        if (with_tick) {
            const ImVec2 middle(box.right() + painter.px(14 - 16), box.y - painter.px(14 - 16));
            painter.disc(middle, painter.px(18), colours.sheet);
            painter.disc(middle, painter.px(16), colours.accent);
            const float side = painter.px(20);
            painter.icon(Icon::check, {middle.x - side / 2, middle.y - side / 2}, 20,
                         colours.on_accent);
        }
    }
    if (state.focused) painter.focus_ring(state.selected ? box.inset(-painter.px(3)) : box, 4);
}

void draw_photo(const Painter& painter, const Box& place, const Photo& photo) {
    painter.fill(place, painter.colours().sheet);
    const Box inside = place.inset(painter.px(2));
    if (const ImTextureID picture = painter.photo(photo, inside.width))
        painter.image_filling(picture, inside, static_cast<float>(photo.width),
                              static_cast<float>(photo.height));
    else
        painter.icon_in(inside, Icon::photo, 32, painter.colours().ink2);
}

void draw_full(const Painter& painter, const Box& box, const CardPicture& card) {
    const Palette& colours = painter.colours();
    draw_paper(painter, box, card, true);
    const float left = box.x + painter.px(text_at_left);
    painter.paragraph({left, box.y + painter.px(text_at_top), text_width_of(painter, box.width), 0},
                      type::card, card.text, card.ghost ? colours.ink2 : colours.ink);
    const float height = painter.px(footer_height);
    if (card.photo != nullptr) {
        const float high = painter.px(photo_height);
        draw_photo(painter,
                   {left, box.bottom() - painter.px(footer_bottom + photo_gap) - height - high,
                    text_width_of(painter, box.width), high},
                   *card.photo);
    }
    draw_footer(painter,
                {left, box.bottom() - painter.px(footer_bottom) - height,
                 box.width - painter.px(text_at_left) - painter.px(room_at_right), height},
                card);
}

void draw_text_only(const Painter& painter, const Box& box, const CardPicture& card) {
    draw_paper(painter, box, card, false);
    const float margin = painter.px(12), left = painter.px(field_band) + margin;
    const Box inside = {box.x + left, box.y + margin / 2, box.width - left - margin / 2,
                        box.height - margin};
    const int lines = static_cast<int>(inside.height / painter.line_height(far_text));
    painter.short_paragraph(inside, far_text, card.text, painter.colours().ink, lines);
}

// Band, mark and code; the words are too small to read.
void draw_mark_only(const Painter& painter, const Box& box, const CardPicture& card) {
    draw_paper(painter, box, card, false);
    if (!card.field) return;
    const float side = std::round(std::min(16.0F, box.height * 0.5F));
    const float left = box.x + std::max(2.0F, painter.px(field_band)) + side * 0.4F;
    const float top = box.y + (box.height - side) / 2;
    painter.field_mark(card.field, {left, top}, side / painter.scale());
    const TextStyle style{side / painter.scale(), side * 1.2F / painter.scale(), Weight::bold};
    const float room = box.right() - left - side * 1.3F;
    if (side >= 12 && room >= side)
        painter.text_in({left + side * 1.3F, box.y, room, box.height}, style, card.code,
                        painter.colours().ink);
}

}  // namespace

CardLevel card_level(float scale) {
    if (scale >= below_level_full) return CardLevel::full;
    if (scale >= below_level_text) return CardLevel::text;
    return scale >= below_level_mark ? CardLevel::mark : CardLevel::block;
}

float card_height(const Painter& painter, const CardPicture& card, float width) {
    const float text =
        painter.paragraph_height(text_width_of(painter, width), type::card, card.text);
    const float photo = card.photo != nullptr ? painter.px(photo_height + photo_gap) : 0;
    const float needed =
        painter.px(text_at_top) + text + photo + painter.px(footer_height + footer_bottom + 5);
    return std::max(painter.px(space::card_height), needed);
}

void draw_card(const Painter& painter, const Box& box, const CardPicture& card,
               const CardState& state, CardLevel level) {
    if (card.lone && level != CardLevel::block) draw_brackets(painter, box);
    switch (level) {
        case CardLevel::full:
            draw_full(painter, box, card);
            break;
        case CardLevel::text:
            draw_text_only(painter, box, card);
            break;
        case CardLevel::mark:
            draw_mark_only(painter, box, card);
            break;
        case CardLevel::block: {
            const FieldLook look = field_look(painter.colours(), card.field);
            painter.fill(box, look.paper);
            painter.fill({box.x, box.y, std::max(2.0F, painter.px(field_band)), box.height},
                         look.mark);
            break;
        }
    }
    draw_selection(painter, box, state, level == CardLevel::full || level == CardLevel::text);
}

void draw_card_row(const Painter& painter, const Box& box, const CardPicture& card,
                   const CardState& state) {
    const Palette& colours = painter.colours();
    draw_paper(painter, box, card, false);
    Box row = box.inset(painter.px(text_at_left), 0);
    row.width += painter.px(text_at_left - room_at_right);
    const auto cut = [&](float measure) {
        return row.cut_left(painter.px(measure), painter.px(8));
    };
    const std::string number = card.number > 0 ? std::to_string(card.number) : "";
    const float digits = painter.text_width(number, type::second.figures()) / painter.scale();
    painter.text_in(cut(std::max(44.0F, digits + 1)), type::second.figures(), number, colours.ink2,
                    Align::right);
    const Box sign = cut(18);
    painter.field_mark(card.field, {sign.x, sign.y + (sign.height - painter.px(18)) / 2}, 18);
    painter.text_in(cut(20), type::second.bold(), card.code, colours.ink);
    const float table = painter.text_width(card.table, type::second);
    painter.text_in(row.cut_right(table + 1, painter.px(12)), type::second, card.table,
                    colours.ink2);
    if (card.scribed)
        painter.icon_in(row.cut_right(painter.px(18), painter.px(12)), Icon::pen, 18, colours.ink2);
    if (card.pinned)
        painter.icon_in(row.cut_right(painter.px(18), painter.px(12)), Icon::pin, 18, colours.ink2);
    painter.text_in(row, type::list, card.text, colours.ink);
    draw_selection(painter, box, state, false);
}

Box draw_card_entry(const Painter& painter, const Box& box, const TextFieldPicture& field,
                    std::optional<int> field_order, std::string_view code,
                    const ControlState& state) {
    const Palette& colours = painter.colours();
    const FieldLook look = field_look(colours, field_order);
    painter.fill(box, look.paper, space::control_radius);
    painter.list().AddRectFilled(box.top_left(), {box.x + painter.px(14), box.bottom()}, look.mark,
                                 painter.px(space::control_radius), ImDrawFlags_RoundCornersLeft);
    painter.outline(box, colours.accent, 3, space::control_radius);
    TextFieldPicture inside = field;
    inside.style = type::entry;
    inside.many_lines = true;
    Box text = box.inset(painter.px(16), painter.px(8));
    text.cut_left(painter.px(14));
    text.height -= painter.px(36);
    const Box caret = draw_text_inside(painter, text, inside);
    Box row = {box.x + painter.px(30), box.bottom() - painter.px(40), box.width / 2,
               painter.px(28)};
    if (field_order) {
        const Box sign = row.cut_left(painter.px(22), painter.px(8));
        painter.field_mark(field_order, {sign.x, sign.y + (sign.height - painter.px(22)) / 2}, 22);
        painter.text_in(row, type::base.bold(), code, colours.ink);
    }
    if (state.focused) painter.focus_ring(box);
    return caret;
}

}  // namespace yoriai
