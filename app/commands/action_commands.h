#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/action.h"
#include "text/command_messages.h"

namespace yoriai {

// What can be asked of issues and actions.
// See commands/command.h for what a command is and how its fields are visited.

struct AddIssue {
    static constexpr Message done = words::add_issue;
    IssueId id;
    std::string title;
    std::string reason;
    std::string both_views;
    Layer layer = Layer::district;
    Obstacle obstacle = Obstacle::none;
    std::vector<FieldId> fields;
    std::vector<ThemeId> themes;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.may("id", self.id);
        visit.must("title", self.title);
        visit.may("reason", self.reason);
        visit.may("both_views", self.both_views);
        visit.may("layer", self.layer);
        visit.may("obstacle", self.obstacle);
        visit.may("fields", self.fields);
        visit.may("themes", self.themes);
    }
};

struct ChangeIssue {
    static constexpr Message done = words::change_issue;
    IssueId issue;
    std::optional<std::string> title;
    std::optional<std::string> reason;
    std::optional<std::string> both_views;
    std::optional<Layer> layer;
    std::optional<Obstacle> obstacle;
    std::optional<std::vector<FieldId>> fields;
    std::optional<std::vector<ThemeId>> themes;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("issue", self.issue);
        visit.may("title", self.title);
        visit.may("reason", self.reason);
        visit.may("both_views", self.both_views);
        visit.may("layer", self.layer);
        visit.may("obstacle", self.obstacle);
        visit.may("fields", self.fields);
        visit.may("themes", self.themes);
    }
};

// Refused while an action answers it or a round asks about it.
struct RemoveIssue {
    static constexpr Message done = words::remove_issue;
    IssueId issue;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("issue", self.issue);
    }
};

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

}  // namespace yoriai
