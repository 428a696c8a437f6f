#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/action.h"
#include "text/command_messages.h"

namespace yoriai {

// What can be asked of goals and issues.
// See commands/command.h for what a command is and how its fields are visited.

struct AddGoal {
    static constexpr Message done = words::add_goal;
    GoalId id;
    std::string title;
    std::vector<FieldId> fields;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.may("id", self.id);
        visit.must("title", self.title);
        visit.may("fields", self.fields);
    }
};

struct ChangeGoal {
    static constexpr Message done = words::change_goal;
    GoalId goal;
    std::optional<std::string> title;
    std::optional<std::vector<FieldId>> fields;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("goal", self.goal);
        visit.may("title", self.title);
        visit.may("fields", self.fields);
    }
};

// Its issues stay, without a goal.
struct RemoveGoal {
    static constexpr Message done = words::remove_goal;
    GoalId goal;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("goal", self.goal);
    }
};

// Writes down why the council does not take up the theme; without a reason the question is open
// again.
struct LeaveOutTheme {
    static constexpr Message done = words::leave_out_theme;
    ThemeId theme;
    std::string reason;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("theme", self.theme);
        visit.may("reason", self.reason);
    }
};

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
    GoalId goal;
    std::string ask;

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
        visit.may("goal", self.goal);
        visit.may("ask", self.ask);
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
    std::optional<GoalId> goal;  // none: it belongs to the goal of its fields
    std::optional<std::string> ask;

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
        visit.may("goal", self.goal);
        visit.may("ask", self.ask);
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

}  // namespace yoriai
