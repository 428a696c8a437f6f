#include "analysis/theme_features.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>
#include <numeric>

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

CardMeasure::CardMeasure(const std::vector<const CardText*>& cards,
                         const std::vector<const std::vector<std::string>*>& tags,
                         const Lexicon& lexicon, const ThemeWeights& weights)
    : lexicon_(&lexicon), weights_(weights) {
    lay_out_slots();
    std::vector<std::size_t> holders;
    std::size_t covered = 0;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        for (const Token& token : cards[i]->tokens)
            if (is_content_word(token))
                add_slot(words_, lexicon.representative(token.base), FeatureKind::word);
        for (const std::string& tag : *tags[i]) add_slot(tags_, normalise(tag), FeatureKind::tag);
        holders.resize(slots_.size(), 0);
        for (const SlotCount& entry : count_features(*cards[i], *tags[i])) ++holders[entry.slot];
        if (!cards[i]->matches.empty()) ++covered;
    }
    holders.resize(slots_.size(), 0);
    number_features(holders, cards.size());
    const auto n = static_cast<float>(cards.size());
    const float coverage = n > 0 ? static_cast<float>(covered) / n : 0;
    trust_ = std::clamp((coverage - 0.4F) / 0.5F, 0.0F, 1.0F);
}

void CardMeasure::lay_out_slots() {
    const std::vector<Subtheme>& subthemes = lexicon_->subthemes();
    for (const FeatureKind kind : {FeatureKind::subtheme, FeatureKind::related})
        for (std::size_t i = 0; i < subthemes.size(); ++i)
            slots_.push_back({kind, std::to_string(i), i});
    first_related_ = static_cast<Slot>(subthemes.size());
    first_class_ = static_cast<Slot>(slots_.size());
    for (const std::string& name : lexicon_->class_names())
        slots_.push_back({FeatureKind::semantic_class, name});
    std::map<std::string_view, Slot> fields{{no_field, no_slot}};
    for (const Subtheme& subtheme : subthemes) {
        const auto [field, is_new] =
            fields.emplace(subtheme.field, static_cast<Slot>(slots_.size()));
        if (is_new) slots_.push_back({FeatureKind::field, subtheme.field});
        slot_of_field_.push_back(field->second);
    }
}

CardMeasure::Slot CardMeasure::slot_of(const Words& words, std::string_view word) const {
    const auto found = words.find(word);
    return found == words.end() ? no_slot : found->second;
}

void CardMeasure::add_slot(Words& words, std::string_view word, FeatureKind kind) {
    if (words.contains(word)) return;
    words.emplace(word, static_cast<Slot>(slots_.size()));
    slots_.push_back({kind, std::string(word)});
}

// Only features that a card has; in an order that does not depend on the cards'.
void CardMeasure::number_features(const std::vector<std::size_t>& holders, std::size_t card_count) {
    std::vector<Slot> held;
    for (Slot slot = 0; slot < slots_.size(); ++slot)
        if (holders[slot] > 0) held.push_back(slot);
    std::sort(held.begin(), held.end(), [&](Slot a, Slot b) { return slots_[a] < slots_[b]; });
    numbers_.assign(slots_.size(), -1);
    for (const Slot slot : held) {
        numbers_[slot] = static_cast<int>(features_.size());
        features_.push_back(slots_[slot]);
        rarity_.push_back(std::log((1 + static_cast<float>(card_count)) /
                                   (1 + static_cast<float>(holders[slot]))) +
                          1);
    }
}

float CardMeasure::weight_of(const Token& token) const {
    const bool says_what = token.kind != WordKind::verb && token.kind != WordKind::adjective;
    return says_what ? 1 : weights_.verbs;
}

// Of the word that begins at a byte of the card.
float CardMeasure::weight_at(const CardText& card, std::size_t position) const {
    const auto token =
        std::lower_bound(card.tokens.begin(), card.tokens.end(), position,
                         [](const Token& a, std::size_t place) { return a.position < place; });
    return token != card.tokens.end() && token->position == position ? weight_of(*token) : 1;
}

