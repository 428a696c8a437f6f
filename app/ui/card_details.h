#pragma once

#include "ui/scroll_area.h"
#include "ui/text_field.h"

namespace yoriai {

// What hangs on a card: comments, photos, and the same thought told again.
struct CardDetails {
    CardId card;        // that is shown
    bool open = false;  // as a sheet of its own, above the desk
    TextEdit comment;   // that is being written
    Scroll scroll;
};

// The details of a card in a column of a panel.
void draw_card_details(CardDetails&, DeskContext&, const Box& column, CardId card);
// The keyboard goes to the comment that is being written.
void begin_comment(DeskContext&);
// The same as a sheet above the desk, while it is open.
void draw_card_sheet(CardDetails&, DeskContext&);

// A photo with what can be done with it, cut off the top.
void draw_photo(DeskContext&, Box& rest, const Photo&);

// A card that says several things, a line for each card to be.
struct SplitDialog {
    CardId card;
    TextEdit text;
};
void begin_split(SplitDialog&, const DeskContext&, CardId card);
void draw(SplitDialog&, DeskContext&);

}  // namespace yoriai
