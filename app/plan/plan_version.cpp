#include "plan/plan_version.h"

#include "text/changes_messages.h"
#include "text/plan_messages.h"

namespace yoriai {

std::vector<ComparedPart<Issue>> parts_of_issue() {
    const auto text = [](std::string Issue::*part) {
        return [part](const PlanVersion&, const Issue& issue) { return issue.*part; };
    };
    return {{words::changes_issue_title, text(&Issue::title)},
            {words::changes_issue_reason, text(&Issue::reason)},
            {words::changes_both_views, text(&Issue::both_views)},
            {words::changes_layer,
             [](const PlanVersion& version, const Issue& issue) {
                 return version.composer.kind_words.of(issue.layer);
             }},
            {words::changes_obstacle,
             [](const PlanVersion& version, const Issue& issue) {
                 return version.composer.kind_words.of(issue.obstacle);
             }},
            {words::changes_themes, [](const PlanVersion& version, const Issue& issue) {
                 std::vector<std::string> titles;
                 for (const ThemeId id : issue.themes)
                     if (const Theme* theme = version.workshop().find(id))
                         titles.push_back(version.names.theme(*theme));
                 return version.names.join(titles);
             }}};
}

std::vector<ComparedPart<Action>> parts_of_action() {
    const auto text = [](std::string Action::*part) {
        return [part](const PlanVersion&, const Action& action) { return action.*part; };
    };
    return {{words::changes_action_title, text(&Action::title)},
            {words::plan_description, text(&Action::description)},
            {words::plan_actors_column, text(&Action::actors)},
            {words::plan_role_column,
             [](const PlanVersion& version, const Action& action) {
                 return version.composer.kind_words.of(action.role);
             }},
            {words::plan_term_column,
             [](const PlanVersion& version, const Action& action) {
                 return version.composer.kind_words.of(action.term);
             }},
            {words::plan_start_column,
             [](const PlanVersion& version, const Action& action) {
                 return action.fiscal_year ? version.names.fiscal_year(*action.fiscal_year)
                                           : std::string();
             }},
            {words::plan_place, text(&Action::place)},
            {words::plan_resources, text(&Action::resources)},
            {words::plan_cost, text(&Action::cost)},
            {words::plan_indicator, text(&Action::indicator)},
            {words::plan_target, text(&Action::target)},
            {words::changes_issues, [](const PlanVersion& version, const Action& action) {
                 std::vector<std::string> issues;
                 for (const IssueId id : action.issues)
                     if (const Issue* issue = version.workshop().find(id))
                         issues.push_back(version.names.issue(*issue));
                 return version.names.join(issues);
             }}};
}

}  // namespace yoriai
