#pragma once

#include <vector>

#include "analysis/themes.h"
#include "model/workshop.h"

namespace yoriai {

// A card with its fields and tags as ThemeCard::tags.
ThemeCard theme_card(const Workshop&, const Card&);

// The cards of a workshop that may be proposed themes for, and their ids in the same order.
struct CardsToGroup {
    std::vector<ThemeCard> cards;
    std::vector<CardId> ids;
};

// Those that no person has placed: in no theme, not kept lone, not pinned.
CardsToGroup cards_to_group(const Workshop&);

// All cards with the themes that they stand in, for a CardPlacer.
struct CardsOnBoard {
    std::vector<ThemeCard> cards;
    std::vector<CardId> ids;
    std::vector<std::vector<std::size_t>> themes;  // indexes of cards
};
CardsOnBoard cards_on_board(const Workshop&);

}  // namespace yoriai
