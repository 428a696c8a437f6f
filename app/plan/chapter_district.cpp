#include "analysis/population_figures.h"
#include "plan/chapters.h"
#include "plan/plan_names.h"
#include "text/plan_messages.h"
#include "text/record_plan_messages.h"

namespace yoriai {
namespace {

std::string print(const PlanComposer& composer, const std::optional<int>& number) {
    return number ? print_number(*number) : composer.say(words::plan_unknown);
}

// Persons a household, to one decimal.
std::string household_size(int population, int households) {
    const long long tenths = (2LL * 10 * population + households) / (2LL * households);
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

// Of the people whose age is known, when the record has them by age and they are the figures that
// the district shows.
std::optional<AgedShare> share_of_known(const PlanComposer& composer) {
    const District& district = composer.workshop().district;
    const Population* newest = newest_population(composer.workshop());
    if (!newest || newest->total != district.population) return {};
    const auto share = aged_share(*newest);
    if (!share || !share->of_known_age || share->aged != district.aged_65_and_over) return {};
    return share;
}

std::vector<std::string> tell_population(const PlanComposer& composer, const PlanNames& names) {
    const District& district = composer.workshop().district;
    const auto people = [&](int number) {
        return names.count_people(static_cast<std::size_t>(number));
    };
    std::vector<std::string> sentences;
    const bool counted = district.population && *district.population > 0;
    if (counted) {
        sentences.push_back(composer.say(words::plan_population_text,
                                         {names.district(), people(*district.population)}));
    }
    if (const auto share = share_of_known(composer)) {
        sentences.push_back(composer.say(
            words::district_aged_known,
            {people(share->aged), percent_with_tenth(share->aged, share->of), people(share->of)}));
    } else if (district.aged_65_and_over && counted) {
        sentences.push_back(
            composer.say(words::plan_aged_text,
                         {people(*district.aged_65_and_over),
                          percent_with_tenth(*district.aged_65_and_over, *district.population),
                          people(*district.population)}));
    } else if (district.aged_65_and_over) {
        sentences.push_back(
            composer.say(words::plan_aged_alone, {people(*district.aged_65_and_over)}));
    }
    if (district.households && *district.households > 0) {
        sentences.push_back(
            composer.say(words::plan_households_text,
                         {composer.count(words::plan_one_household, words::plan_many_households,
                                         static_cast<std::size_t>(*district.households))}));
        if (counted) {
            sentences.push_back(
                composer.say(words::plan_household_size,
                             {household_size(*district.population, *district.households)}));
        }
    }
    return sentences;
}

std::string source_of(const PlanComposer& composer) {
    const std::string& source = composer.workshop().district.population_source;
    return source.empty() ? std::string() : composer.say(words::plan_source, {source});
}

void add_population_table(PlanComposer& composer) {
    const District& district = composer.workshop().district;
    PrintedTable table;
    table.caption = composer.say(words::plan_population_table);
    for (const Message* title : {&words::plan_people, &words::plan_aged, &words::plan_aged_rate,
                                 &words::plan_households}) {
        table.columns.push_back({composer.say(*title), 1, Alignment::right});
    }
    std::string rate = composer.say(words::plan_unknown);
    if (district.population && district.aged_65_and_over && *district.population > 0)
        rate = percent_with_tenth(*district.aged_65_and_over, *district.population);
    if (const auto share = share_of_known(composer))
        rate = percent_with_tenth(share->aged, share->of);
    table.rows.push_back({{plain(print(composer, district.population)),
                           plain(print(composer, district.aged_65_and_over)), plain(rate),
                           plain(print(composer, district.households))},
                          {},
                          false});
    table.source = source_of(composer);
    composer.add(std::move(table));
}

void write_population(PlanComposer& composer, const PlanNames& names) {
    composer.begin_section(words::plan_population, "population");
    const District& district = composer.workshop().district;
    composer.tell("district.population", tell_population(composer, names));
    if (district.population || district.aged_65_and_over || district.households)
        add_population_table(composer);
    if (district.population && district.aged_65_and_over && *district.population < 500) {
        composer.tell("district.small", {composer.say(words::plan_small_population)},
                      ParagraphStyle::note);
    }
}

struct Sum {
    int known = 0;
    bool complete = true;
    bool any = false;

    void add(const std::optional<int>& number) {
        any = any || number.has_value();
        known += number.value_or(0);
        complete = complete && number.has_value();
    }
};

void tell_difference(PlanComposer& composer, const PlanNames& names, const Sum& people) {
    const auto& population = composer.workshop().district.population;
    if (!population || !people.complete || people.known == *population) return;
    const int difference =
        people.known > *population ? people.known - *population : *population - people.known;
    composer.tell("district.difference",
                  {composer.say(words::plan_sum_differs,
                                {names.count_people(static_cast<std::size_t>(people.known)),
                                 names.count_people(static_cast<std::size_t>(difference))})},
                  ParagraphStyle::note);
}

void write_neighbourhoods(PlanComposer& composer, const PlanNames& names) {
    const auto& neighbourhoods = composer.workshop().neighbourhoods();
    if (neighbourhoods.empty()) return;
    composer.begin_section(words::plan_neighbourhoods, "neighbourhoods");
    composer.tell(
        "district.neighbourhoods",
        {composer.say(words::plan_neighbourhood_text,
                      {names.district(), composer.count_things(words::plan_one_neighbourhood,
                                                               words::plan_many_neighbourhoods,
                                                               neighbourhoods.size())})});
    PrintedTable table;
    table.caption = composer.say(words::plan_neighbourhood_table);
    table.columns = {{composer.say(words::plan_neighbourhood_name), 3, Alignment::left},
                     {composer.say(words::plan_people), 1, Alignment::right},
                     {composer.say(words::plan_households), 1, Alignment::right}};
    Sum people;
    Sum households;
    for (const Neighbourhood& row : neighbourhoods) {
        people.add(row.population);
        households.add(row.households);
        table.rows.push_back({{plain(row.name), plain(print(composer, row.population)),
                               plain(print(composer, row.households))},
                              {},
                              false});
    }
    const bool complete = people.complete && households.complete;
    table.rows.push_back(
        {{plain(composer.say(complete ? words::plan_sum : words::plan_sum_known)),
          plain(print(composer, people.any ? std::optional(people.known) : std::nullopt)),
          plain(print(composer, households.any ? std::optional(households.known) : std::nullopt))},
         {},
         true});
    table.source = composer.say(words::district_source_own);
    composer.add(std::move(table));
    tell_difference(composer, names, people);
}

}  // namespace

void write_district(PlanComposer& composer) {
    const PlanNames names(composer);
    composer.begin_chapter(words::plan_district, "district");
    write_population(composer, names);
    write_ages(composer);
    write_trend(composer);
    write_neighbourhoods(composer, names);
    write_services(composer);
}

}  // namespace yoriai
