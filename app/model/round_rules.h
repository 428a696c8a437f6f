#pragma once

#include <cstddef>

#include "model/workshop.h"

namespace yoriai {

// What the votes of a round's method consist of.
struct RoundRules {
    bool answers = false;      // agree, disagree and pass; everywhere else a vote is `agree`
    int most_dots = 1;         // on one item
    int all_dots = 0;          // of one person; 0: no limit
    bool weights = false;      // each number of dots once
    bool fields = false;       // one dot a field
    bool places = false;       // the mark is a place: the lowest is the best
    int least_grade = 0;       // marks; none where both are 0
    int top_grade = 0;         //
    bool feasibility = false;  // a second mark from the same scale
    bool pairs = false;        // typed counts are of one item against another
    bool typed = true;         // counts can be typed in at all

    bool has_grades() const { return top_grade > 0; }
};

RoundRules rules_of(const Workshop&, const Round&);

// The key that stands for the item at this place of a round, on the desk and on paper: 1 to 9, 0, a
// to z; a blank for those behind.
char item_key(std::size_t place);
inline constexpr std::size_t most_item_keys = 36;

// What is wrong with votes, for the sentences that refuse them.
enum class VoteProblem {
    none,
    empty,
    item,
    answer,
    dots_on_one,
    dots,
    weight_twice,
    field_twice,
    grade,
    feasibility,
    attribute,
    pair,
    not_typed
};

VoteProblem find_problem(const Workshop&, const Round&, const Ballot&);
VoteProblem find_problem(const Workshop&, const Round&, const Tally&);

// The field an item stands for: its own, the first of its card or issue, the one most cards of its
// theme have, or that of the first issue an action answers. None for a free statement.
FieldId field_of(const Workshop&, const Item&);

}  // namespace yoriai
