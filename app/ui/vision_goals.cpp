// The goals: a list of them, and the sheet of one.

#include <algorithm>

#include "analysis/vision_tree.h"
#include "base/id.h"
#include "text/action_messages.h"
#include "ui/chip_choice.h"
#include "ui/vision_panel.h"

namespace yoriai {
namespace {

void draw_goal_row(VisionPanel& panel, DeskContext& context, FieldColumn& column,
                   const Goal& goal) {
    const Painter& painter = context.painter;
    const std::string id = "vision.goal." + std::to_string(goal.number);
    const float margin = painter.px(12);
    const float height =
        painter.paragraph_height(column.rest.width - 2 * margin, type::base.bold(), goal.title) +
        2 * painter.px(8);
    const Box box = column.rest.cut_top(height, painter.px(8));
    const bool current = goal.id == panel.goal;
    const Interaction met = list_row(context, id, box, current);
    if (!current) painter.outline(box, context.colours().plate, 2, space::control_radius);
    painter.paragraph(box.inset(margin, painter.px(8)), type::base.bold(), goal.title,
                      context.colours().ink);
    if (met.state(context.focus).focused) painter.focus_ring(box);
    if (!met.clicked) return;
    panel.goal = goal.id;
    panel.sheet_scroll = {};
}

class GoalSheet {
 public:
    GoalSheet(FieldColumn& column, DeskContext& context, const Goal& goal)
        : column_(column), context_(context), goal_(goal) {}

    void draw() {
        const auto title =
            column_.paragraph("vision.goal_title", say(words::goal_title), goal_.title);
        if (title) {
            ChangeGoal command;
            command.goal = goal_.id;
            command.title = *title;
            context_.ask(command);
        }
        choose_fields();
        choose_issues();
        if (column_.remove_button("vision.goal_remove", say(words::goal_remove)))
            context_.ask(RemoveGoal{goal_.id});
    }

 private:
    void choose_fields() {
        column_label(column_, context_, say(words::vision_fields));
        choose_fields_by_chip(column_, context_, "vision.goal_field", goal_.fields,
                              [&](std::vector<FieldId> chosen) {
                                  ChangeGoal command;
                                  command.goal = goal_.id;
                                  command.fields = std::move(chosen);
                                  context_.ask(command);
                              });
    }

    void choose_issues() {
        column_label(column_, context_, say(words::goal_issues));
        for (const Issue& issue : context_.workshop().issues()) {
            const bool on = goal_of(context_.workshop(), issue) == &goal_;
            const Box row = column_.rest.cut_top(context_.px(44), context_.px(2));
            if (on && !issue.goal) {  // only its fields bring it here
                context_.painter.text_in(row, type::base, say(words::goal_by_field, {issue.title}),
                                         context_.colours().ink2);
                continue;
            }
            const std::string id = "vision.goal_issue." + std::to_string(issue.number);
            if (!check_box(context_, id, row, issue.title, on)) continue;
            ChangeIssue command;
            command.issue = issue.id;
            command.goal = on ? GoalId() : goal_.id;
            context_.ask(command);
        }
    }

    FieldColumn& column_;
    DeskContext& context_;
    const Goal& goal_;
};

}  // namespace

void draw_goals(VisionPanel& panel, DeskContext& context, FieldColumn& column) {
    panel_title(context, column.rest, Icon::none, say(words::goals),
                say(words::action_count, {std::to_string(context.workshop().goals().size())}));
    for (const Goal& goal : context.workshop().goals()) draw_goal_row(panel, context, column, goal);
    Box row = column.rest.cut_top(context.px(space::button), context.px(16));
    Button add{say(words::goal_add), ButtonKind::normal, ButtonSize::small};
    add.icon = Icon::plus;
    if (!button_left(context, "vision.add_goal", row, add)) return;
    AddGoal goal;
    goal.id = new_id<GoalId>();
    goal.title = say(words::goal_new);
    panel.goal = goal.id;
    panel.sheet_scroll = {};
    context.ask(goal);
    context.focus.give("vision.goal_title", true);
}

void draw_goal_sheet(VisionPanel& panel, DeskContext& context, const Box& room, const Goal& goal) {
    FieldColumn column(context, "vision.sheet", room, panel.sheet_scroll);
    panel_title(context, column.rest, Icon::flag,
                say(words::goal_number, {std::to_string(goal.number)}));
    GoalSheet(column, context, goal).draw();
}

}  // namespace yoriai
