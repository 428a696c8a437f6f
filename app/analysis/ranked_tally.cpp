#include "analysis/ranked_tally.h"

#include <algorithm>

namespace yoriai {
namespace {

// Whether place a is before place b.
bool is_above(int a, int b) { return a != 0 && (b == 0 || a < b); }

// The only item that stands first among those left, if there is one.
std::optional<std::size_t> first_of(const Places& places, const std::vector<bool>& left) {
    std::optional<std::size_t> first;
    bool shared = false;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (!left[i] || places[i] == 0) continue;
        if (!first || places[i] < places[*first]) {
            first = i;
            shared = false;
        } else if (places[i] == places[*first]) {
            shared = true;
        }
    }
    return shared ? std::nullopt : first;
}

std::vector<std::optional<int>> count_first_places(const std::vector<RankedBallots>& ballots,
                                                   const std::vector<bool>& left) {
    std::vector<std::optional<int>> counts(left.size());
    for (std::size_t i = 0; i < left.size(); ++i)
        if (left[i]) counts[i] = 0;
    for (const RankedBallots& ballot : ballots)
        if (const auto first = first_of(ballot.places, left)) *counts[*first] += ballot.count;
    return counts;
}

}  // namespace

Matrix count_pairs(const std::vector<RankedBallots>& ballots, std::size_t items) {
    Matrix pairs(items, std::vector<int>(items));
    for (const RankedBallots& ballot : ballots)
        for (std::size_t i = 0; i < items; ++i)
            for (std::size_t j = 0; j < items; ++j)
                if (is_above(ballot.places[i], ballot.places[j])) pairs[i][j] += ballot.count;
    return pairs;
}

SchulzeResult count_schulze(const Matrix& pairs) {
    const std::size_t items = pairs.size();
    SchulzeResult result{Matrix(items, std::vector<int>(items)), std::vector<int>(items, 1),
                         std::vector<int>(items)};
    Matrix& paths = result.paths;
    for (std::size_t i = 0; i < items; ++i)
        for (std::size_t j = 0; j < items; ++j)
            if (pairs[i][j] > pairs[j][i]) paths[i][j] = pairs[i][j];
    for (std::size_t k = 0; k < items; ++k)
        for (std::size_t i = 0; i < items; ++i)
            for (std::size_t j = 0; j < items; ++j)
                if (i != j && i != k && j != k)
                    paths[i][j] = std::max(paths[i][j], std::min(paths[i][k], paths[k][j]));
    for (std::size_t i = 0; i < items; ++i) {
        for (std::size_t j = 0; j < items; ++j) {
            if (paths[j][i] > paths[i][j]) ++result.rank[i];
            if (paths[i][j] > paths[j][i]) ++result.beats[i];
        }
    }
    return result;
}

std::vector<int> count_borda_doubled(const std::vector<RankedBallots>& ballots, std::size_t items) {
    std::vector<int> points(items);
    for (const RankedBallots& ballot : ballots) {
        for (std::size_t i = 0; i < items; ++i) {
            int above = 0;
            int beside = 0;
            for (std::size_t j = 0; j < items; ++j) {
                if (is_above(ballot.places[j], ballot.places[i]))
                    ++above;
                else if (j != i && !is_above(ballot.places[i], ballot.places[j]))
                    ++beside;
            }
            points[i] += (2 * (static_cast<int>(items) - above) - beside) * ballot.count;
        }
    }
    return points;
}

InstantRunOff count_instant_run_off(const std::vector<RankedBallots>& ballots, std::size_t items) {
    InstantRunOff result;
    std::vector<bool> left(items, true);
    while (std::count(left.begin(), left.end(), true) > 0) {
        const auto counts = count_first_places(ballots, left);
        result.rounds.push_back(counts);
        int fewest = 0, most = 0, all = 0;
        bool any = false;
        for (const auto& count : counts) {
            if (!count) continue;
            fewest = any ? std::min(fewest, *count) : *count;
            most = std::max(most, *count);
            all += *count;
            any = true;
        }
        if (2 * most > all || fewest == most) {
            for (std::size_t i = 0; i < items; ++i)
                if (counts[i] && *counts[i] == most) result.winners.push_back(i);
            break;
        }
        int dropped = 0;
        for (std::size_t i = 0; i < items; ++i) {
            if (!counts[i] || *counts[i] != fewest) continue;
            left[i] = false;
            ++dropped;
        }
        result.dropped_together = result.dropped_together || dropped > 1;
    }
    return result;
}

std::vector<int> count_duels_doubled(const Matrix& pairs) {
    std::vector<int> points(pairs.size());
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        for (std::size_t j = 0; j < pairs.size(); ++j) {
            if (i == j) continue;
            if (pairs[i][j] > pairs[j][i]) points[i] += 2;
            if (pairs[i][j] == pairs[j][i]) points[i] += 1;
        }
    }
    return points;
}

std::vector<int> ranks_by(const std::vector<int>& points) {
    std::vector<int> ranks;
    for (const int own : points)
        ranks.push_back(1 +
                        static_cast<int>(std::count_if(points.begin(), points.end(),
                                                       [&](int other) { return other > own; })));
    return ranks;
}

}  // namespace yoriai
