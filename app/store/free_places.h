#pragma once

#include <cstddef>
#include <unordered_map>
#include <unordered_set>

#include "model/card.h"

namespace yoriai {

// Sizes of the board's parts, in card pixels, as the board is drawn.
inline constexpr double card_width = 240;
inline constexpr double card_height = 132;
inline constexpr double card_gap = 16;

// Where a new card without a theme is put: the first empty cell of a grid that grows to the left of
// the themes and down, so that neither side grows into the other. Knows the free cards of the whole
// board, so that finding a cell costs nothing that grows with their number.
class FreePlaces {
 public:
    // A card came to the board or left it; only those without a theme matter.
    void put(const Card&);
    void erase(const Card&);

    // The first cell at or after this one that no card touches.
    std::size_t first_empty(std::size_t from = 0) const;
    // The top left corner of a card in the cell.
    static Position corner(std::size_t cell);

 private:
    std::unordered_map<std::size_t, int> cards_in_cell_;
    mutable std::size_t all_full_before_ = 0;
};

}  // namespace yoriai
