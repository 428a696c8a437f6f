#include "analysis/theme_smoothing.h"

#include <algorithm>

namespace yoriai {
namespace {

using Neighbours = std::vector<std::vector<Neighbour>>;

// The nearest among those that were near before, both ways, and those near to them.
class Renewal {
 public:
    Renewal(const std::vector<SparseVector>& vectors, const Neighbours& before)
        : vectors_(vectors), around_(before.size()), seen_(before.size(), 0) {
        for (std::size_t card = 0; card < before.size(); ++card)
            for (const Neighbour& other : before[card]) {
                around_[card].push_back(other.card);
                around_[other.card].push_back(card);
            }
        for (auto& cards : around_) {
            std::sort(cards.begin(), cards.end());
            cards.erase(std::unique(cards.begin(), cards.end()), cards.end());
            if (cards.size() > most_around) cards.resize(most_around);
        }
        int last = -1;
        for (const SparseVector& vector : vectors)
            if (!vector.empty()) last = std::max(last, vector.back().feature);
        weights_.resize(static_cast<std::size_t>(last + 1), 0);
    }

    std::vector<Neighbour> nearest(std::size_t card, std::size_t count) {
        ++visit_;
        Nearest nearest(count);
        seen_[card] = visit_;
        spread(vectors_[card], 1);
        for (const std::size_t other : around_[card]) look_at(other, nearest);
        for (const std::size_t other : around_[card])
            for (const std::size_t further : around_[other]) look_at(further, nearest);
        spread(vectors_[card], 0);
        return std::move(nearest.found());
    }

 private:
    // A card that very many are near to would lead everywhere.
    static constexpr std::size_t most_around = 24;

    // Lays the vector out by feature, or takes it away again.
    void spread(const SparseVector& vector, float factor) {
        for (const FeatureWeight& entry : vector)
            weights_[static_cast<std::size_t>(entry.feature)] = entry.weight * factor;
    }

    void look_at(std::size_t other, Nearest& nearest) {
        if (seen_[other] == visit_) return;
        seen_[other] = visit_;
        float nearness = 0;
        for (const FeatureWeight& entry : vectors_[other])
            nearness += entry.weight * weights_[static_cast<std::size_t>(entry.feature)];
        if (nearness >= nearest.least()) nearest.offer(other, nearness);
    }

    const std::vector<SparseVector>& vectors_;
    std::vector<std::vector<std::size_t>> around_;
    std::vector<std::size_t> seen_;
    std::size_t visit_ = 0;
    std::vector<float> weights_;  // of the card that is looked at, by feature
};

Neighbours renew_neighbours(const std::vector<SparseVector>& vectors, const Neighbours& before,
                            std::size_t count, const std::function<void()>& between) {
    Renewal renewal(vectors, before);
    Neighbours near;
    for (std::size_t card = 0; card < vectors.size(); ++card) {
        if (card % 256 == 0) between();
        near.push_back(renewal.nearest(card, count));
    }
    return near;
}

}  // namespace

SparseVector pulled(const SparseVector& vector, const std::vector<Neighbour>& nearest,
                    const std::vector<SparseVector>& vectors, const ThemeWeights& weights) {
    VectorSum sum;
    for (const Neighbour& neighbour : nearest) sum.add(vectors[neighbour.card], neighbour.nearness);
    SparseVector mean = sum.take();
    make_unit(mean);
    sum.add(vector, 1 - weights.neighbours);
    sum.add(mean, weights.neighbours);
    SparseVector result = sum.take();
    keep_heaviest(result, weights.kept_features);
    make_unit(result);
    return result;
}

Smoothed smooth(const std::vector<SparseVector>& vectors, const ThemeWeights& weights,
                const std::function<void()>& between) {
    Smoothed result{vectors, nearest_of_each(vectors, weights.neighbour_count, between), {}};
    result.near_later = result.near;
    for (std::size_t round = 0; round < weights.rounds; ++round) {
        if (round > 0)
            result.near_later = renew_neighbours(result.vectors, result.near_later,
                                                 weights.neighbour_count, between);
        std::vector<SparseVector> next;
        for (std::size_t card = 0; card < vectors.size(); ++card)
            next.push_back(
                pulled(result.vectors[card], result.near_later[card], result.vectors, weights));
        result.vectors = std::move(next);
    }
    return result;
}

}  // namespace yoriai
