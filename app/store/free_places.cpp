#include "store/free_places.h"

#include <cmath>

namespace yoriai {
namespace {

constexpr std::size_t grid_columns = 6;
constexpr double column_step = card_width + card_gap;
constexpr double row_step = card_height + card_gap;
// Two gaps of air between the grid and the themes, which begin at 0.
constexpr double grid_left = -(static_cast<double>(grid_columns) * column_step) - 32;
// Cards further down than this are somewhere else on purpose.
constexpr double lowest = 1e7;

// Calls visit(cell) with each cell of the grid that a card at this corner touches.
template <class Visitor>
void for_each_cell(const Position& corner, Visitor&& visit) {
    const double column = (corner.x - grid_left) / column_step;
    const double row = corner.y / row_step;
    if (!(column > -1 && column < static_cast<double>(grid_columns) && row > -1 &&
          corner.y < lowest))
        return;
    for (double r : {std::floor(row), std::ceil(row)}) {
        for (double c : {std::floor(column), std::ceil(column)}) {
            if (r < 0 || c < 0 || c >= static_cast<double>(grid_columns)) continue;
            visit(static_cast<std::size_t>(r) * grid_columns + static_cast<std::size_t>(c));
            if (std::ceil(column) == std::floor(column)) break;
        }
        if (std::ceil(row) == std::floor(row)) break;
    }
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
    return {grid_left + static_cast<double>(cell % grid_columns) * column_step,
            static_cast<double>(cell / grid_columns) * row_step};
}

}  // namespace yoriai
