#pragma once

#include <cstddef>
#include <functional>
#include <utility>
#include <vector>

#include "analysis/theme_vector.h"

namespace yoriai {

// Two groups of the tree that become one. Leaves are 0 .. n-1; the group that
// merge i makes is n + i.
struct Merge {
    std::size_t left = 0, right = 0;
    float distance = 0;
};

// Distances of pairs that must not be joined before anything else has been:
// what a person has put apart outweighs what the texts say of for and against.
inline constexpr float distance_of_opposed = 1e3F;
inline constexpr float distance_of_kept_apart = 1e6F;

struct ApartPair {
    std::size_t first = 0, second = 0;
    float distance = distance_of_kept_apart;
};

// Ward's linkage on 1 - cosine, half the squared distance of unit vectors, by
// nearest-neighbour chains in O(n²) time and n²/2 floats. After smoothing it
// finds more even groups than average linkage and was better on every set of
// tests/bench/themes. `sizes` says how many cards each leaf stands for. The
// merges come in rising distance; n - 1 of them. Of equal distances the earlier
// leaf goes first, so equal input gives equal trees.
std::vector<Merge> build_tree(const std::vector<SparseVector>& leaves,
                              const std::vector<std::size_t>& sizes,
                              const std::vector<ApartPair>& apart,
                              const std::function<void()>& between);

// The group of each leaf, 0 .. count-1 by first leaf, after merging down to
// `count` groups.
std::vector<std::size_t> cut_tree(const std::vector<Merge>& merges, std::size_t leaf_count,
                                  std::size_t count);

}  // namespace yoriai
