#include <algorithm>

#include "commands/checks.h"
#include "text/action_messages.h"

namespace yoriai {
namespace {

template <class Subject>
bool voted_on(const Workshop& workshop, Id<Subject> id, Id<Subject> Item::*subject) {
    return std::any_of(workshop.items().begin(), workshop.items().end(),
                       [&](const Item& item) { return item.*subject == id; });
}

Refusal bad_entry(const std::optional<std::string>& id) {
    if (id && !id->empty() && !is_entry_id(*id)) return sentence(words::entry_id_wrong, *id);
    return {};
}

Refusal bad_entries(std::initializer_list<const std::optional<EntryIds>*> lists) {
    constexpr std::size_t most = 50;
    for (const auto* ids : lists) {
        if (!*ids) continue;
        if ((*ids)->size() > most) return sentence(words::entry_ids_too_many);
        for (const std::string& id : **ids)
            if (!is_entry_id(id)) return sentence(words::entry_id_wrong, id);
    }
    return {};
}

Refusal bad_texts(std::initializer_list<const std::optional<std::string>*> texts) {
    for (const auto* text : texts)
        if (const auto why = bad_optional_text(*text)) return why;
    return {};
}

// 0 takes the mark or the year away.
Refusal bad_mark(const std::optional<int>& mark) {
    if (mark && (*mark < 0 || *mark > 5)) return sentence(words::mark_out_of_range);
    return {};
}

Refusal bad_year_or_none(const std::optional<int>& year) {
    return year && *year == 0 ? Refusal() : bad_year(year);
}

Refusal ends_before(const Action& action, const ChangeAction& command) {
    const int first = command.fiscal_year.value_or(action.fiscal_year.value_or(0));
    const int last = command.last_fiscal_year.value_or(action.last_fiscal_year.value_or(0));
    if (first > 0 && last > 0 && last < first) return sentence(words::action_ends_before);
    return {};
}

bool is_aside(const Workshop& workshop, const std::string& key) {
    return std::any_of(workshop.dismissals().begin(), workshop.dismissals().end(),
                       [&](const Dismissal& dismissal) { return dismissal.key == key; });
}

}  // namespace

Refusal refusal(const Workshop& workshop, const AddGoal& command) {
    return first_of({taken(workshop, command.id), bad_text(command.title),
                     any_missing(workshop, command.fields)});
}

Refusal refusal(const Workshop& workshop, const ChangeGoal& command) {
    return first_of({missing(workshop, command.goal), bad_name(command.title),
                     any_missing(workshop, command.fields.value_or(std::vector<FieldId>()))});
}

Refusal refusal(const Workshop& workshop, const RemoveGoal& command) {
    return missing(workshop, command.goal);
}

Refusal refusal(const Workshop& workshop, const LeaveOutTheme& command) {
    if (const auto why =
            first_of({missing(workshop, command.theme), bad_optional_text(command.reason)}))
        return why;
    for (const Issue& issue : workshop.issues())
        if (!command.reason.empty() && std::find(issue.themes.begin(), issue.themes.end(),
                                                 command.theme) != issue.themes.end())
            return sentence(words::theme_taken_up);
    return {};
}

Refusal refusal(const Workshop& workshop, const AddIssue& command) {
    return first_of({taken(workshop, command.id), bad_text(command.title),
                     bad_optional_text(command.reason), bad_optional_text(command.both_views),
                     bad_optional_text(command.ask), missing_if_given(workshop, command.goal),
                     any_missing(workshop, command.fields), any_missing(workshop, command.themes)});
}

Refusal refusal(const Workshop& workshop, const ChangeIssue& command) {
    return first_of({missing(workshop, command.issue), bad_name(command.title),
                     bad_optional_text(command.reason), bad_optional_text(command.both_views),
                     any_missing(workshop, command.fields.value_or(std::vector<FieldId>())),
                     any_missing(workshop, command.themes.value_or(std::vector<ThemeId>())),
                     missing_if_given(workshop, command.goal.value_or(GoalId())),
                     bad_optional_text(command.ask)});
}

Refusal refusal(const Workshop& workshop, const RemoveIssue& command) {
    if (const auto why = missing(workshop, command.issue)) return why;
    const bool answered = std::any_of(
        workshop.actions().begin(), workshop.actions().end(), [&](const Action& action) {
            return std::find(action.issues.begin(), action.issues.end(), command.issue) !=
                   action.issues.end();
        });
    if (answered || voted_on(workshop, command.issue, &Item::issue))
        return sentence(words::issue_in_use);
    return {};
}

Refusal refusal(const Workshop& workshop, const AddAction& command) {
    return first_of({taken(workshop, command.id), bad_text(command.title),
                     bad_optional_text(command.description), bad_optional_text(command.actors),
                     bad_year(command.fiscal_year), bad_optional_text(command.place),
                     bad_optional_text(command.resources), bad_optional_text(command.cost),
                     bad_optional_text(command.indicator), bad_optional_text(command.target),
                     any_missing(workshop, command.issues)});
}

Refusal refusal(const Workshop& workshop, const ChangeAction& command) {
    if (const auto why = first_of(
            {missing(workshop, command.action), bad_name(command.title),
             bad_texts({&command.description, &command.actors, &command.place, &command.resources,
                        &command.cost, &command.indicator, &command.target, &command.hours,
                        &command.access, &command.funding, &command.continuation,
                        &command.join_space, &command.join_role, &command.join_time,
                        &command.countermeasure, &command.contribution}),
             bad_year_or_none(command.fiscal_year), bad_year_or_none(command.last_fiscal_year),
             bad_mark(command.importance), bad_mark(command.feasibility),
             bad_entries({&command.hub_roles, &command.merits, &command.natures,
                          &command.advantages, &command.checks, &command.obstacles,
                          &command.programmes}),
             any_missing(workshop, command.issues.value_or(std::vector<IssueId>())),
             any_missing(workshop, command.cards.value_or(std::vector<CardId>()))}))
        return why;
    return ends_before(*workshop.find(command.action), command);
}

Refusal refusal(const Workshop& workshop, const RemoveAction& command) {
    if (const auto why = missing(workshop, command.action)) return why;
    if (voted_on(workshop, command.action, &Item::action)) return sentence(words::action_voted_on);
    return {};
}

Refusal refusal(const Workshop& workshop, const DescribeActor& command) {
    if (const auto why = first_of({missing(workshop, command.action), bad_entry(command.kind),
                                   bad_optional_text(command.task)}))
        return why;
    const auto names = split_names(workshop.find(command.action)->actors);
    if (std::find(names.begin(), names.end(), command.actor) == names.end())
        return sentence(words::actor_not_named, command.actor);
    return {};
}

Refusal refusal(const Workshop& workshop, const DismissFinding& command) {
    if (const auto why = first_of({bad_text(command.key), bad_optional_text(command.reason)}))
        return why;
    if (is_aside(workshop, command.key)) return sentence(words::finding_aside_already);
    return {};
}

Refusal refusal(const Workshop& workshop, const RestoreFinding& command) {
    if (is_aside(workshop, command.key)) return {};
    return sentence(words::finding_not_aside);
}

}  // namespace yoriai
