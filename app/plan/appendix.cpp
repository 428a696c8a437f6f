#include "analysis/population_figures.h"
#include "analysis/small_cells.h"
#include "plan/chapters.h"
#include "plan/plan_names.h"
#include "plan/plan_words.h"
#include "text/plan_messages.h"
#include "text/record_plan_messages.h"

namespace yoriai {
namespace {

std::size_t count_cards_at(const PlanFacts& facts, MeetingId meeting, TableId table) {
    std::size_t count = 0;
    for (const Card* card : facts.cards)
        count += card->meeting == meeting && card->table_id == table;
    return count;
}

// The tables with so few people that the public is not told how many.
std::set<TableId> small_tables(const PlanComposer& composer, const std::map<TableId, int>& people) {
    std::set<TableId> found;
    if (composer.options.level != ExportLevel::public_use) return found;
    std::vector<int> counts;
    for (const auto& [table, count] : people) counts.push_back(count);
    const std::vector<bool> small = find_small_cells(counts, composer.options.smallest_count);
    std::size_t index = 0;
    for (const auto& [table, count] : people)
        if (small[index++]) found.insert(table);
    return found;
}

void add_tables_of(PlanComposer& composer, const PlanNames& names, const Meeting& meeting) {
    std::map<TableId, int> people;
    for (const Attendance& row : composer.workshop().attendance()) {
        if (row.meeting == meeting.id) people[row.table_id] += row.people;
    }
    PrintedTable table;
    table.caption = composer.say(words::plan_record_tables, {names.meeting(meeting)});
    table.columns = {{composer.say(words::plan_table_column), 2, Alignment::left},
                     {composer.say(words::plan_people_column), 1, Alignment::right},
                     {composer.say(words::plan_cards_column), 1, Alignment::right}};
    const std::set<TableId> withheld = small_tables(composer, people);
    const auto add = [&](TableId id) {
        const std::size_t cards = count_cards_at(composer.facts, meeting.id, id);
        const auto found = people.find(id);
        if (cards == 0 && found == people.end()) return;
        const auto printed = [&] {
            if (found == people.end()) return composer.say(words::plan_unknown);
            if (withheld.contains(id)) return composer.say(words::plan_suppressed);
            return print_number(found->second);
        };
        table.rows.push_back({{plain(names.table(id)), plain(printed()),
                               plain(print_number(static_cast<long long>(cards)))},
                              {},
                              false});
    };
    for (const Table& row : composer.workshop().tables()) add(row.id);
    if (table.rows.empty()) return;
    add(TableId{});
    composer.add(std::move(table));
}

// Title, minutes and purpose; what the facilitator says stays inside.
void add_agenda_of(PlanComposer& composer, const PlanNames& names, const Meeting& meeting) {
    PrintedTable table;
    table.caption = composer.say(words::plan_agenda_table, {names.meeting(meeting)});
    table.columns = {{composer.say(words::plan_step_column), 3, Alignment::left},
                     {composer.say(words::plan_minutes_column), 1, Alignment::right},
                     {composer.say(words::plan_purpose_column), 4, Alignment::left}};
    for (const AgendaStep& step : composer.workshop().agenda()) {
        if (step.meeting != meeting.id) continue;
        table.rows.push_back(
            {{plain(step.title), plain(print_number(step.minutes)), names.or_nothing(step.purpose)},
             {},
             false});
    }
    composer.add(std::move(table));
}

void write_record(PlanComposer& composer, const PlanNames& names) {
    composer.begin_section(words::plan_record, "record");
    for (const Meeting& meeting : composer.workshop().meetings()) {
        composer.begin_subsection(meeting.title, "meeting-" + std::to_string(meeting.number),
                                  names.meeting(meeting));
        const auto tell = [&](const Message& message, const std::string& value) {
            return value.empty() ? std::string() : composer.say(message, {value});
        };
        const int people = composer.facts.people_at(meeting.id);
        const std::size_t cards = composer.facts.cards_of(meeting.id).size();
        composer.tell(
            "record." + std::to_string(meeting.id.value),
            {tell(words::plan_record_date, names.date(meeting.date)),
             tell(words::plan_record_place, meeting.place),
             tell(words::plan_record_question, meeting.question),
             people > 0 ? composer.say(words::plan_attended,
                                       {names.count_people(static_cast<std::size_t>(people))})
                        : std::string(),
             cards > 0 ? composer.say(words::plan_record_cards, {names.count_cards(cards)})
                       : std::string()});
        add_agenda_of(composer, names, meeting);
        add_tables_of(composer, names, meeting);
    }
}

Runs theme_of(const PlanComposer& composer, const PlanNames& names, const Card& card) {
    if (const Theme* theme = composer.workshop().find(card.theme)) return names.link_theme(*theme);
    if (card.lone) return {{composer.say(words::plan_lone_mark), false, "lone"}};
    return plain(composer.say(words::plan_nothing));
}

Runs votes_of(const PlanComposer& composer, const Card& card) {
    const PlanFacts::Votes votes = composer.facts.votes_of(card.id);
    if (!votes.round) return plain(composer.say(words::plan_nothing));
    return {{print_number(votes.count), false, anchor_of(*votes.round)}};
}

// The card's own words and, behind them, what sets it apart from a resident's trouble.
Runs words_of(const PlanComposer& composer, const PlanNames& names, const Card& card) {
    std::vector<std::string> marks;
    if (card.kind != CardKind::trouble) marks.push_back(composer.say(message_of(card.kind)));
    if (card.voice != Voice::resident) marks.push_back(composer.say(message_of(card.voice)));
    if (card.scribed) marks.push_back(composer.say(words::plan_scribed));
    if (card.hidden) marks.push_back(composer.say(words::plan_hidden));
    std::string text = card.text;
    if (!marks.empty()) text += composer.say(words::plan_in_brackets, {names.join(marks)});
    return plain(text);
}

void write_cards(PlanComposer& composer, const PlanNames& names) {
    const PlanFacts& facts = composer.facts;
    if (facts.cards.empty()) return;
    composer.begin_section(words::plan_all_cards, "cards");
    bool voted = false;
    for (const Card* card : facts.cards) voted = voted || facts.votes_of(card->id).round;
    composer.tell(
        "cards.summary",
        {composer.say(words::plan_all_cards_text, {names.count_cards(facts.cards.size())}),
         facts.left_out == 0
             ? std::string()
             : composer.say(words::plan_hidden_left_out,
                            {names.count_cards(static_cast<std::size_t>(facts.left_out))}),
         voted ? composer.say(words::plan_no_cards_counted) : std::string(),
         composer.say(words::path_text)});
    PrintedTable table;
    table.caption = composer.say(words::plan_all_cards);
    table.columns = {{composer.say(words::plan_number_column), 0.9, Alignment::right},
                     {composer.say(words::plan_card_column), 4.4, Alignment::left},
                     {composer.say(words::plan_where_column), 1.75, Alignment::left},
                     {composer.say(words::plan_field_column), 1.5, Alignment::left},
                     {composer.say(words::plan_theme_column), 2.6, Alignment::left},
                     {composer.say(words::path_column), 2, Alignment::left}};
    if (voted)
        table.columns.push_back({composer.say(words::plan_count_of_votes), 0.7, Alignment::right});
    for (const Card* card : facts.cards) {
        PrintedRow row;
        row.anchor = card_anchor(*card);
        row.cells = {plain(std::to_string(card->number)),
                     words_of(composer, names, *card),
                     names.or_nothing(names.where(*card)),
                     names.or_nothing(names.join(names.fields(card->fields))),
                     theme_of(composer, names, *card),
                     names.link_path(composer.paths.of(*card))};
        if (voted) row.cells.push_back(votes_of(composer, *card));
        table.rows.push_back(std::move(row));
    }
    table.source = composer.say(words::plan_source_session);
    composer.add(std::move(table));
}

void write_statistics(PlanComposer& composer) {
    composer.begin_section(words::plan_statistics, "statistics");
    const District& district = composer.workshop().district;
    const auto item = [&](const std::string& key, const std::string& text) {
        composer.tell("statistics." + key, {text}, ParagraphStyle::list_item);
    };
    if (!district.population_source.empty())
        item("source", composer.say(words::plan_statistics_source, {district.population_source}));
    const Population* newest = newest_population(composer.workshop());
    const auto share = newest ? aged_share(*newest) : std::nullopt;
    if (share && share->of_known_age)
        item("aged", composer.say(words::district_aged_of_known));
    else if (district.population && district.aged_65_and_over)
        item("aged", composer.say(words::plan_statistics_aged));
    if (!composer.facts.rounds.empty()) item("votes", composer.say(words::plan_statistics_votes));
}

void write_colophon(PlanComposer& composer, const PlanNames& names) {
    composer.begin_section(words::plan_colophon, "colophon");
    const Workshop& workshop = composer.workshop();
    PrintedTable table;
    table.caption = composer.say(words::plan_colophon);
    table.columns = {{composer.say(words::plan_sheet_item), 1, Alignment::left},
                     {composer.say(words::plan_sheet_content), 3, Alignment::left}};
    const auto row = [&](const Message& title, const std::string& text) {
        if (!text.empty())
            table.rows.push_back({{{{composer.say(title), true, {}}}, plain(text)}, {}, false});
    };
    row(words::plan_colophon_title, names.plan_title());
    row(words::plan_colophon_state,
        composer.say(words::plan_state_and_version,
                     {composer.say(message_of(workshop.plan.state)),
                      composer.say(words::plan_version, {std::to_string(workshop.plan.version)})}));
    row(words::plan_colophon_date, names.date(composer.options.date));
    row(words::plan_colophon_council, workshop.district.council);
    row(words::plan_colophon_contact, workshop.district.contact);
    row(words::plan_colophon_level, composer.say(message_of(composer.options.level)));
    composer.add(std::move(table));
}

}  // namespace

void write_appendix(PlanComposer& composer) {
    const PlanNames names(composer);
    composer.begin_appendix(words::plan_material, "appendix");
    write_proceedings(composer);
    write_members(composer);
    write_record(composer, names);
    write_cards(composer, names);
    write_comments(composer);
    write_official_answers(composer);
    write_statistics(composer);
    write_colophon(composer, names);
}

}  // namespace yoriai
