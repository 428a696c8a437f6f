#pragma once

#include <vector>

namespace yoriai {

// Majority judgment (Balinski and Laraki, Majority Judgment, 2011), with ties broken as the
// published libraries do: by the larger of the two groups beside the median, the group below when
// both are the same, then again with the median's people moved into that group.
struct Judgment {
    std::vector<int> median;  // the lower median grade of each item, from 0; -1: nobody judged
    std::vector<int> rank;    // from 1; equal ranks are ties
};

// For each item how many people gave each grade, the worst first. All items have as many grades. An
// item that fewer people judged than another gets the worst grade from those who are missing.
Judgment judge(std::vector<std::vector<int>> items);

// Score then automatic run-off: the two with the largest sums, then the one that more ballots mark
// higher. Marks of a ballot by item.
struct StarResult {
    std::vector<std::size_t> finalists;  // two; more when the second place is tied
    std::vector<std::size_t> winners;    // several are a tie
    int for_first = 0, for_second = 0;   // ballots that prefer one finalist, where they are two
};
StarResult count_star(const std::vector<std::vector<int>>& ballots, std::size_t items);

}  // namespace yoriai
