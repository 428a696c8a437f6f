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

class EvidenceGathering {
 public:
    EvidenceGathering(std::span<const ThemeCard> cards, const ThemeOptions& options,
                      const Lexicon& lexicon, const ThemeWeights& weights,
                      const std::function<void(double)>& progress)
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
    static constexpr std::size_t most_units = 5000;

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
        std::vector<const CardText*> texts;
        std::vector<const std::vector<std::string>*> tags;
        static const std::vector<std::string> no_tags;
        for (const Unit& unit : units_) {
            texts.push_back(&evidence_.texts[unit.first]);
            tags.push_back(options_.use_tags ? &cards_[input(unit.first)].tags : &no_tags);
        }
        opposed_ = opposed_pairs(texts);
        evidence_.measure.emplace(texts, tags, lexicon_, weights_);
        for (std::size_t unit = 0; unit < units_.size(); ++unit)
            raw_.push_back(evidence_.measure->vector_of(*texts[unit], *tags[unit]));
        Smoothed smoothed = smooth(raw_, weights_, [this] { progress_(0.3); });
        smooth_ = std::move(smoothed.vectors);
        if (!cards_.empty()) measure_loneliness(smoothed.near);
        if (units_.size() > most_units) join_near_units(smoothed.near_later);
        evidence_.raw.resize(cards_.size());
        evidence_.smooth.resize(cards_.size());
        for (std::size_t unit = 0; unit < units_.size(); ++unit)
            for (const std::size_t card : units_[unit].cards) {
                evidence_.raw[card] = raw_[unit];
                evidence_.smooth[card] = smooth_[unit];
            }
    }

    // How far each card is from the three nearest (of few cards from all): one may be near by
    // chance.
    void measure_loneliness(const std::vector<std::vector<Neighbour>>& near) {
        const std::size_t looked_at = std::min<std::size_t>(3, cards_.size() - 1);
        if (looked_at == 0) {
            evidence_.loneliness.assign(cards_.size(), 1);
            return;
        }
        evidence_.loneliness.resize(cards_.size());
        for (std::size_t unit = 0; unit < units_.size(); ++unit) {
            const std::size_t left = looked_at - std::min(looked_at, units_[unit].cards.size() - 1);
            double distance = 0;
            for (std::size_t i = 0; i < left; ++i) {
                const bool there = i < near[unit].size();
                distance += 1 - (there ? static_cast<double>(near[unit][i].nearness) : 0);
            }
            for (const std::size_t card : units_[unit].cards)
                evidence_.loneliness[card] =
                    std::clamp(distance / static_cast<double>(looked_at), 0.0, 1.0);
        }
    }

    // The tree is quadratic: of very many cards, each that nobody touched takes along a few that
    // are nearly the same after smoothing.
    void join_near_units(const std::vector<std::vector<Neighbour>>& near) {
        constexpr std::size_t most_joined = 4;
        constexpr float least_nearness = 0.8F;
        head_of_.resize(units_.size());
        std::iota(head_of_.begin(), head_of_.end(), std::size_t{0});
        std::vector<bool> settled = touched_units();
        for (std::size_t unit = 0; unit < units_.size(); ++unit) {
            if (settled[unit]) continue;
            settled[unit] = true;
            std::size_t joined = 0;
            for (const Neighbour& other : near[unit]) {
                if (joined == most_joined || settled[other.card]) continue;
                if (dot(smooth_[unit], smooth_[other.card]) < least_nearness) continue;
                settled[other.card] = true;
                head_of_[other.card] = unit;
                ++joined;
            }
        }
    }

    // Units that a person or a dispute keeps as they are.
    std::vector<bool> touched_units() const {
        std::vector<bool> touched(units_.size(), false);
        for (const auto& [first, second] : opposed_) touched[first] = touched[second] = true;
        std::vector<bool> apart(cards_.size(), false);
        for (const auto& [first, second] : options_.apart) apart[first] = apart[second] = true;
        for (std::size_t unit = 0; unit < units_.size(); ++unit) {
            const std::size_t card = input(units_[unit].first);
            if (apart[card] || pins_[card]) touched[unit] = true;
        }
        return touched;
    }

    void make_leaves() {
        std::map<std::size_t, std::size_t> leaf_of_pin, leaf_of_head;
        leaf_of_.resize(cards_.size());
        for (std::size_t unit = 0; unit < units_.size(); ++unit) {
            const auto pin = pins_[input(units_[unit].first)];
            std::size_t leaf = evidence_.leaves.size();
            if (pin)
                leaf = leaf_of_pin.emplace(*pin, leaf).first->second;
            else if (!head_of_.empty())
                leaf = leaf_of_head.emplace(head_of_[unit], leaf).first->second;
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
        for (const auto& [first, second] : opposed_)
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
    std::vector<std::size_t> head_of_;        // of each unit: the one it was joined to
    std::vector<std::pair<std::size_t, std::size_t>> opposed_;  // units
    std::vector<std::size_t> leaf_of_;                          // of each card
    ThemeEvidence evidence_;
};

}  // namespace

ThemeEvidence gather_evidence(std::span<const ThemeCard> cards, const ThemeOptions& options,
                              const Lexicon& lexicon, const ThemeWeights& weights,
                              const std::function<void(double)>& progress) {
    return EvidenceGathering(cards, options, lexicon, weights, progress).gather();
}

}  // namespace yoriai
