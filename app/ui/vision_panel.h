#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "analysis/carried_votes.h"
#include "frameworks/kind_words.h"
#include "ui/field_column.h"
#include "ui/panel.h"

namespace yoriai {

// 描く: what the district wants to be, the issues that the council takes up from the themes, and
// the tree from the vision over the issues to the actions.
struct VisionPanel {
    GoalId goal;    // the one whose sheet is shown; none, or gone: an issue's
    ThemeId theme;  // the one that is being left out with a reason; none: nobody asked
    IssueId issue;  // the one whose sheet is shown; none, or gone: the first
    Scroll issues_scroll, tree_scroll, sheet_scroll;
    Scroll all_scroll;  // of a window too narrow for three panels

    // What the rounds said of the issue on the sheet, and the session's words, read once.
    std::vector<CarriedVote> votes;
    IssueId votes_of;
    KindWords kind_words;
    Language words_in = Language::japanese;
    std::optional<std::uint64_t> revision;
};

// `work` is the room below the step bar, the now line included.
void draw(VisionPanel&, DeskContext&, Box work);

// --- parts of the panel

// The goals, the issues, and the themes that are in none of them yet.
void draw_issues(VisionPanel&, DeskContext&, const Box& room);
void draw_issue_sheet(VisionPanel&, DeskContext&, const Box& room, const Issue&);
void draw_goals(VisionPanel&, DeskContext&, FieldColumn&);
void draw_goal_sheet(VisionPanel&, DeskContext&, const Box& room, const Goal&);
// The themes that no issue takes up, with the reason where one was written.
void draw_themes_left(VisionPanel&, DeskContext&, FieldColumn&);
void draw_vision_tree(VisionPanel&, DeskContext&, Box room);

}  // namespace yoriai
