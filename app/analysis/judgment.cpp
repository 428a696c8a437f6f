#include "analysis/judgment.h"

#include <algorithm>
#include <numeric>

#include "analysis/ranked_tally.h"

namespace yoriai {
namespace {

using Counts = std::vector<int>;

int sum_of(const Counts& counts) { return std::accumulate(counts.begin(), counts.end(), 0); }

// The lower median's grade. Requires somebody.
std::size_t median_of(const Counts& counts) {
    const int half = (sum_of(counts) + 1) / 2;
    int people = 0;
    std::size_t grade = 0;
    while ((people += counts[grade]) < half) ++grade;
    return grade;
}

// Compared one after the other, the larger the better.
std::vector<int> worth_of(Counts counts) {
    std::vector<int> worth;
    for (std::size_t step = 0; step < counts.size(); ++step) {
        const std::size_t median = median_of(counts);
        const auto at = static_cast<std::ptrdiff_t>(median);
        const int below = std::accumulate(counts.begin(), counts.begin() + at, 0);
        const int above = std::accumulate(counts.begin() + at + 1, counts.end(), 0);
        worth.push_back(static_cast<int>(median));
        worth.push_back(above > below ? above : -below);
        if (above == 0 && below == 0) break;
        std::size_t neighbour = median;
        do neighbour = above > below ? neighbour + 1 : neighbour - 1;
        while (counts[neighbour] == 0);
        counts[neighbour] += counts[median];
        counts[median] = 0;
    }
    return worth;
}

std::vector<std::size_t> best_two(const std::vector<int>& sums) {
    const std::vector<int> ranks = ranks_by(sums);
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < sums.size(); ++i)
        if (ranks[i] == 1) found.push_back(i);
    if (found.size() > 1) return found;
    for (std::size_t i = 0; i < sums.size(); ++i)
        if (ranks[i] == 2) found.push_back(i);
    return found;
}

}  // namespace

Judgment judge(std::vector<Counts> items) {
    int most = 0;
    for (const Counts& counts : items) most = std::max(most, sum_of(counts));
    Judgment result;
    std::vector<std::vector<int>> worths;
    for (Counts& counts : items) {
        if (sum_of(counts) == 0 || counts.empty()) {
            result.median.push_back(-1);
            worths.push_back({-1});
            continue;
        }
        counts[0] += most - sum_of(counts);
        result.median.push_back(static_cast<int>(median_of(counts)));
        worths.push_back(worth_of(counts));
    }
    for (const auto& own : worths)
        result.rank.push_back(
            1 + static_cast<int>(std::count_if(worths.begin(), worths.end(),
                                               [&](const auto& other) { return other > own; })));
    return result;
}

StarResult count_star(const std::vector<std::vector<int>>& ballots, std::size_t items) {
    std::vector<int> sums(items);
    for (const auto& marks : ballots)
        for (std::size_t i = 0; i < items; ++i) sums[i] += marks[i];
    StarResult result;
    result.finalists = best_two(sums);
    if (result.finalists.size() != 2) {
        result.winners = result.finalists;
        return result;
    }
    const std::size_t first = result.finalists[0];
    const std::size_t second = result.finalists[1];
    for (const auto& marks : ballots) {
        if (marks[first] > marks[second]) ++result.for_first;
        if (marks[second] > marks[first]) ++result.for_second;
    }
    if (result.for_first >= result.for_second) result.winners.push_back(first);
    if (result.for_second >= result.for_first) result.winners.push_back(second);
    if (result.winners.size() == 2 && sums[first] != sums[second])
        result.winners = {sums[first] > sums[second] ? first : second};
    return result;
}

}  // namespace yoriai
