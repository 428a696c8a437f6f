#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "analysis/themes.h"

namespace yoriai {

// A theme as it stands on the board, for comparing: indexes of cards.
struct PresentTheme {
    std::vector<std::size_t> cards;
    std::optional<std::size_t> pinned{};  // which of ThemeOptions::pinned stands in it
};

struct MovedCard {
    std::size_t card = 0;
    std::optional<std::size_t> from;  // a present theme; none: it is alone now
    std::optional<std::size_t> to;    // a proposed theme; none: it would be alone
};

// What would change if a proposal were taken over: shown beside the present board before anything
// is.
struct ThemeChanges {
    std::vector<std::optional<std::size_t>> continues;  // of each proposed theme: the present one
    std::vector<std::size_t> new_themes;                // proposed ones that continue none
    std::vector<std::size_t> ended_themes;              // present ones that none continues
    std::vector<MovedCard> moved;  // cards whose theme is not continued by theirs
};

// Proposed themes continue the present theme whose pinned cards they hold, else the one with which
// they share most cards; each present theme is continued at most once, so that it keeps its title
// and its id.
ThemeChanges compare_themes(const std::vector<PresentTheme>& present, const Proposal& proposal);

}  // namespace yoriai
