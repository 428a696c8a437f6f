#pragma once

#include <functional>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/theme_features.h"
#include "analysis/theme_groups.h"
#include "analysis/theme_stance.h"
#include "analysis/theme_weights.h"
#include "analysis/themes.h"

namespace yoriai {

// Where a new card would go; nothing moves by it.
struct Placement {
    std::optional<std::size_t> theme;  // none: it stays alone
    double nearness = 0;               // to the theme's centre, 0 to 1
    std::vector<Reason> reasons;       // near cards are indexes of the board's cards
};

struct NearCard {
    std::size_t card = 0;
    double nearness = 0;  // 0 to 1
};

// A card that would be nearer to another theme's centre.
struct SuggestedMove {
    std::size_t card = 0, from = 0, to = 0;
    double margin = 0;  // by how much nearer
};

// The cards and themes of a board as they stand, made ready for questions about one more card. Made
// once in a while (it takes as long as reading all cards); each question takes under 2 ms on a
// board of 1,000 cards.
class CardPlacer {
 public:
    // `themes` are indexes of `cards`. The lexicon must outlive the placer.
    CardPlacer(std::span<const ThemeCard> cards, std::vector<std::vector<std::size_t>> themes,
               const Lexicon& lexicon);

    // The theme that the text belongs to, judged by its words and its nearest cards; never one that
    // holds a card that says the opposite.
    Placement place_new_card(std::string_view text) const;

    // Cards that say nearly the same in nearly the same words, the nearest first.
    std::vector<NearCard> near_duplicates(std::string_view text) const;

    // Cards that are about the same thing, in the same words or not: search by meaning.
    std::vector<NearCard> related_cards(std::string_view text, std::size_t count) const;

    // Tags that the nearest cards have, the likeliest first.
    std::vector<std::string> suggest_tags(std::string_view text) const;

    // Cards that have come to be nearer to another theme, because people moved others. `pinned`:
    // the cards that people placed, which weigh more and are never suggested.
    std::vector<SuggestedMove> suggest_moves(const std::vector<bool>& pinned) const;

 private:
    // What the cards of a theme speak of.
    struct Subject {
        std::set<std::string, std::less<>> words;
        std::set<std::size_t> subthemes;
    };

    void read_texts(std::span<const ThemeCard> cards);
    Subject subject_of(const std::vector<std::size_t>& members,
                       const std::vector<CardText>& texts) const;
    SparseVector folded_in(const SparseVector&) const;
    bool opposes(const Stance&, std::size_t theme) const;
    std::vector<Reason> reasons_for(const CardText&, std::size_t theme, std::size_t near) const;

    const Lexicon* lexicon_;
    ThemeWeights weights_;
    std::vector<std::vector<std::string>> tags_;
    std::vector<std::string> folded_;  // texts for comparing letter by letter
    std::vector<Stance> stances_;
    std::vector<std::vector<std::size_t>> themes_;
    std::vector<Subject> subjects_;  // of each theme
    std::vector<SparseVector> raw_, smooth_, centres_;
    std::vector<float> least_;  // of each theme: how near a card must be
    std::optional<CardMeasure> measure_;
    std::optional<NearnessIndex> index_;
};

// The fields that the words of a text speak of, the likeliest first, two at most.
std::vector<std::string> suggest_fields(std::string_view text, const Lexicon&);

}  // namespace yoriai
