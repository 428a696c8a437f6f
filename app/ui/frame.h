#pragma once

#include "ui/desk.h"

// The parts of the desk's frame round the panels.

namespace yoriai {

// Logo, menus, session and hall badge.
void draw_menu_row(Desk&, DeskContext&, Box row);
// The menu that is open, above everything.
void draw_open_menu(Desk&, DeskContext&);
// The menu at the pointer: the one that was asked for in this frame, or is open.
void draw_context_menu(Desk&, DeskContext&);
// Steps with their counts, and the timer.
void draw_step_bar(Desk&, DeskContext&, Box bar);
// Counts down; a timer that nobody has set takes the minutes of the agenda's step first.
void start_timer(Desk&, const DeskContext&);
// Last edit, undo, saved.
void draw_status_line(Desk&, DeskContext&, Box line);
void draw_toast_and_job(Desk&, DeskContext&);
void draw_settings(Desk&, DeskContext&);
void draw_help(Desk&, DeskContext&);
// Every command by its words, their reading or the other language.
void open_finder(Desk&);
void draw_finder(Desk&, DeskContext&);
// The guided tour, while it runs, and where it begins by itself.
void draw_tour(Desk&, DeskContext&);
// The edits with their times; one can be gone back to.
void draw_history(Desk&, DeskContext&);

// What menus and keys asked for in this frame.
std::vector<Act> find_acts(Desk&, const DeskContext&);
// Carries out those that no panel does.
void carry_out(Desk&, DeskContext&);
// Whether a menu row can be chosen now.
bool is_possible(const Desk&, const DeskInput&, Act);

// What a step is called, and what stands below it.
const Message& name_of_step(WorkshopStep);
std::string count_of_step(const Desk&, const Workshop&, WorkshopStep);

}  // namespace yoriai
