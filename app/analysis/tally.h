#pragma once

#include <map>
#include <optional>
#include <vector>

#include "model/workshop.h"

namespace yoriai {

// A share of n people, with the interval it lies in for all who might have been asked.
struct Share {
    double value = 0;  // 0 to 1
    double low = 0;
    double high = 0;
    int of = 0;  // n
};

// Wilson's score interval at 95 % (E. B. Wilson, JASA 22, 1927, 209-212; z = 1.959964). Requires
// 0 <= count <= n and n > 0.
Share wilson_share(int count, int n);

struct ItemResult {
    ItemId item;
    int rank = 0;   // from 1; items with the same count share a rank, and the next rank is left out
    int count = 0;  // dots, hands, or people who agree
    int disagree = 0;
    int pass = 0;
    std::optional<Share> share;       // of the people asked; nothing when their number is not known
    std::map<TableId, int> by_table;  // the count table by table; TableId{} is the hall as a whole
};

struct RoundResult {
    RoundId round;
    int ballots = 0;                // in the urn
    std::optional<int> cast;        // how many people voted, when that is known
    std::optional<int> eligible;    // how many might have voted
    int total = 0;                  // the sum of all counts
    std::vector<ItemResult> items;  // by rank, then by their place in the round
    std::vector<std::vector<ItemId>>
        ties;  // items that share a rank, two or more, with a count above 0
};

// Counts a round: its typed tallies and its ballots together. Exact; nothing is rounded, and ties
// stay ties. Says nothing about whether the room may see it yet: that is Round::state.
RoundResult count_round(const Workshop&, const Round&);

}  // namespace yoriai
