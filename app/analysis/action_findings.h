#pragma once

#include <string>
#include <vector>

#include "model/workshop.h"

namespace yoriai {

// What the actions of a plan show when they are read side by side. Each is something to talk about,
// never an error: the council may leave it as it is.
enum class FindingKind {
    shared_place,   // actions that use the same place: they could be joined (空間をつなぐ)
    shared_actor,   // actions that the same people carry (役割をつなぐ)
    alike,          // two actions that say nearly the same, with other people
    many_for_one,   // one actor carries more than `most_for_one` actions
    without_actor,  // nobody is named
    without_indicator,     // nothing tells whether it worked
    without_issue,         // answers no issue
    issue_without_action,  // an issue that no action answers
    field_without_action,  // a field with residents' cards that no action's issue touches
    beyond_the_district,   // an issue that only the municipality or a wider area can solve
    ends_with_subsidy      // lives on a subsidy, and nothing of the district's own is named
};

struct Finding {
    FindingKind kind = FindingKind::without_actor;
    std::string name;               // the place or actor that is shared, as first written
    std::vector<ActionId> actions;  // in the order of their numbers
    std::vector<IssueId> issues;
    FieldId field;
    std::size_t cards = 0;  // of the field
};

// How many actions one actor may carry before that is pointed out: a group that meets once a month
// has twelve evenings a year.
inline constexpr std::size_t most_for_one = 4;

// From what could be joined to what is missing, and within a kind by number or name. Hidden cards
// do not count.
std::vector<Finding> find_in_actions(const Workshop&);

// The names in a list that people wrote: split at 、，,・／/;；＋ and line ends, trimmed. A name in
// brackets behind another belongs to it.
std::vector<std::string> split_names(std::string_view list);

// How many of an action's parts are filled in: description, actors, place, when, cost, indicator.
int count_filled(const Action&);
inline constexpr int parts_of_action = 6;

}  // namespace yoriai
