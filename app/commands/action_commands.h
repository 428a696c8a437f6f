#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/action.h"
#include "text/command_messages.h"

namespace yoriai {

// What can be asked of actions and of what is found in them.
// See commands/command.h for what a command is and how its fields are visited.

// The rest of its sheet is written by ChangeAction.
struct AddAction {
    static constexpr Message done = words::add_action;
    ActionId id;
    std::string title;
    std::string description;
    std::string actors;
    HelpRole role = HelpRole::mutual;
    Term term = Term::short_term;
    std::optional<int> fiscal_year;
    std::string place;
    std::string resources;
    std::string cost;
    std::string indicator;
    std::string target;
    std::vector<IssueId> issues;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.may("id", self.id);
        visit.must("title", self.title);
        visit.may("description", self.description);
        visit.may("actors", self.actors);
        visit.may("role", self.role);
        visit.may("term", self.term);
        visit.may("fiscal_year", self.fiscal_year);
        visit.may("place", self.place);
        visit.may("resources", self.resources);
        visit.may("cost", self.cost);
        visit.may("indicator", self.indicator);
        visit.may("target", self.target);
        visit.may("issues", self.issues);
    }
};

// What is not given stays; a year or mark of 0 is taken away.
struct ChangeAction {
    static constexpr Message done = words::change_action;
    ActionId action;
    std::optional<std::string> title;
    std::optional<std::string> description;
    std::optional<std::string> actors;
    std::optional<HelpRole> role;
    std::optional<Term> term;
    std::optional<int> fiscal_year;
    std::optional<std::string> place;
    std::optional<std::string> resources;
    std::optional<std::string> cost;
    std::optional<std::string> indicator;
    std::optional<std::string> target;
    std::optional<std::vector<IssueId>> issues;
    std::optional<int> last_fiscal_year;
    std::optional<std::string> hours;
    std::optional<std::string> access;
    std::optional<std::string> funding;
    std::optional<std::string> continuation;
    std::optional<std::string> join_space;
    std::optional<std::string> join_role;
    std::optional<std::string> join_time;
    std::optional<std::string> countermeasure;
    std::optional<std::string> contribution;
    std::optional<int> importance;
    std::optional<int> feasibility;
    std::optional<EntryIds> hub_roles;
    std::optional<EntryIds> merits;
    std::optional<EntryIds> natures;
    std::optional<EntryIds> advantages;
    std::optional<EntryIds> checks;
    std::optional<EntryIds> obstacles;
    std::optional<EntryIds> programmes;
    std::optional<std::vector<CardId>> cards;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("action", self.action);
        visit.may("title", self.title);
        visit.may("description", self.description);
        visit.may("actors", self.actors);
        visit.may("role", self.role);
        visit.may("term", self.term);
        visit.may("fiscal_year", self.fiscal_year);
        visit.may("place", self.place);
        visit.may("resources", self.resources);
        visit.may("cost", self.cost);
        visit.may("indicator", self.indicator);
        visit.may("target", self.target);
        visit.may("issues", self.issues);
        visit.may("last_fiscal_year", self.last_fiscal_year);
        visit.may("hours", self.hours);
        visit.may("access", self.access);
        visit.may("funding", self.funding);
        visit.may("continuation", self.continuation);
        visit.may("join_space", self.join_space);
        visit.may("join_role", self.join_role);
        visit.may("join_time", self.join_time);
        visit.may("countermeasure", self.countermeasure);
        visit.may("contribution", self.contribution);
        visit.may("importance", self.importance);
        visit.may("feasibility", self.feasibility);
        visit.may("hub_roles", self.hub_roles);
        visit.may("merits", self.merits);
        visit.may("natures", self.natures);
        visit.may("advantages", self.advantages);
        visit.may("checks", self.checks);
        visit.may("obstacles", self.obstacles);
        visit.may("programmes", self.programmes);
        visit.may("cards", self.cards);
    }
};

// Refused while a round asks about it.
struct RemoveAction {
    static constexpr Message done = words::remove_action;
    ActionId action;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("action", self.action);
    }
};

// Says what part one of the action's actors has in it; what is not given stays.
struct DescribeActor {
    static constexpr Message done = words::describe_actor;
    ActionId action;
    std::string actor;  // one of split_names(action.actors)
    std::optional<std::string> kind;
    std::optional<HelpRole> role;
    std::optional<ActorFunction> function;
    std::optional<std::string> task;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("action", self.action);
        visit.must("actor", self.actor);
        visit.may("kind", self.kind);
        visit.may("role", self.role);
        visit.may("function", self.function);
        visit.may("task", self.task);
    }
};

// Puts a finding aside, for a reason or without one.
struct DismissFinding {
    static constexpr Message done = words::dismiss_finding;
    std::string key;  // key_of(Finding)
    std::string reason;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("key", self.key);
        visit.may("reason", self.reason);
    }
};

struct RestoreFinding {
    static constexpr Message done = words::restore_finding;
    std::string key;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("key", self.key);
    }
};

}  // namespace yoriai
