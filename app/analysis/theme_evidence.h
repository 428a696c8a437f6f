#pragma once

#include <functional>
#include <span>
#include <vector>

#include "analysis/theme_features.h"
#include "analysis/theme_groups.h"
#include "analysis/themes.h"

namespace yoriai {

// Everything that is known of the cards before they are grouped. Cards are
// numbered in an order of their own, by what they say, so that the same cards
// in any order give the same result.
struct ThemeEvidence {
    std::vector<std::size_t> original;  // the index in the input of each card
    std::vector<CardText> texts;        // of each card
    std::vector<SparseVector> raw;      // of each card
    std::vector<SparseVector> smooth;   // of each card
    std::vector<double> loneliness;     // of each card, 0 to 1
    std::vector<ThemeLeaf> leaves;
    std::vector<ApartPair> apart;  // of leaves
    std::optional<CardMeasure> measure;
};

// `progress` is told a part of 1 and may throw to stop.
ThemeEvidence gather_evidence(std::span<const ThemeCard>, const ThemeOptions&, const Lexicon&,
                              const ThemeWeights&, const std::function<void(double)>& progress);

}  // namespace yoriai
