#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/action_findings.h"
#include "ui/field_column.h"
#include "ui/panel.h"

namespace yoriai {

// 取り組む: the actions, one sheet each, and what shows when they are read side by side.
struct ActPanel {
    ActionId action;  // the one on the sheet; none, or gone: the first
    std::string followed;
    Scroll list_scroll, sheet_scroll, findings_scroll;

    std::vector<Finding> findings;
    std::optional<std::uint64_t> revision;  // that they were found in
};

// `work` is the room below the step bar, the now line included.
void draw(ActPanel&, DeskContext&, Box work);

// --- parts of the panel

void draw_action_list(ActPanel&, DeskContext&, Box room);
void draw_action_sheet(ActPanel&, DeskContext&, const Box& room, const Action&);
void draw_action_findings(ActPanel&, DeskContext&, Box room);

// A finding as a sentence for the council.
std::string say_finding(const Workshop&, const Finding&);

}  // namespace yoriai
