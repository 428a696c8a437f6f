// What shows when the actions are read side by side.

#include "text/action_messages.h"
#include "ui/act_panel.h"

namespace yoriai {
namespace {

std::string name_actions(const Workshop& workshop, const std::vector<ActionId>& actions) {
    std::string named;
    for (const ActionId id : actions) {
        const Action* action = workshop.find(id);
        if (!action) continue;
        named += (named.empty() ? "" : say(words::action_and)) +
                 say(words::action_number, {std::to_string(action->number)});
    }
    return named;
}

std::string name_issue(const Workshop& workshop, const Finding& finding) {
    const Issue* issue = finding.issues.empty() ? nullptr : workshop.find(finding.issues.front());
    return issue ? issue->title : std::string();
}

// A finding is about overlap (a chance), or about a gap.
Icon icon_of(FindingKind kind) {
    switch (kind) {
        case FindingKind::shared_place:
        case FindingKind::shared_actor:
        case FindingKind::alike:
            return Icon::link;
        case FindingKind::many_for_one:
        case FindingKind::ends_with_subsidy:
            return Icon::warn;
        default:
            return Icon::info;
    }
}

void draw_finding(ActPanel& panel, DeskContext& context, Box& column, const Finding& finding,
                  std::size_t index) {
    const Painter& painter = context.painter;
    const std::string sentence = say_finding(context.workshop(), finding);
    const float margin = painter.px(12), sign = painter.px(36);
    const float width = column.width - 2 * margin - sign;
    const float height = painter.paragraph_height(width, type::base, sentence) + 2 * margin;
    const Box box = column.cut_top(height, painter.px(10));
    const Interaction met =
        interact(context, "act.finding." + std::to_string(index), box, !finding.actions.empty());
    painter.fill(box, met.hovered ? context.colours().wash : context.colours().sunken,
                 space::control_radius);
    Box inside = box.inset(margin);
    Box sign_box = inside.cut_left(painter.px(24), painter.px(12));
    painter.icon_in(sign_box.cut_top(painter.px(30)), icon_of(finding.kind), 22,
                    context.colours().ink);
    painter.paragraph(inside, type::base, sentence, context.colours().ink);
    if (met.state(context.focus).focused) painter.focus_ring(box);
    if (!met.clicked || finding.actions.empty()) return;
    panel.action = finding.actions.front();
    panel.sheet_scroll = {};
}

}  // namespace

std::string say_finding(const Workshop& workshop, const Finding& finding) {
    const std::string actions = name_actions(workshop, finding.actions);
    switch (finding.kind) {
        case FindingKind::shared_place:
            return say(words::finding_shared_place, {finding.name, actions});
        case FindingKind::shared_actor:
            return say(words::finding_shared_actor, {finding.name, actions});
        case FindingKind::alike:
            return say(words::finding_alike, {actions});
        case FindingKind::many_for_one:
            return say(words::finding_many_for_one, {finding.name, actions});
        case FindingKind::without_actor:
            return say(words::finding_without_actor, {actions});
        case FindingKind::without_indicator:
            return say(words::finding_without_indicator, {actions});
        case FindingKind::without_issue:
            return say(words::finding_without_issue, {actions});
        case FindingKind::issue_without_action:
            return say(words::finding_issue_without_action, {name_issue(workshop, finding)});
        case FindingKind::field_without_action: {
            const Field* field = workshop.find(finding.field);
            return say(words::finding_field_without_action,
                       {field ? field->name : std::string(), std::to_string(finding.cards)});
        }
        case FindingKind::beyond_the_district:
            return say(words::finding_beyond_the_district, {name_issue(workshop, finding)});
        case FindingKind::ends_with_subsidy:
            break;
    }
    return say(words::finding_ends_with_subsidy, {actions});
}

void draw_action_findings(ActPanel& panel, DeskContext& context, Box room) {
    const Painter& painter = context.painter;
    if (panel.revision != context.input.revision) {
        panel.findings = find_in_actions(context.workshop());
        panel.revision = context.input.revision;
    }
    panel_title(context, room, Icon::none, say(words::action_findings));
    const bool none = panel.findings.empty();
    const std::string_view about =
        say(none ? words::action_no_findings : words::action_findings_about);
    const float height = painter.paragraph_height(room.width, type::second, about);
    painter.paragraph(room.cut_top(height, painter.px(14)), type::second, about,
                      context.colours().ink2);
    ScrollArea area(context, "act.findings", room, panel.findings_scroll);
    Box column = area.content();
    column.height = 1.0e6F;
    for (std::size_t i = 0; i < panel.findings.size(); ++i)
        draw_finding(panel, context, column, panel.findings[i], i);
    area.end_at(column.y);
}

}  // namespace yoriai
