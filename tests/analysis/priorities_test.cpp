#include "analysis/priorities.h"

#include <doctest/doctest.h>

#include "analysis/small_hall.h"

using namespace yoriai;

namespace {

std::vector<std::int64_t> priorities_of(const Priorities& found) {
    std::vector<std::int64_t> ids;
    for (const PlacedItem& item : found.items)
        if (item.priority) ids.push_back(item.item.value);
    return ids;
}

}  // namespace

TEST_CASE("what tables want alike stands high, what one table wants alone stands low") {
    SmallHall hall(RoundMethod::dots, 4);
    hall.count(1, {6, 6, 0, 0});
    hall.count(2, {6, 0, 3, 3});
    const auto found = find_priorities(hall.workshop, hall.held());
    REQUIRE(found);
    CHECK(found->basis == AgreementBasis::tables);
    CHECK(found->items[0].item == ItemId{1});
    CHECK(found->items[0].importance == doctest::Approx(1));
    CHECK(found->items[0].agreement == doctest::Approx(1));
    CHECK(found->items[1].agreement == doctest::Approx(0));
    // The line stands half way between the last of the priorities and the next.
    CHECK(priorities_of(*found) == std::vector<std::int64_t>{1, 2});
    CHECK(found->line == doctest::Approx((6.0 / 12 + 3.0 / 12) / 2));
}

TEST_CASE("there are at most five priorities, and those tied with the fifth") {
    SmallHall hall(RoundMethod::dots, 12);
    hall.count(1, {9, 8, 7, 6, 5, 5, 1, 1, 1, 1, 0, 0});
    hall.count(2, {9, 8, 7, 6, 5, 5, 1, 1, 1, 1, 0, 0});
    const auto found = find_priorities(hall.workshop, hall.held());
    REQUIRE(found);
    CHECK(priorities_of(*found) == std::vector<std::int64_t>{1, 2, 3, 4, 5, 6});
}

TEST_CASE("when all have the same, all are priorities, and no line stands between") {
    SmallHall hall(RoundMethod::dots, 3);
    hall.count(1, {2, 2, 2});
    hall.count(2, {2, 2, 2});
    const auto found = find_priorities(hall.workshop, hall.held());
    REQUIRE(found);
    CHECK(priorities_of(*found).size() == 3);
    CHECK(found->line == 0);
}

TEST_CASE("agreement is not made up: one table, no votes or one item give no picture") {
    SmallHall hall(RoundMethod::dots, 3);
    CHECK_FALSE(find_priorities(hall.workshop, hall.held()));
    hall.count(1, {1, 2, 3});
    CHECK_FALSE(find_priorities(hall.workshop, hall.held()));
    SmallHall one(RoundMethod::agreement, 1);
    one.cast(3, {{{1}, {Answer::agree}}});
    CHECK_FALSE(find_priorities(one.workshop, one.held()));
}

TEST_CASE("answers agree where all take the same side, whichever it is") {
    SmallHall hall(RoundMethod::agreement, 3);
    hall.cast(4, {{{1}, {Answer::agree}}, {{2}, {Answer::disagree}}, {{3}, {Answer::agree}}});
    hall.cast(4, {{{1}, {Answer::agree}}, {{2}, {Answer::disagree}}, {{3}, {Answer::disagree}}});
    const auto found = find_priorities(hall.workshop, hall.held());
    REQUIRE(found);
    CHECK(found->basis == AgreementBasis::answers);
    for (const PlacedItem& item : found->items)
        CHECK(item.agreement == doctest::Approx(item.item == ItemId{3} ? 0 : 1));
}

TEST_CASE("two marks give importance and feasibility as they were given") {
    SmallHall hall(RoundMethod::importance_feasibility, 2);
    hall.cast(2, {{{1}, {Answer::agree, 1, 5, 1}}, {{2}, {Answer::agree, 1, 3, 5}}});
    const auto found = find_priorities(hall.workshop, hall.held());
    REQUIRE(found);
    CHECK(found->basis == AgreementBasis::feasibility);
    CHECK(found->items[0].importance == doctest::Approx(1));
    CHECK(found->items[0].agreement == doctest::Approx(0));
    CHECK(found->items[1].importance == doctest::Approx(0.5));
}
