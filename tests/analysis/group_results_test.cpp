#include "analysis/group_results.h"

#include <doctest/doctest.h>

#include "analysis/small_groups.h"
#include "analysis/small_hall.h"

using namespace yoriai;

TEST_CASE("groups are counted from the ballots that name them, tables first") {
    SmallHall hall(RoundMethod::approval, 2);
    hall.cast(4, {{{1}, {}}}, {2}, AgeBand::from_40);
    hall.cast(1, {{{2}, {}}}, {2}, AgeBand::from_75);
    hall.cast(3, {{{1}, {}}, {{2}, {}}}, {1}, AgeBand::from_75);
    hall.cast(2, {{{2}, {}}});
    const auto groups = count_groups(hall.workshop, hall.held());
    REQUIRE(groups.size() == 4);
    CHECK(groups[0].table_id == TableId{1});
    CHECK(groups[0].people == 3);
    CHECK(groups[1].people == 5);
    CHECK(groups[1].items[0].count == 4);
    REQUIRE(groups[1].items[0].share);
    CHECK(groups[1].items[0].share->value == doctest::Approx(0.8));
    CHECK(groups[1].items[0].share->low == doctest::Approx(wilson_share(4, 5).low));
    CHECK(groups[2].age_band == AgeBand::from_40);
    CHECK(groups[3].people == 4);
}

TEST_CASE("points have no share of people") {
    SmallHall hall(RoundMethod::score, 1);
    hall.cast(5, {{{1}, {Answer::agree, 1, 4}}}, {1});
    const auto groups = count_groups(hall.workshop, hall.held());
    REQUIRE(groups.size() == 1);
    CHECK(groups[0].items[0].count == 20);
    CHECK_FALSE(groups[0].items[0].share);
}

TEST_CASE("a group of few is withheld, and so is the next that would give it away") {
    SmallHall hall(RoundMethod::approval, 2);
    hall.cast(3, {{{1}, {}}}, {1});
    hall.cast(6, {{{1}, {}}}, {2});
    hall.cast(9, {{{1}, {}}, {{2}, {}}}, {3});
    const auto groups = count_groups(hall.workshop, hall.held());
    const WithheldGroups withheld = find_withheld(groups, 5, false);
    CHECK(withheld.whole == std::vector<bool>{true, true, false});
    CHECK(withheld.cells[0] == std::vector<bool>{true, true});
    CHECK(withheld.cells[2] == std::vector<bool>{false, false});
    CHECK(find_withheld(groups, 0, true).whole == std::vector<bool>{false, false, false});
}

TEST_CASE("in public small counts of large groups are withheld as well") {
    SmallHall hall(RoundMethod::approval, 2);
    for (const int table : {1, 2, 3}) hall.cast(8, {{{1}, {}}}, {table});
    hall.cast(2, {{{2}, {}}}, {1});
    hall.cast(7, {{{2}, {}}}, {2});
    hall.cast(9, {{{2}, {}}}, {3});
    const auto groups = count_groups(hall.workshop, hall.held());
    CHECK_FALSE(find_withheld(groups, 5, false).cells[0][1]);
    const WithheldGroups withheld = find_withheld(groups, 5, true);
    CHECK(withheld.cells[0][1]);
    // The sum over the tables is told: one gap alone could be filled.
    CHECK((withheld.cells[1][1] || withheld.cells[2][1]));
}
