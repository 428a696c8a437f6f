#pragma once

#include <vector>

#include "analysis/representative_statements.h"

namespace yoriai {

// Whether the room is divided at all: whether people hold together in what they say more than they
// would if the votes of each statement were shuffled among those who voted on it. Agreeing and
// disagreeing count; passing is no side and counts as not voting.
struct DivisionTest {
    double p_value = 1;    // the share of rooms, this one among them, that look as divided
    int permutations = 0;  // shuffled rooms
};

// Two measures are taken of each room: the largest eigenvalue of how alike people voted, each vote
// weighed by how unusual it is, which a small camp raises; and how much better two camps explain
// the votes than one, which bears missing votes. The rarer of the two counts, for the shuffled
// rooms too, so that the test stays exact. The same votes give the same result, whatever the order
// of people.
DivisionTest test_room(const VoteMatrix&, const std::vector<bool>& placed, int permutations);

// Whether something divides people that these groups do not explain: the first measure, with votes
// shuffled within each group only.
bool is_divided_within(const VoteMatrix&, const GroupOf&, std::size_t groups, int permutations,
                       double significant);

}  // namespace yoriai
