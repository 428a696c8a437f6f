#include "model/workshop.h"

namespace yoriai {

const std::set<std::pair<int, CardId>>& Workshop::cards_in(ThemeId theme) const {
    static const std::set<std::pair<int, CardId>> none;
    const auto found = cards_by_theme_.find(theme);
    return found == cards_by_theme_.end() ? none : found->second;
}

std::size_t Workshop::count_cards_in(ThemeId theme) const {
    std::size_t count = cards_in(theme).size();
    for (const Theme* inner : themes_in(theme)) count += count_cards_in(inner->id);
    return count;
}

std::vector<const Theme*> Workshop::themes_in(ThemeId parent) const {
    std::vector<const Theme*> inner;
    for (const Theme& theme : themes())
        if (theme.parent == parent) inner.push_back(&theme);
    return inner;
}

std::size_t Workshop::count_cards_of(TableId table) const {
    const auto found = cards_by_table_.find(table);
    return found == cards_by_table_.end() ? 0 : found->second;
}

std::vector<const Item*> Workshop::items_of(RoundId round) const {
    std::vector<const Item*> found;
    for (const Item& item : items())
        if (item.round == round) found.push_back(&item);
    return found;
}

const std::vector<Ballot>& Workshop::ballots(RoundId round) const {
    static const std::vector<Ballot> none;
    const auto found = ballots_.find(round);
    return found == ballots_.end() ? none : found->second;
}

void Workshop::forget_place(const Card& card) {
    const auto theme = cards_by_theme_.find(card.theme);
    if (theme != cards_by_theme_.end()) {
        theme->second.erase({card.number, card.id});
        if (theme->second.empty()) cards_by_theme_.erase(theme);
    }
    const auto table = cards_by_table_.find(card.table_id);
    if (table != cards_by_table_.end() && --table->second == 0) cards_by_table_.erase(table);
}

void Workshop::put(Card card) {
    if (const Card* before = find(card.id)) forget_place(*before);
    cards_by_theme_[card.theme].insert({card.number, card.id});
    ++cards_by_table_[card.table_id];
    std::get<Rows<Card>>(rows_).put(std::move(card));
}

void Workshop::erase(CardId id) {
    const Card* card = find(id);
    if (!card) return;
    forget_place(*card);
    std::get<Rows<Card>>(rows_).erase(id);
}

void Workshop::put_ballots(RoundId round, std::vector<Ballot> ballots) {
    if (ballots.empty())
        ballots_.erase(round);
    else
        ballots_[round] = std::move(ballots);
}

}  // namespace yoriai
