#pragma once

#include <map>
#include <vector>

#include "model/workshop.h"

namespace yoriai {

// How far a card has come: to an action; to an issue without one; to a theme that no issue takes
// up, yet or as the council decided (left_out); or to no theme, on purpose (lone) or not yet.
enum class PathEnd { action, issue, theme, left_out, lone, nowhere };

// Where a card, or a theme, went.
struct CardPath {
    PathEnd end = PathEnd::nowhere;
    const Theme* theme = nullptr;
    std::string why_left_out;
    std::vector<const Issue*> issues;    // that take up the theme or one round it, by number
    std::vector<const Action*> actions;  // that answer these, by number
};

// Made once for a workshop, which it keeps a reference to.
class CardPaths {
 public:
    explicit CardPaths(const Workshop&);

    CardPath of(const Card&) const;
    CardPath of(const Theme&) const;

 private:
    const Workshop& workshop_;
    std::map<ThemeId, std::vector<const Issue*>> issues_;
    std::map<IssueId, std::vector<const Action*>> actions_;
};

}  // namespace yoriai
