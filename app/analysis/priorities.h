#pragma once

#include <optional>
#include <vector>

#include "analysis/tally.h"

namespace yoriai {

// 重点課題: what matters to many, and how far the room is of one mind about it.

struct PlacedItem {
    ItemId item;
    double importance = 0;  // 0 to 1, the most of the round is 1 where it counts votes
    double agreement = 0;   // 0 to 1
    bool priority = false;
};

// What agreement is measured by.
//   tables       the smallest share of a table's votes that the item got, in the largest
//   answers      how far those who agree or disagree are on one side
//   feasibility  not agreement: the mean of the second mark
enum class AgreementBasis { tables, answers, feasibility };

struct Priorities {
    std::vector<PlacedItem> items;  // the most important first, then as in the round
    AgreementBasis basis = AgreementBasis::tables;
    // Importance from which on an item is one of the priorities: half way between the last of them
    // and the next. At most five, and never more than half of the items unless they are tied.
    double line = 0;
};

// Nothing where there are fewer than two items with votes, or no agreement to measure: only one
// table, or only the hall as a whole.
std::optional<Priorities> find_priorities(const Workshop&, const Round&);

}  // namespace yoriai
