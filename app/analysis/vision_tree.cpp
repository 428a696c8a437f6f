#include "analysis/vision_tree.h"

#include <algorithm>

namespace yoriai {
namespace {

bool has(const std::vector<FieldId>& fields, FieldId field) {
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

const Goal* goal_of(const Workshop& workshop, const Action& action) {
    for (const IssueId id : action.issues)
        if (const Issue* issue = workshop.find(id)) return goal_of(workshop, *issue);
    return nullptr;
}

}  // namespace

const Goal* goal_of(const Workshop& workshop, const Issue& issue) {
    if (const Goal* goal = workshop.find(issue.goal)) return goal;
    for (const Goal& goal : workshop.goals())
        for (const FieldId field : issue.fields)
            if (has(goal.fields, field)) return &goal;
    return nullptr;
}

std::vector<const Action*> actions_for(const Workshop& workshop, IssueId issue) {
    std::vector<const Action*> found;
    for (const Action& action : workshop.actions())
        if (std::find(action.issues.begin(), action.issues.end(), issue) != action.issues.end())
            found.push_back(&action);
    return found;
}

std::vector<GoalBranch> grow_tree(const Workshop& workshop) {
    std::vector<GoalBranch> branches;
    for (const Goal& goal : workshop.goals()) branches.push_back({&goal, {}, {}});
    branches.push_back({});
    const auto branch_of = [&](const Goal* goal) -> GoalBranch& {
        return *std::find_if(branches.begin(), branches.end(),
                             [&](const GoalBranch& branch) { return branch.goal == goal; });
    };
    for (const Issue& issue : workshop.issues())
        branch_of(goal_of(workshop, issue)).issues.push_back(&issue);
    for (const Action& action : workshop.actions())
        branch_of(goal_of(workshop, action)).actions.push_back(&action);
    if (branches.back().issues.empty() && branches.back().actions.empty()) branches.pop_back();
    return branches;
}

}  // namespace yoriai
