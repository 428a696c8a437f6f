#pragma once

#include <functional>
#include <vector>

#include "analysis/theme_features.h"

namespace yoriai {

struct Smoothed {
    std::vector<SparseVector> vectors;
    std::vector<std::vector<Neighbour>> near;        // of each vector before it was pulled
    std::vector<std::vector<Neighbour>> near_later;  // before it was pulled for the last time
};

// Two cards of one theme often share no word, but share neighbours. Pulls every vector towards the
// weighted mean of its nearest ones, weights.rounds times; from the second time on the nearest are
// looked for among the neighbours and their neighbours. `between` is called once for every few
// hundred cards; it may throw to stop.
Smoothed smooth(const std::vector<SparseVector>& vectors, const ThemeWeights&,
                const std::function<void()>& between);

// One vector pulled in the same way towards its nearest.
SparseVector pulled(const SparseVector&, const std::vector<Neighbour>& nearest,
                    const std::vector<SparseVector>& vectors, const ThemeWeights&);

}  // namespace yoriai
