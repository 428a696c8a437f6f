#include "store/free_places.h"

#include <cmath>

#include "base/square_fill.h"

namespace yoriai {
namespace {

// The grid is filled block by block, and blocks fill squares that begin at the right: the whole
// keeps about the shape of a screen.
constexpr std::size_t block_columns = 6, block_rows = 6, block_cells = block_columns * block_rows;
constexpr double column_step = card_width + card_gap;
constexpr double row_step = card_height + card_gap;
// Two gaps of air between the grid and the themes, which begin at 0.
constexpr double grid_right = -32;
// Cards further away than this are somewhere else on purpose.
constexpr double furthest = 1e7;

// Of whole steps to the left of the grid's right side, from 1, and of rows from 0.
std::size_t cell_at(std::size_t steps, std::size_t row) {
    const SquarePlace block{(steps - 1) / block_columns, row / block_rows};
    const std::size_t column = block_columns - 1 - (steps - 1) % block_columns;
    return number_in_squares(block) * block_cells + row % block_rows * block_columns + column;
}

// Calls visit(cell) with each cell of the grid that a card at this corner touches.
template <class Visitor>
void for_each_cell(const Position& corner, Visitor&& visit) {
    const double steps = (grid_right - corner.x) / column_step;
    const double row = corner.y / row_step;
    if (!(steps > 0 && corner.x > -furthest && row > -1 && corner.y < furthest)) return;
    const auto visit_row = [&](double r) {
        if (r < 0) return;
        const auto at = static_cast<std::size_t>(r);
        if (std::floor(steps) >= 1) visit(cell_at(static_cast<std::size_t>(steps), at));
        if (std::ceil(steps) > std::floor(steps))
            visit(cell_at(static_cast<std::size_t>(std::ceil(steps)), at));
    };
    visit_row(std::floor(row));
    if (std::ceil(row) > std::floor(row)) visit_row(std::ceil(row));
}

}  // namespace

void FreePlaces::put(const Card& card) {
    if (card.theme) return;
    for_each_cell(card.position, [&](std::size_t cell) { ++cards_in_cell_[cell]; });
}

void FreePlaces::erase(const Card& card) {
    if (card.theme) return;
    for_each_cell(card.position, [&](std::size_t cell) {
        const auto found = cards_in_cell_.find(cell);
        if (found == cards_in_cell_.end() || --found->second > 0) return;
        cards_in_cell_.erase(found);
        if (cell < all_full_before_) all_full_before_ = cell;
    });
}

std::size_t FreePlaces::first_empty(std::size_t from) const {
    while (cards_in_cell_.contains(all_full_before_)) ++all_full_before_;
    std::size_t cell = from > all_full_before_ ? from : all_full_before_;
    while (cards_in_cell_.contains(cell)) ++cell;
    return cell;
}

Position FreePlaces::corner(std::size_t cell) {
    const SquarePlace block = nth_in_squares(cell / block_cells);
    const std::size_t column = cell % block_columns,
                      row = block.row * block_rows + cell % block_cells / block_columns,
                      steps = (block.column + 1) * block_columns - column;
    return {grid_right - static_cast<double>(steps) * column_step,
            static_cast<double>(row) * row_step};
}

}  // namespace yoriai
