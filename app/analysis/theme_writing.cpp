#include "analysis/theme_writing.h"

#include <algorithm>
#include <set>

#include "analysis/theme_reasons.h"
#include "analysis/theme_titles.h"

namespace yoriai {
namespace {

constexpr std::size_t terms_shown = 5;

using Cards = std::vector<std::size_t>;

class Writing {
 public:
    Writing(const ThemeEvidence& evidence, ThemeDrafts drafts, std::span<const ThemeCard> cards,
            const ThemeOptions& options, const Lexicon& lexicon)
        : cards_(cards),
          options_(options),
          lexicon_(lexicon),
          evidence_(evidence),
          drafts_(std::move(drafts.themes)),
          lone_(std::move(drafts.lone)) {}

    Proposal write() {
        proposal_.dictionary_missing = !dictionary_present();
        proposal_.reasons.resize(cards_.size());
        proposal_.loneliness.resize(cards_.size());
        for (std::size_t card = 0; card < cards_.size(); ++card)
            proposal_.loneliness[input(card)] = evidence_.loneliness[card];
        for (const std::size_t card : lone_) proposal_.lone.push_back(input(card));
        write_themes();
        return std::move(proposal_);
    }

 private:
    std::size_t input(std::size_t card) const { return evidence_.original[card]; }

    // The most central first, so that a reader sees what the theme is about.
    void sort_by_centrality(Cards& cards) const {
        const SparseVector centre = centre_of(evidence_, cards);
        std::vector<std::pair<float, std::size_t>> ranked;
        for (const std::size_t card : cards)
            ranked.emplace_back(-dot(evidence_.smooth[card], centre), card);
        std::sort(ranked.begin(), ranked.end());
        for (std::size_t i = 0; i < cards.size(); ++i) cards[i] = ranked[i].second;
    }

    // Tops first, the largest first; each followed by its children, the largest
    // first.
    std::vector<std::size_t> order_of_drafts(std::vector<std::optional<std::size_t>>& parents) {
        parents.resize(drafts_.size());
        for (std::size_t draft = 0; draft < drafts_.size(); ++draft)
            for (const std::size_t child : drafts_[draft].children) parents[child] = draft;
        const auto larger = [&](std::size_t a, std::size_t b) {
            const std::size_t size_a = drafts_[a].cards.size(), size_b = drafts_[b].cards.size();
            const auto first = [&](std::size_t draft) {
                return *std::min_element(drafts_[draft].cards.begin(), drafts_[draft].cards.end());
            };
            return size_a != size_b ? size_a > size_b : first(a) < first(b);
        };
        std::vector<std::size_t> tops, order;
        for (std::size_t draft = 0; draft < drafts_.size(); ++draft)
            if (!parents[draft]) tops.push_back(draft);
        std::sort(tops.begin(), tops.end(), larger);
        for (const std::size_t top : tops) {
            order.push_back(top);
            std::sort(drafts_[top].children.begin(), drafts_[top].children.end(), larger);
            order.insert(order.end(), drafts_[top].children.begin(), drafts_[top].children.end());
        }
        return order;
    }

    void write_themes() {
        for (ThemeDraft& draft : drafts_) sort_by_centrality(draft.cards);
        std::vector<std::optional<std::size_t>> parents;
        const std::vector<std::size_t> order = order_of_drafts(parents);
        std::vector<std::size_t> place(drafts_.size());
        for (std::size_t i = 0; i < order.size(); ++i) place[order[i]] = i;
        proposal_.themes.resize(order.size());
        for (const std::size_t draft : order) {
            ProposedTheme& theme = proposal_.themes[place[draft]];
            if (parents[draft]) theme.parent = place[*parents[draft]];
            theme.pinned = drafts_[draft].pinned;
            if (drafts_[draft].children.empty()) write_cards(drafts_[draft], theme);
        }
        write_names(order);
    }

    void write_cards(const ThemeDraft& draft, ProposedTheme& theme) {
        const auto reasons = explain(evidence_, draft.cards, lexicon_);
        for (std::size_t i = 0; i < draft.cards.size(); ++i) {
            const std::size_t card = input(draft.cards[i]);
            theme.cards.push_back(card);
            for (Reason reason : reasons[i]) {
                if (reason.near_card) reason.near_card = input(*reason.near_card);
                proposal_.reasons[card].push_back(std::move(reason));
            }
        }
        for (const std::size_t card : draft.pinned ? options_.pinned[*draft.pinned] : Cards())
            proposal_.reasons[card].insert(proposal_.reasons[card].begin(),
                                           Reason{Reason::Kind::pinned, {}, {}, {}, {}});
    }

    // Terms and titles; the deepest themes choose first, so that a parent's title
    // differs from theirs.
    void write_names(const std::vector<std::size_t>& order) {
        std::set<std::string> taken;
        for (const bool parents : {false, true}) {
            std::vector<Cards> groups;
            std::vector<std::size_t> places;
            for (std::size_t i = 0; i < order.size(); ++i)
                if (drafts_[order[i]].children.empty() != parents) {
                    groups.push_back(drafts_[order[i]].cards);
                    places.push_back(i);
                }
            const auto terms = telling_terms(evidence_.texts, groups, terms_shown);
            for (std::size_t i = 0; i < groups.size(); ++i) {
                ProposedTheme& theme = proposal_.themes[places[i]];
                theme.terms = terms[i];
                theme.title = title_of(groups[i], terms[i], taken);
                taken.insert(theme.title);
            }
        }
    }

    std::string title_of(const Cards& cards, const std::vector<std::string>& terms,
                         const std::set<std::string>& taken) const {
        std::vector<const CardText*> texts;
        std::vector<std::string_view> original;
        for (const std::size_t card : cards) {
            texts.push_back(&evidence_.texts[card]);
            original.push_back(cards_[input(card)].text);
        }
        return draft_title(texts, original, terms, taken, options_.title_of_words);
    }

    std::span<const ThemeCard> cards_;
    const ThemeOptions& options_;
    const Lexicon& lexicon_;
    const ThemeEvidence& evidence_;
    std::vector<ThemeDraft> drafts_;
    Cards lone_;
    Proposal proposal_;
};

}  // namespace

Proposal write_proposal(const ThemeEvidence& evidence, ThemeDrafts drafts,
                        std::span<const ThemeCard> cards, const ThemeOptions& options,
                        const Lexicon& lexicon) {
    return Writing(evidence, std::move(drafts), cards, options, lexicon).write();
}

}  // namespace yoriai
