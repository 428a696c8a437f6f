#include "analysis/theme_cuts.h"

#include <algorithm>
#include <cmath>

#include "analysis/theme_drafts.h"
#include "analysis/theme_writing.h"

namespace yoriai {
namespace {

struct Stopped {};

Proposal stopped_proposal() {
    Proposal proposal;
    proposal.stopped = true;
    return proposal;
}

}  // namespace

ThemeCuts::ThemeCuts(std::vector<ThemeCard> cards, ThemeOptions options, const Lexicon& lexicon,
                     const ThemeWeights& weights)
    : cards_(std::move(cards)),
      options_(std::move(options)),
      lexicon_(&lexicon),
      weights_(weights) {
    const auto tell = [&](double done) {
        if (options_.progress && !options_.progress(done)) throw Stopped();
    };
    try {
        evidence_ = gather_evidence(cards_, options_, lexicon, weights, tell);
        merges_ = tree_of(evidence_, [&] { tell(0.7); });
    } catch (const Stopped&) {
        stopped_ = true;
    }
    // Whoever is told may be gone when a cut is made.
    options_.progress = nullptr;
}

std::size_t ThemeCuts::usual_count() const {
    const auto n = static_cast<double>(cards_.size());
    return static_cast<std::size_t>(std::max(1L, std::lround(std::pow(n, weights_.default_power))));
}

Proposal ThemeCuts::themes_at(std::size_t count) const {
    if (stopped_) return stopped_proposal();
    const auto tops = static_cast<std::size_t>(std::max(1, options_.most_top_themes));
    ThemeDrafts drafts =
        draft_with_lone(evidence_, merges_, std::max<std::size_t>(1, count), tops, weights_);
    return write_proposal(evidence_, std::move(drafts), cards_, options_, *lexicon_);
}

Proposal ThemeCuts::exactly(std::size_t count) const {
    if (stopped_) return stopped_proposal();
    ThemeDrafts drafts = draft_exactly(evidence_, merges_, std::max<std::size_t>(1, count));
    return write_proposal(evidence_, std::move(drafts), cards_, options_, *lexicon_);
}

}  // namespace yoriai
