#include "store/free_places.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

namespace yoriai {
namespace {

Card card_at(const Position& corner) {
    Card card;
    card.position = corner;
    return card;
}

// The empty cells among the first so many.
std::size_t count_empty(const FreePlaces& places, std::size_t cells) {
    std::size_t empty = 0;
    for (std::size_t cell = places.first_empty(); cell < cells; cell = places.first_empty(cell + 1))
        ++empty;
    return empty;
}

}  // namespace

TEST_CASE("a card in a cell takes this cell only, and leaves it empty again") {
    std::set<std::pair<double, double>> corners;
    for (std::size_t cell = 0; cell < 500; ++cell) {
        const Position corner = FreePlaces::corner(cell);
        CHECK(corners.insert({corner.x, corner.y}).second);
        CHECK(corner.x + card_width < 0);  // the themes begin at 0
        FreePlaces places;
        places.put(card_at(corner));
        REQUIRE(places.first_empty(cell) == cell + 1);
        REQUIRE(count_empty(places, 600) == 599);
        places.erase(card_at(corner));
        REQUIRE(places.first_empty(cell) == cell);
    }
}

TEST_CASE("a card between the cells takes all that it touches") {
    FreePlaces places;
    const Position corner = FreePlaces::corner(7);
    places.put(card_at({corner.x + 100, corner.y + 70}));
    CHECK(count_empty(places, 36) == 32);
    FreePlaces others;
    others.put(card_at({300, 200}));  // among the themes
    others.put(card_at({-1e9, 0}));
    CHECK(count_empty(others, 36) == 36);
}

TEST_CASE("free cards stand in about the shape of a screen, however many they are") {
    for (const std::size_t cards : {36U, 144U, 324U, 1'000U, 10'000U}) {
        CAPTURE(cards);
        double left = 0, bottom = 0;
        for (std::size_t cell = 0; cell < cards; ++cell) {
            const Position corner = FreePlaces::corner(cell);
            left = std::min(left, corner.x);
            bottom = std::max(bottom, corner.y + card_height);
        }
        CHECK(-left / bottom > 1.4);
        CHECK(-left / bottom < 2.2);
    }
}

}  // namespace yoriai
