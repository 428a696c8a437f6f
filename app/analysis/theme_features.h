#pragma once

#include <cstddef>
#include <map>
#include <span>
#include <string>
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
    std::string name;  // the word, the class, the number of the sub-theme, the
                       // field, the tag

    auto operator<=>(const Feature&) const = default;
};

// Turns cards into vectors. The features and their inverse document frequencies
// are those of the cards it was made from, so that a card that comes later is
// measured with the same rule.
class CardMeasure {
 public:
    CardMeasure(std::span<const CardText> cards, std::span<const std::vector<std::string>> tags,
                const Lexicon&, const ThemeWeights&);
    CardMeasure(CardMeasure&&) = default;
    CardMeasure& operator=(CardMeasure&&) = default;
    CardMeasure(const CardMeasure&) = delete;

    // Of a card as it is: all kinds of evidence joined, length 1, or empty when
    // it has none.
    SparseVector vector_of(const CardText&, const std::vector<std::string>& tags) const;

    const Feature& feature(int number) const { return *names_[static_cast<std::size_t>(number)]; }

 private:
    using Counts = std::map<Feature, float>;

    float weight_of(const Token&) const;
    float weight_at(const CardText&, std::size_t position) const;
    Counts count_features(const CardText&, const std::vector<std::string>& tags) const;
    SparseVector channel(const Counts&, FeatureKind first, FeatureKind last) const;

    const Lexicon* lexicon_;
    ThemeWeights weights_;
    float trust_ = 0;  // in the lexicon: how far it covers the cards, 0 to 1
    std::map<Feature, int> numbers_;
    std::vector<const Feature*> names_;
    std::vector<float> rarity_;  // inverse document frequency by feature
};

}  // namespace yoriai
