#pragma once

#include <string>
#include <vector>

#include "analysis/action_findings.h"

namespace yoriai {

// A council with its actions, and what the finders say of them.
struct Council {
    Workshop workshop;

    Action& add(const std::string& title) {
        actions.push_back({});
        Action& action = actions.back();
        action.id = {static_cast<std::int64_t>(actions.size())};
        action.number = static_cast<int>(actions.size());
        action.title = title;
        action.description = "月に一回あつまる";
        action.indicator = "来た人の数";
        action.issues = {IssueId{1}};
        return action;
    }

    // Kind, what is shared, and the numbers, a line each.
    std::string find() {
        for (const Action& action : actions) workshop.put(action);
        std::string text;
        for (const Finding& finding : find_in_actions(workshop)) {
            text += std::to_string(static_cast<int>(finding.kind)) + " " + finding.name;
            for (const ActionId id : finding.actions) text += " a" + std::to_string(id.value);
            for (const IssueId id : finding.issues) text += " i" + std::to_string(id.value);
            if (finding.field)
                text += " f" + std::to_string(finding.field.value) + "x" +
                        std::to_string(finding.cards);
            text += "\n";
        }
        return text;
    }

    void add_issue(std::int64_t id, Layer layer = Layer::district,
                   std::vector<FieldId> fields = {}) {
        Issue issue;
        issue.id = {id};
        issue.number = static_cast<int>(id);
        issue.title = "課題";
        issue.layer = layer;
        issue.fields = std::move(fields);
        workshop.put(issue);
    }

    void add_card(Card card) {
        card.number = static_cast<int>(card.id.value);
        workshop.put(std::move(card));
    }

    std::vector<Action> actions;
};

inline std::string line(FindingKind kind, const std::string& rest) {
    return std::to_string(static_cast<int>(kind)) + " " + rest + "\n";
}

}  // namespace yoriai
