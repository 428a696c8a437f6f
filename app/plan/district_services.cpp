// The sections on services, transport, organisations, resources and the areas of others.

#include <algorithm>
#include <set>

#include "frameworks/vocabulary.h"
#include "plan/chapters.h"
#include "plan/record_names.h"
#include "text/plan_messages.h"
#include "text/record_plan_messages.h"

namespace yoriai {
namespace {

void write_facilities(PlanComposer& composer, const RecordNames& names) {
    const auto& facilities = composer.workshop().facilities();
    if (facilities.empty()) return;
    composer.begin_section(words::district_services, "services");
    const Vocabulary kinds = vocabulary_of(composer.workshop(), "facility_kinds");
    PrintedTable table;
    table.caption = composer.say(words::district_services_table);
    table.columns = {{composer.say(words::district_name_column), 3, Alignment::left},
                     {composer.say(words::district_kind_column), 2.4, Alignment::left},
                     {composer.say(words::district_neighbourhood_column), 2, Alignment::left},
                     {composer.say(words::district_walkable_column), 1.4, Alignment::centre},
                     {composer.say(words::district_note_column), 3, Alignment::left}};
    std::vector<std::string> sources;
    std::size_t walkable = 0;
    for (const Facility& row : facilities) {
        walkable += row.walkable ? 1 : 0;
        sources.push_back(names.source_of(row.source, row.year));
        table.rows.push_back(
            {{plain(row.name),
              names.plan().or_nothing(kinds.words_of(row.kind, composer.options.language)),
              plain(names.neighbourhood(row.neighbourhood)),
              plain(composer.say(row.walkable ? words::district_yes_mark : words::plan_nothing)),
              names.plan().or_nothing(row.note)},
             {},
             false});
    }
    composer.tell("district.services",
                  {composer.say(words::district_services_text,
                                {print_count(facilities.size()), print_count(walkable)})});
    table.source = names.source_or_own(sources);
    composer.add(std::move(table));
}

void tell_links(PlanComposer& composer, const RecordNames& names) {
    std::set<NeighbourhoodId> linked;
    for (const Transport& row : composer.workshop().transports()) linked.insert(row.neighbourhood);
    std::vector<NeighbourhoodId> missing;
    for (const Neighbourhood& one : composer.workshop().neighbourhoods())
        if (!linked.contains(one.id)) missing.push_back(one.id);
    const std::size_t all = composer.workshop().neighbourhoods().size();
    if (all == 0) return;
    composer.tell(
        "district.transport",
        {missing.empty() ? composer.say(words::district_transport_all, {print_count(all)})
                         : composer.say(words::district_transport_text,
                                        {print_count(all), print_count(all - missing.size())}),
         missing.empty()
             ? std::string()
             : composer.say(words::district_transport_missing, {names.neighbourhoods(missing)})});
}

// Whoever walks, cycles or drives is bound to no timetable.
bool has_timetable(const std::string& mode) {
    return mode != "walk" && mode != "bicycle" && mode != "car";
}

void write_transport(PlanComposer& composer, const RecordNames& names) {
    if (composer.workshop().transports().empty()) return;
    composer.begin_section(words::district_transport, "transport");
    tell_links(composer, names);
    const Vocabulary modes = vocabulary_of(composer.workshop(), "transport_modes");
    PrintedTable table;
    table.caption = composer.say(words::district_transport_table);
    table.columns = {{composer.say(words::district_neighbourhood_column), 2, Alignment::left},
                     {composer.say(words::district_mode_column), 2.4, Alignment::left},
                     {composer.say(words::district_destination_column), 2.4, Alignment::left},
                     {composer.say(words::district_trips_column), 1.3, Alignment::right},
                     {composer.say(words::district_minutes_needed), 1.3, Alignment::right},
                     {composer.say(words::district_note_column), 2.6, Alignment::left}};
    std::vector<std::string> sources;
    for (const Transport& row : composer.workshop().transports()) {
        sources.push_back(names.source_of(row.source, row.year));
        const bool trips = row.trips_a_day || has_timetable(modes.kind_of(row.mode));
        table.rows.push_back(
            {{plain(names.neighbourhood(row.neighbourhood)),
              plain(modes.words_of(row.mode, composer.options.language)),
              names.plan().or_nothing(row.destination),
              plain(trips ? names.number(row.trips_a_day) : composer.say(words::plan_nothing)),
              plain(names.number(row.minutes)), names.plan().or_nothing(row.note)},
             {},
             false});
    }
    table.source = names.source_or_own(sources);
    composer.add(std::move(table));
}

const Message& share_words(ServiceShare share) {
    if (share == ServiceShare::most) return words::district_above_most;
    return share == ServiceShare::half ? words::district_above_half : words::district_below;
}

void write_thresholds(PlanComposer& composer, const RecordNames& names) {
    const District& district = composer.workshop().district;
    if (!district.municipality_population) return;
    composer.begin_section(words::district_thresholds, "thresholds");
    const ServiceThresholds thresholds = read_service_thresholds();
    composer.tell(
        "district.thresholds",
        {composer.say(words::district_thresholds_text,
                      {district.municipality, names.people(*district.municipality_population),
                       district.municipality_source.empty() ? composer.say(words::plan_unknown)
                                                            : district.municipality_source})});
    PrintedTable table;
    table.caption = composer.say(words::district_thresholds_table);
    table.columns = {{composer.say(words::district_service_column), 3, Alignment::left},
                     {composer.say(words::district_half_column), 1.5, Alignment::right},
                     {composer.say(words::district_most_column), 1.5, Alignment::right},
                     {composer.say(words::district_here_column), 3, Alignment::left}};
    for (const ServiceThreshold& one : thresholds.values)
        table.rows.push_back(
            {{plain(one.name.in(composer.options.language)), plain(names.number(one.half)),
              plain(names.number(one.most)),
              plain(composer.say(share_words(share_with(one, *district.municipality_population))))},
             {},
             false});
    table.source = names.source({thresholds.source});
    composer.add(std::move(table));
    std::vector<std::string> cautions;
    for (const Wording& caution : thresholds.cautions) cautions.push_back(composer.say(caution));
    composer.tell("district.thresholds.cautions", cautions, ParagraphStyle::note);
}

void write_organisations(PlanComposer& composer, const RecordNames& names) {
    const auto& organisations = composer.workshop().organisations();
    if (organisations.empty()) return;
    composer.begin_section(words::district_organisations, "organisations");
    const Vocabulary kinds = vocabulary_of(composer.workshop(), "actor_kinds");
    PrintedTable table;
    table.caption = composer.say(words::district_organisations_table);
    table.columns = {{composer.say(words::district_name_column), 3, Alignment::left},
                     {composer.say(words::district_kind_column), 1.6, Alignment::left},
                     {composer.say(words::district_members_counted), 1.2, Alignment::right},
                     {composer.say(words::district_term_column), 1.4, Alignment::right},
                     {composer.say(words::district_activities_column), 4, Alignment::left}};
    std::size_t yearly = 0;
    for (const Organisation& row : organisations) {
        if (row.term_years == 1) ++yearly;
        table.rows.push_back(
            {{plain(row.name),
              names.plan().or_nothing(kinds.words_of(row.kind, composer.options.language)),
              plain(names.number(row.members)),
              plain(row.term_years
                        ? composer.count(words::district_one_year_long, words::district_years_long,
                                         static_cast<std::size_t>(*row.term_years))
                        : composer.say(words::plan_nothing)),
              names.plan().or_nothing(row.activities)},
             {},
             false});
    }
    composer.tell(
        "district.organisations",
        {composer.say(words::district_organisations_text, {print_count(organisations.size())}),
         yearly == 0 ? std::string()
                     : composer.say(words::district_one_year_terms, {print_count(yearly)})});
    table.source = names.source_or_own();
    composer.add(std::move(table));
}

void write_resources(PlanComposer& composer, const RecordNames& names) {
    if (composer.workshop().resources().empty()) return;
    composer.begin_section(words::district_resources_section, "resources");
    const Vocabulary kinds = vocabulary_of(composer.workshop(), "resource_kinds");
    PrintedTable table;
    table.caption = composer.say(words::district_resources_table);
    table.columns = {{composer.say(words::district_name_column), 3, Alignment::left},
                     {composer.say(words::district_kind_column), 2, Alignment::left},
                     {composer.say(words::district_neighbourhood_column), 2, Alignment::left},
                     {composer.say(words::district_note_column), 4, Alignment::left}};
    for (const Resource& row : composer.workshop().resources())
        table.rows.push_back(
            {{plain(row.name),
              names.plan().or_nothing(kinds.words_of(row.kind, composer.options.language)),
              plain(names.neighbourhood(row.neighbourhood)), names.plan().or_nothing(row.note)},
             {},
             false});
    table.source = names.source_or_own();
    composer.add(std::move(table));
}

void write_boundaries(PlanComposer& composer, const RecordNames& names) {
    if (composer.workshop().boundaries().empty()) return;
    composer.begin_section(words::district_boundaries, "boundaries");
    composer.tell("district.boundaries", {composer.say(words::district_boundaries_text)});
    PrintedTable table;
    table.caption = composer.say(words::district_boundaries_table);
    table.columns = {{composer.say(words::district_name_column), 2.4, Alignment::left},
                     {composer.say(words::district_layer_column), 1.6, Alignment::left},
                     {composer.say(words::district_keeper_column), 2, Alignment::left},
                     {composer.say(words::district_whole_column), 3, Alignment::left},
                     {composer.say(words::district_part_column), 2.4, Alignment::left}};
    for (const Boundary& row : composer.workshop().boundaries())
        table.rows.push_back(
            {{plain(row.name), plain(composer.kind_words.of(row.layer)),
              names.plan().or_nothing(row.keeper), plain(names.neighbourhoods(row.whole)),
              plain(names.neighbourhoods(row.part))},
             {},
             false});
    table.source = names.source_or_own();
    composer.add(std::move(table));
}

}  // namespace

void write_services(PlanComposer& composer) {
    const RecordNames names(composer);
    write_facilities(composer, names);
    write_transport(composer, names);
    write_thresholds(composer, names);
    write_organisations(composer, names);
    write_resources(composer, names);
    write_boundaries(composer, names);
}

}  // namespace yoriai
