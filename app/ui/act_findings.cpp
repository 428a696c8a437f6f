// What shows when the actions are read side by side.

#include "text/action_messages.h"
#include "ui/act_panel.h"

namespace yoriai {
namespace {

// A finding is about overlap (a chance), or about a gap.
Icon icon_of(FindingKind kind) {
    switch (kind) {
        case FindingKind::shared_place:
        case FindingKind::shared_actor:
        case FindingKind::shared_time:
        case FindingKind::alike:
            return Icon::link;
        case FindingKind::many_for_one:
        case FindingKind::ends_with_subsidy:
            return Icon::warn;
        default:
            return Icon::info;
    }
}

void open_action(ActPanel& panel, const Finding& finding) {
    panel.action = finding.actions.front();
    panel.sheet_scroll = {};
}

void draw_finding(ActPanel& panel, DeskContext& context, Box& column, const Finding& finding,
                  const std::string& number, bool aside) {
    const Painter& painter = context.painter;
    const std::string sentence = say_finding(context.workshop(), finding);
    const float margin = painter.px(12), sign = painter.px(36), side = painter.px(space::hit);
    const float width = column.width - 2 * margin - sign - side;
    const float height =
        std::max(side, painter.paragraph_height(width, type::base, sentence)) + 2 * margin;
    Box box = column.cut_top(height, painter.px(10));
    Box button_box = box;
    button_box = button_box.cut_right(side + margin).inset(margin / 2, margin);
    button_box.height = side;
    Box words = box;
    words.cut_right(side + margin);
    const Interaction met =
        interact(context, "act.finding." + number, words, !finding.actions.empty());
    painter.fill(box, met.hovered ? context.colours().wash : context.colours().sunken,
                 space::control_radius);
    Box inside = words.inset(margin);
    Box sign_box = inside.cut_left(painter.px(24), painter.px(12));
    painter.icon_in(sign_box.cut_top(painter.px(30)), icon_of(finding.kind), 22,
                    context.colours().ink);
    painter.paragraph(inside, type::base, sentence, context.colours().ink);
    if (met.state(context.focus).focused) painter.focus_ring(words);
    if (met.clicked && !finding.actions.empty()) open_action(panel, finding);
    if (!icon_button(context, (aside ? "act.restore." : "act.dismiss.") + number, button_box,
                     aside ? Icon::undo : Icon::close))
        return;
    if (aside)
        context.ask(RestoreFinding{key_of(finding)});
    else
        context.ask(DismissFinding{key_of(finding), {}});
}

}  // namespace

void draw_action_findings(ActPanel& panel, DeskContext& context, Box room) {
    const Painter& painter = context.painter;
    std::vector<const Finding*> open, aside;
    for (const Finding& finding : panel.findings)
        (dismissal_of(context.workshop(), finding) ? aside : open).push_back(&finding);
    const std::string_view about =
        say(open.empty() ? words::action_no_findings : words::action_findings_about);
    const float height = painter.paragraph_height(room.width, type::second, about);
    painter.paragraph(room.cut_top(height, painter.px(14)), type::second, about,
                      context.colours().ink2);
    FieldColumn column(context, "act.findings", room, panel.findings_scroll);
    for (std::size_t i = 0; i < open.size(); ++i)
        draw_finding(panel, context, column.rest, *open[i], std::to_string(i), false);
    if (aside.empty()) return;
    if (!draw_fold(panel, context, column, "aside", say(words::findings_aside),
                   say(words::action_count, {std::to_string(aside.size())})))
        return;
    for (std::size_t i = 0; i < aside.size(); ++i)
        draw_finding(panel, context, column.rest, *aside[i], "aside." + std::to_string(i), true);
}

}  // namespace yoriai
