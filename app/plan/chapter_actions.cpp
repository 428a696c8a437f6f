#include <algorithm>

#include "plan/action_tables.h"
#include "plan/answer_words.h"
#include "plan/chapters.h"
#include "plan/plan_names.h"
#include "plan/plan_words.h"
#include "text/action_messages.h"
#include "text/companion_messages.h"
#include "text/plan_messages.h"

namespace yoriai {
namespace {

Runs linked_title(const Action& action) { return {{action.title, false, anchor_of(action)}}; }

Runs issues_of(const PlanComposer& composer, const Action& action, bool with_titles) {
    Runs runs;
    for (const IssueId id : action.issues) {
        const Issue* issue = composer.workshop().find(id);
        if (!issue) continue;
        if (!runs.empty()) runs.push_back({composer.say(words::plan_comma), false, {}});
        const std::string number = std::to_string(issue->number);
        runs.push_back(
            {with_titles ? number + "　" + issue->title : number, false, anchor_of(*issue)});
    }
    return runs;
}

std::string start_of(const PlanNames& names, const Action& action) {
    return action.fiscal_year ? names.fiscal_year(*action.fiscal_year) : std::string();
}

void add_overview(PlanComposer& composer, const PlanNames& names, const ActionFrameworks& known) {
    PrintedTable table;
    table.caption = composer.say(words::plan_action_table);
    table.columns = {{composer.say(words::plan_number_column), 0.8, Alignment::right},
                     {composer.say(words::plan_action_column), 4, Alignment::left},
                     {composer.say(words::plan_issue_column), 1.1, Alignment::left},
                     {composer.say(words::plan_actors_column), 2.8, Alignment::left},
                     {composer.say(words::plan_role_column), 1, Alignment::left},
                     {composer.say(words::plan_term_column), 1, Alignment::left}};
    for (const Action& action : composer.workshop().actions()) {
        Runs issues = issues_of(composer, action, false);
        if (issues.empty()) issues = plain(composer.say(words::plan_nothing));
        table.rows.push_back(
            {{plain(std::to_string(action.number)), linked_title(action), std::move(issues),
              names.or_nothing(action.actors), plain(known.role_word(action.role)),
              plain(composer.kind_words.of(action.term))},
             {},
             false});
    }
    composer.add(std::move(table));
}

void tell_gaps(PlanComposer& composer, const PlanNames& names) {
    std::vector<std::string> without_actors;
    std::vector<std::string> without_start;
    for (const Action& action : composer.workshop().actions()) {
        if (action.actors.empty()) without_actors.push_back(names.action(action));
        if (!action.fiscal_year) without_start.push_back(names.action(action));
    }
    std::vector<std::string> sentences;
    if (!without_actors.empty())
        sentences.push_back(composer.say(words::plan_actors_missing, {names.join(without_actors)}));
    if (!without_start.empty())
        sentences.push_back(composer.say(words::plan_start_missing, {names.join(without_start)}));
    composer.tell("actions.gaps", sentences);
}

void write_schedule(PlanComposer& composer, const PlanNames& names) {
    composer.begin_section(words::plan_schedule, "schedule");
    PrintedTable table;
    table.caption = composer.say(words::plan_schedule_table);
    table.columns = {{composer.say(words::plan_term_column), 1, Alignment::left},
                     {composer.say(words::plan_start_column), 3, Alignment::left},
                     {composer.say(words::plan_action_column), 4, Alignment::left},
                     {composer.say(words::plan_actors_column), 2.6, Alignment::left}};
    for (const Term term : {Term::short_term, Term::middle_term, Term::long_term}) {
        std::vector<const Action*> actions;
        for (const Action& action : composer.workshop().actions()) {
            if (action.term == term) actions.push_back(&action);
        }
        // Those with a year first, by year.
        std::stable_sort(actions.begin(), actions.end(), [](const Action* a, const Action* b) {
            return a->fiscal_year.value_or(9999) < b->fiscal_year.value_or(9999);
        });
        for (const Action* action : actions) {
            table.rows.push_back({{plain(composer.kind_words.of(term)),
                                   plain(action->fiscal_year ? start_of(names, *action)
                                                             : composer.say(words::plan_unknown)),
                                   linked_title(*action), names.or_nothing(action->actors)},
                                  {},
                                  false});
        }
    }
    composer.add(std::move(table));
    write_years(composer, names);
}

// 短期（令和9年度（2027年度）から令和10年度（2028年度）まで）
std::string tell_when(const PlanComposer& composer, const PlanNames& names, const Action& action) {
    std::string years;
    if (action.fiscal_year)
        years = composer.say(words::plan_begins, {names.fiscal_year(*action.fiscal_year)});
    if (action.last_fiscal_year)
        years += composer.say(words::plan_ends, {names.fiscal_year(*action.last_fiscal_year)});
    return names.with_note(composer.kind_words.of(action.term), years);
}

// What the city answered and how far it has come; `row` is called with title and content.
template <class Row>
void tell_way_back(const PlanComposer& composer, const PlanNames& names, const Action& action,
                   const Row& row) {
    for (const OfficialAnswer& answer : composer.workshop().answers()) {
        if (answer.action != action.id || answer.decision == AnswerDecision::open) continue;
        std::string said = composer.say(message_of(answer.decision));
        if (!answer.due.empty()) said += composer.say(words::answer_due, {answer.due});
        if (!answer.department.empty())
            said = composer.say(words::answer_sentence, {answer.department, said});
        if (!answer.reason.empty()) said += "\n" + answer.reason;
        row(words::answer_of_city, said);
    }
    for (const Progress& progress : composer.workshop().progress()) {
        if (progress.action != action.id) continue;
        std::string said = composer.say(
            words::answer_sentence,
            {names.fiscal_year(progress.fiscal_year), composer.say(message_of(progress.state))});
        if (!progress.note.empty()) said += composer.say(words::answer_due, {progress.note});
        row(words::progress_state, said);
    }
}

PrintedTable sheet_of(const PlanComposer& composer, const PlanNames& names,
                      const ActionFrameworks& known, const Action& action) {
    PrintedTable table;
    table.caption = composer.say(words::plan_sheet_table, {names.action(action)});
    table.columns = {{composer.say(words::plan_sheet_item), 1.25, Alignment::left},
                     {composer.say(words::plan_sheet_content), 4, Alignment::left}};
    table.one_piece = true;
    const auto row = [&](const Message& title, Runs content) {
        if (!content.empty())
            table.rows.push_back(
                {{{{composer.say(title), true, {}}}, std::move(content)}, {}, false});
    };
    row(words::plan_description, plain(action.description));
    row(words::plan_for_issue, issues_of(composer, action, true));
    row(words::plan_actors_column, plain(action.actors));
    row(words::plan_role_column,
        plain(names.with_note(known.role_word(action.role),
                              composer.kind_words.meaning_of(action.role))));
    row(words::plan_term_column, plain(tell_when(composer, names, action)));
    row(words::plan_place, plain(action.place));
    row(words::plan_resources, plain(action.resources));
    row(words::plan_cost, plain(action.cost));
    row(words::plan_indicator, plain(action.indicator));
    row(words::plan_target, plain(action.target));
    const auto text_row = [&](const Message& title, const std::string& content) {
        row(title, plain(content));
    };
    tell_details(composer, known, action, text_row);
    tell_way_back(composer, names, action, text_row);
    row(words::plan_related_cards, names.numbers(composer.facts.cards_of(action)));
    return table;
}

void write_sheets(PlanComposer& composer, const PlanNames& names, const ActionFrameworks& known) {
    composer.begin_section(words::plan_sheets, "sheets");
    for (const Action& action : composer.workshop().actions()) {
        composer.begin_subsection(action.title, anchor_of(action), names.action(action));
        composer.add(sheet_of(composer, names, known, action));
    }
}

}  // namespace

void write_actions(PlanComposer& composer) {
    const auto& actions = composer.workshop().actions();
    if (actions.empty()) return;
    const PlanNames names(composer);
    const ActionFrameworks known =
        read_action_frameworks(composer.workshop(), composer.options.language);
    composer.begin_chapter(words::plan_actions, "actions");
    composer.begin_section(words::plan_action_list, "action-list");
    composer.tell("actions.summary",
                  {composer.say(words::plan_action_list_text,
                                {composer.count(words::plan_one_action, words::plan_many_actions,
                                                actions.size())})});
    add_overview(composer, names, known);
    tell_gaps(composer, names);
    write_role_split(composer, names, known);
    write_priorities(composer, names);
    write_schedule(composer, names);
    write_loads(composer, names);
    write_sheets(composer, names, known);
}

}  // namespace yoriai
