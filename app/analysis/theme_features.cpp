#include "analysis/theme_features.h"

#include <algorithm>
#include <cmath>

#include "language/normalise.h"

namespace yoriai {
namespace {

// What belongs to no field has nothing in common by that.
constexpr std::string_view no_field = "その他";

}  // namespace

CardText read_card(std::string_view text, const Lexicon& lexicon) {
    CardText card;
    card.normal = normalise(text);
    card.tokens = read_tokens(card.normal);
    card.matches = lexicon.find_words(card.normal, card.tokens);
    card.related = lexicon.related_subthemes(card.tokens);
    return card;
}

CardMeasure::CardMeasure(std::span<const CardText> cards,
                         std::span<const std::vector<std::string>> tags, const Lexicon& lexicon,
                         const ThemeWeights& weights)
    : lexicon_(&lexicon), weights_(weights) {
    std::map<Feature, std::size_t> holders;
    std::size_t covered = 0;
    static const std::vector<std::string> none;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const Counts counts = count_features(cards[i], tags.empty() ? none : tags[i]);
        for (const auto& [feature, count] : counts) ++holders[feature];
        if (!cards[i].matches.empty()) ++covered;
    }
    const auto n = static_cast<float>(cards.size());
    for (const auto& [feature, count] : holders) {
        const auto added = numbers_.emplace(feature, static_cast<int>(numbers_.size())).first;
        names_.push_back(&added->first);
        rarity_.push_back(std::log((1 + n) / (1 + static_cast<float>(count))) + 1);
    }
    const float coverage = n > 0 ? static_cast<float>(covered) / n : 0;
    trust_ = std::clamp((coverage - 0.4F) / 0.5F, 0.0F, 1.0F);
}

float CardMeasure::weight_of(const Token& token) const {
    const bool says_what = token.kind != WordKind::verb && token.kind != WordKind::adjective;
    return says_what ? 1 : weights_.verbs;
}

// Of the word that begins at a byte of the card.
float CardMeasure::weight_at(const CardText& card, std::size_t position) const {
    for (const Token& token : card.tokens)
        if (token.position == position) return weight_of(token);
    return 1;
}

CardMeasure::Counts CardMeasure::count_features(const CardText& card,
                                                const std::vector<std::string>& tags) const {
    Counts counts;
    for (const Token& token : card.tokens) {
        if (!is_content_word(token)) continue;
        const float weight = weight_of(token);
        counts[{FeatureKind::word, lexicon_->representative(token.base)}] += weight;
        for (const std::string& name : lexicon_->classes_of(token.base))
            counts[{FeatureKind::semantic_class, name}] += weight;
    }
    for (const LexiconMatch& match : card.matches)
        for (const std::size_t subtheme : match.subthemes) {
            const float share =
                weight_at(card, match.begin) / static_cast<float>(match.subthemes.size());
            counts[{FeatureKind::subtheme, std::to_string(subtheme)}] += share;
            const std::string& field = lexicon_->subthemes()[subtheme].field;
            if (field != no_field) counts[{FeatureKind::field, field}] += share;
        }
    for (const RelatedSubtheme& entry : card.related) {
        counts[{FeatureKind::related, std::to_string(entry.subtheme)}] += entry.share;
        for (const RelatedSubtheme& other : lexicon_->subthemes_like(entry.subtheme))
            counts[{FeatureKind::related, std::to_string(other.subtheme)}] +=
                weights_.alike * entry.share * other.share;
    }
    for (const std::string& tag : tags) counts[{FeatureKind::tag, normalise(tag)}] += 1;
    return counts;
}

SparseVector CardMeasure::channel(const Counts& counts, FeatureKind first, FeatureKind last) const {
    SparseVector vector;
    for (const auto& [feature, count] : counts) {
        if (feature.kind < first || feature.kind > last) continue;
        const auto number = numbers_.find(feature);
        if (number == numbers_.end()) continue;
        const float times = count >= 1 ? 1 + std::log(count) : count;
        const float kind = feature.kind == FeatureKind::field ? weights_.field : 1;
        const float rarity = rarity_[static_cast<std::size_t>(number->second)];
        vector.push_back({number->second, times * rarity * kind});
    }
    make_unit(vector);
    return vector;
}

SparseVector CardMeasure::vector_of(const CardText& card,
                                    const std::vector<std::string>& tags) const {
    const Counts counts = count_features(card, tags);
    SparseVector vector;
    using enum FeatureKind;
    add_scaled(vector, channel(counts, word, word), weights_.words);
    add_scaled(vector, channel(counts, semantic_class, semantic_class), weights_.classes);
    add_scaled(vector, channel(counts, subtheme, field), weights_.lexicon * trust_);
    add_scaled(vector, channel(counts, related, related), weights_.related * trust_);
    add_scaled(vector, channel(counts, tag, tag), weights_.tags);
    make_unit(vector);
    return vector;
}

}  // namespace yoriai
