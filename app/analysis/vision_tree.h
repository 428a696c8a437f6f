#pragma once

#include <string>
#include <vector>

#include "model/workshop.h"

namespace yoriai {

// The goal that an issue belongs to: the one it names, else the first that has one of its fields;
// null without one.
const Goal* goal_of(const Workshop&, const Issue&);

// The actions that answer an issue, by number.
std::vector<const Action*> actions_for(const Workshop&, IssueId);

// A goal with its issues, and the actions that answer those: each action once, with the first of
// its issues. The branch of what belongs to no goal has none and comes last; it is left out when it
// is empty.
struct GoalBranch {
    const Goal* goal = nullptr;
    std::vector<const Issue*> issues;
    std::vector<const Action*> actions;
};
std::vector<GoalBranch> grow_tree(const Workshop&);

}  // namespace yoriai
