#include <algorithm>

#include "frameworks/action_frameworks.h"
#include "plan/chapters.h"
#include "plan/plan_names.h"
#include "text/plan_messages.h"

namespace yoriai {
namespace {

std::string tell_meetings(const PlanComposer& composer, const PlanNames& names) {
    const auto& meetings = composer.workshop().meetings();
    if (meetings.empty()) return {};
    const std::string count =
        composer.count(words::plan_one_meeting, words::plan_many_meetings, meetings.size());
    Date first;
    Date last;
    for (const Meeting& meeting : meetings) {
        if (!meeting.date) continue;
        if (!first || meeting.date < first) first = meeting.date;
        last = std::max(last, meeting.date);
    }
    if (!first) return composer.say(words::plan_held, {count});
    if (first == last) return composer.say(words::plan_held_on, {names.date(first), count});
    return composer.say(words::plan_held_between, {names.date(first), names.date(last), count});
}

std::string tell_people(const PlanComposer& composer, const PlanNames& names) {
    const int people = composer.facts.people();
    if (people <= 0) return {};
    const bool several = composer.workshop().meetings().size() > 1;
    return composer.say(several ? words::plan_attended_sum : words::plan_attended,
                        {names.count_people(static_cast<std::size_t>(people))});
}

std::vector<std::string> tell_cards(const PlanComposer& composer, const PlanNames& names) {
    const PlanFacts& facts = composer.facts;
    std::vector<std::string> sentences;
    if (facts.cards.empty()) return sentences;
    sentences.push_back(
        composer.say(words::plan_cards_told, {names.count_cards(facts.cards.size())}));
    const std::size_t grouped =
        facts.cards.size() - facts.lone_cards.size() - facts.ungrouped_cards.size();
    if (grouped > 0) {
        sentences.push_back(
            composer.say(words::plan_cards_grouped,
                         {names.count_cards(grouped),
                          composer.count_things(words::plan_one_theme, words::plan_many_themes,
                                                facts.count_themes())}));
    }
    if (!facts.lone_cards.empty()) {
        sentences.push_back(
            composer.say(words::plan_cards_lone, {names.count_cards(facts.lone_cards.size())}));
    }
    if (grouped > 0 && !facts.ungrouped_cards.empty()) {
        sentences.push_back(composer.say(words::plan_cards_ungrouped,
                                         {names.count_cards(facts.ungrouped_cards.size())}));
    }
    return sentences;
}

std::vector<std::string> tell_outcome(const PlanComposer& composer, const PlanNames& names) {
    std::vector<std::string> sentences;
    const std::size_t rounds = composer.facts.rounds.size();
    if (rounds > 0) {
        sentences.push_back(
            composer.say(words::plan_chosen_by,
                         {composer.count(words::plan_one_round, words::plan_many_rounds, rounds)}));
    }
    std::vector<std::string> results;
    const std::size_t issues = composer.workshop().issues().size();
    const std::size_t actions = composer.workshop().actions().size();
    std::vector<std::string> sections;
    const auto add = [&](const std::string& result, const Message& section) {
        results.push_back(result);
        sections.push_back(names.quoted(composer.say(section)));
    };
    if (issues > 0)
        add(composer.count(words::plan_one_issue, words::plan_many_issues, issues),
            words::plan_issues);
    if (actions > 0)
        add(composer.count(words::plan_one_action, words::plan_many_actions, actions),
            words::plan_action_list);
    if (!results.empty())
        sentences.push_back(
            composer.say(words::plan_led_to, {names.join(results), names.join(sections)}));
    return sentences;
}

void write_aim(PlanComposer& composer, const PlanNames& names) {
    composer.begin_section(words::plan_aim, "aim");
    composer.tell("purpose.aim", {composer.say(words::plan_aim_text, {names.district()})});
    std::vector<std::string> sentences = {tell_meetings(composer, names),
                                          tell_people(composer, names)};
    for (auto& sentence : tell_cards(composer, names)) sentences.push_back(std::move(sentence));
    composer.tell("purpose.numbers", sentences);
    composer.tell("purpose.outcome", tell_outcome(composer, names));
}

std::string tell_period(const PlanComposer& composer, const PlanNames& names) {
    const Plan& plan = composer.workshop().plan;
    const auto& first = plan.first_fiscal_year;
    const auto& last = plan.last_fiscal_year;
    if (first && last && *first < *last) {
        return composer.say(words::plan_period_text,
                            {names.fiscal_year(*first), names.fiscal_year(*last),
                             std::to_string(*last - *first + 1)});
    }
    if (first && last) return composer.say(words::plan_period_one, {names.fiscal_year(*first)});
    if (first) return composer.say(words::plan_period_from, {names.fiscal_year(*first)});
    if (last) return composer.say(words::plan_period_to, {names.fiscal_year(*last)});
    return {};
}

void write_area(PlanComposer& composer, const PlanNames& names) {
    composer.begin_section(words::plan_area, "area");
    const District& district = composer.workshop().district;
    if (!district.name.empty()) {
        const bool english = composer.options.language == Language::english;
        const std::string where = english && !district.municipality.empty()
                                      ? district.name + ", " + district.municipality
                                      : district.municipality + district.name;
        std::vector<std::string> sentences = {composer.say(words::plan_area_text, {where})};
        const std::size_t count = composer.workshop().neighbourhoods().size();
        if (count > 0) {
            sentences.push_back(
                composer.say(words::plan_area_neighbourhoods,
                             {composer.count_things(words::plan_one_neighbourhood,
                                                    words::plan_many_neighbourhoods, count)}));
        }
        composer.tell("purpose.area", sentences);
    }
    composer.tell("purpose.period", {tell_period(composer, names)});
}

PrintedTable table_of_fields(const PlanComposer& composer) {
    PrintedTable table;
    table.caption = composer.say(words::plan_reading_fields);
    table.columns = {{composer.say(words::plan_mark_column), 1, Alignment::centre},
                     {composer.say(words::plan_field_column), 4, Alignment::left},
                     {composer.say(words::plan_mark_column), 1, Alignment::centre},
                     {composer.say(words::plan_field_column), 4, Alignment::left}};
    // Two columns of marks: the fields are short and many.
    std::vector<const Field*> fields;
    for (const Field& field : composer.workshop().fields()) fields.push_back(&field);
    const std::size_t half = (fields.size() + 1) / 2;
    for (std::size_t index = 0; index < half; ++index) {
        PrintedRow row;
        row.cells = {plain(fields[index]->code), plain(fields[index]->name), {}, {}};
        if (index + half < fields.size()) {
            row.cells[2] = plain(fields[index + half]->code);
            row.cells[3] = plain(fields[index + half]->name);
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

// What the plan calls each role; several may have one name.
std::string tell_roles(const PlanComposer& composer) {
    const auto role_words = read_role_words(composer.workshop(), composer.options.language);
    std::vector<std::pair<std::string, std::vector<std::string>>> meanings;  // by name
    for (std::size_t role = 0; role < role_words.size(); ++role) {
        if (meanings.empty() || meanings.back().first != role_words[role])
            meanings.push_back({role_words[role], {}});
        const std::string& meaning = composer.kind_words.meaning_of(static_cast<HelpRole>(role));
        if (!meaning.empty()) meanings.back().second.push_back(meaning);
    }
    const PlanNames plan(composer);
    std::vector<std::string> parts;
    for (const auto& [name, known] : meanings)
        parts.push_back(plan.with_note(name, plan.join(known)));
    return composer.say(words::plan_reading_roles, {plan.join(parts)});
}

void write_reading(PlanComposer& composer) {
    composer.begin_section(words::plan_reading, "reading");
    const auto item = [&](const std::string& key, const Message& message) {
        composer.tell("purpose.reading." + key, {composer.say(message)}, ParagraphStyle::list_item);
    };
    const bool votes = !composer.facts.rounds.empty();
    if (!composer.facts.cards.empty()) item("cards", words::plan_reading_cards);
    if (votes || composer.workshop().district.population)
        item("shares", words::plan_reading_shares);
    if (votes) item("ties", words::plan_reading_ties);
    if (votes && composer.options.level == ExportLevel::public_use)
        item("suppressed", words::plan_reading_suppressed);
    if (!composer.facts.cards.empty()) item("unknown", words::plan_reading_unknown);
    if (!composer.workshop().actions().empty())
        composer.tell("purpose.reading.roles", {tell_roles(composer)}, ParagraphStyle::list_item);
    if (!composer.facts.cards.empty()) composer.add(table_of_fields(composer));
}

}  // namespace

void write_purpose(PlanComposer& composer) {
    const PlanNames names(composer);
    composer.begin_chapter(words::plan_purpose, "purpose");
    write_aim(composer, names);
    write_area(composer, names);
    write_reading(composer);
}

}  // namespace yoriai
