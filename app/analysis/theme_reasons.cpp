#include "analysis/theme_reasons.h"

#include <algorithm>

namespace yoriai {
namespace {

constexpr std::size_t most_words = 3;
constexpr std::size_t most_entries = 2;

// How a card puts what a feature stands for: the words in it that made the
// feature.
std::vector<std::string> words_for(const CardText& card, const Feature& feature,
                                   const Lexicon& lexicon) {
    std::vector<std::string> words;
    const auto add = [&](const std::string& word) {
        if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(word);
    };
    if (feature.kind == FeatureKind::word)
        for (const Token& token : card.tokens)
            if (is_content_word(token) && lexicon.representative(token.base) == feature.name)
                add(token.base);
    if (feature.kind == FeatureKind::subtheme)
        for (const LexiconMatch& match : card.matches)
            for (const std::size_t subtheme : match.subthemes)
                if (subtheme == feature.subtheme) add(match.written);
    if (feature.kind == FeatureKind::tag) add(feature.name);
    return words;
}

class Explaining {
 public:
    Explaining(const ThemeEvidence& evidence, const std::vector<std::size_t>& members,
               const Lexicon& lexicon)
        : evidence_(evidence), members_(members), lexicon_(lexicon) {
        VectorSum sum, holders;
        for (const std::size_t card : members) {
            sum.add(evidence.raw[card], 1);
            SparseVector held = evidence.raw[card];
            for (FeatureWeight& entry : held) entry.weight = 1;
            holders.add(held, 1);
        }
        sum_ = sum.take();
        holders_ = holders.take();
    }

    std::vector<Reason> reasons_of(std::size_t card) const {
        std::vector<Reason> reasons;
        add_words(card, reasons);
        add_of_kind(card, FeatureKind::subtheme, reasons);
        add_of_kind(card, FeatureKind::tag, reasons);
        if (reasons.empty()) reasons.push_back(near_card_of(card));
        return reasons;
    }

 private:
    // Features of a kind that another card of the theme has too, those that bind
    // it most first.
    std::vector<const Feature*> shared(std::size_t card, FeatureKind kind) const {
        std::vector<std::pair<float, const Feature*>> ranked;
        for (const FeatureWeight& entry : evidence_.raw[card]) {
            const Feature& feature = evidence_.measure->feature(entry.feature);
            if (feature.kind != kind) continue;
            const auto total = std::lower_bound(
                sum_.begin(), sum_.end(), entry.feature,
                [](const FeatureWeight& a, int number) { return a.feature < number; });
            if (holders_[static_cast<std::size_t>(total - sum_.begin())].weight < 2) continue;
            ranked.emplace_back(-entry.weight * (total->weight - entry.weight), &feature);
        }
        std::stable_sort(ranked.begin(), ranked.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        std::vector<const Feature*> features;
        for (const auto& [binding, feature] : ranked) features.push_back(feature);
        return features;
    }

    void add_words(std::size_t card, std::vector<Reason>& reasons) const {
        Reason reason{Reason::Kind::shared_words, {}, {}, {}, {}};
        for (const Feature* feature : shared(card, FeatureKind::word)) {
            const auto words = words_for(evidence_.texts[card], *feature, lexicon_);
            if (!words.empty() && reason.words.size() < most_words)
                reason.words.push_back(words.front());
        }
        if (!reason.words.empty()) reasons.push_back(std::move(reason));
    }

    void add_of_kind(std::size_t card, FeatureKind kind, std::vector<Reason>& reasons) const {
        std::size_t added = 0;
        for (const Feature* feature : shared(card, kind)) {
            if (added++ == most_entries) return;
            Reason reason{Reason::Kind::tag,
                          words_for(evidence_.texts[card], *feature, lexicon_),
                          {},
                          {},
                          {}};
            if (kind == FeatureKind::subtheme) {
                const Subtheme& entry = lexicon_.subthemes()[feature->subtheme];
                reason.kind = Reason::Kind::lexicon_entry;
                reason.entry = entry.name;
                reason.field = entry.field;
            }
            reasons.push_back(std::move(reason));
        }
    }

    Reason near_card_of(std::size_t card) const {
        Reason reason{Reason::Kind::near_card, {}, {}, {}, {}};
        float most = 0;
        for (const std::size_t other : members_) {
            if (other == card) continue;
            const float nearness = dot(evidence_.smooth[card], evidence_.smooth[other]);
            if (reason.near_card && nearness <= most) continue;
            most = nearness;
            reason.near_card = other;
        }
        return reason;
    }

    const ThemeEvidence& evidence_;
    const std::vector<std::size_t>& members_;
    const Lexicon& lexicon_;
    SparseVector sum_, holders_;  // the weights of all members added up, and how many they are
};

}  // namespace

std::vector<std::vector<Reason>> explain(const ThemeEvidence& evidence,
                                         const std::vector<std::size_t>& members,
                                         const Lexicon& lexicon) {
    const Explaining explaining(evidence, members, lexicon);
    std::vector<std::vector<Reason>> reasons;
    for (const std::size_t card : members) reasons.push_back(explaining.reasons_of(card));
    return reasons;
}

}  // namespace yoriai
