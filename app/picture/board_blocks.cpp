#include "picture/board_blocks.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>
#include <unordered_map>

#include "base/square_fill.h"

namespace yoriai {
namespace {

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
        placed.push_back({card->id, {left, y, space::card_width, height}, card->theme, {}});
        row_height = std::max(row_height, height);
        ++column;
    }
    return y + row_height + space::card_gap + block.extra_gap;
}

constexpr float strip_width = space::card_width + space::card_gap;

// The loose cards whose left side is in one strip of the board, from above.
class Strip {
 public:
    void add(const Box& box, float wanted) {
        cards_.push_back({box, wanted});
        lowest_ = std::max(lowest_, box.bottom());
    }
    // Moves the box, which was to stand at this height, below what would cover it.
    bool move_below(Box& box, float wanted) const {
        if (lowest_ <= box.y) return false;
        bool moved = false;
        for (const Shown& other : cards_) {
            const bool on_purpose = other.wanted + space::card_height > wanted;
            if (on_purpose || !other.box.meets(box)) continue;
            box.y = other.box.bottom() + space::card_gap;
            moved = true;
        }
        return moved;
    }

 private:
    struct Shown {
        Box box;
        float wanted;  // its top before it was moved
    };
    std::vector<Shown> cards_;
    float lowest_ = -std::numeric_limits<float>::infinity();  // end of any of them
};

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
        const std::size_t column = nth_in_squares(first / block.cards()).column;
        if (column == tops.size()) tops.push_back(y);
        const auto begin = cards.begin() + static_cast<std::ptrdiff_t>(first);
        const std::size_t count = std::min(block.cards(), cards.size() - first);
        tops[column] = place_rows({begin, begin + static_cast<std::ptrdiff_t>(count)},
                                  x + static_cast<float>(column) * across, tops[column], block,
                                  measures, placed);
    }
    return *std::max_element(tops.begin(), tops.end()) - space::card_gap - block.extra_gap;
}

void make_room_below_long_cards(std::vector<PlacedCard>& placed) {
    std::vector<PlacedCard*> from_above;
    for (PlacedCard& card : placed) from_above.push_back(&card);
    std::sort(from_above.begin(), from_above.end(), [](const PlacedCard* a, const PlacedCard* b) {
        return std::tie(a->box.y, a->box.x, a->id) < std::tie(b->box.y, b->box.x, b->id);
    });
    std::unordered_map<int, Strip> strips;
    for (PlacedCard* card : from_above) {
        const float wanted = card->box.y;
        const auto strip = static_cast<int>(std::floor(card->box.x / strip_width));
        for (bool moved = true; moved;) {
            moved = false;
            for (int near = strip - 1; near <= strip + 1; ++near)
                moved = strips[near].move_below(card->box, wanted) || moved;
        }
        strips[strip].add(card->box, wanted);
    }
}

}  // namespace yoriai
