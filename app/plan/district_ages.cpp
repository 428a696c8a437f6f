// The sections on people by age, and over the years.

#include <algorithm>
#include <cmath>

#include "analysis/population_figures.h"
#include "plan/chapters.h"
#include "plan/record_names.h"
#include "text/plan_messages.h"
#include "text/record_plan_messages.h"

namespace yoriai {
namespace {

std::optional<int> both(const std::optional<int>& men, const std::optional<int>& women) {
    if (!men || !women) return {};
    return *men + *women;
}

std::string print_index(double index) {
    const auto tenths = static_cast<long long>(std::floor(10 * index + 0.5));
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

void tell_groups(PlanComposer& composer, const RecordNames& names, const Population& row) {
    const auto groups = age_groups(row);
    if (!groups || groups->known() <= 0) return;
    std::vector<std::string> values = {names.year(row)};
    for (const int people : {groups->young, groups->working, groups->aged}) {
        values.push_back(names.people(people));
        values.push_back(percent_with_tenth(people, groups->known()));
    }
    composer.tell("district.ages", {composer.say(words::district_ages_text, values)});
}

void add_ages_chart(PlanComposer& composer, const RecordNames& names, const Population& row,
                    const Pyramid& pyramid) {
    BarChart chart;
    chart.caption = composer.say(words::district_ages_figure);
    chart.unit = composer.say(words::district_people_unit);
    chart.source = names.source({RecordNames::source_of(row)});
    // The oldest on top, as in a pyramid.
    for (std::size_t band = pyramid.bands(); band-- > 0;) {
        const auto people = both(pyramid.men[band], pyramid.women[band]);
        chart.bars.push_back({names.band(band, pyramid.bands()),
                              static_cast<double>(people.value_or(0)), names.number(people)});
    }
    const auto most =
        std::max_element(chart.bars.begin(), chart.bars.end(),
                         [](const Bar& a, const Bar& b) { return a.value < b.value; });
    chart.alternative_text =
        composer.say(words::district_ages_alternative, {most->label, most->printed});
    composer.add(std::move(chart));
}

void add_ages_table(PlanComposer& composer, const RecordNames& names, const Population& row,
                    const Pyramid& pyramid) {
    PrintedTable table;
    table.caption = composer.say(words::district_ages_table);
    table.columns = {{composer.say(words::district_age_column), 2, Alignment::left},
                     {composer.say(words::district_men), 1, Alignment::right},
                     {composer.say(words::district_women), 1, Alignment::right},
                     {composer.say(words::district_both_sexes), 1, Alignment::right}};
    const auto add = [&](const std::string& label, const std::optional<int>& men,
                         const std::optional<int>& women, const std::optional<int>& all,
                         bool bold) {
        table.rows.push_back({{plain(label), plain(names.number(men)), plain(names.number(women)),
                               plain(names.number(all))},
                              {},
                              bold});
    };
    for (std::size_t band = 0; band < pyramid.bands(); ++band)
        add(names.band(band, pyramid.bands()), pyramid.men[band], pyramid.women[band],
            both(pyramid.men[band], pyramid.women[band]), false);
    if (row.unknown_age) {
        // Where nobody's age is unknown, no man's and no woman's is.
        const auto each = *row.unknown_age == 0 ? row.unknown_age : std::nullopt;
        add(composer.say(words::district_age_unknown), each, each, row.unknown_age, false);
    }
    add(composer.say(words::plan_sum), row.men, row.women, row.total, true);
    table.source = names.source({RecordNames::source_of(row)});
    composer.add(std::move(table));
}

void note_estimate(PlanComposer& composer, const std::string& key, bool estimated) {
    if (estimated)
        composer.tell(key, {composer.say(words::district_estimated_note)}, ParagraphStyle::note);
}

BarChart trend_chart(const PlanComposer& composer, const RecordNames& names,
                     const std::vector<TrendPoint>& trend) {
    BarChart chart;
    chart.caption = composer.say(words::district_trend_figure);
    chart.unit = composer.say(words::district_people_unit);
    std::vector<std::string> sources;
    for (const TrendPoint& point : trend) {
        const Population& row = *point.row;
        chart.bars.push_back({names.year(row), static_cast<double>(*row.total),
                              composer.say(words::district_trend_bar,
                                           {names.people(*row.total), print_index(point.index)}),
                              row.projected});
        sources.push_back(row.source);
    }
    chart.source = names.source(sources);
    const Population& first = *trend.front().row;
    const Population& last = *trend.back().row;
    chart.alternative_text = composer.say(words::district_trend_alternative,
                                          {names.year(first), names.people(*first.total),
                                           names.year(last), names.people(*last.total)});
    return chart;
}

PrintedTable trend_table(const PlanComposer& composer, const RecordNames& names,
                         const std::vector<TrendPoint>& trend) {
    PrintedTable table;
    table.caption = composer.say(words::district_trend_table);
    table.columns = {{composer.say(words::district_year_column), 4.9, Alignment::left},
                     {composer.say(words::plan_people), 1.7, Alignment::right},
                     {composer.say(words::district_index_column), 1.35, Alignment::right},
                     {composer.say(words::plan_households), 1.8, Alignment::right},
                     {composer.say(words::plan_aged_rate), 1.9, Alignment::right},
                     {composer.say(words::district_source_column), 3.75, Alignment::left}};
    for (const TrendPoint& point : trend) {
        const Population& row = *point.row;
        const auto share = aged_share(row);
        table.rows.push_back({{plain(names.year(row)), plain(names.number(row.total)),
                               plain(print_index(point.index)), plain(names.number(row.households)),
                               plain(share ? percent_with_tenth(share->aged, share->of)
                                           : composer.say(words::plan_unknown)),
                               plain(RecordNames::source_of(row))},
                              {},
                              false});
    }
    return table;
}

}  // namespace

void write_ages(PlanComposer& composer) {
    const Population* row = newest_population(composer.workshop());
    const auto pyramid = row ? pyramid_of(*row) : std::nullopt;
    if (!pyramid) return;
    const RecordNames names(composer);
    composer.begin_section(words::district_ages, "ages");
    tell_groups(composer, names, *row);
    add_ages_chart(composer, names, *row, *pyramid);
    add_ages_table(composer, names, *row, *pyramid);
    note_estimate(composer, "district.ages.estimated", row->estimated);
}

void write_trend(PlanComposer& composer) {
    const std::vector<TrendPoint> trend = population_trend(composer.workshop());
    if (trend.size() < 2) return;
    const RecordNames names(composer);
    composer.begin_section(words::district_trend, "trend");
    composer.tell("district.trend",
                  {composer.say(words::district_trend_text,
                                {names.year(*trend.front().row), names.year(*trend.back().row),
                                 print_index(trend.back().index)})});
    composer.add(trend_chart(composer, names, trend));
    composer.add(trend_table(composer, names, trend));
    const auto any = [&](bool Population::*flag) {
        return std::any_of(trend.begin(), trend.end(),
                           [&](const TrendPoint& point) { return point.row->*flag; });
    };
    if (any(&Population::projected))
        composer.tell("district.projection", {composer.say(words::district_projection_note)},
                      ParagraphStyle::note);
    note_estimate(composer, "district.trend.estimated", any(&Population::estimated));
}

}  // namespace yoriai
