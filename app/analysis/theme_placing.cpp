#include "analysis/theme_placing.h"

#include <algorithm>
#include <map>
#include <set>

#include "analysis/theme_smoothing.h"
#include "base/utf8.h"
#include "language/normalise.h"

namespace yoriai {
namespace {

// How near to a theme's centre a card must be: this, and nearly as near as nine in ten of its
// cards, which count themselves among their neighbours.
constexpr float least_nearness = 0.15F;
constexpr float share_of_members = 0.6F;
constexpr float pinned_weight_in_centre = 3;
constexpr double least_margin = 0.05;

const std::vector<std::string> no_tags;

using Pairs = std::multiset<std::u32string>;

Pairs letter_pairs(std::string_view folded) {
    const std::u32string text = to_utf32(folded);
    Pairs pairs;
    for (std::size_t i = 0; i + 1 < text.size(); ++i) pairs.insert(text.substr(i, 2));
    return pairs;
}

// Dice's coefficient of the pairs of letters.
double likeness(const Pairs& a, const Pairs& b) {
    if (a.empty() || b.empty()) return 0;
    std::vector<std::u32string> shared;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(shared));
    return 2 * static_cast<double>(shared.size()) / static_cast<double>(a.size() + b.size());
}

std::vector<std::string> best_names(const std::map<std::string, float>& sums, std::size_t most) {
    std::vector<std::pair<float, std::string>> ranked;
    for (const auto& [name, sum] : sums) ranked.emplace_back(-sum, name);
    std::sort(ranked.begin(), ranked.end());
    std::vector<std::string> names;
    for (const auto& [sum, name] : ranked)
        if (names.size() < most && -sum * 2 >= -ranked.front().first) names.push_back(name);
    return names;
}

}  // namespace

CardPlacer::CardPlacer(std::span<const ThemeCard> cards,
                       std::vector<std::vector<std::size_t>> themes, const Lexicon& lexicon)
    : lexicon_(&lexicon), themes_(std::move(themes)) {
    read_texts(cards);
    // After the texts, in the memory that was theirs: what is kept between them would keep it.
    for (const ThemeCard& card : cards) {
        folded_.push_back(fold_for_search(card.text));
        tags_.push_back(card.tags);
    }
    smooth_ = smooth(raw_, weights_, [] {}).vectors;
    index_.emplace(raw_);
    for (const auto& members : themes_) {
        VectorSum sum;
        for (const std::size_t card : members) sum.add(smooth_[card], 1);
        SparseVector centre = sum.take();
        make_unit(centre);
        std::vector<float> nearness;
        for (const std::size_t card : members)
            nearness.push_back(dot(folded_in(raw_[card]), centre));
        std::sort(nearness.begin(), nearness.end());
        const float of_members = nearness.empty() ? 2 : nearness[nearness.size() / 10];
        least_.push_back(std::max(least_nearness, of_members * share_of_members));
        centres_.push_back(std::move(centre));
    }
}

void CardPlacer::read_texts(std::span<const ThemeCard> cards) {
    std::vector<CardText> texts;  // far larger than what is kept of them
    texts.reserve(cards.size());
    std::vector<const CardText*> each;
    for (const ThemeCard& card : cards)
        each.push_back(&texts.emplace_back(read_card(card.text, *lexicon_)));
    const std::vector<const std::vector<std::string>*> tags(texts.size(), &no_tags);
    measure_.emplace(each, tags, *lexicon_, weights_);
    for (const CardText& text : texts) {
        raw_.push_back(measure_->vector_of(text, no_tags));
        stances_.push_back(read_stance(text));
    }
    for (const auto& members : themes_) subjects_.push_back(subject_of(members, texts));
}

SparseVector CardPlacer::folded_in(const SparseVector& raw) const {
    return pulled(raw, index_->nearest(raw, weights_.neighbour_count), smooth_, weights_);
}

bool CardPlacer::opposes(const Stance& stance, std::size_t theme) const {
    return stance.side != 0 &&
           std::any_of(themes_[theme].begin(), themes_[theme].end(),
                       [&](std::size_t card) { return are_opposed(stance, stances_[card]); });
}

Placement CardPlacer::place_new_card(std::string_view text) const {
    Placement placement;
    const CardText card = read_card(text, *lexicon_);
    const SparseVector raw = measure_->vector_of(card, no_tags);
    const SparseVector smooth = folded_in(raw);
    const Stance stance = read_stance(card);
    for (std::size_t theme = 0; theme < themes_.size(); ++theme) {
        const float nearness = dot(smooth, centres_[theme]);
        if (nearness < least_[theme] || static_cast<double>(nearness) <= placement.nearness)
            continue;
        if (opposes(stance, theme)) continue;
        placement.theme = theme;
        placement.nearness = static_cast<double>(std::min(nearness, 1.0F));
    }
    if (!placement.theme) return placement;
    std::size_t near = themes_[*placement.theme].front();
    float most = -1;
    for (const std::size_t member : themes_[*placement.theme]) {
        const float nearness = dot(smooth, smooth_[member]);
        if (nearness <= most) continue;
        most = nearness;
        near = member;
    }
    placement.reasons = reasons_for(card, *placement.theme, near);
    return placement;
}

