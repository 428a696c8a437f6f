#pragma once

#include <cstddef>
#include <cstdint>
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

// Only the `count` nearest, nearest first, of equal ones the earlier.
void keep_nearest(std::vector<Neighbour>&, std::size_t count);

// Finds near vectors by the features they share.
class NearnessIndex {
 public:
    explicit NearnessIndex(const std::vector<SparseVector>& vectors);

    // The `count` nearest of the indexed vectors to this one, nearest first, of
    // equal ones the earlier. `except` is left out.
    std::vector<Neighbour> nearest(const SparseVector&, std::size_t count,
                                   std::size_t except = static_cast<std::size_t>(-1)) const;

 private:
    struct Holder {
        std::uint32_t card;
        float weight;
    };

    std::vector<std::vector<Holder>> holders_;  // by feature
    mutable std::vector<float> sums_;
    mutable std::vector<std::uint32_t> touched_;
};

}  // namespace yoriai
