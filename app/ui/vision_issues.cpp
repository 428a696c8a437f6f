// The issues that are taken up.

#include "analysis/vision_tree.h"
#include "base/id.h"
#include "text/action_messages.h"
#include "ui/vision_panel.h"

namespace yoriai {
namespace {

void show(VisionPanel& panel, IssueId issue) {
    panel.issue = issue;
    panel.goal = {};
    panel.sheet_scroll = {};
}

void draw_issue_row(VisionPanel& panel, DeskContext& context, FieldColumn& column,
                    const Issue& issue) {
    const Painter& painter = context.painter;
    const bool current = issue.id == panel.issue && !panel.goal;
    const std::string id = "vision.issue." + std::to_string(issue.number);
    const float margin = painter.px(12);
    const float width = column.rest.width - 2 * margin;
    const float height = painter.paragraph_height(width, type::base.bold(), issue.title) +
                         painter.px(28) + 2 * painter.px(8);
    const Box box = column.rest.cut_top(height, painter.px(8));
    const Interaction met = list_row(context, id, box, current);
    if (!current) painter.outline(box, context.colours().line, 1, space::control_radius);
    Box inside = box.inset(margin, painter.px(8));
    Box below = inside.cut_bottom(painter.px(28));
    painter.paragraph(inside, type::base.bold(), issue.title, context.colours().ink);
    painter.text_in(below, type::small,
                    say(words::vision_issue, {std::to_string(issue.number)}) + "　" +
                        say(words::vision_actions,
                            {std::to_string(actions_for(context.workshop(), issue.id).size())}),
                    context.colours().ink2);
    if (met.state(context.focus).focused) painter.focus_ring(box);
    if (met.clicked) show(panel, issue.id);
}

}  // namespace

void draw_issues(VisionPanel& panel, DeskContext& context, const Box& room) {
    FieldColumn column(context, "vision.issues", room, panel.issues_scroll);
    draw_goals(panel, context, column);
    panel_title(context, column.rest, Icon::none, say(words::vision_issues),
                say(words::action_count, {std::to_string(context.workshop().issues().size())}));
    for (const Issue& issue : context.workshop().issues())
        draw_issue_row(panel, context, column, issue);
    Box row = column.rest.cut_top(context.px(space::button), context.px(8));
    Button add{say(words::vision_add_issue), ButtonKind::normal, ButtonSize::small};
    add.icon = Icon::plus;
    if (button_left(context, "vision.add_issue", row, add)) {
        AddIssue issue;
        issue.id = new_id<IssueId>();
        issue.title = say(words::vision_new_issue);
        show(panel, issue.id);
        context.ask(issue);
        context.focus.give("vision.title", true);
    }
    draw_themes_left(panel, context, column);
}

}  // namespace yoriai
