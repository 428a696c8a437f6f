// What is found on the board by its id or by its place, and the board seen from afar.

#include <algorithm>
#include <cmath>
#include <unordered_set>

#include "picture/board_layout.h"

namespace yoriai {
namespace {

constexpr float search_square = 512;       // side of the squares that cards are found by
constexpr std::size_t most_single = 3000;  // cards in the overview: more would be dust, and cost
constexpr float most_crowds = 1500;

std::int64_t square_key(int column, int row) {
    return static_cast<std::int64_t>(column) * 4294967296LL + row;
}

int square_of(float at) { return static_cast<int>(std::floor(at / search_square)); }

// Squares so large that there are few, whatever the number of cards.
std::vector<Box> crowd_of(const BoardLayout& layout) {
    const Box& whole = layout.whole;
    const float side = std::max(search_square, std::sqrt(whole.width * whole.height / most_crowds));
    std::vector<Box> crowd;
    std::unordered_set<std::int64_t> seen;
    for (const PlacedCard& card : layout.cards) {
        const int column = static_cast<int>((card.box.x - whole.x) / side);
        const int row = static_cast<int>((card.box.y - whole.y) / side);
        if (!seen.insert(square_key(column, row)).second) continue;
        crowd.push_back({whole.x + static_cast<float>(column) * side,
                         whole.y + static_cast<float>(row) * side, side, side});
    }
    return crowd;
}

}  // namespace

void BoardLayout::index() {
    bool first = true;
    const auto include = [&](const Box& box) {
        whole = first ? box : united(whole, box);
        first = false;
    };
    for (std::size_t i = 0; i < themes.size(); ++i) {
        theme_places[themes[i].id] = i;
        include(themes[i].region);
    }
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const Box& box = cards[i].box;
        card_places[cards[i].id] = i;
        squares[square_key(square_of(box.x), square_of(box.y))].push_back(i);
        include(box);
    }
    if (lone_shelf.height > 0) include(lone_shelf);
    if (cards.size() > most_single) crowd = crowd_of(*this);
}

const PlacedTheme* BoardLayout::find(ThemeId id) const {
    const auto place = theme_places.find(id);
    return place == theme_places.end() ? nullptr : &themes[place->second];
}

const PlacedCard* BoardLayout::find(CardId id) const {
    const auto place = card_places.find(id);
    return place == card_places.end() ? nullptr : &cards[place->second];
}

std::vector<std::size_t> BoardLayout::cards_near(const Box& box) const {
    std::vector<std::size_t> near;
    // A card is kept under the square of its top left corner and may reach into the next ones; the
    // highest card (5,000 characters) is several squares high.
    const int first_column = square_of(std::max(box.x, whole.x) - search_square);
    const int last_column = square_of(std::min(box.right(), whole.right()));
    constexpr float highest = 16000;
    const int top_row = square_of(std::max(box.y - highest, whole.y - search_square));
    const int bottom_row = square_of(std::min(box.bottom(), whole.bottom()));
    for (int row = top_row; row <= bottom_row; ++row)
        for (int column = first_column; column <= last_column; ++column) {
            const auto found = squares.find(square_key(column, row));
            if (found == squares.end()) continue;
            for (const std::size_t i : found->second)
                if (cards[i].box.meets(box)) near.push_back(i);
        }
    std::sort(near.begin(), near.end());
    return near;
}

}  // namespace yoriai
