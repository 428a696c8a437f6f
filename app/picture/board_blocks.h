#pragma once

#include <cstddef>
#include <vector>

#include "picture/board_layout.h"

namespace yoriai {

// The width of so many cards side by side.
float grid_width(int columns);

// Cards fill one block after the other, row by row, and blocks fill squares of 1, 4, 9 and more of
// them: the whole keeps about its shape, and a card at the end moves none of those before it.
struct CardBlock {
    int columns, rows;
    float extra_gap = 0;

    std::size_t cards() const { return static_cast<std::size_t>(columns * rows); }
};
constexpr CardBlock theme_block = {3, 6}, loose_block = {7, 7};

// The width of the blocks that so many cards fill.
float blocks_width(std::size_t cards, const CardBlock&);

// Adds the cards to those that are placed, the first at x, y. Returns where the lowest block ends.
float place_blocks(const std::vector<const Card*>& cards, float x, float y, const CardBlock&,
                   const BoardMeasures&, std::vector<PlacedCard>& placed);

// Moves down the cards that a long card above them, which got higher than others, would cover.
// Those that were put over each other on purpose stay so.
void make_room_below_long_cards(std::vector<PlacedCard>& placed);

}  // namespace yoriai
