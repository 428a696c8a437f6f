// The issues that are taken up, and the themes that are not yet.

#include <set>

#include "base/id.h"
#include "text/action_messages.h"
#include "ui/vision_panel.h"

namespace yoriai {
namespace {

std::set<ThemeId> themes_taken_up(const Workshop& workshop) {
    std::set<ThemeId> taken;
    for (const Issue& issue : workshop.issues())
        taken.insert(issue.themes.begin(), issue.themes.end());
    return taken;
}

std::size_t count_actions(const Workshop& workshop, IssueId issue) {
    std::size_t count = 0;
    for (const Action& action : workshop.actions())
        for (const IssueId answered : action.issues)
            if (answered == issue) ++count;
    return count;
}

void show(VisionPanel& panel, IssueId issue) {
    panel.issue = issue;
    panel.sheet_scroll = {};
}

void take_up(VisionPanel& panel, DeskContext& context, const Theme& theme) {
    AddIssue issue;
    issue.id = new_id<IssueId>();
    issue.title = theme.title;
    issue.themes = {theme.id};
    show(panel, issue.id);
    context.ask(issue);
    context.focus.give("vision.reason", true);
}

void draw_issue_row(VisionPanel& panel, DeskContext& context, FieldColumn& column,
                    const Issue& issue) {
    const Painter& painter = context.painter;
    const bool current = issue.id == panel.issue;
    const std::string id = "vision.issue." + std::to_string(issue.number);
    const float margin = painter.px(12);
    const float width = column.rest.width - 2 * margin;
    const float height = painter.paragraph_height(width, type::base.bold(), issue.title) +
                         painter.px(28) + 2 * painter.px(8);
    const Box box = column.rest.cut_top(height, painter.px(8));
    column.follow(id, box);
    const Interaction met = list_row(context, id, box, current);
    if (!current) painter.outline(box, context.colours().line, 1, space::control_radius);
    Box inside = box.inset(margin, painter.px(8));
    Box below = inside.cut_bottom(painter.px(28));
    painter.paragraph(inside, type::base.bold(), issue.title, context.colours().ink);
    painter.text_in(below, type::small,
                    say(words::vision_issue, {std::to_string(issue.number)}) + "　" +
                        say(words::vision_actions,
                            {std::to_string(count_actions(context.workshop(), issue.id))}),
                    context.colours().ink2);
    if (met.state(context.focus).focused) painter.focus_ring(box);
    if (met.clicked) show(panel, issue.id);
}

void draw_theme_row(VisionPanel& panel, DeskContext& context, FieldColumn& column,
                    const Theme& theme, int number) {
    const Painter& painter = context.painter;
    const std::string id = "vision.theme." + std::to_string(number);
    Box row = column.rest.cut_top(painter.px(56), painter.px(6));
    column.follow(id, row);
    const Button take{say(words::vision_take_up), ButtonKind::normal, ButtonSize::small};
    if (button_right(context, id, row, take)) take_up(panel, context, theme);
    painter.short_paragraph(row, type::second, theme.title, context.colours().ink, 2);
}

void draw_themes_left(VisionPanel& panel, DeskContext& context, FieldColumn& column) {
    const Workshop& workshop = context.workshop();
    column.rest.cut_top(context.px(10));
    panel_title(context, column.rest, Icon::theme, say(words::vision_themes_left));
    const std::set<ThemeId> taken = themes_taken_up(workshop);
    int number = 0, left = 0;
    for (const Theme* theme : workshop.themes_in({})) {
        ++number;
        if (taken.count(theme->id) > 0) continue;
        ++left;
        draw_theme_row(panel, context, column, *theme, number);
    }
    if (left > 0) return;
    const std::string_view words =
        say(number == 0 ? words::vision_no_themes : words::vision_all_taken);
    const float height = context.painter.paragraph_height(column.rest.width, type::second, words);
    context.painter.paragraph(column.rest.cut_top(height, context.px(8)), type::second, words,
                              context.colours().ink2);
}

}  // namespace

void draw_issues(VisionPanel& panel, DeskContext& context, const Box& room) {
    FieldColumn column(panel.followed, context, "vision.issues", room, panel.issues_scroll);
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
