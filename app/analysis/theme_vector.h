#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace yoriai {

// A card as numbers: the weight of each feature it has, in the order of the
// features.
struct FeatureWeight {
    int feature = 0;
    float weight = 0;
};
using SparseVector = std::vector<FeatureWeight>;

float dot(const SparseVector&, const SparseVector&);

// Makes the length 1; a vector of nothing stays one.
void make_unit(SparseVector&);

void scale(SparseVector&, float factor);

// sum += factor * vector.
void add_scaled(SparseVector& sum, const SparseVector&, float factor);

// Only the `count` heaviest; of equal ones the earlier feature stays.
void keep_heaviest(SparseVector&, std::size_t count);

// A card near another, by cosine.
struct Neighbour {
    std::size_t card = 0;
    float nearness = 0;
};

// The nearest of those that were offered, of equal ones the earlier.
class Nearest {
 public:
    explicit Nearest(std::size_t count) : count_(count) {}

    // Nothing that is not near at all is taken.
    void offer(std::size_t card, float nearness);

    // What is less than this need not be offered; when cards come in rising order, what is equal
    // neither.
    float least() const { return found_.size() < count_ ? 0 : found_.back().nearness; }

    // Nearest first.
    std::vector<Neighbour>& found() { return found_; }

 private:
    std::size_t count_;
    std::vector<Neighbour> found_;
};

// Adds up many vectors, feature by feature in the order they are added.
class VectorSum {
 public:
    // sum += factor * vector.
    void add(const SparseVector& vector, float factor);

    // The sum, with every feature that one of the vectors has; then it is empty again.
    SparseVector take();

 private:
    std::vector<float> weights_;          // by feature
    std::vector<std::uint64_t> present_;  // a bit for each feature
};

// The vectors by the features they have: for adding up the products with another one.
class Postings {
 public:
    explicit Postings(const std::vector<SparseVector>& vectors);

    std::size_t card_count() const { return card_count_; }

    // sums[card] += weight * its weight of the feature, for the cards from `first` to before `end`.
    void add_products(const FeatureWeight&, std::size_t first, std::size_t end, float* sums) const;

 private:
    std::size_t card_count_ = 0;
    std::vector<std::size_t> begin_;    // of each feature in the two below, and the end
    std::vector<std::uint32_t> cards_;  // rising
    std::vector<float> weights_;
    std::vector<std::size_t> row_;  // of each feature that many cards have, else none
    std::vector<float> rows_;       // weights by card
};

// Finds near vectors by the features they share.
class NearnessIndex {
 public:
    explicit NearnessIndex(const std::vector<SparseVector>& vectors);

    // The `count` nearest of the indexed vectors to this one, nearest first, of
    // equal ones the earlier.
    std::vector<Neighbour> nearest(const SparseVector&, std::size_t count) const;

 private:
    Postings postings_;
    mutable std::vector<float> sums_;
};

// The `count` nearest others of each vector, as NearnessIndex finds them. `between` is called once
// for every few hundred vectors; it may throw to stop.
std::vector<std::vector<Neighbour>> nearest_of_each(const std::vector<SparseVector>& vectors,
                                                    std::size_t count,
                                                    const std::function<void()>& between);

}  // namespace yoriai
