#include "analysis/theme_smoothing.h"

namespace yoriai {

SparseVector pulled(const SparseVector& vector, const std::vector<Neighbour>& nearest,
                    const std::vector<SparseVector>& vectors, const ThemeWeights& weights) {
    SparseVector mean;
    for (const Neighbour& neighbour : nearest)
        add_scaled(mean, vectors[neighbour.card], neighbour.nearness);
    make_unit(mean);
    SparseVector result = vector;
    scale(result, 1 - weights.neighbours);
    add_scaled(result, mean, weights.neighbours);
    keep_heaviest(result, weights.kept_features);
    make_unit(result);
    return result;
}

std::vector<SparseVector> smooth(const std::vector<SparseVector>& vectors,
                                 const ThemeWeights& weights,
                                 const std::function<void()>& between) {
    std::vector<SparseVector> now = vectors;
    for (std::size_t round = 0; round < weights.rounds; ++round) {
        const NearnessIndex index(now);
        std::vector<SparseVector> next(now.size());
        for (std::size_t card = 0; card < now.size(); ++card) {
            if (card % 256 == 0) between();
            next[card] = pulled(now[card], index.nearest(now[card], weights.neighbour_count, card),
                                now, weights);
        }
        now = std::move(next);
    }
    return now;
}

}  // namespace yoriai
