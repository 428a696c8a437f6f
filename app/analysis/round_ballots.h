#pragma once

#include <tuple>
#include <vector>

#include "analysis/ranked_tally.h"
#include "model/workshop.h"

namespace yoriai {

// The ballots of a round as the methods of counting want them. Items are numbered by their place in
// the round.

std::vector<RankedBallots> ranked_ballots(const Workshop&, const Round&);

// For each ballot its mark of every item; 0 where it has none.
std::vector<std::vector<int>> marks_by_ballot(const Workshop&, const Round&);

// For each ballot the items it supports: dots on it, agreement, or a mark in the upper half.
std::vector<std::vector<std::size_t>> support_by_ballot(const Workshop&, const Round&);

// A run_off: how many prefer the row's item to the column's, in typed counts and on ballots.
Matrix pairs_of(const Workshop&, const Round&);
// And how many duels an item won on the ballots of a table, one for each ballot and other item.
std::vector<std::tuple<ItemId, TableId, int>> duels_won(const Workshop&, const Round&);

}  // namespace yoriai
