#pragma once

#include <string>
#include <vector>

#include "plan/card_path.h"
#include "ui/panel.h"

namespace yoriai {

struct Desk;

// たどる: between a sentence of the plan and what it was made from. A subject is named by its
// anchor in the plan: card-12, theme-…, issue-1, action-2, round-1.

// What the workshop has under this anchor, and its neighbours on the way from a card to an action.
struct TracedSubject {
    const Card* card = nullptr;
    const Theme* theme = nullptr;
    const Issue* issue = nullptr;
    const Action* action = nullptr;
    const Round* round = nullptr;
    std::string title;
    Icon icon = Icon::none;
    std::vector<std::string> from, to;  // anchors, nearest first
    std::string nowhere;                // why it led to nothing; empty when it did

    explicit operator bool() const { return card || theme || issue || action || round; }
};
TracedSubject find_subject(const Workshop&, const std::string& anchor);

// The anchor of what is chosen in the step that is shown; empty when that is not one thing.
std::string chosen_subject(const Desk&, const Workshop&);

// Goes where a panel asked to: to the plan's places of a subject, or to the subject in its step.
void follow_traces(Desk&, DeskContext&);

}  // namespace yoriai
