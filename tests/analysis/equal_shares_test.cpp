#include "analysis/equal_shares.h"

#include <doctest/doctest.h>

using namespace yoriai;

namespace {

using People = std::vector<std::vector<std::size_t>>;

void add(People& people, int count, std::vector<std::size_t> supported) {
    for (int i = 0; i < count; ++i) people.push_back(supported);
}

std::vector<std::size_t> items_of(const ShortList& list) {
    std::vector<std::size_t> items;
    for (const ShortListed& each : list.chosen) items.push_back(each.item);
    return items;
}

}  // namespace

TEST_CASE("a third of the room that agrees gets one of three items through") {
    People people;
    add(people, 20, {0, 1, 2});
    add(people, 10, {3});
    const ShortList list = choose_short_list(people, 4, 3);
    CHECK(items_of(list) == std::vector<std::size_t>{0, 1, 3});
    CHECK(list.justified);
    CHECK(list.extended);
    CHECK(list.chosen[0].tied == std::vector<std::size_t>{1, 2});
    // The three with the most supporters would leave them out.
    CHECK_FALSE(is_justified(people, 4, 3, {0, 1, 2}));
}

TEST_CASE("extended representation asks for two items where a group is large enough for two") {
    People people;
    add(people, 20, {0, 1});
    add(people, 20, {2, 3});
    CHECK(is_justified(people, 4, 4, {0, 2, 3}));
    CHECK_FALSE(is_extended_justified(people, 4, 4, {0, 2, 3}));
    CHECK(is_extended_justified(people, 4, 4, {0, 1, 2, 3}));
}

TEST_CASE("seats that nobody can pay for are filled by the number of supporters") {
    People people;
    add(people, 3, {0});
    add(people, 2, {1});
    add(people, 1, {2});
    const ShortList list = choose_short_list(people, 4, 3);
    CHECK(items_of(list) == std::vector<std::size_t>{0, 1, 2});
    CHECK(list.chosen[0].bought);
    CHECK_FALSE(list.chosen[2].bought);
    CHECK(choose_short_list({}, 3, 2).chosen.empty());
}

TEST_CASE("random rooms always get a list with extended justified representation") {
    unsigned seed = 12345;
    const auto next = [&](unsigned limit) {
        seed = seed * 1664525U + 1013904223U;
        return (seed >> 16U) % limit;
    };
    for (int room = 0; room < 200; ++room) {
        const std::size_t items = 2 + next(9);
        People people(1 + next(40));
        for (auto& supported : people)
            for (std::size_t item = 0; item < items; ++item)
                if (next(3) == 0) supported.push_back(item);
        const std::size_t seats = 1 + next(6);
        const ShortList list = choose_short_list(people, items, seats);
        INFO(room);
        CHECK(list.extended);
        CHECK(list.justified);
        CHECK(list.chosen.size() <= seats);
    }
}
