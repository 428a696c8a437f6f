#include "picture/board_blocks.h"

#include <algorithm>
#include <cmath>

namespace yoriai {
namespace {

// In which column of blocks the nth block stands. Columns only ever get longer at their foot.
std::size_t block_column(std::size_t nth) {
    const auto square = static_cast<std::size_t>(std::sqrt(static_cast<double>(nth)));
    const std::size_t beyond = nth - square * square;
    return beyond <= square ? square : beyond - square - 1;
}

// Each row is as high as its highest card. Returns where a next row would begin.
float place_rows(const std::vector<const Card*>& cards, float x, float y, const CardBlock& block,
                 const BoardMeasures& measures, std::vector<PlacedCard>& placed) {
    float row_height = 0;
    int column = 0;
    for (const Card* card : cards) {
        if (column == block.columns) {
            y += row_height + space::card_gap + block.extra_gap;
            row_height = 0;
            column = 0;
        }
        const float height = measures.card_height(*card);
        const float left = x + static_cast<float>(column) *
                                   (space::card_width + space::card_gap + block.extra_gap);
        placed.push_back({card->id, {left, y, space::card_width, height}, card->theme});
        row_height = std::max(row_height, height);
        ++column;
    }
    return y + row_height + space::card_gap + block.extra_gap;
}

}  // namespace

float grid_width(int columns) {
    return static_cast<float>(columns) * space::card_width +
           static_cast<float>(columns - 1) * space::card_gap;
}

float blocks_width(std::size_t cards, const CardBlock& block) {
    if (cards <= static_cast<std::size_t>(block.columns))
        return grid_width(static_cast<int>(cards));
    const std::size_t blocks = (cards + block.cards() - 1) / block.cards();
    const double across = std::ceil(std::sqrt(static_cast<double>(blocks)));
    return grid_width(block.columns * static_cast<int>(across));
}

float place_blocks(const std::vector<const Card*>& cards, float x, float y, const CardBlock& block,
                   const BoardMeasures& measures, std::vector<PlacedCard>& placed) {
    const float across =
        static_cast<float>(block.columns) * (space::card_width + space::card_gap + block.extra_gap);
    std::vector<float> tops;  // where the next block of each column begins
    for (std::size_t first = 0; first < cards.size(); first += block.cards()) {
        const std::size_t column = block_column(first / block.cards());
        if (column == tops.size()) tops.push_back(y);
        const auto begin = cards.begin() + static_cast<std::ptrdiff_t>(first);
        const std::size_t count = std::min(block.cards(), cards.size() - first);
        tops[column] = place_rows({begin, begin + static_cast<std::ptrdiff_t>(count)},
                                  x + static_cast<float>(column) * across, tops[column], block,
                                  measures, placed);
    }
    return *std::max_element(tops.begin(), tops.end()) - space::card_gap - block.extra_gap;
}

}  // namespace yoriai
