#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "analysis/theme_evidence.h"
#include "analysis/theme_tree.h"
#include "analysis/theme_weights.h"
#include "analysis/themes.h"

namespace yoriai {

// The tree of all groupings of some cards, to be cut at any height: for a slider. Making it takes
// nearly as long as propose_themes; each cut takes a small part of that and gives the same for the
// same number. Cuts may be made from several threads at once.
class ThemeCuts {
 public:
    // ThemeOptions::groups means nothing here. When options.progress stops the work, every cut says
    // so. The lexicon must outlive the cuts.
    ThemeCuts(std::vector<ThemeCard> cards, ThemeOptions options, const Lexicon& lexicon,
              const ThemeWeights& weights = ThemeWeights());

    // How many themes suit so many cards: what propose_themes begins from.
    std::size_t usual_count() const;

    // More themes than these would have one card each.
    std::size_t most_count() const { return evidence_.leaves.size(); }

    // At most `count` themes, and parents above them when they are more than
    // options.most_top_themes; cards that fit nowhere are alone.
    Proposal themes_at(std::size_t count) const;

    // Exactly `count` themes that hold every card, or as many as there are cards.
    Proposal exactly(std::size_t count) const;

 private:
    std::vector<ThemeCard> cards_;
    ThemeOptions options_;
    const Lexicon* lexicon_;
    ThemeWeights weights_;
    ThemeEvidence evidence_;
    std::vector<Merge> merges_;
    bool stopped_ = false;
};

}  // namespace yoriai
