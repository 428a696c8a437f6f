#include <set>

#include "store/write.h"

namespace yoriai {

void write(Edit& edit, const AddGoal& command) {
    Goal added;
    added.id = given_or_new(command.id);
    added.number = next_number(edit.workshop().goals());
    added.title = command.title;
    added.fields = without_doubles(command.fields);
    edit.put(added);
}

void write(Edit& edit, const ChangeGoal& command) {
    Goal changed = *edit.workshop().find(command.goal);
    set(changed.title, command.title);
    set_list(changed.fields, command.fields);
    edit.put(changed);
}

void write(Edit& edit, const RemoveGoal& command) {
    for (const Issue& issue : edit.workshop().issues()) {
        if (issue.goal != command.goal) continue;
        Issue changed = issue;
        changed.goal = {};
        edit.put(changed);
    }
    edit.erase(command.goal);
}

void write(Edit& edit, const LeaveOutTheme& command) {
    Theme changed = *edit.workshop().find(command.theme);
    changed.left_out = command.reason;
    edit.put(changed);
}

namespace {

// A theme that is taken up is not left out any more.
void take_up(Edit& edit, const std::vector<ThemeId>& themes) {
    for (const ThemeId id : themes) {
        Theme theme = *edit.workshop().find(id);
        if (theme.left_out.empty()) continue;
        theme.left_out.clear();
        edit.put(theme);
    }
}

// Erases the parts of those who are not named any more.
void erase_parts(Edit& edit, ActionId action, const std::vector<std::string>& names) {
    for (const ActorPart& part : edit.workshop().actor_parts())
        if (part.action == action &&
            std::find(names.begin(), names.end(), part.name) == names.end())
            edit.erase(part.id);
}

void write_details(Action& changed, const ChangeAction& command) {
    set(changed.hours, command.hours);
    set(changed.access, command.access);
    set(changed.funding, command.funding);
    set(changed.continuation, command.continuation);
    set(changed.join_space, command.join_space);
    set(changed.join_role, command.join_role);
    set(changed.join_time, command.join_time);
    set(changed.countermeasure, command.countermeasure);
    set(changed.contribution, command.contribution);
    set_or_clear(changed.importance, command.importance);
    set_or_clear(changed.feasibility, command.feasibility);
    set_list(changed.hub_roles, command.hub_roles);
    set_list(changed.merits, command.merits);
    set_list(changed.natures, command.natures);
    set_list(changed.advantages, command.advantages);
    set_list(changed.checks, command.checks);
    set_list(changed.obstacles, command.obstacles);
    set_list(changed.programmes, command.programmes);
    set_list(changed.cards, command.cards);
}

}  // namespace

void write(Edit& edit, const AddIssue& command) {
    Issue added;
    added.id = given_or_new(command.id);
    added.number = next_number(edit.workshop().issues());
    added.title = command.title;
    added.reason = command.reason;
    added.both_views = command.both_views;
    added.layer = command.layer;
    added.obstacle = command.obstacle;
    added.fields = without_doubles(command.fields);
    added.themes = without_doubles(command.themes);
    added.goal = command.goal;
    added.ask = command.ask;
    take_up(edit, added.themes);
    edit.put(added);
}

void write(Edit& edit, const ChangeIssue& command) {
    Issue changed = *edit.workshop().find(command.issue);
    set(changed.title, command.title);
    set(changed.reason, command.reason);
    set(changed.both_views, command.both_views);
    set(changed.layer, command.layer);
    set(changed.obstacle, command.obstacle);
    set_list(changed.fields, command.fields);
    set_list(changed.themes, command.themes);
    set(changed.goal, command.goal);
    set(changed.ask, command.ask);
    take_up(edit, changed.themes);
    edit.put(changed);
}

void write(Edit& edit, const RemoveIssue& command) {
    erase_answers_to(edit, command.issue);
    edit.erase(command.issue);
}

void write(Edit& edit, const AddAction& command) {
    Action added;
    added.id = given_or_new(command.id);
    added.number = next_number(edit.workshop().actions());
    added.title = command.title;
    added.description = command.description;
    added.actors = command.actors;
    added.role = command.role;
    added.term = command.term;
    added.fiscal_year = command.fiscal_year;
    added.place = command.place;
    added.resources = command.resources;
    added.cost = command.cost;
    added.indicator = command.indicator;
    added.target = command.target;
    added.issues = without_doubles(command.issues);
    edit.put(added);
}

void write(Edit& edit, const ChangeAction& command) {
    Action changed = *edit.workshop().find(command.action);
    set(changed.title, command.title);
    set(changed.description, command.description);
    set(changed.actors, command.actors);
    set(changed.role, command.role);
    set(changed.term, command.term);
    set_or_clear(changed.fiscal_year, command.fiscal_year);
    set_or_clear(changed.last_fiscal_year, command.last_fiscal_year);
    set(changed.place, command.place);
    set(changed.resources, command.resources);
    set(changed.cost, command.cost);
    set(changed.indicator, command.indicator);
    set(changed.target, command.target);
    set_list(changed.issues, command.issues);
    write_details(changed, command);
    if (command.actors) erase_parts(edit, command.action, split_names(changed.actors));
    edit.put(changed);
}

void write(Edit& edit, const RemoveAction& command) {
    erase_answers_to(edit, command.action);
    erase_parts(edit, command.action, {});
    edit.erase(command.action);
}

void write(Edit& edit, const DescribeActor& command) {
    ActorPart part;
    part.id = new_id<ActorPartId>();
    part.action = command.action;
    part.name = command.actor;
    part.role = edit.workshop().find(command.action)->role;
    for (const ActorPart& found : edit.workshop().actor_parts())
        if (found.action == command.action && found.name == command.actor) part = found;
    set(part.kind, command.kind);
    set(part.role, command.role);
    set(part.function, command.function);
    set(part.task, command.task);
    edit.put(part);
}

void write(Edit& edit, const DismissFinding& command) {
    edit.put(Dismissal{new_id<DismissalId>(), command.key, command.reason});
}

void write(Edit& edit, const RestoreFinding& command) {
    for (const Dismissal& dismissal : edit.workshop().dismissals())
        if (dismissal.key == command.key) edit.erase(dismissal.id);
}

void forget_in_actions(Edit& edit, const std::vector<CardId>& cards) {
    const std::set<CardId> gone(cards.begin(), cards.end());
    for (const Action& action : edit.workshop().actions()) {
        Action changed = action;
        if (std::erase_if(changed.cards, [&](CardId card) { return gone.count(card) > 0; }) > 0)
            edit.put(changed);
    }
}

}  // namespace yoriai
