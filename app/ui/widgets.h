#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "ui/context.h"

// Controls: hit areas of Dear ImGui, looks of picture/parts.h, the keyboard through Focus. Every
// control has an id that never changes (`capture.table.3`): tests and the focus know it by that.

namespace yoriai {

struct Interaction {
    bool hovered = false;
    bool held = false;
    bool clicked = false;  // by the pointer, or by Enter or Space when focused
    bool double_clicked = false;
    bool right_clicked = false;
    bool focused = false;

    ControlState state(const Focus& focus, bool disabled = false) const {
        return {hovered && !disabled, held && !disabled, focused && focus.shows_ring(), disabled};
    }
};

// An area that can be clicked and focused. `stop` says whether Tab stops at it.
Interaction interact(DeskContext&, std::string_view id, const Box&, bool stop = true);
// An area that says only where something is, for the tests.
void mark(std::string_view id, const Box&);

bool button(DeskContext&, std::string_view id, const Box&, const Button&, bool enabled = true);
// A button as wide as it needs, cut off the row's left or right end with a gap behind it.
bool button_left(DeskContext&, std::string_view id, Box& row, const Button&, bool enabled = true);
bool button_right(DeskContext&, std::string_view id, Box& row, const Button&, bool enabled = true);
// A round mark with words and a second line below: one of a few ways to choose.
bool choice(DeskContext&, std::string_view id, const Box&, std::string_view title,
            std::string_view about, bool on);
bool chip(DeskContext&, std::string_view id, const Box&, const Chip&);
bool chip_left(DeskContext&, std::string_view id, Box& row, const Chip&);
// The next of a row of chips that was cut off the top of the room; without room in the row a new
// one is cut off, with this gap (a measure of the look) below it.
bool chip_in_rows(DeskContext&, std::string_view id, Box& row, Box& room, float gap, const Chip&);
bool check_box(DeskContext&, std::string_view id, const Box&, std::string_view label, bool on);
// A row of a list; wash when it is current.
Interaction list_row(DeskContext&, std::string_view id, const Box&, bool current);
// A sign without a word: undo, close, chevrons, minus and plus.
bool icon_button(DeskContext&, std::string_view id, const Box&, Icon, bool enabled = true);

// Title of a panel with an icon and a second text behind it, cut off the top.
void panel_title(DeskContext&, Box& panel, Icon, std::string_view title,
                 std::string_view about = {});
// A small label above a field, cut off the top.
void label(DeskContext&, Box& panel, std::string_view words);
// A line of decoration between parts, with room around it.
void divider(DeskContext&, Box& panel);

// --- layers above the desk (layers.cpp)

// While it lives, everything is drawn above the desk and gets all keys. Clicks beside `box` are
// told by clicked_beside(). `dialogs`: how many layers it stands above that it is not drawn in.
class Above {
 public:
    Above(DeskContext&, std::string_view id, const Box& box, int dialogs = 0);
    ~Above();
    Above(const Above&) = delete;
    Above& operator=(const Above&) = delete;

    bool clicked_beside() const { return clicked_beside_; }

 private:
    DeskContext& context_;
    Painter below_;
    int layers_;
    bool clicked_beside_ = false;
};

// While it lives, everything is drawn in a window over this box, above the desk; keys and focus
// stay where they are.
class WindowAbove {
 public:
    WindowAbove(DeskContext&, const char* name, const Box& box);
    ~WindowAbove();
    WindowAbove(const WindowAbove&) = delete;
    WindowAbove& operator=(const WindowAbove&) = delete;

 private:
    DeskContext& context_;
    Painter below_;
};

// A box of this size, in measures of the look, in the middle of the window and not larger than it.
Box box_in_middle(const DeskContext&, float width, float height);
// The paper that a layer's controls stand on.
void draw_sheet(const DeskContext&, const Box&);

enum class DialogAnswer { none, stay, go_on };
struct DialogQuestion {
    std::string_view id;
    std::string question;
    std::string what_is_lost;
    std::string stay;   // the safe button, focused first
    std::string go_on;  // the other one
    bool dangerous = true;
};
DialogAnswer dialog(DeskContext&, const DialogQuestion&);

}  // namespace yoriai
