#include "plan/action_tables.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "analysis/action_views.h"
#include "plan/plan_words.h"
#include "telling/finding_words.h"
#include "text/action_messages.h"
#include "text/plan_messages.h"

namespace yoriai {
namespace {

constexpr int most_years = 10;  // columns that an A4 page holds beside the titles

std::string actors_in(const PlanComposer& composer, const std::vector<ActorShare>& actors) {
    std::string list;
    for (const ActorShare& actor : actors) {
        if (!list.empty()) list += composer.say(words::plan_comma);
        list += actor.function == ActorFunction::carry_out
                    ? actor.name
                    : composer.say(words::actor_with_function,
                                   {actor.name, composer.say(message_of(actor.function))});
    }
    return list;
}

Runs titled(int number, const std::string& title, const Action* action) {
    return {{std::to_string(number) + "　" + title, false,
             action ? anchor_of(*action) : std::string()}};
}

PrintedTable table_of_actions(const PlanComposer& composer, const Message& caption) {
    PrintedTable table;
    table.caption = composer.say(caption);
    table.columns = {{composer.say(words::plan_action_column), 4, Alignment::left}};
    return table;
}

std::string tell_terms(const PlanComposer& composer) {
    const Plan& plan = composer.workshop().plan;
    return composer.say(
        words::plan_terms,
        {composer.kind_words.of(Term::short_term), std::to_string(plan.short_term),
         composer.kind_words.of(Term::middle_term), std::to_string(plan.middle_term),
         composer.kind_words.of(Term::long_term), std::to_string(plan.long_term)});
}

// 令和9年度 of 令和9年度（2027年度）, in English the Western year: columns are narrow.
std::string short_year(const PlanComposer& composer, const PlanNames& names, int year) {
    if (composer.options.language == Language::english) return std::to_string(year);
    const std::string whole = names.fiscal_year(year);
    return whole.substr(0, whole.find("年度"));
}

// 0 to 1 as one of five marks.
std::string mark_of(double share) { return std::to_string(1 + std::lround(share * 4)) + "/5"; }

// A line for each entry, as some of them have commas.
std::string names_of(const WordList& vocabulary, const EntryIds& ids) {
    std::string lines;
    for (const std::string& id : ids)
        lines += (lines.empty() ? "" : "\n") + name_in(vocabulary, id);
    return lines;
}

// A line for each entry: カバー alone says little to those who were not there.
std::string explain(const PlanComposer& composer, const WordList& vocabulary, const EntryIds& ids) {
    std::string lines;
    for (const std::string& id : ids) {
        const auto entry = std::find_if(vocabulary.begin(), vocabulary.end(),
                                        [&](const ListedWord& word) { return word.id == id; });
        const bool meant = entry != vocabulary.end() && !entry->meaning.empty();
        lines += (lines.empty() ? "" : "\n") +
                 (meant ? composer.say(words::entry_meaning, {entry->name, entry->meaning})
                        : name_in(vocabulary, id));
    }
    return lines;
}

std::string programmes_of(const PlanComposer& composer, const ActionFrameworks& known,
                          const Action& action) {
    std::string list;
    for (const SupportProgramme& programme : known.programmes) {
        if (std::find(action.programmes.begin(), action.programmes.end(), programme.id) ==
            action.programmes.end())
            continue;
        list +=
            (list.empty() ? "" : composer.say(words::plan_comma)) +
            composer.say(words::programme_chip, {programme.name, std::to_string(programme.year)});
    }
    return list;
}

// Who does what: a line for each of those who have a part of their own.
std::string tell_parts(const PlanComposer& composer, const ActionFrameworks& known,
                       const Action& action) {
    std::string lines;
    for (const ActorShare& actor : actors_of(composer.workshop(), action)) {
        const std::string kind =
            actor.kind.empty() ? guess_actor_kind(known, actor.name) : actor.kind;
        std::string about = known.role_word(actor.role) + composer.say(words::plan_comma) +
                            composer.say(message_of(actor.function));
        if (!kind.empty())
            about += composer.say(words::plan_comma) + name_in(known.actor_kinds, kind);
        std::string line = composer.say(words::actor_with_function, {actor.name, about});
        if (!actor.task.empty()) line = composer.say(words::actor_task, {line, actor.task});
        lines += (lines.empty() ? "" : "\n") + line;
    }
    return lines;
}

std::string tell_joins(const PlanComposer& composer, const ActionFrameworks& known,
                       const Action& action) {
    const std::array texts = {&action.join_space, &action.join_role, &action.join_time};
    std::string lines;
    for (std::size_t i = 0; i < texts.size() && i < known.connections.size(); ++i)
        if (!texts[i]->empty())
            lines += (lines.empty() ? "" : "\n") +
                     composer.say(words::actor_task, {known.connections[i].name, *texts[i]});
    return lines;
}

}  // namespace

void write_role_split(PlanComposer& composer, const PlanNames& names,
                      const ActionFrameworks& known) {
    const Workshop& workshop = composer.workshop();
    const RoleSplit split = split_roles(workshop, known.role_words);
    const bool named =
        std::any_of(workshop.actions().begin(), workshop.actions().end(),
                    [](const Action& action) { return !split_names(action.actors).empty(); });
    if (!named) return;
    composer.begin_section(words::plan_role_split, "role-split");
    PrintedTable table = table_of_actions(composer, words::plan_role_split_table);
    for (const std::string& word : split.classes)
        table.columns.push_back({word, 2.2, Alignment::left});
    for (const RoleRow& row : split.rows) {
        PrintedRow printed{{titled(row.number, row.title, workshop.find(row.action))}, {}, false};
        for (const auto& cell : row.cells)
            printed.cells.push_back(names.or_nothing(actors_in(composer, cell)));
        table.rows.push_back(std::move(printed));
    }
    table.source = composer.say(words::plan_role_split_note);
    composer.add(std::move(table));
}

void write_years(PlanComposer& composer, const PlanNames& names) {
    const Schedule schedule = schedule_actions(composer.workshop());
    if (schedule.spans.empty()) return;
    const int last = std::min(schedule.last_year, schedule.first_year + most_years - 1);
    composer.tell("schedule.years",
                  {tell_terms(composer),
                   composer.say(words::plan_years_text, {names.fiscal_year(schedule.first_year),
                                                         names.fiscal_year(last)})});
    PrintedTable table = table_of_actions(composer, words::plan_years_table);
    for (int year = schedule.first_year; year <= last; ++year)
        table.columns.push_back({short_year(composer, names, year), 1, Alignment::centre});
    for (const ActionSpan& span : schedule.spans) {
        PrintedRow row{
            {titled(span.number, span.title, composer.workshop().find(span.action))}, {}, false};
        for (int year = schedule.first_year; year <= last; ++year) {
            const bool within = year >= span.first && year <= span.last;
            const bool sure = within && (!span.by_term || year == span.first);
            row.cells.push_back(plain(sure ? "●" : within ? "○" : ""));
        }
        table.rows.push_back(std::move(row));
    }
    composer.add(std::move(table));
}

void write_priorities(PlanComposer& composer, const PlanNames&) {
    ActionMatrix matrix = place_actions(composer.workshop());
    const auto& printed = composer.facts.rounds;
    const bool hidden =
        matrix.round && std::none_of(printed.begin(), printed.end(), [&](const PlanRound& round) {
            return round.round == matrix.round;
        });
    if (matrix.marks.empty() || hidden) return;
    std::stable_sort(matrix.marks.begin(), matrix.marks.end(),
                     [](const ActionMark& a, const ActionMark& b) {
                         return a.importance + a.feasibility > b.importance + b.feasibility;
                     });
    composer.begin_section(words::plan_priorities, "priorities");
    PrintedTable table = table_of_actions(composer, words::plan_priorities_table);
    table.columns.push_back({composer.say(words::plan_importance), 1, Alignment::centre});
    table.columns.push_back({composer.say(words::plan_feasibility), 1, Alignment::centre});
    for (const ActionMark& mark : matrix.marks)
        table.rows.push_back(
            {{titled(mark.number, mark.title, composer.workshop().find(mark.action)),
              plain(mark_of(mark.importance)), plain(mark_of(mark.feasibility))},
             {},
             false});
    table.source = composer.say(message_of(matrix.source));
    composer.add(std::move(table));
}

void write_loads(PlanComposer& composer, const PlanNames&) {
    const auto loads = count_loads(composer.workshop());
    const auto single = static_cast<std::size_t>(
        std::count_if(loads.begin(), loads.end(),
                      [](const ActorLoad& load) { return load.actions.size() == 1; }));
    if (loads.size() < 2 || single == loads.size()) return;
    composer.begin_section(words::plan_loads, "loads");
    BarChart chart;
    chart.caption = composer.say(words::plan_loads_chart);
    chart.unit = composer.say(words::plan_loads_unit);
    // Those with one action each would fill a page with bars of the same length.
    for (const ActorLoad& load : loads) {
        if (load.actions.size() == 1) continue;
        const std::string count = std::to_string(load.actions.size());
        chart.bars.push_back({load.name, static_cast<double>(load.actions.size()),
                              composer.say(words::plan_loads_count, {count})});
    }
    chart.alternative_text =
        composer.say(words::plan_loads_alternative,
                     {loads.front().name, std::to_string(loads.front().actions.size())});
    composer.add(std::move(chart));
    if (single > 0)
        composer.tell("", {composer.say(words::plan_loads_single, {std::to_string(single)})});
}

void tell_details(const PlanComposer& composer, const ActionFrameworks& known, const Action& action,
                  const std::function<void(const Message&, const std::string&)>& row) {
    row(words::fold_actors, tell_parts(composer, known, action));
    row(words::plan_hours, action.hours);
    row(words::plan_access, action.access);
    row(words::action_funding, action.funding);
    row(words::action_continuation, action.continuation);
    row(words::plan_programmes, programmes_of(composer, known, action));
    row(words::plan_joins, tell_joins(composer, known, action));
    row(words::hub_roles, names_of(known.hub_roles, action.hub_roles));
    row(words::merits, explain(composer, known.merits, action.merits));
    row(words::natures, explain(composer, known.natures, action.natures));
    row(words::advantages, names_of(known.advantages, action.advantages));
    row(words::action_obstacles, names_of(known.obstacles, action.obstacles));
    row(words::countermeasure, action.countermeasure);
    row(words::plan_contribution, action.contribution);
    row(words::plan_checks, names_of(known.checks, action.checks));
}

}  // namespace yoriai
