#pragma once

#include <optional>
#include <vector>

#include "model/workshop.h"

namespace yoriai {

// What the district's record says in figures. Nothing is estimated here: where a figure is not
// known, there is none.

// The newest count; of projections only when there is nothing else. Null without any.
const Population* newest_population(const Workshop&, NeighbourhoodId = {});

// 高齢化率: people aged 65 and over among those whose age is known, or among all when nobody
// counted the unknown ones. Which of the two must be printed with it.
struct AgedShare {
    int aged = 0;
    int of = 0;  // never 0
    bool of_known_age = false;
};
std::optional<AgedShare> aged_share(const Population&);

// 年齢3区分: under 15, 15 to 64, 65 and over. Only of a pyramid in which all ages are known.
struct AgeGroups {
    int young = 0, working = 0, aged = 0;
    int known() const { return young + working + aged; }
};
std::optional<AgeGroups> age_groups(const Population&);

// Men and women by age, both with the same bands, or nothing when one side has none.
struct Pyramid {
    AgeFigures men, women;
    int largest = 1;  // of all figures, at least 1

    // 0-4 is 0; the last one is open.
    std::size_t bands() const { return men.size(); }
};
std::optional<Pyramid> pyramid_of(const Population&);

// The totals over the years, oldest first. The index is 100 in the first year with a total.
struct TrendPoint {
    const Population* row = nullptr;
    double index = 100;
};
std::vector<TrendPoint> population_trend(const Workshop&, NeighbourhoodId = {});

// How much of the record is there.
struct RecordCoverage {
    std::size_t neighbourhoods = 0;
    std::size_t with_population = 0;  // of the neighbourhoods
    std::size_t with_transport = 0;   // of the neighbourhoods
    std::size_t facilities = 0;
    std::size_t walkable = 0;  // of the facilities
    std::size_t organisations = 0;
    std::size_t members = 0;
    std::size_t years = 0;  // in which the district was counted
    std::size_t steps = 0;
    std::size_t steps_done = 0;  // of the steps of the organisation
};
RecordCoverage record_coverage(const Workshop&);

}  // namespace yoriai
