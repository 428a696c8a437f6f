#pragma once

#include <optional>
#include <vector>

#include "analysis/tally.h"

namespace yoriai {

// What changed between two rounds on the same things: before and after a discussion.

struct ItemChange {
    ItemId before, after;
    int rank_before = 0, rank_after = 0;
    int count_before = 0, count_after = 0;
    // The shares' difference with its interval at 95 %, where both are known (Newcombe's hybrid of
    // two Wilson intervals, Statistics in Medicine 17, 1998, 873-890, method 10). The rooms are
    // taken as two: for the same people voting twice it is wider than need be.
    struct Difference {
        double value = 0, low = 0, high = 0;
        bool clear() const { return low > 0 || high < 0; }
    };
    std::optional<Difference> share;
};

struct RoundComparison {
    std::vector<ItemChange> items;  // that both rounds ask about, in the order of the later ranks
    std::vector<ItemId> only_before, only_after;
};

// Items are the same when they ask about the same card, theme, issue or action, or, as statements,
// have the same words.
RoundComparison compare_rounds(const Workshop&, const Round& before, const Round& after);

}  // namespace yoriai