CardPlacer::Subject CardPlacer::subject_of(const std::vector<std::size_t>& members,
                                           const std::vector<CardText>& texts) const {
    Subject subject;
    for (const std::size_t member : members) {
        for (const Token& token : texts[member].tokens)
            if (is_content_word(token)) subject.words.emplace(lexicon_->representative(token.base));
        for (const LexiconMatch& match : texts[member].matches)
            subject.subthemes.insert(match.subthemes.begin(), match.subthemes.end());
    }
    return subject;
}

std::vector<Reason> CardPlacer::reasons_for(const CardText& card, std::size_t theme,
                                            std::size_t near) const {
    std::set<std::size_t> subthemes = subjects_[theme].subthemes;
    std::vector<Reason> reasons;
    Reason shared{Reason::Kind::shared_words, {}, {}, {}, {}};
    for (const Token& token : card.tokens)
        if (is_content_word(token) &&
            subjects_[theme].words.contains(lexicon_->representative(token.base)) &&
            std::find(shared.words.begin(), shared.words.end(), token.base) == shared.words.end())
            shared.words.push_back(token.base);
    if (!shared.words.empty()) reasons.push_back(std::move(shared));
    for (const LexiconMatch& match : card.matches)
        for (const std::size_t subtheme : match.subthemes)
            if (subthemes.erase(subtheme) > 0)
                reasons.push_back({Reason::Kind::lexicon_entry,
                                   {match.written},
                                   lexicon_->subthemes()[subtheme].name,
                                   lexicon_->subthemes()[subtheme].field,
                                   {}});
    if (reasons.empty()) reasons.push_back({Reason::Kind::near_card, {}, {}, {}, near});
    return reasons;
}

std::vector<NearCard> CardPlacer::related_cards(std::string_view text, std::size_t count) const {
    const SparseVector raw = measure_->vector_of(read_card(text, *lexicon_), no_tags);
    std::vector<NearCard> cards;
    for (const Neighbour& near : index_->nearest(raw, count))
        cards.push_back({near.card, std::min(1.0, static_cast<double>(near.nearness))});
    return cards;
}

std::vector<NearCard> CardPlacer::near_duplicates(std::string_view text) const {
    constexpr std::size_t candidates = 30;
    constexpr double least_likeness = 0.7;
    const std::string folded = fold_for_search(text);
    std::vector<NearCard> found;
    for (std::size_t card = 0; card < folded_.size(); ++card)
        if (!folded.empty() && folded_[card] == folded) found.push_back({card, 1});
    const Pairs pairs = letter_pairs(folded);
    for (const NearCard& near : related_cards(text, candidates)) {
        const double value = likeness(pairs, letter_pairs(folded_[near.card]));
        if (value >= least_likeness && folded_[near.card] != folded)
            found.push_back({near.card, value});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const NearCard& a, const NearCard& b) { return a.nearness > b.nearness; });
    return found;
}

std::vector<std::string> CardPlacer::suggest_tags(std::string_view text) const {
    std::map<std::string, float> sums;
    for (const NearCard& near : related_cards(text, 5))
        for (const std::string& tag : tags_[near.card])
            sums[tag] += static_cast<float>(near.nearness);
    return best_names(sums, 3);
}

std::vector<SuggestedMove> CardPlacer::suggest_moves(const std::vector<bool>& pinned) const {
    std::vector<SparseVector> sums;
    VectorSum sum;
    for (const auto& members : themes_) {
        for (const std::size_t card : members)
            sum.add(smooth_[card], pinned[card] ? pinned_weight_in_centre : 1);
        sums.push_back(sum.take());
    }
    std::vector<SparseVector> units = sums;
    for (SparseVector& unit : units) make_unit(unit);
    const NearnessIndex index(units);
    std::vector<SuggestedMove> moves;
    for (std::size_t theme = 0; theme < themes_.size(); ++theme)
        for (const std::size_t card : themes_[theme]) {
            if (pinned[card]) continue;
            SparseVector without = sums[theme];  // a card does not vouch for itself
            add_scaled(without, smooth_[card], -1);
            make_unit(without);
            const double here = static_cast<double>(dot(smooth_[card], without));
            for (const Neighbour& near : index.nearest(smooth_[card], 2)) {
                const double margin = static_cast<double>(near.nearness) - here;
                if (near.card == theme || margin <= least_margin) continue;
                if (opposes(stances_[card], near.card)) continue;
                moves.push_back({card, theme, near.card, margin});
                break;
            }
        }
    std::stable_sort(moves.begin(), moves.end(),
                     [](const auto& a, const auto& b) { return a.margin > b.margin; });
    return moves;
}

std::vector<std::string> suggest_fields(std::string_view text, const Lexicon& lexicon) {
    const CardText card = read_card(text, lexicon);
    std::map<std::string, float> sums;
    for (const LexiconMatch& match : card.matches)
        for (const std::size_t subtheme : match.subthemes)
            sums[lexicon.subthemes()[subtheme].field] +=
                1 / static_cast<float>(match.subthemes.size());
    if (sums.empty() && !card.related.empty())
        sums[lexicon.subthemes()[card.related.front().subtheme].field] = 1;
    return best_names(sums, 2);
}

}  // namespace yoriai
