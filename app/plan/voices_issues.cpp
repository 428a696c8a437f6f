#include <algorithm>
#include <set>

#include "analysis/carried_votes.h"
#include "plan/chapters.h"
#include "plan/plan_names.h"
#include "text/action_messages.h"
#include "text/plan_messages.h"

namespace yoriai {
namespace {

std::string key_of(const Issue& issue) { return "issue." + std::to_string(issue.id.value); }

// The issue's themes that hold cards; the others would be empty names.
std::vector<std::string> theme_titles(const PlanComposer& composer, const PlanNames& names,
                                      const Issue& issue) {
    std::vector<std::string> titles;
    for (const ThemeId id : issue.themes) {
        const Theme* theme = composer.workshop().find(id);
        if (theme && !composer.facts.cards_in(id).empty())
            titles.push_back(names.quoted(names.theme(*theme)));
    }
    return titles;
}

// What some of the words in the table and below it mean.
std::string explain_marks(const PlanComposer& composer) {
    const auto& issues = composer.workshop().issues();
    const auto any = [&](const auto& holds) {
        return std::any_of(issues.begin(), issues.end(), holds);
    };
    std::string told;
    if (any([](const Issue& issue) { return issue.obstacle == Obstacle::boundaries; }))
        told += composer.say(words::plan_reading_boundaries,
                             {composer.kind_words.of(Obstacle::boundaries)});
    if (any([](const Issue& issue) { return issue.obstacle == Obstacle::silos; }))
        told += composer.say(words::plan_reading_silos, {composer.kind_words.of(Obstacle::silos)});
    if (any([](const Issue& issue) { return !issue.both_views.empty(); }))
        told += composer.say(words::plan_reading_both_views);
    return told;
}

void add_issue_table(PlanComposer& composer, const PlanNames& names) {
    PrintedTable table;
    table.caption = composer.say(words::plan_issue_table);
    table.columns = {{composer.say(words::plan_number_column), 0.8, Alignment::right},
                     {composer.say(words::plan_issue_column), 3.4, Alignment::left},
                     {composer.say(words::plan_theme_column), 3.4, Alignment::left},
                     {composer.say(words::plan_cards_column), 1, Alignment::right},
                     {composer.say(words::plan_layer_column), 1.9, Alignment::left},
                     {composer.say(words::plan_obstacle_column), 1.9, Alignment::left}};
    for (const Issue& issue : composer.workshop().issues()) {
        const auto titles = theme_titles(composer, names, issue);
        table.rows.push_back(
            {{plain(std::to_string(issue.number)),
              {{issue.title, false, anchor_of(issue)}},
              titles.empty() ? plain(composer.say(words::plan_nothing))
                             : composer.link(names.join(titles)),
              plain(print_number(static_cast<long long>(composer.facts.cards_of(issue).size()))),
              plain(composer.kind_words.of(issue.layer)),
              names.or_nothing(composer.kind_words.of(issue.obstacle))},
             {},
             false});
    }
    table.source = explain_marks(composer);
    composer.add(std::move(table));
}

std::string tell_origin(const PlanComposer& composer, const PlanNames& names, const Issue& issue) {
    const auto titles = theme_titles(composer, names, issue);
    const auto cards = composer.facts.cards_of(issue);
    if (titles.empty()) return composer.say(words::plan_issue_without_theme);
    return composer.say(words::plan_issue_origin,
                        {names.join(titles), names.count_cards(cards.size()), names.cards(cards)});
}

std::string tell_actions(const PlanComposer& composer, const PlanNames& names, const Issue& issue) {
    std::vector<std::string> actions;
    for (const Action& action : composer.workshop().actions())
        if (std::find(action.issues.begin(), action.issues.end(), issue.id) != action.issues.end())
            actions.push_back(names.action(action));
    if (actions.empty()) return {};
    return composer.say(words::plan_issue_actions, {names.join(actions)});
}

// The votes it brings along, of rounds that are printed.
std::vector<std::string> tell_votes(const PlanComposer& composer, const Issue& issue) {
    std::vector<std::string> told;
    for (const CarriedVote& vote : votes_carried_by(composer.workshop(), issue)) {
        const auto& rounds = composer.facts.rounds;
        if (std::none_of(rounds.begin(), rounds.end(),
                         [&](const PlanRound& round) { return round.round->number == vote.round; }))
            continue;
        told.push_back(
            composer.say(words::plan_issue_vote,
                         {std::to_string(vote.round), vote.title, std::to_string(vote.count),
                          std::to_string(vote.items), std::to_string(vote.rank)}));
    }
    return told;
}

void write_issue(PlanComposer& composer, const PlanNames& names, const Issue& issue) {
    composer.begin_subsection(issue.title, anchor_of(issue), names.issue(issue));
    composer.tell(
        key_of(issue) + ".origin",
        {tell_origin(composer, names, issue),
         composer.say(words::plan_issue_layer, {composer.kind_words.of(issue.layer)}),
         issue.obstacle == Obstacle::none
             ? std::string()
             : composer.say(words::plan_issue_obstacle, {composer.kind_words.of(issue.obstacle)}),
         tell_actions(composer, names, issue)});
    composer.tell(key_of(issue) + ".reason", {issue.reason});
    composer.tell(key_of(issue) + ".votes", tell_votes(composer, issue));
    if (!issue.ask.empty())
        composer.tell(key_of(issue) + ".ask", {composer.say(words::plan_issue_ask, {issue.ask})});
    if (!issue.both_views.empty()) {
        composer.tell(key_of(issue) + ".both_views",
                      {composer.say(words::plan_both_views, {issue.both_views})},
                      ParagraphStyle::quote);
    }
}

void tell_open_themes(PlanComposer& composer, const PlanNames& names) {
    std::set<ThemeId> taken;
    for (const Issue& issue : composer.workshop().issues())
        taken.insert(issue.themes.begin(), issue.themes.end());
    std::vector<std::string> open, left_out;
    for (const Theme* theme : composer.facts.top_themes) {
        bool used = taken.count(theme->id) > 0;
        for (const Theme* inner : composer.workshop().themes_in(theme->id))
            used = used || taken.count(inner->id) > 0;
        if (used) continue;
        const std::string title = names.quoted(names.theme(*theme));
        if (theme->left_out.empty())
            open.push_back(title);
        else
            left_out.push_back(
                composer.say(words::plan_left_out, {title, without_stop(theme->left_out)}));
    }
    composer.tell("issues.left_out", left_out);
    if (!open.empty()) {
        composer.tell("issues.open",
                      {composer.say(words::plan_themes_without_issue, {names.join(open)})});
    }
}

}  // namespace

void write_issues(PlanComposer& composer) {
    const PlanNames names(composer);
    const auto& issues = composer.workshop().issues();
    if (issues.empty()) return;
    composer.begin_section(words::plan_issues, "issues");
    composer.tell("issues.summary",
                  {composer.say(words::plan_issues_text,
                                {composer.count(words::plan_one_issue, words::plan_many_issues,
                                                issues.size())})});
    add_issue_table(composer, names);
    tell_open_themes(composer, names);
    for (const Issue& issue : issues) write_issue(composer, names, issue);
}

}  // namespace yoriai
