#include "ui/trace.h"

#include <algorithm>
#include <string_view>

#include "plan/plan_names.h"
#include "text/write_messages.h"
#include "ui/desk.h"

namespace yoriai {
namespace {

template <class Rows>
auto with_number(const Rows& rows, std::string_view number) {
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto& row) {
        return std::to_string(row.number) == number;
    });
    return found == rows.end() ? nullptr : &*found;
}

void add_path(TracedSubject& subject, const CardPath& path) {
    for (const Issue* issue : path.issues) subject.to.push_back(anchor_of(*issue));
    for (const Action* action : path.actions) subject.to.push_back(anchor_of(*action));
    if (path.end == PathEnd::lone) subject.nowhere = say(words::trace_lone);
    if (path.end == PathEnd::nowhere) subject.nowhere = say(words::trace_no_theme);
    if (path.end == PathEnd::theme) subject.nowhere = say(words::trace_no_issue);
    if (path.end == PathEnd::left_out)
        subject.nowhere = say(words::trace_left_out, {without_stop(path.why_left_out)});
    if (path.end == PathEnd::issue) subject.nowhere = say(words::trace_no_action);
}

std::string own_anchor(const Theme& theme) { return "theme-" + std::to_string(theme.id.value); }

void describe(TracedSubject& subject, const Workshop& workshop, const Card& card) {
    subject.card = &card;
    subject.icon = Icon::card;
    subject.title = say(words::trace_card, {std::to_string(card.number), card.text});
    if (const Theme* theme = workshop.find(card.theme)) subject.to.push_back(own_anchor(*theme));
    add_path(subject, CardPaths(workshop).of(card));
}

void describe(TracedSubject& subject, const Workshop& workshop, const Theme& theme) {
    subject.theme = &theme;
    subject.icon = Icon::theme;
    subject.title = print_title(theme, language());
    for (const auto& [number, card] : workshop.cards_in(theme.id))
        subject.from.push_back("card-" + std::to_string(number));
    for (const Theme* inner : workshop.themes_in(theme.id))
        subject.from.push_back(own_anchor(*inner));
    add_path(subject, CardPaths(workshop).of(theme));
}

void describe(TracedSubject& subject, const Workshop& workshop, const Issue& issue) {
    subject.issue = &issue;
    subject.icon = Icon::warn;
    subject.title = say(words::trace_issue, {std::to_string(issue.number), issue.title});
    for (const ThemeId id : issue.themes)
        if (const Theme* theme = workshop.find(id)) subject.from.push_back(own_anchor(*theme));
    for (const Action& action : workshop.actions())
        if (std::find(action.issues.begin(), action.issues.end(), issue.id) != action.issues.end())
            subject.to.push_back(anchor_of(action));
    if (subject.to.empty()) subject.nowhere = say(words::trace_no_action);
}

void describe(TracedSubject& subject, const Workshop& workshop, const Action& action) {
    subject.action = &action;
    subject.icon = Icon::flag;
    subject.title = say(words::trace_action, {std::to_string(action.number), action.title});
    for (const IssueId id : action.issues)
        if (const Issue* issue = workshop.find(id)) subject.from.push_back(anchor_of(*issue));
}

}  // namespace

TracedSubject find_subject(const Workshop& workshop, const std::string& anchor) {
    TracedSubject subject;
    const std::size_t dash = anchor.find('-');
    if (dash == std::string::npos) return subject;
    const std::string kind = anchor.substr(0, dash), number = anchor.substr(dash + 1);
    if (kind == "card") {
        if (const Card* card = with_number(workshop.cards(), number))
            describe(subject, workshop, *card);
    } else if (kind == "theme") {
        for (const Theme& theme : workshop.themes())
            if (own_anchor(theme) == anchor) describe(subject, workshop, theme);
    } else if (kind == "issue") {
        if (const Issue* issue = with_number(workshop.issues(), number))
            describe(subject, workshop, *issue);
    } else if (kind == "action") {
        if (const Action* action = with_number(workshop.actions(), number))
            describe(subject, workshop, *action);
    } else if (kind == "round") {
        subject.round = with_number(workshop.rounds(), number);
        subject.icon = Icon::ballot;
        if (subject.round)
            subject.title = say(words::trace_round, {number, subject.round->question});
    }
    return subject;
}

std::string chosen_subject(const Desk& desk, const Workshop& workshop) {
    const BoardState& board = desk.group.state;
    switch (desk.step) {
        case WorkshopStep::group:
            if (board.selected_cards.size() == 1)
                if (const Card* card = workshop.find(*board.selected_cards.begin()))
                    return card_anchor(*card);
            if (board.selected_cards.empty() && board.selected_themes.size() == 1)
                if (const Theme* theme = workshop.find(*board.selected_themes.begin()))
                    return own_anchor(*theme);
            return {};
        case WorkshopStep::choose:
            if (const Round* round = workshop.find(desk.choose.round)) return anchor_of(*round);
            return {};
        case WorkshopStep::vision:
            if (const Issue* issue = workshop.find(desk.vision.issue)) return anchor_of(*issue);
            return {};
        case WorkshopStep::act:
            if (const Action* action = workshop.find(desk.act.action)) return anchor_of(*action);
            return {};
        case WorkshopStep::write:
            return desk.write.traced;
        default:
            return {};
    }
}

namespace {

void go_to_subject(Desk& desk, DeskContext& context, const TracedSubject& subject) {
    if (subject.card || subject.theme) {
        select_nothing(desk.group);
        if (subject.card) desk.group.state.selected_cards.insert(subject.card->id);
        if (subject.theme) desk.group.state.selected_themes.insert(subject.theme->id);
        desk.group.show_selected = true;
        context.go_to = WorkshopStep::group;
    }
    if (subject.issue) {
        desk.vision.issue = subject.issue->id;
        context.go_to = WorkshopStep::vision;
    }
    if (subject.action) {
        desk.act.action = subject.action->id;
        context.go_to = WorkshopStep::act;
    }
    if (subject.round) {
        desk.choose.round = subject.round->id;
        context.go_to = WorkshopStep::choose;
    }
}

}  // namespace

void follow_traces(Desk& desk, DeskContext& context) {
    if (!context.input.workshop) return;
    if (context.show_subject)
        go_to_subject(desk, context, find_subject(context.workshop(), *context.show_subject));
    if (context.asked(Act::trace)) {
        const std::string anchor = chosen_subject(desk, context.workshop());
        // From the plan back to where it is worked on.
        if (desk.step == WorkshopStep::write && !anchor.empty())
            return go_to_subject(desk, context, find_subject(context.workshop(), anchor));
        if (!anchor.empty()) context.show_in_plan = anchor;
    }
    if (!context.show_in_plan) return;
    desk.write.traced = *context.show_in_plan;
    desk.write.chosen.clear();
    desk.write.editing = false;
    desk.write.go_to_traced = true;
    context.go_to = WorkshopStep::write;
    context.wake_in(0);
}

}  // namespace yoriai
