#include "store/write.h"

namespace yoriai {

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
    edit.put(added);
}

void write(Edit& edit, const ChangeIssue& command) {
    Issue changed = *edit.workshop().find(command.issue);
    set(changed.title, command.title);
    set(changed.reason, command.reason);
    set(changed.both_views, command.both_views);
    set(changed.layer, command.layer);
    set(changed.obstacle, command.obstacle);
    if (command.fields) changed.fields = without_doubles(*command.fields);
    if (command.themes) changed.themes = without_doubles(*command.themes);
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
    set(changed.fiscal_year, command.fiscal_year);
    set(changed.place, command.place);
    set(changed.resources, command.resources);
    set(changed.cost, command.cost);
    set(changed.indicator, command.indicator);
    set(changed.target, command.target);
    if (command.issues) changed.issues = without_doubles(*command.issues);
    edit.put(changed);
}

void write(Edit& edit, const RemoveAction& command) {
    erase_answers_to(edit, command.action);
    edit.erase(command.action);
}

}  // namespace yoriai
