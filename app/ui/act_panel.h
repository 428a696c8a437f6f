#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "analysis/action_views.h"
#include "frameworks/action_frameworks.h"
#include "telling/finding_words.h"
#include "ui/field_column.h"
#include "ui/panel.h"

namespace yoriai {

// How the actions are looked at: one by one on their sheets, or all side by side.
enum class ActView { sheets, roles, schedule, matrix, load };
inline constexpr int act_views = 5;

// 取り組む: the actions, one sheet each, what shows when they are read side by side, and cards that
// help to think.
struct ActPanel {
    ActView view = ActView::sheets;
    ActionId action;                 // the one on the sheet; none, or gone: the first
    ActionId added;                  // asked for, and chosen once it is there
    std::set<std::string> unfolded;  // parts of the sheet
    bool prompts = false;            // the cards at the right, not the findings
    std::string deck;                // the deck that is open; empty: the first
    Scroll list_scroll, sheet_scroll, findings_scroll, view_scroll;
    Scroll all_scroll;  // of a window too narrow for three panels

    // Read once for a language, a scheme and the session's own words.
    ActionFrameworks frameworks;
    std::vector<PromptDeck> decks;
    std::string read_for;

    std::vector<Finding> findings;          // all, those put aside too
    std::optional<std::uint64_t> revision;  // that they were found in
};

// `work` is the room below the step bar, the now line included.
void draw(ActPanel&, DeskContext&, Box work);

// --- parts of the panel

void draw_action_list(ActPanel&, DeskContext&, Box room);
void draw_action_sheet(ActPanel&, DeskContext&, const Box& room, const Action&);
// The parts of the sheet that are folded at first.
void draw_action_details(ActPanel&, DeskContext&, FieldColumn&, const Action&);
void draw_actor_parts(ActPanel&, DeskContext&, FieldColumn&, const Action&);
void draw_action_findings(ActPanel&, DeskContext&, Box room);
void draw_prompts(ActPanel&, DeskContext&, Box room);
// Roles, schedule, matrix or load over the whole work area.
void draw_action_view(ActPanel&, DeskContext&, Box room);

// The heading of a part that opens and closes; says whether it is open.
bool draw_fold(ActPanel&, DeskContext&, FieldColumn&, const std::string& id, std::string_view words,
               std::string_view about);

}  // namespace yoriai
