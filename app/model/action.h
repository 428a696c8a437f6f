#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/ids.h"
#include "model/kinds.h"

namespace yoriai {

// What the council takes up, from one or more themes.
struct Issue {
    IssueId id;
    int number = 0;
    std::string title;
    std::string reason;      // why it is taken up
    std::string both_views;  // 両論併記: what is written when there is no agreement; may be empty
    Layer layer = Layer::district;
    Obstacle obstacle = Obstacle::none;
    std::vector<FieldId> fields;
    std::vector<ThemeId> themes;

    auto order() const { return number; }
    static constexpr const char* table = "issue";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("number", self.number);
        visit("title", self.title);
        visit("reason", self.reason);
        visit("both_views", self.both_views);
        visit("layer", self.layer);
        visit("obstacle", self.obstacle);
        visit("fields", self.fields);
        visit("themes", self.themes);
    }
};

// Who does what, by when, with what, for which issue.
struct Action {
    ActionId id;
    int number = 0;
    std::string title;
    std::string description;
    std::string actors;  // who carries it
    HelpRole role = HelpRole::mutual;
    Term term = Term::short_term;
    std::optional<int> fiscal_year;  // the year it begins
    std::string place;
    std::string resources;
    std::string cost;
    std::string indicator;
    std::string target;
    std::vector<IssueId> issues;

    auto order() const { return number; }
    static constexpr const char* table = "action";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("number", self.number);
        visit("title", self.title);
        visit("description", self.description);
        visit("actors", self.actors);
        visit("role", self.role);
        visit("term", self.term);
        visit("fiscal_year", self.fiscal_year);
        visit("place", self.place);
        visit("resources", self.resources);
        visit("cost", self.cost);
        visit("indicator", self.indicator);
        visit("target", self.target);
        visit("issues", self.issues);
    }
};

}  // namespace yoriai
