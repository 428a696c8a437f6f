#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/workshop.h"

namespace yoriai {

// What the actions of a plan look like side by side: who carries what, in which years, and what
// comes first.

// One of those who carry an action, with the part it has.
struct ActorShare {
    std::string name;
    std::string kind;  // entry of actor_kinds; empty: not said
    HelpRole role = HelpRole::mutual;
    ActorFunction function = ActorFunction::carry_out;
    std::string task;
};
// In the order they are written.
std::vector<ActorShare> actors_of(const Workshop&, const Action&);

// What a scheme calls the four help roles; a plan may call two of them by one word.
using RoleWords = std::array<std::string, 4>;
struct RoleRow {
    ActionId action;
    int number = 0;
    std::string title;
    std::vector<std::vector<ActorShare>> cells;  // one for each class
};
struct RoleSplit {
    std::vector<std::string> classes;  // the different words, in order
    std::vector<RoleRow> rows;
};
RoleSplit split_roles(const Workshop&, const RoleWords&);

struct ActorLoad {
    std::string name;               // as first written
    std::vector<ActionId> actions;  // in their order
    std::map<int, int> by_year;     // how many in each fiscal year of their spans
    int most_in_a_year() const;
};
// The largest load first; names are compared without regard to width, case and spaces.
std::vector<ActorLoad> count_loads(const Workshop&);

// The fiscal years of an action. Without a last year it lasts as long as its term, counted from the
// plan's first year (or from its own, when the plan has none).
struct ActionSpan {
    ActionId action;
    int number = 0;
    std::string title;
    int first = 0, last = 0;
    bool by_term = false;  // the last year was taken from the term
};
struct Schedule {
    int first_year = 0, last_year = -1;  // of the plan and of all spans
    std::vector<ActionSpan> spans;       // by first year, then by number
    std::vector<const Action*> without_year;
};
std::optional<ActionSpan> span_of(const Plan&, const Action&);
Schedule schedule_actions(const Workshop&);

// Importance and feasibility of an action, 0 to 1.
struct ActionMark {
    ActionId action;
    int number = 0;
    std::string title;
    double importance = 0, feasibility = 0;
};
enum class MarkSource { council, votes, round };
struct ActionMatrix {
    // council: marks of the sheets; votes: importance as the share of the largest count of a
    // revealed round on actions, feasibility from the sheets; round: both from a revealed round
    // that asked for both.
    MarkSource source = MarkSource::council;
    const Round* round = nullptr;  // null: council
    std::vector<ActionMark> marks;
    std::vector<const Action*> unmarked;
};
ActionMatrix place_actions(const Workshop&);

}  // namespace yoriai
