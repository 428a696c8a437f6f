#include <algorithm>

#include "commands/checks.h"

namespace yoriai {
namespace {

template <class Subject>
bool voted_on(const Workshop& workshop, Id<Subject> id, Id<Subject> Item::*subject) {
    return std::any_of(workshop.items().begin(), workshop.items().end(),
                       [&](const Item& item) { return item.*subject == id; });
}

}  // namespace

Refusal refusal(const Workshop& workshop, const AddIssue& command) {
    return first_of({taken(workshop, command.id), bad_text(command.title),
                     bad_optional_text(command.reason), bad_optional_text(command.both_views),
                     any_missing(workshop, command.fields), any_missing(workshop, command.themes)});
}

Refusal refusal(const Workshop& workshop, const ChangeIssue& command) {
    return first_of({missing(workshop, command.issue), bad_name(command.title),
                     bad_optional_text(command.reason), bad_optional_text(command.both_views),
                     any_missing(workshop, command.fields.value_or(std::vector<FieldId>())),
                     any_missing(workshop, command.themes.value_or(std::vector<ThemeId>()))});
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
    return first_of({missing(workshop, command.action), bad_name(command.title),
                     bad_optional_text(command.description), bad_optional_text(command.actors),
                     bad_year(command.fiscal_year), bad_optional_text(command.place),
                     bad_optional_text(command.resources), bad_optional_text(command.cost),
                     bad_optional_text(command.indicator), bad_optional_text(command.target),
                     any_missing(workshop, command.issues.value_or(std::vector<IssueId>()))});
}

Refusal refusal(const Workshop& workshop, const RemoveAction& command) {
    if (const auto why = missing(workshop, command.action)) return why;
    if (voted_on(workshop, command.action, &Item::action)) return sentence(words::action_voted_on);
    return {};
}

}  // namespace yoriai
