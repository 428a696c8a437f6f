#include "analysis/cards_to_group.h"

#include <map>

namespace yoriai {

ThemeCard theme_card(const Workshop& workshop, const Card& card) {
    ThemeCard made;
    made.id = std::to_string(card.id.value);
    made.text = card.text;
    for (const FieldId field : card.fields) made.tags.push_back(workshop.find(field)->name);
    for (const TagId tag : card.tags) made.tags.push_back(workshop.find(tag)->name);
    return made;
}

CardsToGroup cards_to_group(const Workshop& workshop) {
    CardsToGroup found;
    for (const auto& [number, id] : workshop.cards_in(ThemeId{})) {
        const Card& card = *workshop.find(id);
        if (card.lone || card.pinned) continue;
        found.cards.push_back(theme_card(workshop, card));
        found.ids.push_back(id);
    }
    return found;
}

CardsOnBoard cards_on_board(const Workshop& workshop) {
    CardsOnBoard board;
    std::map<ThemeId, std::size_t> places;
    for (const Card& card : workshop.cards()) {
        if (card.theme) {
            const auto [place, is_new] = places.emplace(card.theme, board.themes.size());
            if (is_new) board.themes.emplace_back();
            board.themes[place->second].push_back(board.cards.size());
        }
        board.cards.push_back(theme_card(workshop, card));
        board.ids.push_back(card.id);
    }
    return board;
}

}  // namespace yoriai
