#pragma once

#include <string>

#include "ui/field_column.h"
#include "ui/panel.h"

namespace yoriai {

// 描く: what the district wants to be, the issues that the council takes up from the themes, and
// the tree from the vision over the issues to the actions.
struct VisionPanel {
    IssueId issue;  // the one whose sheet is shown; none, or gone: the first
    std::string followed;
    Scroll issues_scroll, tree_scroll, sheet_scroll;
};

// `work` is the room below the step bar, the now line included.
void draw(VisionPanel&, DeskContext&, Box work);

// --- parts of the panel

// The issues, and the themes that are in none of them yet.
void draw_issues(VisionPanel&, DeskContext&, const Box& room);
void draw_issue_sheet(VisionPanel&, DeskContext&, const Box& room, const Issue&);
void draw_vision_tree(VisionPanel&, DeskContext&, Box room);

}  // namespace yoriai
