#include "model/workshop.h"

namespace yoriai {

Workshop::Workshop() = default;
Workshop::Workshop(const Workshop&) = default;
Workshop::Workshop(Workshop&&) noexcept = default;
Workshop& Workshop::operator=(const Workshop&) = default;
Workshop& Workshop::operator=(Workshop&&) noexcept = default;
Workshop::~Workshop() = default;

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

const CardParts& Workshop::parts_of(CardId card) const {
    static const CardParts none;
    const auto found = parts_by_card_.find(card);
    return found == parts_by_card_.end() ? none : found->second;
}

const Photo* Workshop::photo_of(CardId card) const {
    const CardParts& parts = parts_of(card);
    return parts.photos.empty() ? nullptr : find(parts.photos.begin()->second);
}

template <class Part>
void Workshop::erase_part(Id<Part> id, std::set<std::pair<int, Id<Part>>> CardParts::*list) {
    const Part* part = find(id);
    if (!part) return;
    (parts_by_card_[part->card].*list).erase({part->number, id});
    std::get<Rows<Part>>(rows_).erase(id);
}

template <class Part>
void Workshop::put_part(Part part, std::set<std::pair<int, Id<Part>>> CardParts::*list) {
    erase_part(part.id, list);
    (parts_by_card_[part.card].*list).insert({part.number, part.id});
    std::get<Rows<Part>>(rows_).put(std::move(part));
}

void Workshop::put(Photo photo) { put_part(std::move(photo), &CardParts::photos); }
void Workshop::put(CardComment comment) { put_part(std::move(comment), &CardParts::comments); }
void Workshop::put(Echo echo) { put_part(std::move(echo), &CardParts::echoes); }
void Workshop::erase(PhotoId id) { erase_part(id, &CardParts::photos); }
void Workshop::erase(CardCommentId id) { erase_part(id, &CardParts::comments); }
void Workshop::erase(EchoId id) { erase_part(id, &CardParts::echoes); }

void Workshop::put_ballots(RoundId round, std::vector<Ballot> ballots) {
    if (ballots.empty())
        ballots_.erase(round);
    else
        ballots_[round] = std::move(ballots);
}

}  // namespace yoriai
