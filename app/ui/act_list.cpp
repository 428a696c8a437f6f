// The list of actions at the left of 取り組む.

#include "picture/board_colours.h"
#include "text/action_messages.h"
#include "ui/act_panel.h"

namespace yoriai {
namespace {

// The field of the first issue that the action answers.
std::optional<int> field_of(const Workshop& workshop, const Action& action) {
    for (const IssueId id : action.issues)
        if (const Issue* issue = workshop.find(id); issue && !issue->fields.empty())
            return field_order(workshop, issue->fields.front());
    return {};
}

// A dark block for each part that is filled in, a pale one for each that is not.
void draw_filled(const DeskContext& context, Box row, const Action& action) {
    const Painter& painter = context.painter;
    const int filled = count_filled(action);
    for (int part = 0; part < parts_of_action; ++part) {
        const Box box = row.cut_left(painter.px(16), painter.px(4));
        const Box block = {box.x, std::round(box.centre().y - painter.px(5)), box.width,
                           painter.px(10)};
        painter.fill(block, part < filled ? context.colours().ok : context.colours().line, 2);
    }
    row.cut_left(painter.px(8));
    painter.text_in(
        row, type::small,
        say(words::action_filled, {std::to_string(filled), std::to_string(parts_of_action)}),
        context.colours().ink2);
}

void draw_entry(ActPanel& panel, DeskContext& context, Box& rows, const Action& action) {
    const Painter& painter = context.painter;
    const float margin = painter.px(12), number_width = painter.px(32);
    const float title_height = painter.paragraph_height(rows.width - 2 * margin - number_width,
                                                        type::base.bold(), action.title);
    const Box box = rows.cut_top(title_height + painter.px(28 + 16), painter.px(10));
    const bool current = action.id == panel.action;
    const std::string id = "act.action." + std::to_string(action.number);
    const Interaction met = list_row(context, id, box, current);
    if (!current) painter.outline(box, context.colours().line, 1, space::control_radius);
    Box inside = box.inset(margin, painter.px(8));
    Box title = inside.cut_top(title_height);
    painter.paragraph(title.cut_left(number_width), type::base.bold(),
                      std::to_string(action.number), context.colours().ink);
    painter.paragraph(title, type::base.bold(), action.title, context.colours().ink);
    if (const auto field = field_of(context.workshop(), action)) {
        const Box mark_box = inside.cut_left(painter.px(22), painter.px(8));
        painter.field_mark(*field, {mark_box.x, mark_box.centre().y - painter.px(8)}, 16);
    }
    draw_filled(context, inside, action);
    if (met.state(context.focus).focused) painter.focus_ring(box);
    if (!met.clicked) return;
    panel.action = action.id;
    panel.sheet_scroll = {};
}

}  // namespace

void draw_action_list(ActPanel& panel, DeskContext& context, Box room) {
    const Painter& painter = context.painter;
    const auto& actions = context.workshop().actions();
    panel_title(context, room, Icon::none, say(words::action_list),
                say(words::action_count, {std::to_string(actions.size())}));
    ScrollArea area(context, "act.list", room.inset(-painter.px(4)), panel.list_scroll);
    Box rows = area.column().inset(painter.px(4));
    for (const Action& action : actions) draw_entry(panel, context, rows, action);
    area.end_at(rows.y);
}

}  // namespace yoriai
