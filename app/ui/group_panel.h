#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "picture/board_picture.h"
#include "ui/board_filter.h"
#include "ui/card_details.h"
#include "ui/panel.h"
#include "ui/scroll_area.h"
#include "ui/text_field.h"

namespace yoriai {

// What the pointer is doing on the board since it was pressed.
struct BoardDrag {
    enum class What { nothing, pan, band, cards, theme };
    What what = What::nothing;
    ImVec2 from{};          // where it was pressed, pixels
    Camera camera;          // as it was then
    BoardTarget pressed;    // what stood there
    bool moved = false;     // further than a trembling hand
    bool adding = false;    // Ctrl or Shift was held
    bool by_right = false;  // the right button, which opens a menu when it does not move
};

// 束ねる: the board with its cards and themes, and what the program suggests.
struct GroupPanel {
    Camera camera;
    bool can_regroup = false;  // the program placed cards that it may move again
    bool placed = false;       // the camera has been put over the board once
    bool pointed_at = false;   // the pointer is over it, and over no field or dialog
    BoardLayout layout;
    const Workshop* laid_out = nullptr;  // for which workshop and revision the layout is
    std::uint64_t revision = 0;
    BoardState state;
    BoardDrag drag;
    BoardTarget cursor;          // where the arrow keys stand
    bool show_selected = false;  // what was selected from elsewhere is brought into view

    TextEdit search;
    std::string searched;     // for what state.found_cards holds
    std::size_t found = 0;    // which of them Enter went to
    std::size_t related = 0;  // of them are about the same thing without saying the words

    bool naming = false;  // a theme of the selected cards is being named
    ThemeId renaming;     // or this theme renamed
    CardId editing;       // or this card's text edited
    LinkId labelling;     // or this link's label written
    TextEdit edit;

    const Proposal* proposal = nullptr;    // for which the next is meant
    std::set<std::size_t> put_away;        // its themes that the user does not want
    std::optional<std::size_t> explained;  // the one whose reasons are shown
    Scroll proposal_scroll;
    float side_width = 0;  // of the side panel in the last frame

    CardDetails details;  // of the one card that is selected
    CardId placed_card;   // for which the ghost was looked up, at this revision
    std::uint64_t placed_revision = 0;
    std::string ghost_why;  // the reasons, in words
    Scroll regrouping_scroll;

    BoardFilter filter;
    std::size_t hidden_cards = 0;  // by the filter
    bool choosing_shown = false;   // the dialog of colours and filters is open
    Scroll shown_scroll, side_scroll;
};

// `work` is the room below the step bar, the now line included.
void draw(GroupPanel&, DeskContext&, Box work);

// --- parts of the panel

// The board with what the pointer does on it.
void draw_group_board(GroupPanel&, DeskContext&, const Box& view);
// Arrow keys, Space, Enter, zoom.
void use_board_keys(GroupPanel&, DeskContext&, const Box& view);
// The field over the plate or card that is being written.
void draw_board_fields(GroupPanel&, DeskContext&, const Box& view);
// The dialog that names a new theme.
void draw_naming(GroupPanel&, DeskContext&);
// Selection, proposals, overview.
void draw_group_side(GroupPanel&, DeskContext&, Box side, const Box& view);
// The themes that the program proposes (group_proposals.cpp).
void draw_proposals(GroupPanel&, DeskContext&, Box side);
// A button on a row of its own, cut off the side panel's top.
bool small_button(DeskContext&, std::string_view id, Box& column, std::string_view label, Icon,
                  bool enabled = true);

// What would change if the cards were grouped anew, beside the board, with the way to take it over
// or not.
void draw_regrouping(GroupPanel&, DeskContext&, Box side);

void begin_naming(GroupPanel&, DeskContext&);
void begin_renaming(GroupPanel&, DeskContext&, ThemeId);
void begin_editing(GroupPanel&, DeskContext&, CardId);
void select_nothing(GroupPanel&);
std::vector<CardId> selected_cards(const GroupPanel&, const Workshop&);
void keep_or_release_lone(const GroupPanel&, DeskContext&);
void remove_selected(GroupPanel&, DeskContext&);
// Links, places, merging: what the acts ask for (group_arrange.cpp).
void use_arranging_acts(GroupPanel&, DeskContext&, const Box& view);
// What stands in the place of a board without cards.
void draw_empty_board(DeskContext&, const Box& view);
// All of the board in view, above the bar at its foot.
void fit_board(GroupPanel&, const DeskContext&, Box view);
// Colours and filters of the board (group_shown.cpp): the bar at its foot with the legend, and the
// dialog that chooses.
void draw_shown_bar(GroupPanel&, DeskContext&, const Box& view);
void draw_shown_dialog(GroupPanel&, DeskContext&);
// Moves the selected cards a step on the ground; the direction is a unit.
void move_selected(const GroupPanel&, DeskContext&, ImVec2 direction);
// Opens the menu of what is selected, or of the ground.
void open_board_menu(const GroupPanel&, DeskContext&, ImVec2 at);
void begin_labelling(GroupPanel&, DeskContext&, LinkId);
// The middle of the link on the board.
std::optional<ImVec2> middle_of(const GroupPanel&, const Workshop&, const Link&);
// Shows where the one selected card may belong, while it stands nowhere (group_ghost.cpp).
void look_for_ghost(GroupPanel&, const DeskContext&);
// The ghost with its reasons, cut off the top of the side panel.
void draw_ghost_reasons(GroupPanel&, DeskContext&, Box& side);
// Moves the camera so that the box of the board is in the view.
void reveal(GroupPanel&, const DeskContext&, const Box& view, const Box& board_box);

// Whether a title is only a noun (交通), which says less than a sentence.
bool is_bare_noun(std::string_view title);
// The theme that a drop at this place of the board goes to; none: onto the board itself.
ThemeId theme_under(const BoardTarget&, const Workshop&);

}  // namespace yoriai
