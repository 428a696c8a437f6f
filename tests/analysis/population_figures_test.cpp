#include "analysis/population_figures.h"

#include <doctest/doctest.h>

using namespace yoriai;

namespace {

// 17 bands: 10 men and 12 women in each, of which 65 and over four bands.
Population counted(int year, std::optional<int> unknown = {}) {
    Population row;
    row.id = {year};
    row.year = year;
    row.total = 17 * 22 + unknown.value_or(0);
    row.unknown_age = unknown;
    row.ages_men = write_ages(AgeFigures(17, 10));
    row.ages_women = write_ages(AgeFigures(17, 12));
    return row;
}

}  // namespace

TEST_CASE("the share of the aged names what it is taken of") {
    const auto of_known = aged_share(counted(2025, 6));
    REQUIRE(of_known);
    CHECK(of_known->aged == 88);
    CHECK(of_known->of == 374);
    CHECK(of_known->of_known_age);

    Population totals;
    totals.total = 100;
    totals.aged_65_and_over = 40;
    CHECK_FALSE(aged_share(totals)->of_known_age);
    totals.unknown_age = 20;
    CHECK(aged_share(totals)->of == 80);
    totals.aged_65_and_over.reset();
    CHECK_FALSE(aged_share(totals));
}

TEST_CASE("three groups of age come from a pyramid that has no gap") {
    const auto groups = age_groups(counted(2025));
    REQUIRE(groups);
    CHECK(groups->young == 66);
    CHECK(groups->working == 220);
    CHECK(groups->aged == 88);
    Population gap = counted(2025);
    gap.ages_men = "10,,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10";
    CHECK_FALSE(age_groups(gap));
    CHECK(pyramid_of(gap)->largest == 12);
    gap.ages_women.clear();
    CHECK_FALSE(pyramid_of(gap));
}

TEST_CASE("the trend begins with 100 and leaves out projections of years that were counted since") {
    Workshop workshop;
    Population first = counted(2010), second = counted(2020), old = counted(2015),
               coming = counted(2030);
    first.total = 400;
    second.total = 300;
    old.projected = coming.projected = true;
    coming.total = 250;
    for (const Population& row : {first, second, old, coming}) workshop.put(row);
    const auto trend = population_trend(workshop);
    REQUIRE(trend.size() == 3);
    CHECK(trend[1].row->year == 2020);
    CHECK(trend[1].index == doctest::Approx(75));
    CHECK(trend[2].index == doctest::Approx(62.5));
    CHECK(newest_population(workshop)->year == 2020);
    CHECK(newest_population(workshop, {5}) == nullptr);
}
