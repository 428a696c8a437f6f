#pragma once

#include <set>
#include <string>

#include "analysis/tally.h"
#include "ui/panel.h"
#include "ui/scroll_area.h"
#include "ui/text_field.h"

namespace yoriai {

// 選ぶ: rounds on themes, counted at the tables and typed in; the room sees nothing of the counts
// until the facilitator reveals them.
struct ChoosePanel {
    RoundId round;  // the one worked on; none, or gone: the newest

    // The round that is being made.
    bool making = false;
    TextEdit question;
    RoundMethod method = RoundMethod::dots;
    int dots = 3;
    bool several_on_one = false;  // dots may be put on top of each other
    std::set<ThemeId> left_out;   // of the themes without a parent

    // The cell of the tally where figures go.
    ItemId row;
    TableId column;
    Answer answer = Answer::agree;  // that is counted, in a round on agreement
    std::string typed;              // figures not entered yet

    Scroll form_scroll, grid_scroll, side_scroll;
};

// `work` is the room below the step bar, the now line included.
void draw(ChoosePanel&, DeskContext&, Box work);

// --- parts of the panel

// The form that makes a round.
void draw_round_form(ChoosePanel&, DeskContext&, Box room);
// Which rounds there are, and what the chosen one asks, at the left.
void draw_round_side(ChoosePanel&, DeskContext&, Box side, const Round*);
// The counts by item and table, to type in.
void draw_tally_grid(ChoosePanel&, DeskContext&, Box room, const Round&, const RoundResult&);
// The results as bars with shares and intervals.
void draw_round_results(ChoosePanel&, DeskContext&, Box room, const Round&, const RoundResult&);

}  // namespace yoriai
