#include "analysis/theme_vector.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>

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
    if (vector.size() <= count || count == 0) return;
    std::vector<float> weights;
    for (const FeatureWeight& entry : vector) weights.push_back(entry.weight);
    const auto last = weights.begin() + static_cast<std::ptrdiff_t>(count - 1);
    std::nth_element(weights.begin(), last, weights.end(), std::greater<>());
    const float least = *last;
    auto equal = 1 + std::count(weights.begin(), last, least);  // of those that stay
    std::erase_if(vector, [&](const FeatureWeight& entry) {
        return entry.weight < least || (entry.weight == least && equal-- <= 0);
    });
    vector.shrink_to_fit();  // a sum of many has far more features than stay
}

void Nearest::offer(std::size_t card, float nearness) {
    if (nearness <= 0) return;
    const auto place = std::upper_bound(
        found_.begin(), found_.end(), Neighbour{card, nearness}, [](const auto& a, const auto& b) {
            return a.nearness != b.nearness ? a.nearness > b.nearness : a.card < b.card;
        });
    if (static_cast<std::size_t>(place - found_.begin()) >= count_) return;
    found_.insert(place, {card, nearness});
    if (found_.size() > count_) found_.pop_back();
}

void VectorSum::add(const SparseVector& vector, float factor) {
    if (vector.empty()) return;
    const auto size = static_cast<std::size_t>(vector.back().feature) + 1;
    if (size > weights_.size()) {
        weights_.resize(size, 0);
        present_.resize((size + 63) / 64, 0);
    }
    for (const FeatureWeight& entry : vector) {
        const auto feature = static_cast<std::size_t>(entry.feature);
        weights_[feature] += entry.weight * factor;
        present_[feature / 64] |= std::uint64_t{1} << (feature % 64);
    }
}

SparseVector VectorSum::take() {
    std::size_t count = 0;
    for (const std::uint64_t bits : present_)
        count += static_cast<std::size_t>(std::popcount(bits));
    SparseVector sum;
    sum.reserve(count);
    for (std::size_t block = 0; block < present_.size(); ++block)
        for (std::uint64_t& bits = present_[block]; bits != 0; bits &= bits - 1) {
            const std::size_t feature =
                64 * block + static_cast<std::size_t>(std::countr_zero(bits));
            sum.push_back({static_cast<int>(feature), weights_[feature]});
            weights_[feature] = 0;
        }
    return sum;
}

namespace {

constexpr std::size_t no_row = static_cast<std::size_t>(-1);

}  // namespace

Postings::Postings(const std::vector<SparseVector>& vectors) : card_count_(vectors.size()) {
    std::vector<std::size_t> counts;
    for (const SparseVector& vector : vectors) {
        if (!vector.empty() && static_cast<std::size_t>(vector.back().feature) >= counts.size())
            counts.resize(static_cast<std::size_t>(vector.back().feature) + 1, 0);
        for (const FeatureWeight& entry : vector) ++counts[static_cast<std::size_t>(entry.feature)];
    }
    begin_.push_back(0);
    for (const std::size_t count : counts) {
        begin_.push_back(begin_.back() + count);
        // Four products at a time with all cards are quicker than one with each that has it.
        const bool many = 4 * count > card_count_;
        row_.push_back(many ? rows_.size() : no_row);
        if (many) rows_.resize(rows_.size() + card_count_, 0);
    }
    cards_.resize(begin_.back());
    weights_.resize(begin_.back());
    std::vector<std::size_t> next(begin_.begin(), begin_.end() - 1);
    for (std::size_t card = 0; card < card_count_; ++card)
        for (const FeatureWeight& entry : vectors[card]) {
            const auto feature = static_cast<std::size_t>(entry.feature);
            const std::size_t place = next[feature]++;
            cards_[place] = static_cast<std::uint32_t>(card);
            weights_[place] = entry.weight;
            if (row_[feature] != no_row) rows_[row_[feature] + card] = entry.weight;
        }
}

void Postings::add_products(const FeatureWeight& entry, std::size_t first, std::size_t end,
                            float* sums) const {
    const auto feature = static_cast<std::size_t>(entry.feature);
    if (feature >= row_.size()) return;
    if (row_[feature] != no_row) {
        const float* row = rows_.data() + row_[feature];
        for (std::size_t card = first; card < end; ++card) sums[card] += row[card] * entry.weight;
        return;
    }
    std::size_t place = begin_[feature];
    const auto cards = cards_.begin();
    if (first > 0)
        place = static_cast<std::size_t>(
            std::lower_bound(cards + static_cast<std::ptrdiff_t>(place),
                             cards + static_cast<std::ptrdiff_t>(begin_[feature + 1]), first) -
            cards);
    for (; place < begin_[feature + 1] && cards_[place] < end; ++place)
        sums[cards_[place]] += weights_[place] * entry.weight;
}

NearnessIndex::NearnessIndex(const std::vector<SparseVector>& vectors)
    : postings_(vectors), sums_(vectors.size(), 0) {}

std::vector<Neighbour> NearnessIndex::nearest(const SparseVector& vector, std::size_t count) const {
    std::fill(sums_.begin(), sums_.end(), 0.0F);
    for (const FeatureWeight& entry : vector)
        postings_.add_products(entry, 0, sums_.size(), sums_.data());
    Nearest nearest(count);
    for (std::size_t card = 0; card < sums_.size(); ++card)
        if (sums_[card] > nearest.least()) nearest.offer(card, sums_[card]);
    return std::move(nearest.found());
}

std::vector<std::vector<Neighbour>> nearest_of_each(const std::vector<SparseVector>& vectors,
                                                    std::size_t count,
                                                    const std::function<void()>& between) {
    const Postings postings(vectors);
    std::vector<Nearest> nearest(vectors.size(), Nearest(count));
    std::vector<float> least(vectors.size(), 0), sums(vectors.size());
    for (std::size_t card = 0; card < vectors.size(); ++card) {
        if (card % 256 == 0) between();
        std::fill(sums.begin() + static_cast<std::ptrdiff_t>(card), sums.end(), 0.0F);
        // Each pair once, for both.
        for (const FeatureWeight& entry : vectors[card])
            postings.add_products(entry, card + 1, sums.size(), sums.data());
        Nearest& own = nearest[card];
        for (std::size_t other = card + 1; other < sums.size(); ++other) {
            if (sums[other] > own.least()) own.offer(other, sums[other]);
            if (sums[other] <= least[other]) continue;
            nearest[other].offer(card, sums[other]);
            least[other] = nearest[other].least();
        }
    }
    std::vector<std::vector<Neighbour>> found;
    for (Nearest& of_card : nearest) found.push_back(std::move(of_card.found()));
    return found;
}

}  // namespace yoriai
