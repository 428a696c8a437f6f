#include "ui/return_register.h"

#include <algorithm>
#include <cmath>

namespace yoriai {

RegisterBoxes split_register(const DeskContext& context, Box room) {
    RegisterBoxes boxes;
    boxes.list = room.cut_left(std::floor(room.width * 0.44F), context.px(28));
    context.painter.line({room.x - context.px(14), room.y},
                         {room.x - context.px(14), room.bottom()}, context.colours().line, 1);
    boxes.sheet = room;
    return boxes;
}

bool register_row(DeskContext& context, std::string_view id, const Box& box, const RegisterRow& row,
                  bool current) {
    const Painter& painter = context.painter;
    const Interaction met = list_row(context, id, box, current);
    if (!current) painter.outline(box, context.colours().line, 1, space::control_radius);
    Box inside = box.inset(painter.px(14), painter.px(8));
    Box state = inside.cut_bottom(painter.px(26));
    painter.short_paragraph(inside, type::base, row.title, context.colours().ink, 2);
    if (row.done)
        draw_done(painter, state, row.state);
    else
        painter.text_in(state, type::second, row.state, context.colours().ink2);
    if (met.state(context.focus).focused) painter.focus_ring(box);
    return met.clicked;
}

std::optional<std::size_t> register_rows(DeskContext& context, std::string_view id, const Box& room,
                                         Scroll& scroll, const std::vector<RegisterRow>& rows,
                                         std::optional<std::size_t> current) {
    const Painter& painter = context.painter;
    ScrollArea area(context, id, room.inset(-painter.px(6)), scroll);
    Box column = area.column().inset(painter.px(6));
    std::optional<std::size_t> clicked;
    const float width = column.width - painter.px(28);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const float words = std::min(painter.paragraph_height(width, type::base, rows[i].title),
                                     2 * painter.line_height(type::base));
        const Box box = column.cut_top(words + painter.px(26 + 18), painter.px(8));
        const std::string name = std::string(id) + "." + std::to_string(i);
        // What is focused is drawn wherever it is, so that Tab goes on from there.
        const bool seen = box.bottom() >= room.y && box.y <= room.bottom();
        if (!seen && !context.focus.has(name)) continue;
        if (!seen) area.reveal(box.y, box.bottom());
        if (register_row(context, name, box, rows[i], current == i)) clicked = i;
    }
    area.end_at(column.y);
    return clicked;
}

}  // namespace yoriai
