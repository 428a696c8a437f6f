#include "analysis/vision_tree.h"
#include "plan/chapters.h"
#include "plan/plan_names.h"
#include "text/action_messages.h"
#include "text/plan_messages.h"

namespace yoriai {
namespace {

void write_goals(PlanComposer& composer, const PlanNames& names) {
    const Workshop& workshop = composer.workshop();
    if (workshop.goals().empty()) return;
    composer.begin_section(words::plan_goals, "goals");
    PrintedTable table;
    table.caption = composer.say(words::plan_goals_table);
    table.columns = {{composer.say(words::plan_goal_column), 3, Alignment::left},
                     {composer.say(words::plan_field_column), 1.6, Alignment::left},
                     {composer.say(words::plan_issue_column), 3, Alignment::left},
                     {composer.say(words::plan_actions_column), 3.4, Alignment::left}};
    for (const GoalBranch& branch : grow_tree(workshop)) {
        Runs issues;
        for (const Issue* issue : branch.issues) {
            if (!issues.empty()) issues.push_back({"\n", false, {}});
            const std::string number = std::to_string(issue->number);
            issues.push_back({number + "　" + issue->title, false, "issue-" + number});
        }
        const auto fields =
            branch.goal ? names.fields(branch.goal->fields) : std::vector<std::string>();
        table.rows.push_back(
            {{plain(branch.goal ? branch.goal->title : composer.say(words::plan_no_goal)),
              names.or_nothing(names.join(fields)), std::move(issues),
              names.link_actions(branch.actions)},
             {},
             false});
    }
    composer.add(std::move(table));
}

void write_system(PlanComposer& composer, const PlanNames& names) {
    const Workshop& workshop = composer.workshop();
    if (workshop.issues().empty() || workshop.actions().empty()) return;
    composer.begin_section(words::plan_system, "system");
    composer.tell("vision.system",
                  {composer.say(words::plan_system_text,
                                {composer.count(words::plan_one_issue, words::plan_many_issues,
                                                workshop.issues().size()),
                                 composer.count(words::plan_one_action, words::plan_many_actions,
                                                workshop.actions().size())})});
    PrintedTable table;
    table.caption = composer.say(words::plan_system_table);
    table.columns = {{composer.say(words::plan_issue_column), 2, Alignment::left},
                     {composer.say(words::plan_actions_column), 3, Alignment::left}};
    std::vector<std::string> open;
    std::set<ActionId> told;
    for (const Issue& issue : workshop.issues()) {
        const auto actions = actions_for(workshop, issue.id);
        if (actions.empty()) open.push_back(names.issue(issue));
        table.rows.push_back(
            {{{{std::to_string(issue.number) + "　" + issue.title, false, anchor_of(issue)}},
              actions.empty() ? plain(composer.say(words::plan_nothing))
                              : names.link_actions(actions, told)},
             {},
             false});
    }
    composer.add(std::move(table));
    if (!open.empty()) {
        composer.tell("vision.open_issues",
                      {composer.say(words::plan_issue_unanswered, {names.join(open)})});
    }
}

}  // namespace

void write_vision(PlanComposer& composer) {
    const PlanNames names(composer);
    composer.begin_chapter(words::plan_vision, "vision");
    const std::string& vision = composer.workshop().plan.vision;
    if (!vision.empty()) {
        composer.begin_section(words::plan_vision_section, "vision-text");
        composer.tell("vision.lead", {composer.say(words::plan_vision_text, {names.district()})});
        composer.tell("vision.text", {names.quoted(vision)}, ParagraphStyle::lead);
    }
    write_goals(composer, names);
    write_system(composer, names);
}

}  // namespace yoriai
