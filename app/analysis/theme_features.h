#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "analysis/lexicon.h"
#include "analysis/theme_vector.h"
#include "analysis/theme_weights.h"
#include "language/tokens.h"

namespace yoriai {

// A card's text as it was read.
struct CardText {
    std::string normal;
    std::vector<Token> tokens;
    std::vector<LexiconMatch> matches;
    std::vector<RelatedSubtheme> related;
};

CardText read_card(std::string_view text, const Lexicon&);

// What a feature says of a card.
enum class FeatureKind { word, semantic_class, subtheme, field, related, tag };

struct Feature {
    FeatureKind kind = FeatureKind::word;
    std::string name;          // the word, the class, the number of the sub-theme, the
                               // field, the tag
    std::size_t subtheme = 0;  // of the kinds subtheme and related

    auto operator<=>(const Feature&) const = default;
};

// Turns cards into vectors. The features and their inverse document frequencies
// are those of the cards it was made from, so that a card that comes later is
// measured with the same rule.
class CardMeasure {
 public:
    // Of as many cards as tags; nothing of them is kept.
    CardMeasure(const std::vector<const CardText*>& cards,
                const std::vector<const std::vector<std::string>*>& tags, const Lexicon&,
                const ThemeWeights&);

    // Of a card as it is: all kinds of evidence joined, length 1, or empty when
    // it has none.
    SparseVector vector_of(const CardText&, const std::vector<std::string>& tags) const;

    const Feature& feature(int number) const { return features_[static_cast<std::size_t>(number)]; }

 private:
    // Where a feature is counted before it has a number: a fixed place for those of the lexicon,
    // the next one for each word and tag that is met.
    using Slot = std::uint32_t;
    using Words = std::unordered_map<std::string, Slot, TextHash, std::equal_to<>>;
    struct SlotCount {
        Slot slot;
        float count;
    };
    using Counts = std::vector<SlotCount>;
    static constexpr Slot no_slot = static_cast<Slot>(-1);

    void lay_out_slots();
    Slot slot_of(const Words&, std::string_view word) const;
    void add_slot(Words&, std::string_view word, FeatureKind);
    void number_features(const std::vector<std::size_t>& holders, std::size_t card_count);
    float weight_of(const Token&) const;
    float weight_at(const CardText&, std::size_t position) const;
    Counts count_features(const CardText&, const std::vector<std::string>& tags) const;
    void count_words(const CardText&, Counts&) const;
    void count_subthemes(const CardText&, Counts&) const;
    SparseVector numbered(const Counts&) const;
    void add_channel(const SparseVector& counts, FeatureKind first, FeatureKind last, float weight,
                     SparseVector& sum) const;

    const Lexicon* lexicon_;
    ThemeWeights weights_;
    float trust_ = 0;  // in the lexicon: how far it covers the cards, 0 to 1
    std::vector<Feature> slots_;
    Slot first_related_ = 0, first_class_ = 0;
    std::vector<Slot> slot_of_field_;  // of each sub-theme's field, or none
    Words words_, tags_;
    std::vector<int> numbers_;  // by slot; -1: in none of the cards
    std::vector<Feature> features_;
    std::vector<float> rarity_;  // inverse document frequency by feature
};

}  // namespace yoriai
