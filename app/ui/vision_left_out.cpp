// The themes that no issue takes up: each is taken up, or left out with a reason.

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

void take_up(VisionPanel& panel, DeskContext& context, const Theme& theme) {
    AddIssue issue;
    issue.id = new_id<IssueId>();
    issue.title = theme.title;
    issue.themes = {theme.id};
    panel.issue = issue.id;
    panel.goal = {};
    panel.theme = {};
    panel.sheet_scroll = {};
    context.ask(issue);
    context.focus.give("vision.reason", true);
}

// The reason, once it was asked for or written.
void draw_reason(VisionPanel& panel, DeskContext& context, FieldColumn& column, const Theme& theme,
                 const std::string& id) {
    if (theme.left_out.empty() && panel.theme != theme.id) return;
    const auto reason = column.paragraph(id + ".reason", say(words::left_out_reason),
                                         theme.left_out, say(words::left_out_hint));
    if (!reason) return;
    if (panel.theme == theme.id) panel.theme = {};
    context.ask(LeaveOutTheme{theme.id, *reason});
}

void draw_theme(VisionPanel& panel, DeskContext& context, FieldColumn& column, const Theme& theme,
                int number) {
    const Painter& painter = context.painter;
    const std::string id = "vision.theme." + std::to_string(number);
    const float height =
        painter.paragraph_height(column.rest.width, type::base.bold(), theme.title);
    painter.paragraph(column.rest.cut_top(height, painter.px(6)), type::base.bold(), theme.title,
                      context.colours().ink);
    Box row = column.rest.cut_top(painter.px(space::small_button), painter.px(8));
    const Button take{say(words::vision_take_up), ButtonKind::normal, ButtonSize::small};
    if (button_left(context, id, row, take)) take_up(panel, context, theme);
    const Button leave{say(words::vision_leave_out), ButtonKind::quiet, ButtonSize::small};
    if (theme.left_out.empty() && panel.theme != theme.id &&
        button_left(context, id + ".leave", row, leave)) {
        panel.theme = theme.id;
        context.focus.give(id + ".reason", true);
    }
    draw_reason(panel, context, column, theme, id);
    column.rest.cut_top(painter.px(10));
}

}  // namespace

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
        draw_theme(panel, context, column, *theme, number);
    }
    if (left > 0) return;
    const std::string_view words =
        say(number == 0 ? words::vision_no_themes : words::vision_all_taken);
    const float height = context.painter.paragraph_height(column.rest.width, type::second, words);
    context.painter.paragraph(column.rest.cut_top(height, context.px(8)), type::second, words,
                              context.colours().ink2);
}

}  // namespace yoriai