void CardMeasure::count_words(const CardText& card, Counts& counts) const {
    for (const Token& token : card.tokens) {
        if (!is_content_word(token)) continue;
        const float weight = weight_of(token);
        counts.push_back({slot_of(words_, lexicon_->representative(token.base)), weight});
        for (std::uint64_t bits = lexicon_->classes_of(token.base); bits != 0; bits &= bits - 1)
            counts.push_back({first_class_ + static_cast<Slot>(std::countr_zero(bits)), weight});
    }
}

void CardMeasure::count_subthemes(const CardText& card, Counts& counts) const {
    for (const LexiconMatch& match : card.matches)
        for (const std::size_t subtheme : match.subthemes) {
            const float share =
                weight_at(card, match.begin) / static_cast<float>(match.subthemes.size());
            counts.push_back({static_cast<Slot>(subtheme), share});
            counts.push_back({slot_of_field_[subtheme], share});
        }
    for (const RelatedSubtheme& entry : card.related) {
        counts.push_back({first_related_ + static_cast<Slot>(entry.subtheme), entry.share});
        for (const RelatedSubtheme& other : lexicon_->subthemes_like(entry.subtheme))
            counts.push_back({first_related_ + static_cast<Slot>(other.subtheme),
                              weights_.alike * entry.share * other.share});
    }
}

// Each slot once, in the order of the slots.
CardMeasure::Counts CardMeasure::count_features(const CardText& card,
                                                const std::vector<std::string>& tags) const {
    Counts counts;
    count_words(card, counts);
    count_subthemes(card, counts);
    for (const std::string& tag : tags) counts.push_back({slot_of(tags_, normalise(tag)), 1});
    std::stable_sort(counts.begin(), counts.end(),
                     [](const SlotCount& a, const SlotCount& b) { return a.slot < b.slot; });
    std::size_t kept = 0;
    for (const SlotCount& entry : counts) {
        if (entry.slot == no_slot) break;  // stands behind all others
        if (kept > 0 && counts[kept - 1].slot == entry.slot)
            counts[kept - 1].count += entry.count;
        else
            counts[kept++] = entry;
    }
    counts.resize(kept);
    return counts;
}

SparseVector CardMeasure::numbered(const Counts& counts) const {
    SparseVector vector;
    for (const SlotCount& entry : counts)
        if (numbers_[entry.slot] >= 0) vector.push_back({numbers_[entry.slot], entry.count});
    std::sort(vector.begin(), vector.end(),
              [](const FeatureWeight& a, const FeatureWeight& b) { return a.feature < b.feature; });
    return vector;
}

// Kinds stand one after the other in the order of the features.
void CardMeasure::add_channel(const SparseVector& counts, FeatureKind first, FeatureKind last,
                              float weight, SparseVector& sum) const {
    SparseVector channel;
    for (const auto& [number, count] : counts) {
        const FeatureKind kind = feature(number).kind;
        if (kind < first || kind > last) continue;
        const float times = count >= 1 ? 1 + std::log(count) : count;
        const float rarity = rarity_[static_cast<std::size_t>(number)];
        channel.push_back(
            {number, times * rarity * (kind == FeatureKind::field ? weights_.field : 1)});
    }
    make_unit(channel);
    scale(channel, weight);
    sum.insert(sum.end(), channel.begin(), channel.end());
}

SparseVector CardMeasure::vector_of(const CardText& card,
                                    const std::vector<std::string>& tags) const {
    const SparseVector counts = numbered(count_features(card, tags));
    SparseVector vector;
    using enum FeatureKind;
    add_channel(counts, word, word, weights_.words, vector);
    add_channel(counts, semantic_class, semantic_class, weights_.classes, vector);
    add_channel(counts, subtheme, field, weights_.lexicon * trust_, vector);
    add_channel(counts, related, related, weights_.related * trust_, vector);
    add_channel(counts, tag, tag, weights_.tags, vector);
    make_unit(vector);
    return vector;
}

}  // namespace yoriai
