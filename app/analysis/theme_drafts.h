#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include "analysis/theme_evidence.h"
#include "analysis/theme_tree.h"
#include "analysis/theme_weights.h"

namespace yoriai {

// A theme before it has words. Cards are those of the evidence.
struct ThemeDraft {
    std::vector<std::size_t> cards;     // of a theme with children: all of theirs
    std::vector<std::size_t> children;  // indexes of drafts
    std::optional<std::size_t> pinned;
};

struct ThemeDrafts {
    std::vector<ThemeDraft> themes;
    std::vector<std::size_t> lone;
};

// The tree of the evidence's leaves.
std::vector<Merge> tree_of(const ThemeEvidence&, const std::function<void()>& between);

// The cards in exactly `count` groups without parents, or as many as there are cards.
ThemeDrafts draft_exactly(const ThemeEvidence&, const std::vector<Merge>& tree, std::size_t count);

// The cards in at most `count` groups, those that fit nowhere left alone, and above them at most
// `most_tops` parents.
ThemeDrafts draft_with_lone(const ThemeEvidence&, const std::vector<Merge>& tree, std::size_t count,
                            std::size_t most_tops, const ThemeWeights&);

// The unit sum of the cards' smooth vectors.
SparseVector centre_of(const ThemeEvidence&, const std::vector<std::size_t>& cards);

}  // namespace yoriai
