#include <CLI/CLI.hpp>
#include <algorithm>
#include <cmath>
#include <ctime>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <set>

#include "analysis/action_findings.h"
#include "analysis/action_views.h"
#include "analysis/population_figures.h"
#include "analysis/vision_tree.h"
#include "cli/output.h"
#include "cli/subcommands.h"
#include "exchange/command_json.h"
#include "frameworks/action_frameworks.h"
#include "frameworks/new_workshop.h"
#include "plan/plan_changes.h"
#include "text/cli_messages.h"
#include "text/refusal_messages.h"

namespace yoriai {
namespace {

struct SessionOptions {
    std::string file;
    NewWorkshop fresh;
    std::string from;  // the session whose plan goes on
    std::string script;
    int count = 1;
    bool json = false;
};

template <class Entity>
nlohmann::json optional_number(const std::optional<Entity>& number) {
    return number ? nlohmann::json(*number) : nlohmann::json();
}

// How much of the action sheets is filled in, and what shows when they are read side by side.
nlohmann::json describe_actions(const Workshop& workshop) {
    FinderWords finder_words;
    const ActionFrameworks known = read_action_frameworks(workshop, language());
    for (const ListedWord& role : known.hub_roles)
        finder_words.hub_roles.push_back({role.id, role.name});
    for (const AgeGroupEntry& group : known.age_groups)
        finder_words.age_groups.push_back({group.name, group.words});
    const auto findings = find_in_actions(workshop, finder_words);
    const auto aside = std::count_if(findings.begin(), findings.end(), [&](const Finding& found) {
        return dismissal_of(workshop, found);
    });
    const auto count = [&](const auto& holds) {
        return std::count_if(workshop.actions().begin(), workshop.actions().end(), holds);
    };
    const auto answered =
        std::count_if(workshop.issues().begin(), workshop.issues().end(),
                      [&](const Issue& issue) { return !actions_for(workshop, issue.id).empty(); });
    std::set<std::string> hub_roles;
    for (const Action& action : workshop.actions())
        hub_roles.insert(action.hub_roles.begin(), action.hub_roles.end());
    nlohmann::json loads = nlohmann::json::array();
    for (const ActorLoad& load : count_loads(workshop))
        loads.push_back({{"actor", load.name},
                         {"actions", load.actions.size()},
                         {"most_in_a_year", load.most_in_a_year()}});
    return {{"goals", workshop.goals().size()},
            {"with_actor", count([](const Action& one) { return !one.actors.empty(); })},
            {"with_indicator", count([](const Action& one) { return !one.indicator.empty(); })},
            {"with_year", count([](const Action& one) { return one.fiscal_year.has_value(); })},
            {"issues_answered", answered},
            {"hub_roles", hub_roles.size()},
            {"findings", findings.size()},
            {"findings_aside", aside},
            {"loads", loads}};
}

nlohmann::json describe_population(const Workshop& workshop) {
    const District& district = workshop.district;
    nlohmann::json about = {{"total", optional_number(district.population)},
                            {"aged_65_and_over", optional_number(district.aged_65_and_over)},
                            {"households", optional_number(district.households)},
                            {"source", district.population_source},
                            {"year", nullptr},
                            {"rate", nullptr},
                            {"denominator", nullptr}};
    Population row;
    row.total = district.population;
    row.aged_65_and_over = district.aged_65_and_over;
    if (const Population* newest = newest_population(workshop)) {
        row = *newest;
        about["year"] = row.year;
    }
    if (const auto share = aged_share(row)) {
        about["rate"] = std::floor(1000.0 * share->aged / share->of + 0.5) / 10;
        about["denominator"] = share->of_known_age ? "known_age" : "total";
    }
    return about;
}

nlohmann::json describe_record(const Workshop& workshop) {
    const RecordCoverage coverage = record_coverage(workshop);
    return {{"neighbourhoods", coverage.neighbourhoods},
            {"with_population", coverage.with_population},
            {"with_transport", coverage.with_transport},
            {"facilities", coverage.facilities},
            {"walkable", coverage.walkable},
            {"organisations", coverage.organisations},
            {"members", coverage.members},
            {"years", coverage.years},
            {"steps", coverage.steps},
            {"steps_done", coverage.steps_done}};
}

nlohmann::json describe(const Session& session) {
    const Workshop& workshop = session.workshop();
    const District& district = workshop.district;
    const auto lone = std::count_if(workshop.cards().begin(), workshop.cards().end(),
                                    [](const Card& card) { return !card.theme; });
    std::size_t ballots = 0;
    for (const Round& round : workshop.rounds()) ballots += workshop.ballots(round.id).size();
    return {{"district", district.name},
            {"municipality", district.municipality},
            {"cards", workshop.cards().size()},
            {"themes", workshop.themes().size()},
            {"lone", lone},
            {"rounds", workshop.rounds().size()},
            {"ballots", ballots},
            {"issues", workshop.issues().size()},
            {"actions", workshop.actions().size()},
            {"meetings", workshop.meetings().size()},
            {"tables", workshop.tables().size()},
            {"population", describe_population(workshop)},
            {"coverage", describe_actions(workshop)},
            {"record", describe_record(workshop)},
            {"schema", Session::schema_version()},
            {"bytes", session.bytes()}};
}

int create(const SessionOptions& options) {
    if (options.from.empty() && options.fresh.district.empty())
        throw CLI::RequiredError("--district");
    if (options.from.empty()) {
        Session::create_from(options.file, new_workshop(options.fresh)).close();
    } else {
        const Session last = Session::open_to_read(options.from);
        Session::create_from(options.file, begin_next_plan(last.workshop())).close();
    }
    print(say(words::imported_session, {options.file}));
    return 0;
}

int inform(const SessionOptions& options) {
    const Session session = Session::open_to_read(options.file);
    const nlohmann::json about = describe(session);
    if (options.json) {
        print(about);
        return 0;
    }
    const auto number = [&](const char* name) {
        return std::to_string(about[name].get<std::int64_t>());
    };
    print(say(words::info_line,
              {session.workshop().district.name, number("cards"), number("themes"), number("lone"),
               number("rounds"), number("issues"), number("actions")}));
    return 0;
}

Commands read_script(const std::string& path) {
    if (path == "-") return read_commands(std::cin);
    std::ifstream script(path);
    if (!script) throw Failure(sentence(words::file_not_found, path));
    return read_commands(script);
}

int apply(const SessionOptions& options) {
    const Commands commands = read_script(options.script);
    Session session = open_to_edit(options.file);
    if (const auto refused = session.execute_all(commands))
        return refuse(sentence(words::apply_line_refused, std::to_string(refused->index + 1),
                               std::string(name_of(commands[refused->index])), say(refused->why)));
    session.close();
    print(say(words::applied_commands, {std::to_string(commands.size())}));
    return 0;
}

// Undoes or redoes as often as asked; stops at the first refusal.
int walk_history(const SessionOptions& options, const Command& step) {
    Session session = open_to_edit(options.file);
    for (int i = 0; i < options.count; ++i) {
        const auto next = step.is<Undo>() ? session.undoable() : session.redoable();
        if (const Refusal why = session.execute(step)) return refuse(*why);
        const Message& done = step.is<Undo>() ? words::undo : words::redo;
        print(std::string(say(done)) + (next ? std::string(": ") + say(*next) : std::string()));
    }
    session.close();
    return 0;
}

int tell_history(const SessionOptions& options) {
    const Session session = Session::open_to_read(options.file);
    nlohmann::json entries = nlohmann::json::array();
    for (const HistoryEntry& entry : session.history()) {
        entries.push_back({{"number", entry.number},
                           {"command", entry.done.id},
                           {"undone", entry.undone},
                           {"time", entry.time},
                           {"bytes", entry.bytes}});
        if (!options.json)
            print(std::to_string(entry.number) + "  " + local_time(entry.time) + "  " +
                  say(entry.done) + (entry.undone ? say(words::history_undone) : ""));
    }
    if (options.json) print(entries);
    return 0;
}

int check(const SessionOptions& options) {
    const Session session = Session::open_to_read(options.file);
    const CheckReport report = session.check();
    std::vector<std::string> problems;
    for (const Sentence& problem : report.problems) problems.push_back(say(problem));
    if (options.json)
        print(
            nlohmann::json{{"good", report.good()}, {"rows", report.rows}, {"problems", problems}});
    else if (report.good())
        print(say(words::check_good, {std::to_string(report.rows)}));
    if (!options.json)
        for (const std::string& problem : problems) warn(problem);
    return report.good() ? 0 : 1;
}

}  // namespace

void add_session_commands(CLI::App& program, int& exit_code) {
    const auto options = std::make_shared<SessionOptions>();
    const auto add = [&](const char* name, const char* about, auto carry_out) {
        CLI::App* command = program.add_subcommand(name, about);
        command->add_option("file", options->file, "session file (.yoriai)")->required();
        command->callback([=, &exit_code] { exit_code = carry_out(*options); });
        return command;
    };
    CLI::App* fresh = add("new", "make a new session", create);
    fresh->add_option("--from", options->from,
                      "the session whose plan goes on as the next version");
    fresh->add_option("--district", options->fresh.district, "name of the school district");
    fresh->add_option("--municipality", options->fresh.municipality, "name of the municipality");
    fresh->add_option("--template", options->fresh.agenda, "agenda to begin with");
    add("info", "tell what a session holds", inform)->add_flag("--json", options->json);
    add("apply", "carry out commands, all or none", apply)
        ->add_option("commands", options->script, "JSON commands, one a line; - for standard input")
        ->required();
    const auto times = CLI::Range(1, 10000);
    add("undo", "undo the newest edits",
        [](const SessionOptions& o) { return walk_history(o, Undo{}); })
        ->add_option("count", options->count, "how many")
        ->check(times);
    add("redo", "do undone edits again",
        [](const SessionOptions& o) { return walk_history(o, Redo{}); })
        ->add_option("count", options->count, "how many")
        ->check(times);
    add("history", "list the edits that can be undone", tell_history)
        ->add_flag("--json", options->json);
    add("check", "look for damage in a session", check)->add_flag("--json", options->json);
}

}  // namespace yoriai
