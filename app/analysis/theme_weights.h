#pragma once

#include <cstddef>

#include "analysis/themes.h"

namespace yoriai {

// How much each kind of evidence weighs, found by tests/bench/themes.
struct ThemeWeights {
    float words = 1.0F;
    float classes = 0.4F;
    float lexicon = 0.8F;  // at full coverage of the cards by the lexicon
    float field = 0.5F;    // of a field against a sub-theme, inside the lexicon's channel
    float tags = 0.8F;
    float neighbours = 0.5F;  // how far a card is pulled to its neighbours
    std::size_t neighbour_count = 10;
    std::size_t rounds = 2;  // of pulling
    std::size_t kept_features = 64;
    double default_power = 2.0 / 3;  // groups by default: cards to this power
    float lone_above = 0.9F;         // loneliness from which on a card stays alone
};

// For the benches, which try others.
Proposal propose_themes(std::span<const ThemeCard>, const ThemeOptions&, const Lexicon&,
                        const ThemeWeights&);

}  // namespace yoriai
