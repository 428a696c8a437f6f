#include "analysis/round_comparison.h"

#include <doctest/doctest.h>

#include "analysis/small_hall.h"

using namespace yoriai;

namespace {

// A second round on items 11 and up, that ask what items 1 and up asked.
Round& add_after(SmallHall& hall, int items) {
    static Round after;
    after = hall.held();
    after.id = {10};
    after.number = 2;
    hall.workshop.put(after);
    for (int i = 1; i <= items; ++i) {
        Item item;
        item.id = {10 + i};
        item.round = {10};
        item.place = i;
        item.text = "項目" + std::to_string(i);
        hall.workshop.put(item);
    }
    return after;
}

}  // namespace

TEST_CASE("items are found again by their words, and the change has an interval") {
    SmallHall hall(RoundMethod::approval, 3);
    hall.cast(4, {{{1}, {}}});
    hall.cast(16, {{{2}, {}}});
    const Round after = add_after(hall, 2);
    std::vector<Ballot> ballots(20);
    for (std::size_t i = 0; i < ballots.size(); ++i) ballots[i].votes = {{{i < 15 ? 11 : 12}, {}}};
    std::sort(ballots.begin(), ballots.end());
    hall.workshop.put_ballots(after.id, ballots);
    const RoundComparison found = compare_rounds(hall.workshop, hall.held(), after);
    REQUIRE(found.items.size() == 2);
    CHECK(found.items[0].before == ItemId{1});
    CHECK(found.items[0].after == ItemId{11});
    CHECK(found.items[0].rank_before == 2);
    CHECK(found.items[0].rank_after == 1);
    REQUIRE(found.items[0].share);
    CHECK(found.items[0].share->value == doctest::Approx(15.0 / 20 - 4.0 / 20));
    CHECK(found.items[0].share->clear());
    CHECK(found.only_before == std::vector<ItemId>{{3}});
    CHECK(found.only_after.empty());
}

TEST_CASE("Newcombe's interval is that of his example") {
    // 56 of 70 against 48 of 80: method 10 gives 0.0524 to 0.3339.
    SmallHall hall(RoundMethod::approval, 2);
    hall.cast(48, {{{1}, {}}});
    hall.cast(32, {{{2}, {}}});
    const Round after = add_after(hall, 2);
    std::vector<Ballot> ballots(70);
    for (std::size_t i = 0; i < ballots.size(); ++i) ballots[i].votes = {{{i < 56 ? 11 : 12}, {}}};
    std::sort(ballots.begin(), ballots.end());
    hall.workshop.put_ballots(after.id, ballots);
    const RoundComparison found = compare_rounds(hall.workshop, hall.held(), after);
    REQUIRE(found.items[0].share);
    CHECK(found.items[0].share->low == doctest::Approx(0.0524).epsilon(0.002));
    CHECK(found.items[0].share->high == doctest::Approx(0.3339).epsilon(0.002));
}

TEST_CASE("the same votes again are no change, and no votes compare without numbers") {
    SmallHall hall(RoundMethod::approval, 2);
    const Round after = add_after(hall, 2);
    const RoundComparison nothing = compare_rounds(hall.workshop, hall.held(), after);
    REQUIRE(nothing.items.size() == 2);
    CHECK_FALSE(nothing.items[0].share);
    hall.cast(10, {{{1}, {}}});
    std::vector<Ballot> ballots(10);
    for (Ballot& ballot : ballots) ballot.votes = {{{11}, {}}};
    hall.workshop.put_ballots(after.id, ballots);
    const RoundComparison same = compare_rounds(hall.workshop, hall.held(), after);
    REQUIRE(same.items[0].share);
    CHECK(same.items[0].share->value == 0);
    CHECK_FALSE(same.items[0].share->clear());
}
