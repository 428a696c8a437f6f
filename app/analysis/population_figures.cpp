#include "analysis/population_figures.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace yoriai {
namespace {

std::optional<int> sum_of(const std::optional<int>& a, const std::optional<int>& b) {
    if (!a || !b) return {};
    return *a + *b;
}

// Of men and women together; nothing when a band in it is not known.
std::optional<int> people(const Population& row, int first, std::optional<int> end = {}) {
    const auto men = read_ages(row.ages_men), women = read_ages(row.ages_women);
    if (!men || !women) return {};
    return sum_of(people_from(*men, first, end), people_from(*women, first, end));
}

template <class Rows, class Test>
std::size_t count(const Rows& rows, Test test) {
    return static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), test));
}

}  // namespace

const Population* newest_population(const Workshop& workshop, NeighbourhoodId neighbourhood) {
    const Population* newest = nullptr;
    for (const Population& row : workshop.populations()) {
        if (row.neighbourhood != neighbourhood) continue;
        if (newest && row.projected && !newest->projected) continue;
        newest = &row;
    }
    return newest;
}

std::optional<AgedShare> aged_share(const Population& row) {
    const auto aged = row.aged_65_and_over ? row.aged_65_and_over : people(row, 65);
    if (!aged) return {};
    AgedShare share{*aged, 0, true};
    if (const auto known = people(row, 0))
        share.of = *known;
    else if (row.total && row.unknown_age)
        share.of = *row.total - *row.unknown_age;
    else if (row.total)
        share = {*aged, *row.total, false};
    if (share.of <= 0 || share.of < share.aged) return {};
    return share;
}

std::optional<AgeGroups> age_groups(const Population& row) {
    const auto young = people(row, 0, 15), working = people(row, 15, 65), aged = people(row, 65);
    if (!young || !working || !aged) return {};
    return AgeGroups{*young, *working, *aged};
}

std::optional<Pyramid> pyramid_of(const Population& row) {
    auto men = read_ages(row.ages_men), women = read_ages(row.ages_women);
    if (!men || !women || men->empty() || men->size() != women->size()) return {};
    Pyramid pyramid{std::move(*men), std::move(*women)};
    for (const AgeFigures* ages : {&pyramid.men, &pyramid.women})
        for (const auto& figure : *ages)
            pyramid.largest = std::max(pyramid.largest, figure.value_or(0));
    return pyramid;
}

std::vector<TrendPoint> population_trend(const Workshop& workshop, NeighbourhoodId neighbourhood) {
    std::vector<TrendPoint> trend;
    for (const Population& row : workshop.populations())
        if (row.neighbourhood == neighbourhood && row.total && *row.total > 0)
            trend.push_back({&row});
    // A projection of a year that was counted, too, is out of date.
    const auto counted = [&](const TrendPoint& point) {
        return point.row->projected &&
               std::any_of(trend.begin(), trend.end(), [&](const TrendPoint& other) {
                   return !other.row->projected && other.row->year >= point.row->year;
               });
    };
    std::vector<TrendPoint> kept;
    for (const TrendPoint& point : trend)
        if (!counted(point)) kept.push_back(point);
    for (TrendPoint& point : kept)
        point.index = 100.0 * *point.row->total / *kept.front().row->total;
    return kept;
}

RecordCoverage record_coverage(const Workshop& workshop) {
    RecordCoverage coverage;
    std::set<NeighbourhoodId> counted, linked;
    std::set<int> years;
    for (const Population& row : workshop.populations()) {
        if (row.neighbourhood && row.total) counted.insert(row.neighbourhood);
        if (!row.neighbourhood && row.total && !row.projected) years.insert(row.year);
    }
    for (const Transport& row : workshop.transports())
        if (row.neighbourhood) linked.insert(row.neighbourhood);
    coverage.neighbourhoods = workshop.neighbourhoods().size();
    coverage.with_population = count(workshop.neighbourhoods(), [&](const Neighbourhood& one) {
        return one.population || counted.contains(one.id);
    });
    coverage.with_transport = linked.size();
    coverage.facilities = workshop.facilities().size();
    coverage.walkable =
        count(workshop.facilities(), [](const Facility& row) { return row.walkable; });
    coverage.organisations = workshop.organisations().size();
    coverage.members = workshop.members().size();
    coverage.years = years.size();
    coverage.steps = workshop.track_steps().size();
    coverage.steps_done = count(workshop.track_steps(), [](const TrackStep& row) {
        return row.state == ProgressState::done;
    });
    return coverage;
}

}  // namespace yoriai
