#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include "analysis/theme_evidence.h"
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

// The cards in exactly `count` groups without parents, or as many as there are cards.
ThemeDrafts draft_exactly(const ThemeEvidence&, std::size_t count,
                          const std::function<void()>& between);

// The cards in as many groups as suit them, those that fit nowhere left alone, and above them at
// most `most_tops` parents.
ThemeDrafts draft_by_default(const ThemeEvidence&, std::size_t most_tops, const ThemeWeights&,
                             const std::function<void()>& between);

// The unit sum of the cards' smooth vectors.
SparseVector centre_of(const ThemeEvidence&, const std::vector<std::size_t>& cards);

}  // namespace yoriai
