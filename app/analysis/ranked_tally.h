#pragma once

#include <optional>
#include <vector>

namespace yoriai {

// Orders of preference counted exactly, in whole numbers. Items are numbered from 0.

// The place that each item has on a ballot, from 1; equal places are allowed, and 0 is no place at
// all: such items stand together behind all that have one.
using Places = std::vector<int>;

struct RankedBallots {
    Places places;
    int count = 1;  // how many ballots are alike
};

using Matrix = std::vector<std::vector<int>>;

// How many ballots put the row's item above the column's.
Matrix count_pairs(const std::vector<RankedBallots>&, std::size_t items);

// The method of Schulze (Social Choice and Welfare 36, 2011, 267-303) with winning votes as the
// strength of a link.
struct SchulzeResult {
    Matrix paths;           // the strength of the strongest path from row to column
    std::vector<int> rank;  // 1 + the number of items that beat it; equal ranks are ties
    std::vector<int> beats;
};
SchulzeResult count_schulze(const Matrix& pairs);

// Borda's points, doubled so that shared places stay whole numbers: the first of m has m points,
// the last has 1, and items that share places share their points.
std::vector<int> count_borda_doubled(const std::vector<RankedBallots>&, std::size_t items);

// Instant run-off. In each round a ballot counts for the one item it puts first among those that
// are left, and for none while it puts several first. Those with the fewest drop out, together when
// several have the fewest, until one has more than half or all that are left have the same.
struct InstantRunOff {
    std::vector<std::vector<std::optional<int>>> rounds;  // first places; none: dropped before
    std::vector<std::size_t> winners;                     // several are a tie
    bool dropped_together = false;                        // several in one round
};
InstantRunOff count_instant_run_off(const std::vector<RankedBallots>&, std::size_t items);

// The items that win each duel: 2 for a duel won, 1 for one that is even.
std::vector<int> count_duels_doubled(const Matrix& pairs);

// Ranks by falling points: 1 + how many have more.
std::vector<int> ranks_by(const std::vector<int>& points);

}  // namespace yoriai
