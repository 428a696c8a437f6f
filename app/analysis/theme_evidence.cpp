#include "analysis/theme_evidence.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

#include "analysis/theme_smoothing.h"
#include "analysis/theme_stance.h"

namespace yoriai {
namespace {

// What makes two cards one: the same text, the same tags when they count, and
// nothing that a person did to one of them only.
struct Unit {
    std::size_t first = 0;  // the card that stands for it
    std::vector<std::size_t> cards;
};

std::vector<std::size_t> order_of(std::span<const ThemeCard> cards,
                                  const std::vector<CardText>& texts) {
    std::vector<std::size_t> order(cards.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::tie(texts[a].normal, cards[a].text, cards[a].tags, cards[a].id) <
               std::tie(texts[b].normal, cards[b].text, cards[b].tags, cards[b].id);
    });
    return order;
}

// For each card of the input the pinned group it is in.
std::vector<std::optional<std::size_t>> pins_of(std::size_t card_count,
                                                const ThemeOptions& options) {
    std::vector<std::optional<std::size_t>> pins(card_count);
    for (std::size_t group = 0; group < options.pinned.size(); ++group)
        for (const std::size_t card : options.pinned[group]) pins[card] = group;
    return pins;
}

class Gathering {
 public:
    Gathering(std::span<const ThemeCard> cards, const ThemeOptions& options, const Lexicon& lexicon,
              const ThemeWeights& weights, const std::function<void(double)>& progress)
        : cards_(cards),
          options_(options),
          lexicon_(lexicon),
          weights_(weights),
          progress_(progress),
          pins_(pins_of(cards.size(), options)) {}

    ThemeEvidence gather() {
        read();
        join_equal_cards();
        measure();
        make_leaves();
        put_apart();
        return std::move(evidence_);
    }

 private:
    std::size_t input(std::size_t card) const { return evidence_.original[card]; }

    void read() {
        std::vector<CardText> texts;
        for (const ThemeCard& card : cards_) {
            if (texts.size() % 256 == 0) progress_(0);
            texts.push_back(read_card(card.text, lexicon_));
        }
        evidence_.original = order_of(cards_, texts);
        for (const std::size_t card : evidence_.original)
            evidence_.texts.push_back(std::move(texts[card]));
    }

    void join_equal_cards() {
        std::vector<bool> alone(cards_.size(), false);
        for (const auto& [first, second] : options_.apart) alone[first] = alone[second] = true;
        for (std::size_t card = 0; card < cards_.size(); ++card) {
            const bool same = !units_.empty() && is_same(units_.back().first, card) &&
                              !alone[input(card)] && !alone[input(units_.back().first)];
            if (!same) units_.push_back({card, {}});
            units_.back().cards.push_back(card);
        }
    }

    bool is_same(std::size_t a, std::size_t b) const {
        return evidence_.texts[a].normal == evidence_.texts[b].normal &&
               pins_[input(a)] == pins_[input(b)] &&
               (!options_.use_tags || cards_[input(a)].tags == cards_[input(b)].tags);
    }

    void measure() {
        std::vector<CardText> texts;
        std::vector<std::vector<std::string>> tags;
        for (const Unit& unit : units_) {
            texts.push_back(evidence_.texts[unit.first]);
            tags.push_back(options_.use_tags ? cards_[input(unit.first)].tags
                                             : std::vector<std::string>());
        }
        evidence_.measure.emplace(texts, tags, lexicon_, weights_);
        for (std::size_t unit = 0; unit < units_.size(); ++unit)
            raw_.push_back(evidence_.measure->vector_of(texts[unit], tags[unit]));
        smooth_ = smooth(raw_, weights_, [this] { progress_(0.3); });
        evidence_.raw.resize(cards_.size());
        evidence_.smooth.resize(cards_.size());
        for (std::size_t unit = 0; unit < units_.size(); ++unit)
            for (const std::size_t card : units_[unit].cards) {
                evidence_.raw[card] = raw_[unit];
                evidence_.smooth[card] = smooth_[unit];
            }
    }

    void make_leaves() {
        std::map<std::size_t, std::size_t> leaf_of_pin;
        leaf_of_.resize(cards_.size());
        for (std::size_t unit = 0; unit < units_.size(); ++unit) {
            const auto pin = pins_[input(units_[unit].first)];
            std::size_t leaf = evidence_.leaves.size();
            if (pin) leaf = leaf_of_pin.emplace(*pin, leaf).first->second;
            if (leaf == evidence_.leaves.size()) evidence_.leaves.push_back({{}, {}, {}, pin});
            ThemeLeaf& made = evidence_.leaves[leaf];
            const auto size = static_cast<float>(units_[unit].cards.size());
            add_scaled(made.raw, raw_[unit], size);
            add_scaled(made.smooth, smooth_[unit], size);
            for (const std::size_t card : units_[unit].cards) {
                made.cards.push_back(card);
                leaf_of_[card] = leaf;
            }
        }
        for (ThemeLeaf& leaf : evidence_.leaves) {
            make_unit(leaf.raw);
            make_unit(leaf.smooth);
        }
    }

    void put_apart() {
        std::vector<CardText> texts;
        for (const Unit& unit : units_) texts.push_back(evidence_.texts[unit.first]);
        for (const auto& [first, second] : opposed_pairs(texts))
            add_apart(units_[first].first, units_[second].first, distance_of_opposed);
        std::vector<std::size_t> card_of(cards_.size());
        for (std::size_t card = 0; card < cards_.size(); ++card) card_of[input(card)] = card;
        for (const auto& [first, second] : options_.apart)
            add_apart(card_of[first], card_of[second], distance_of_kept_apart);
        std::vector<std::size_t> pinned;
        for (std::size_t leaf = 0; leaf < evidence_.leaves.size(); ++leaf)
            if (evidence_.leaves[leaf].pinned) pinned.push_back(leaf);
        for (const std::size_t first : pinned)
            for (const std::size_t second : pinned)
                if (first < second)
                    evidence_.apart.push_back({first, second, distance_of_kept_apart});
    }

    void add_apart(std::size_t first, std::size_t second, float distance) {
        const std::size_t a = leaf_of_[first], b = leaf_of_[second];
        if (a != b) evidence_.apart.push_back({a, b, distance});
    }

    std::span<const ThemeCard> cards_;
    const ThemeOptions& options_;
    const Lexicon& lexicon_;
    const ThemeWeights& weights_;
    const std::function<void(double)>& progress_;
    std::vector<std::optional<std::size_t>> pins_;
    std::vector<Unit> units_;
    std::vector<SparseVector> raw_, smooth_;  // of each unit
    std::vector<std::size_t> leaf_of_;        // of each card
    ThemeEvidence evidence_;
};

}  // namespace

ThemeEvidence gather_evidence(std::span<const ThemeCard> cards, const ThemeOptions& options,
                              const Lexicon& lexicon, const ThemeWeights& weights,
                              const std::function<void(double)>& progress) {
    return Gathering(cards, options, lexicon, weights, progress).gather();
}

}  // namespace yoriai
