#include "analysis/themes.h"

#include <algorithm>

#include "analysis/theme_cuts.h"

namespace yoriai {

Proposal propose_themes(std::span<const ThemeCard> cards, const ThemeOptions& options,
                        const Lexicon& lexicon, const ThemeWeights& weights) {
    const ThemeCuts cuts({cards.begin(), cards.end()}, options, lexicon, weights);
    if (!options.groups) return cuts.themes_at(cuts.usual_count());
    return cuts.exactly(static_cast<std::size_t>(std::max(1, *options.groups)));
}

Proposal propose_themes(std::span<const ThemeCard> cards, const ThemeOptions& options,
                        const Lexicon& lexicon) {
    return propose_themes(cards, options, lexicon, ThemeWeights());
}

}  // namespace yoriai
