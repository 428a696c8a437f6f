#pragma once

#include <cstddef>

#include "analysis/themes.h"

namespace yoriai {

// How much each kind of evidence weighs, found by tests/bench/themes.
struct ThemeWeights {
    float words = 1.0F;
    float classes = 0.6F;
    float lexicon = 1.8F;  // at full coverage of the cards by the lexicon
    float related = 1.3F;  // likewise
    float alike = 3;       // of a sub-theme that is like a related one, times their likeness
    float field = 0.6F;    // of a field against a sub-theme, inside the lexicon's channel
    float verbs = 0.7F;    // of a verb or adjective against a noun
    float tags = 1.0F;
    float neighbours = 0.4F;  // how far a card is pulled to its neighbours
    std::size_t neighbour_count = 10;
    std::size_t rounds = 2;  // of pulling
    std::size_t kept_features = 60;
    double default_power = 2.0 / 3;  // groups by default: cards to this power
    // A card stays alone when it is this lonely, or so many standard deviations lonelier than the
    // mean.
    double lone_above = 0.95;
    double lone_deviations = 2.6;
};

// For the benches, which try others.
Proposal propose_themes(std::span<const ThemeCard>, const ThemeOptions&, const Lexicon&,
                        const ThemeWeights&);

}  // namespace yoriai
