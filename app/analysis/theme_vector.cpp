#include "analysis/theme_vector.h"

#include <algorithm>
#include <cmath>

namespace yoriai {
float dot(const SparseVector& a, const SparseVector& b) {
    float sum = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (i->feature < j->feature)
            ++i;
        else if (j->feature < i->feature)
            ++j;
        else
            sum += (i++)->weight * (j++)->weight;
    }
    return sum;
}

void scale(SparseVector& vector, float factor) {
    for (FeatureWeight& entry : vector) entry.weight *= factor;
}

void make_unit(SparseVector& vector) {
    const float length = std::sqrt(dot(vector, vector));
    if (length > 0) scale(vector, 1 / length);
}

void add_scaled(SparseVector& sum, const SparseVector& vector, float factor) {
    SparseVector result;
    result.reserve(sum.size() + vector.size());
    auto i = sum.begin();
    for (const FeatureWeight& entry : vector) {
        while (i != sum.end() && i->feature < entry.feature) result.push_back(*i++);
        const float weight = entry.weight * factor;
        if (i != sum.end() && i->feature == entry.feature)
            result.push_back({entry.feature, (i++)->weight + weight});
        else
            result.push_back({entry.feature, weight});
    }
    result.insert(result.end(), i, sum.end());
    sum = std::move(result);
}

void keep_heaviest(SparseVector& vector, std::size_t count) {
    if (vector.size() <= count) return;
    const auto heavier = [](const FeatureWeight& a, const FeatureWeight& b) {
        return a.weight != b.weight ? a.weight > b.weight : a.feature < b.feature;
    };
    std::nth_element(vector.begin(), vector.begin() + static_cast<std::ptrdiff_t>(count),
                     vector.end(), heavier);
    vector.resize(count);
    std::sort(vector.begin(), vector.end(),
              [](const FeatureWeight& a, const FeatureWeight& b) { return a.feature < b.feature; });
}

void keep_nearest(std::vector<Neighbour>& found, std::size_t count) {
    const auto end = found.begin() + static_cast<std::ptrdiff_t>(std::min(count, found.size()));
    std::partial_sort(found.begin(), end, found.end(), [](const auto& a, const auto& b) {
        return a.nearness != b.nearness ? a.nearness > b.nearness : a.card < b.card;
    });
    found.erase(end, found.end());
}

NearnessIndex::NearnessIndex(const std::vector<SparseVector>& vectors) : sums_(vectors.size(), 0) {
    for (std::size_t card = 0; card < vectors.size(); ++card)
        for (const FeatureWeight& entry : vectors[card]) {
            const auto feature = static_cast<std::size_t>(entry.feature);
            if (feature >= holders_.size()) holders_.resize(feature + 1);
            holders_[feature].push_back({static_cast<std::uint32_t>(card), entry.weight});
        }
}

std::vector<Neighbour> NearnessIndex::nearest(const SparseVector& vector, std::size_t count,
                                              std::size_t except) const {
    touched_.clear();
    for (const FeatureWeight& entry : vector) {
        const auto feature = static_cast<std::size_t>(entry.feature);
        if (feature >= holders_.size() || entry.weight == 0) continue;
        for (const Holder& holder : holders_[feature]) {
            if (sums_[holder.card] == 0) touched_.push_back(holder.card);
            sums_[holder.card] += holder.weight * entry.weight;
        }
    }
    std::vector<Neighbour> found;
    for (const std::uint32_t card : touched_) {
        if (card != except && sums_[card] > 0) found.push_back({card, sums_[card]});
        sums_[card] = 0;
    }
    keep_nearest(found, count);
    found.shrink_to_fit();
    return found;
}

}  // namespace yoriai
