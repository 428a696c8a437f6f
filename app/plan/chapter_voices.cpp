#include <array>

#include "plan/chapters.h"
#include "plan/plan_names.h"
#include "plan/plan_words.h"
#include "text/plan_messages.h"

namespace yoriai {
namespace {

// In a sentence; the tables below have them all.
constexpr std::size_t most_named_cards = 12;

std::string people_cell(const PlanComposer& composer, int people) {
    return people > 0 ? print_number(people) : composer.say(words::plan_unknown);
}

void add_meeting_table(PlanComposer& composer, const PlanNames& names) {
    PrintedTable table;
    table.caption = composer.say(words::plan_meeting_table);
    table.columns = {{composer.say(words::plan_meeting_column), 1, Alignment::left},
                     {composer.say(words::plan_date_column), 2.75, Alignment::left},
                     {composer.say(words::plan_place_column), 2.2, Alignment::left},
                     {composer.say(words::plan_question_column), 3.8, Alignment::left},
                     {composer.say(words::plan_people_column), 1.3, Alignment::right},
                     {composer.say(words::plan_cards_column), 1, Alignment::right}};
    std::size_t cards = 0;
    for (const Meeting& meeting : composer.workshop().meetings()) {
        const std::size_t told = composer.facts.cards_of(meeting.id).size();
        cards += told;
        table.rows.push_back({{plain(names.meeting(meeting)), plain(names.short_date(meeting.date)),
                               plain(meeting.place), plain(meeting.question),
                               plain(people_cell(composer, composer.facts.people_at(meeting.id))),
                               plain(print_number(static_cast<long long>(told)))},
                              {},
                              false});
    }
    if (table.rows.size() > 1) {
        table.rows.push_back({{plain(composer.say(words::plan_sum)),
                               {},
                               {},
                               {},
                               plain(people_cell(composer, composer.facts.people())),
                               plain(print_number(static_cast<long long>(cards)))},
                              {},
                              true});
    }
    table.source = composer.say(words::plan_source_session);
    composer.add(std::move(table));
}

void add_age_table(PlanComposer& composer) {
    std::map<AgeBand, int> people;
    int sum = 0;
    bool known = false;
    for (const Attendance& row : composer.workshop().attendance()) {
        people[row.age_band] += row.people;
        sum += row.people;
        known = known || (row.age_band != AgeBand::unknown && row.people > 0);
    }
    if (!known || sum <= 0) return;
    PrintedTable table;
    table.caption = composer.say(words::plan_age_table);
    table.columns = {{composer.say(words::plan_age_column), 2, Alignment::left},
                     {composer.say(words::plan_people_column), 1, Alignment::right},
                     {composer.say(words::plan_share_column), 1, Alignment::right}};
    for (const auto& [band, count] : people) {
        table.rows.push_back({{plain(composer.say(message_of(band))), plain(print_number(count)),
                               plain(percent_with_tenth(count, sum))},
                              {},
                              false});
    }
    table.rows.push_back({{plain(composer.say(words::plan_sum)), plain(print_number(sum)),
                           plain(percent_with_tenth(sum, sum))},
                          {},
                          true});
    table.source = composer.say(words::plan_source_session);
    composer.add(std::move(table));
}

// "困りごと100枚、アイデア20枚"; empty when all cards are of one kind.
template <class Kind>
std::string tell_kinds(const PlanComposer& composer, const PlanNames& names,
                       const Message& sentence, Kind Card::*member) {
    std::map<Kind, std::size_t> counts;
    for (const Card* card : composer.facts.cards) ++counts[card->*member];
    if (counts.size() < 2) return {};
    std::vector<std::string> parts;
    for (const auto& [kind, count] : counts) {
        const std::string name = composer.say(message_of(kind));
        parts.push_back(composer.say(words::plan_name_and_count, {name, names.count_cards(count)}));
    }
    return composer.say(sentence, {names.join(parts)});
}

std::string tell_scribed(const PlanComposer& composer, const PlanNames& names) {
    std::size_t scribed = 0;
    for (const Card* card : composer.facts.cards) scribed += card->scribed;
    return scribed == 0 ? std::string()
                        : composer.say(words::plan_voices_scribed, {names.count_cards(scribed)});
}

std::string most_common_field(const PlanComposer& composer, const PlanNames& names) {
    const auto by_field = composer.facts.cards_by_field();
    std::size_t most = 0;
    for (const auto& [field, cards] : by_field) most = std::max(most, cards.size());
    if (most == 0) return {};
    std::vector<std::string> leaders;
    std::vector<const Card*> theirs;
    for (const Field& field : composer.workshop().fields()) {
        const auto found = by_field.find(field.id);
        if (found == by_field.end() || found->second.size() != most) continue;
        leaders.push_back(names.quoted(field.name));
        theirs.insert(theirs.end(), found->second.begin(), found->second.end());
    }
    const std::size_t with_field =
        composer.facts.cards.size() - composer.facts.cards_without_field().size();
    return composer.say(leaders.size() == 1 ? words::plan_fields_most : words::plan_fields_tied,
                        {names.count_cards(with_field), names.join(leaders),
                         names.count_cards(most), names.cards(theirs, most_named_cards)});
}

BarChart chart_of_fields(const PlanComposer& composer, const PlanNames& names) {
    BarChart chart;
    chart.caption = composer.say(words::plan_field_chart);
    chart.unit = composer.say(words::plan_unit_cards);
    chart.source = composer.say(words::plan_source_session);
    const auto by_field = composer.facts.cards_by_field();
    std::vector<std::string> parts;
    const auto add = [&](const std::string& name, std::size_t count) {
        chart.bars.push_back({name, static_cast<double>(count), names.count_cards(count)});
        parts.push_back(composer.say(words::plan_name_and_count, {name, names.count_cards(count)}));
    };
    for (const Field& field : composer.workshop().fields()) {
        const auto found = by_field.find(field.id);
        add(field.name, found == by_field.end() ? 0 : found->second.size());
    }
    const std::size_t without = composer.facts.cards_without_field().size();
    if (without > 0) add(composer.say(words::plan_without_field), without);
    chart.alternative_text = composer.say(words::plan_colon, {chart.caption, names.join(parts)});
    return chart;
}

PrintedTable table_of_field_cards(const PlanComposer& composer, const PlanNames& names) {
    PrintedTable table;
    table.caption = composer.say(words::plan_field_table);
    table.columns = {{composer.say(words::plan_mark_column), 0.7, Alignment::centre},
                     {composer.say(words::plan_field_column), 2.4, Alignment::left},
                     {composer.say(words::plan_cards_column), 1, Alignment::right},
                     {composer.say(words::plan_share_column), 1.3, Alignment::right},
                     {composer.say(words::plan_numbers_column), 6, Alignment::left}};
    const auto all = static_cast<long long>(composer.facts.cards.size());
    const auto add = [&](const std::string& mark, const std::string& name,
                         const std::vector<const Card*>& cards) {
        const auto count = static_cast<long long>(cards.size());
        table.rows.push_back({{plain(mark), plain(name), plain(print_number(count)),
                               plain(percent_with_tenth(count, all)), names.numbers(cards)},
                              {},
                              false});
    };
    const auto by_field = composer.facts.cards_by_field();
    for (const Field& field : composer.workshop().fields()) {
        const auto found = by_field.find(field.id);
        if (found != by_field.end()) add(field.code, field.name, found->second);
    }
    const auto without = composer.facts.cards_without_field();
    if (!without.empty())
        add(composer.say(words::plan_nothing), composer.say(words::plan_without_field), without);
    table.source =
        composer.say(words::plan_share_source, {names.count_cards(composer.facts.cards.size())});
    return table;
}

}  // namespace

void write_collection(PlanComposer& composer) {
    const PlanNames names(composer);
    composer.begin_section(words::plan_collected, "collected");
    const bool met = !composer.workshop().meetings().empty();
    if (met) {
        composer.tell("voices.collected", {composer.say(words::plan_collected_text)});
        add_meeting_table(composer, names);
        add_age_table(composer);
    } else if (!composer.facts.cards.empty()) {
        composer.tell("voices.collected",
                      {composer.say(words::plan_collected_alone,
                                    {names.count_cards(composer.facts.cards.size())})});
    }
    composer.tell("voices.kinds",
                  {tell_kinds(composer, names, words::plan_voices_by_kind, &Card::kind),
                   tell_kinds(composer, names, words::plan_voices_by_voice, &Card::voice),
                   tell_scribed(composer, names)});
}

void write_fields(PlanComposer& composer) {
    const PlanNames names(composer);
    const std::string most = most_common_field(composer, names);
    if (most.empty()) return;
    composer.begin_section(words::plan_by_field, "fields");
    bool overlap = false;
    for (const Card* card : composer.facts.cards) overlap = overlap || card->fields.size() > 1;
    composer.tell("voices.fields",
                  {most, overlap ? composer.say(words::plan_fields_overlap) : std::string()});
    composer.add(chart_of_fields(composer, names));
    composer.add(table_of_field_cards(composer, names));
}

void write_voices(PlanComposer& composer) {
    composer.begin_chapter(words::plan_voices, "voices");
    write_collection(composer);
    write_fields(composer);
    write_themes(composer);
    write_lone_cards(composer);
    write_rounds(composer);
    write_issues(composer);
}

}  // namespace yoriai
