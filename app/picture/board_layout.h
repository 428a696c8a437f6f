#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

#include "model/workshop.h"
#include "picture/box.h"
#include "picture/parts.h"

namespace yoriai {

// Where everything stands on the board, in board pixels: the size at 100 % and scale 1.0.

struct PlacedTheme {
    ThemeId id;
    Box region;  // the whole, plate included
    Box plate;
    PlateLevel level = PlateLevel::top;
    bool folded = false;
    std::size_t cards = 0;  // with those of the themes in it
};

struct PlacedCard {
    CardId id;
    Box box;
    ThemeId theme;             // may be none
    std::optional<int> field;  // its order, for cards so small that only their colour is seen
};

struct BoardLayout {
    std::vector<PlacedTheme> themes;  // a theme before those in it
    std::vector<PlacedCard> cards;    // those in a folded theme are left out
    std::unordered_map<ThemeId, std::size_t> theme_places;
    std::unordered_map<CardId, std::size_t> card_places;
    Box lone_shelf;  // head of the row of lone cards that nobody has placed; empty without them
    std::size_t lone_on_shelf = 0;
    Box whole;  // holds everything
    // Where cards stand, coarsely, when they are too many to be drawn one by one in the overview:
    // at most about 1,500 boxes.
    std::vector<Box> crowd;

    const PlacedTheme* find(ThemeId) const;
    const PlacedCard* find(CardId) const;
    // The indices of the cards that may meet the box; its cost follows the size of the box.
    std::vector<std::size_t> cards_near(const Box&) const;

    // For make_board_layout. From the themes, the cards and the shelf follow places, squares, the
    // whole and the crowd.
    void index();
    std::unordered_map<std::int64_t, std::vector<std::size_t>> squares;  // of the board; its cards
};

// How high a card is, and how wide a plate must be for its title; board pixels.
struct BoardMeasures {
    std::function<float(const Card&)> card_height;
    std::function<float(const Theme&)> plate_width;
};

// Measured with the look's letters at scale 1.0. Keep the result: it remembers what it has
// measured.
BoardMeasures measure_with(TextLayouts&);

// Themes stand at their positions, their cards in a tidy grid by (y, x, number) of their positions;
// themes that would cover another move below it. Cards without a theme stand at their own position.
// What has no position yet (0, 0, not pinned) is laid out below: lone cards on a shelf of their
// own, then the others. Cards that are not `shown` are left out, and leave their places empty.
//
// A card at the end of a theme, or without one, moves no other: other themes move only where the
// theme needs their room.
BoardLayout make_board_layout(const Workshop&, const BoardMeasures&,
                              const std::function<bool(const Card&)>& shown = {});

// Which of the theme's cards a card dropped at this point would come before: 0 to their number.
std::size_t slot_at(const BoardLayout&, ThemeId, ImVec2 point);

// The positions that give the theme's cards this order with `moved` at the slot: those that change.
struct CardSpot {
    CardId card;
    Position position;
};
std::vector<CardSpot> positions_in_theme(const Workshop&, ThemeId, std::size_t slot,
                                         const std::vector<CardId>& moved);

// The cards directly in the theme, as the board orders them.
std::vector<const Card*> ordered_cards(const Workshop&, ThemeId);

}  // namespace yoriai
