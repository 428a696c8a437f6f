#pragma once

#include <functional>
#include <vector>

#include "analysis/theme_features.h"

namespace yoriai {

// Two cards of one theme often share no word, but share neighbours. Pulls every
// vector towards the weighted mean of its nearest ones, weights.rounds times.
// `between` is called once for every few hundred cards; it may throw to stop.
std::vector<SparseVector> smooth(const std::vector<SparseVector>& vectors, const ThemeWeights&,
                                 const std::function<void()>& between);

// One vector pulled in the same way towards its nearest of the indexed ones.
SparseVector pulled(const SparseVector&, const std::vector<Neighbour>& nearest,
                    const std::vector<SparseVector>& vectors, const ThemeWeights&);

}  // namespace yoriai
