#pragma once

#include "ui/field_column.h"
#include "ui/return_panel.h"

// The register of 返す: what came back to the plan, and what was answered.

namespace yoriai {

// The list at the left of a view of the register, and the sheet of the chosen row beside it.
struct RegisterBoxes {
    Box list, sheet;
};
RegisterBoxes split_register(const DeskContext&, Box room);

// A row: what it is, and how it stands at the right; done has a tick.
struct RegisterRow {
    std::string title, state;
    bool done = false;
};
bool register_row(DeskContext&, std::string_view id, const Box&, const RegisterRow&, bool current);
// Rows with a scroll of their own; the index that was clicked.
std::optional<std::size_t> register_rows(DeskContext&, std::string_view id, const Box& room,
                                         Scroll&, const std::vector<RegisterRow>&,
                                         std::optional<std::size_t> current);

void draw_comments(ReturnPanel&, DeskContext&, Box room);
void draw_official_answers(ReturnPanel&, DeskContext&, Box room);
void draw_progress(ReturnPanel&, DeskContext&, Box room);
void draw_handover(ReturnPanel&, DeskContext&, Box room);

void add_comment(ReturnPanel&, DeskContext&);

}  // namespace yoriai
