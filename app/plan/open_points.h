#pragma once

#include <cstddef>
#include <vector>

#include "model/workshop.h"

namespace yoriai {

// What is still open in a workshop, for the checklist before it is handed on. Personal details are
// looked for everywhere, which takes a while in large sessions: ask once an edit.
struct OpenPoints {
    std::vector<const Action*> without_actor, without_year, without_answer, without_progress;
    std::vector<const Issue*> unanswered_issues;  // by the officials
    std::vector<const Issue*> without_action;
    std::vector<const Theme*> without_issue;
    std::vector<const Comment*> open_comments;
    std::size_t cards_without_theme = 0;
    std::size_t undecided_details = 0;

    bool any() const;
};

// Progress is looked for in this fiscal year.
OpenPoints list_open_points(const Workshop&, int fiscal_year);

// Whether a department has said what it will do.
bool is_answered(const Workshop&, const Action&);
bool is_answered(const Workshop&, const Issue&);
// Whether a comment has neither a handling nor a response yet.
bool is_open(const Comment&);

}  // namespace yoriai
