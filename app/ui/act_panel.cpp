#include "ui/act_panel.h"

#include "base/id.h"
#include "text/action_messages.h"
#include "text/desk_messages.h"

namespace yoriai {
namespace {

const Action* chosen_action(ActPanel& panel, const Workshop& workshop) {
    if (const Action* action = workshop.find(panel.action)) return action;
    if (workshop.actions().empty()) return nullptr;
    panel.action = workshop.actions().begin()->id;
    return workshop.find(panel.action);
}

void add_action(ActPanel& panel, DeskContext& context) {
    AddAction action;
    action.id = new_id<ActionId>();
    action.title = say(words::action_new);
    panel.action = action.id;
    panel.sheet_scroll = {};
    context.ask(action);
    context.focus.give("act.title", true);
}

void draw_now_line(ActPanel& panel, DeskContext& context, const Box& line) {
    NowLine now(context, line);
    if (now.primary("act.next", say(words::act_go_write))) context.go_to = WorkshopStep::write;
    Button add{say(words::action_add)};
    add.icon = Icon::plus;
    if (now.button("act.add", add)) add_action(panel, context);
    now.words(say(words::action_now), say(words::action_calm));
}

}  // namespace

void draw(ActPanel& panel, DeskContext& context, Box work) {
    const Painter& painter = context.painter;
    draw_now_line(panel, context, work.cut_top(painter.px(space::now_line)));
    work = work.inset(painter.px(space::window_margin), 0);
    work.cut_bottom(painter.px(space::window_margin));
    const float gap = painter.px(space::panel_gap);
    const bool narrow = work.width / painter.scale() < 1560;
    const Box left = work.cut_left(painter.px(narrow ? 320.0F : 360.0F), gap);
    const Box right = work.cut_right(painter.px(narrow ? 380.0F : 500.0F), gap);
    const float padding = painter.px(space::narrow_panel_padding);
    for (const Box& box : {left, work, right}) draw_panel(painter, box);
    draw_action_list(panel, context, left.inset(padding));
    if (const Action* action = chosen_action(panel, context.workshop())) {
        draw_action_sheet(panel, context, work.inset(padding), *action);
    } else {
        Box row = draw_empty_state(painter, work, Icon::flag, say(words::action_none));
        const Button add{say(words::action_add), ButtonKind::primary};
        row.cut_left(std::floor((row.width - button_size(painter, add).x) / 2));
        if (button_left(context, "act.add_first", row, add)) add_action(panel, context);
    }
    draw_action_findings(panel, context, right.inset(padding));
}

}  // namespace yoriai
