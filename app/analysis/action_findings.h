#pragma once

#include <array>
#include <string>
#include <vector>

#include "model/workshop.h"

namespace yoriai {

// What the actions of a plan show when they are read side by side. Each is something to talk about,
// never an error: the council may leave it as it is, and put it aside.
enum class FindingKind {
    shared_place,   // actions that use the same place: they could be joined (空間をつなぐ)
    shared_actor,   // actions that the same people carry (役割をつなぐ)
    shared_time,    // actions on the same days or the same way (時間をつなぐ)
    alike,          // two actions that say nearly the same, with other people
    many_for_one,   // one actor carries more than `most_for_one` actions
    without_actor,  // nobody is named
    without_indicator,             // nothing tells whether it worked
    without_issue,                 // answers no issue
    issue_without_action,          // an issue that no action answers
    field_without_action,          // a field with residents' cards that no action's issue touches
    neighbourhood_without_action,  // cards speak of it, no action does
    age_group_without_action,
    hub_role_without_action,  // only when some action has a hub role
    beyond_the_district,      // an issue that nobody who acts on it can solve
    ends_with_subsidy         // lives on a subsidy, and nothing is said of afterwards
};
constexpr auto names(FindingKind) {
    return std::array{"shared_place",
                      "shared_actor",
                      "shared_time",
                      "alike",
                      "many_for_one",
                      "without_actor",
                      "without_indicator",
                      "without_issue",
                      "issue_without_action",
                      "field_without_action",
                      "neighbourhood_without_action",
                      "age_group_without_action",
                      "hub_role_without_action",
                      "beyond_the_district",
                      "ends_with_subsidy"};
}

struct Finding {
    FindingKind kind = FindingKind::without_actor;
    std::string name;               // the place, actor, time, neighbourhood, age group or hub role
    std::vector<ActionId> actions;  // in the order of their numbers
    std::vector<IssueId> issues;
    FieldId field;
    std::size_t cards = 0;          // that speak of it
    Layer layer = Layer::district;  // of the issue beyond the district
};

// What the finders look for beside the workshop itself.
struct FinderWords {
    struct HubRole {
        std::string id;
        std::string name;
    };
    struct AgeGroup {
        std::string name;
        std::vector<std::string> words;  // in a text they tell of the group
    };
    std::vector<HubRole> hub_roles;
    std::vector<AgeGroup> age_groups;
};

// How many actions one actor may carry before that is pointed out: a group that meets once a month
// has twelve evenings a year.
inline constexpr std::size_t most_for_one = 4;

// From what could be joined to what is missing, and within a kind by number or name. Hidden cards
// do not count. Those that were put aside are among them.
std::vector<Finding> find_in_actions(const Workshop&, const FinderWords& = {});

// What names the finding: the same as long as it is about the same thing and the same actions.
std::string key_of(const Finding&);
// The row that puts it aside, or null.
const Dismissal* dismissal_of(const Workshop&, const Finding&);

// How many of an action's parts are filled in: description, actors, place, when, cost, indicator.
int count_filled(const Action&);
inline constexpr int parts_of_action = 6;

}  // namespace yoriai
