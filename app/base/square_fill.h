#pragma once

#include <cmath>
#include <cstddef>

namespace yoriai {

struct SquarePlace {
    std::size_t column = 0, row = 0;
};

// Places fill squares of 1, 4, 9 and more of them, one after the other: each next square adds a
// column and then a row, and no place ever moves. The nth place, from 0.
inline SquarePlace nth_in_squares(std::size_t nth) {
    const auto side = static_cast<std::size_t>(std::sqrt(static_cast<double>(nth)));
    const std::size_t beyond = nth - side * side;
    if (beyond <= side) return {side, beyond};
    return {beyond - side - 1, side};
}

// The other way round.
inline std::size_t number_in_squares(const SquarePlace& place) {
    if (place.column >= place.row) return place.column * place.column + place.row;
    return place.row * place.row + place.row + 1 + place.column;
}

}  // namespace yoriai
