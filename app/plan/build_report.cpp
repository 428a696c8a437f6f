#include <algorithm>

#include "analysis/small_cells.h"
#include "plan/chapters.h"
#include "plan/companions.h"
#include "plan/plan_words.h"
#include "text/companion_messages.h"
#include "text/plan_messages.h"

namespace yoriai {
namespace {

constexpr std::size_t voices_per_theme = 4;

void write_overview(CompanionWriter& writer) {
    writer.composer.begin_section(words::report_overview, "overview");
    const Meeting& meeting = *writer.meeting;
    PrintedTable table = writer.form();
    table.caption = writer.say(words::report_overview);
    const auto row = [&](const Message& title, const std::string& content) {
        if (!content.empty()) writer.add_row(table, title, content);
    };
    row(words::report_name, meeting.title);
    row(words::report_date, writer.names.date(meeting.date));
    row(words::report_place, meeting.place);
    row(words::report_question, meeting.question);
    const int people = writer.facts().people_at(meeting.id);
    if (people > 0)
        row(words::report_people, writer.names.count_people(static_cast<std::size_t>(people)));
    const auto& tables = writer.workshop().tables();
    if (!tables.empty())
        row(words::report_tables,
            writer.say(words::report_tables_count, {print_count(tables.size())}));
    row(words::report_cards, writer.names.count_cards(writer.facts().cards_of(meeting.id).size()));
    writer.composer.add(std::move(table));
}

// People by age, small counts withheld from the public.
void write_ages(CompanionWriter& writer) {
    std::map<AgeBand, int> people;
    for (const Attendance& row : writer.workshop().attendance())
        if (row.meeting == writer.meeting->id && row.people > 0) people[row.age_band] += row.people;
    if (people.size() < 2) return;
    std::vector<int> counts;
    for (const auto& [band, count] : people) counts.push_back(count);
    std::vector<bool> withheld(counts.size());
    if (writer.composer.options.level == ExportLevel::public_use)
        withheld = find_small_cells(counts, writer.composer.options.smallest_count);
    PrintedTable table;
    table.caption = writer.say(words::report_people_by_age);
    table.columns = {{writer.say(words::report_age_column), 2, Alignment::left},
                     {writer.say(words::report_people_column), 1, Alignment::right}};
    std::size_t index = 0;
    int sum = 0;
    for (const auto& [band, count] : people) {
        table.rows.push_back(
            {{plain(writer.say(message_of(band))),
              plain(withheld[index++] ? writer.say(words::plan_suppressed) : print_number(count))},
             {},
             false});
        sum += count;
    }
    table.rows.push_back(
        {{plain(writer.say(words::plan_sum)), plain(print_number(sum))}, {}, true});
    table.source = writer.say(words::plan_source_session);
    if (std::count(withheld.begin(), withheld.end(), true) > 0)
        table.source = writer.say(words::plan_source_withheld, {table.source});
    writer.composer.add(std::move(table));
}

Runs voices_of(const CompanionWriter& writer, const std::vector<const Card*>& cards) {
    Runs runs;
    for (const Card* card : writer.short_voices(cards, voices_per_theme)) {
        if (!runs.empty()) runs.push_back({"\n", false, {}});
        runs.push_back({writer.names.quoted(card->text) + "（", false, {}});
        runs.push_back({std::to_string(card->number), false, card_anchor(*card)});
        runs.push_back({"）", false, {}});
    }
    return runs;
}

void write_voices_of_meeting(CompanionWriter& writer) {
    const auto themes = writer.themes_of_meeting();
    writer.composer.begin_section(words::report_voices, "voices");
    std::size_t grouped = 0;
    PrintedTable table;
    table.caption = writer.say(words::report_voices_table);
    table.columns = {{writer.say(words::report_theme_column), 2.6, Alignment::left},
                     {writer.say(words::report_count_column), 0.8, Alignment::right},
                     {writer.say(words::report_voices_column), 5, Alignment::left}};
    for (const auto& [theme, cards] : themes) {
        grouped += cards.size();
        table.rows.push_back({{plain(writer.names.theme(*theme)), plain(print_count(cards.size())),
                               voices_of(writer, cards)},
                              {},
                              false});
    }
    if (!themes.empty())
        writer.composer.tell(
            "", {writer.say(words::report_voices_text,
                            {writer.names.count_cards(grouped),
                             writer.composer.count(words::plan_one_theme, words::plan_many_themes,
                                                   themes.size())})});
    writer.composer.add(std::move(table));
}

void write_single_cards(CompanionWriter& writer, const std::vector<const Card*>& cards,
                        const Message& title, const std::string& anchor, const std::string& text) {
    std::vector<const Card*> here;
    for (const Card* card : cards)
        if (card->meeting == writer.meeting->id) here.push_back(card);
    if (here.empty()) return;
    writer.composer.begin_section(title, anchor);
    writer.composer.tell("", {text});
    for (const Card* card : here)
        writer.composer.quote(
            writer.names.quoted(card->text),
            writer.say(words::plan_in_brackets, {writer.names.card_origin(*card)}));
}

void write_all_cards(CompanionWriter& writer) {
    writer.composer.begin_section(words::report_all_cards, "cards");
    PrintedTable table;
    table.caption = writer.say(words::report_all_cards);
    table.columns = {{writer.say(words::plan_number_column), 0.9, Alignment::right},
                     {writer.say(words::plan_card_column), 5.4, Alignment::left},
                     {writer.say(words::plan_table_column), 1.3, Alignment::left},
                     {writer.say(words::plan_theme_column), 3.2, Alignment::left}};
    for (const Card* card : writer.facts().cards_of(writer.meeting->id)) {
        const Theme* theme = writer.workshop().find(card->theme);
        const bool seated = writer.workshop().find(card->table_id) != nullptr;
        table.rows.push_back(
            {{plain(std::to_string(card->number)), plain(card->text),
              writer.names.or_nothing(seated ? writer.names.table(card->table_id) : ""),
              writer.names.or_nothing(theme ? writer.names.theme(*theme) : "")},
             card_anchor(*card),
             false});
    }
    writer.composer.add(std::move(table));
}

void write_next(CompanionWriter& writer) {
    const Meeting* next = writer.next_meeting();
    if (!next || !next->date) return;
    writer.composer.begin_section(words::report_next, "next");
    const std::string name = writer.names.meeting(*next);
    const std::string date = writer.names.date(next->date);
    writer.composer.tell(
        "", {next->place.empty() ? writer.say(words::report_next_date, {name, date})
                                 : writer.say(words::report_next_text, {name, date, next->place})});
}

}  // namespace

void write_report(CompanionWriter& writer) {
    write_overview(writer);
    write_ages(writer);
    writer.composer.begin_section(words::report_agenda, "agenda");
    writer.composer.add(writer.agenda_table());
    write_voices_of_meeting(writer);
    writer.composer.begin_section(words::report_rounds, "rounds");
    for (const PlanRound* round : writer.rounds_of_meeting()) write_round(writer.composer, *round);
    write_single_cards(writer, writer.facts().lone_cards, words::report_lone, "lone",
                       writer.say(words::report_lone_text));
    std::size_t ungrouped = 0;
    for (const Card* card : writer.facts().ungrouped_cards)
        ungrouped += card->meeting == writer.meeting->id;
    if (ungrouped > 0) {
        writer.composer.begin_section(words::report_ungrouped, "ungrouped");
        writer.composer.tell(
            "", {writer.say(words::report_ungrouped_text, {writer.names.count_cards(ungrouped)})});
    }
    write_next(writer);
    write_all_cards(writer);
}

}  // namespace yoriai
