#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/ids.h"
#include "model/kinds.h"

namespace yoriai {

// 基本目標: what the vision asks for in some fields of life. Issues belong to it, and through them
// actions.
struct Goal {
    GoalId id;
    int number = 0;
    std::string title;
    std::vector<FieldId> fields;

    auto order() const { return number; }
    static constexpr const char* table = "goal";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("number", self.number);
        visit("title", self.title);
        visit("fields", self.fields);
    }
};

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
    GoalId goal{};      // may be none: the first goal that has one of its fields
    std::string ask{};  // who is asked, and by whom, when the district cannot solve it

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
        visit("goal", self.goal);
        visit("ask", self.ask);
    }
    static constexpr std::array later_columns = {"goal", "ask"};
};

// Ids of entries of a vocabulary (assets/frameworks): a municipality may have its own.
using EntryIds = std::vector<std::string>;
// Whether a word can be one: 1 to 64 of a-z, 0-9 and _.
bool is_entry_id(std::string_view);

// Who does what, by when, with what, for which issue.
struct Action {
    ActionId id;
    int number = 0;
    std::string title;
    std::string description;
    std::string actors;  // who carries it: names, parted by 、
    HelpRole role = HelpRole::mutual;
    Term term = Term::short_term;
    std::optional<int> fiscal_year;  // the year it begins
    std::string place;
    std::string resources;
    std::string cost;
    std::string indicator;
    std::string target;
    std::vector<IssueId> issues;
    std::optional<int> last_fiscal_year{};  // the year it ends; none: its term says so
    std::string hours{};                    // days and hours: 火・金の10時から12時
    std::string access{};                   // how people get there, and the way it takes
    std::string funding{};                  // where the money comes from
    std::string continuation{};             // how it goes on when the funding ends
    std::string join_space{};               // the three ways to join things, in words
    std::string join_role{};
    std::string join_time{};
    std::string countermeasure{};  // against its obstacles
    std::string contribution{};    // 公共貢献: what it does for everybody
    // The council's own marks, 1 to 5; a round on the actions goes before them.
    std::optional<int> importance{};
    std::optional<int> feasibility{};
    EntryIds hub_roles{};
    EntryIds merits{};      // why as a school district
    EntryIds natures{};     // ソフト・ハード, 社会性・経済性, …
    EntryIds advantages{};  // of being small
    EntryIds checks{};      // questions of the evaluation that it answers
    EntryIds obstacles{};
    EntryIds programmes{};        // 支援制度 that might help, each to be looked up again
    std::vector<CardId> cards{};  // that it answers; none: all those of its issues

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
        visit("last_fiscal_year", self.last_fiscal_year);
        visit("hours", self.hours);
        visit("access", self.access);
        visit("funding", self.funding);
        visit("continuation", self.continuation);
        visit("join_space", self.join_space);
        visit("join_role", self.join_role);
        visit("join_time", self.join_time);
        visit("countermeasure", self.countermeasure);
        visit("contribution", self.contribution);
        visit("importance", self.importance);
        visit("feasibility", self.feasibility);
        visit("hub_roles", self.hub_roles);
        visit("merits", self.merits);
        visit("natures", self.natures);
        visit("advantages", self.advantages);
        visit("checks", self.checks);
        visit("obstacles", self.obstacles);
        visit("programmes", self.programmes);
        visit("cards", self.cards);
    }
    static constexpr std::array later_columns = {
        "last_fiscal_year", "hours",        "access",    "funding",    "continuation",
        "join_space",       "join_role",    "join_time", "importance", "feasibility",
        "countermeasure",   "contribution", "hub_roles", "merits",     "natures",
        "advantages",       "checks",       "obstacles", "programmes", "cards"};
};

// The part that one of an action's actors has in it. `name` is one of split_names(action.actors);
// an actor without a row has the action's role and carries it out.
struct ActorPart {
    ActorPartId id;
    ActionId action;
    std::string name;
    std::string kind;  // entry of actor_kinds; empty: guessed from the name
    HelpRole role = HelpRole::mutual;
    ActorFunction function = ActorFunction::carry_out;
    std::string task;  // what it does

    auto order() const { return name; }
    static constexpr const char* table = "actor_part";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("action", self.action);
        visit("name", self.name);
        visit("kind", self.kind);
        visit("role", self.role);
        visit("function", self.function);
        visit("task", self.task);
    }
};

// A finding that the council looked at and put aside. `key` names it (analysis/action_findings.h)
// until the actions it is about change.
struct Dismissal {
    DismissalId id;
    std::string key;
    std::string reason;

    auto order() const { return key; }
    static constexpr const char* table = "dismissal";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("key", self.key);
        visit("reason", self.reason);
    }
};

// The names in a list that people wrote: split at 、，,・／/;；＋ and line ends, trimmed. A name in
// brackets behind another belongs to it.
std::vector<std::string> split_names(std::string_view list);

}  // namespace yoriai
