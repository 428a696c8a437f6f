#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "analysis/theme_tree.h"
#include "analysis/theme_vector.h"

namespace yoriai {

// What the tree is built of: cards that must stay together, because they say
// the same or because people put them together.
struct ThemeLeaf {
    std::vector<std::size_t> cards;
    SparseVector raw, smooth;
    std::optional<std::size_t> pinned;
};

// Leaves in groups. Some groups may be empty while the grouping is worked on.
struct Grouping {
    std::vector<std::size_t> group_of;  // by leaf
    std::size_t count = 0;

    std::vector<std::vector<std::size_t>> members() const;
};

// The group centres: unit vectors of the weighted sums of their leaves' smooth
// vectors.
std::vector<SparseVector> centres(const std::vector<ThemeLeaf>&, const Grouping&);

// Moves leaves to the group whose centre is nearest, `rounds` times at most.
// Pinned leaves stay, and so do those that would join a leaf they are apart
// from. No group loses its last leaf.
void polish(const std::vector<ThemeLeaf>&, const std::vector<ApartPair>&, Grouping&,
            std::size_t rounds);

// Exactly `count` groups (or as many as there are leaves): the tree is cut
// where `count` groups have more than one card, and what is still alone there
// joins its nearest group.
Grouping group_into(const std::vector<ThemeLeaf>&, const std::vector<Merge>&,
                    const std::vector<ApartPair>&, std::size_t count);

}  // namespace yoriai
