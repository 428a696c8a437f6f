#include <map>

#include "base/utf8.h"
#include "frameworks/action_frameworks.h"
#include "plan/chapters.h"
#include "plan/plan_names.h"
#include "plan/plan_words.h"
#include "text/plan_messages.h"

namespace yoriai {
namespace {

// Splits "自治会、学校・PTA" into its actors.
std::vector<std::string> split_actors(const std::string& text) {
    std::vector<std::string> actors;
    std::string actor;
    const auto end = [&] {
        const std::string name(trim(actor));
        if (!name.empty()) actors.push_back(name);
        actor.clear();
    };
    for (std::size_t at = 0; at < text.size();) {
        const char32_t character = next_character(text, at);
        if (std::u32string_view(U"、，,;；／/\n").find(character) != std::u32string_view::npos)
            end();
        else
            append_utf8(actor, character);
    }
    end();
    return actors;
}

void write_roles(PlanComposer& composer, const PlanNames& names) {
    composer.begin_section(words::plan_roles, "roles");
    // Several roles may have one name in the plan.
    const auto role_words = read_role_words(composer.workshop(), composer.options.language);
    std::vector<std::pair<std::string, std::vector<const Action*>>> by_name;
    for (std::size_t role = 0; role < role_words.size(); ++role) {
        if (by_name.empty() || by_name.back().first != role_words[role])
            by_name.emplace_back(role_words[role], std::vector<const Action*>{});
        for (const Action& action : composer.workshop().actions())
            if (action.role == static_cast<HelpRole>(role))
                by_name.back().second.push_back(&action);
    }
    PrintedTable table;
    table.caption = composer.say(words::plan_roles_table);
    table.columns = {{composer.say(words::plan_role_column), 1, Alignment::left},
                     {composer.say(words::plan_actions_column), 5, Alignment::left}};
    std::vector<std::string> parts;
    for (const auto& [name, actions] : by_name) {
        if (actions.empty()) continue;
        parts.push_back(composer.say(
            words::plan_name_and_count,
            {name, composer.say(words::plan_number_of_actions, {std::to_string(actions.size())})}));
        table.rows.push_back({{plain(name), names.link_actions(actions)}, {}, false});
    }
    if (parts.empty()) return;
    composer.tell("promotion.roles", {composer.say(words::plan_roles_text, {names.join(parts)})});
    composer.add(std::move(table));
}

void write_actors(PlanComposer& composer, const PlanNames& names) {
    composer.begin_section(words::plan_actors, "actors");
    std::vector<std::string> order;
    std::map<std::string, std::vector<const Action*>> by_actor;
    for (const Action& action : composer.workshop().actions()) {
        for (const std::string& actor : split_actors(action.actors)) {
            auto& actions = by_actor[actor];
            if (actions.empty()) order.push_back(actor);
            if (actions.empty() || actions.back() != &action) actions.push_back(&action);
        }
    }
    PrintedTable table;
    table.caption = composer.say(words::plan_actors_table);
    table.columns = {{composer.say(words::plan_actors_column), 2, Alignment::left},
                     {composer.say(words::plan_actions_column), 5, Alignment::left}};
    for (const std::string& actor : order)
        table.rows.push_back({{plain(actor), names.link_actions(by_actor[actor])}, {}, false});
    composer.add(std::move(table));
}

void write_progress(PlanComposer& composer, const PlanNames& names) {
    composer.begin_section(words::plan_progress, "progress");
    PrintedTable table;
    table.caption = composer.say(words::plan_progress_table);
    table.columns = {{composer.say(words::plan_number_column), 0.8, Alignment::right},
                     {composer.say(words::plan_action_column), 3, Alignment::left},
                     {composer.say(words::plan_indicator), 3, Alignment::left},
                     {composer.say(words::plan_target), 3, Alignment::left}};
    for (const Action& action : composer.workshop().actions()) {
        if (action.indicator.empty() && action.target.empty()) continue;
        table.rows.push_back({{plain(std::to_string(action.number)),
                               {{action.title, false, anchor_of(action)}},
                               names.or_nothing(action.indicator),
                               names.or_nothing(action.target)},
                              {},
                              false});
    }
    if (table.rows.empty()) return;
    composer.tell("promotion.progress",
                  {composer.say(words::plan_progress_text,
                                {composer.say(words::plan_number_of_actions,
                                              {std::to_string(table.rows.size())})})});
    composer.add(std::move(table));
}

}  // namespace

void write_promotion(PlanComposer& composer) {
    composer.begin_chapter(words::plan_promotion, "promotion");
    const PlanNames names(composer);
    if (!composer.workshop().actions().empty()) {
        write_roles(composer, names);
        write_actors(composer, names);
        write_progress(composer, names);
    }
    write_organisation(composer);
}

}  // namespace yoriai
