#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "picture/box.h"
#include "ui/keys.h"
#include "ui/text_edit.h"

namespace yoriai {

// Which control the keyboard speaks to. Controls offer themselves each frame in the order they are
// drawn; Tab goes through them in that order. While a menu or dialog is open only its controls
// count, and when it closes the focus returns to where it was.
class Focus {
 public:
    // `forward` and `back`: Tab and Shift+Tab were pressed.
    void begin_frame(bool forward, bool back);
    void end_frame();

    // Offers a control that stands there; true when it has the focus.
    bool offer(std::string_view id, const Box& place);
    bool has(std::string_view id) const { return layer_ == top_ && now_ == id; }
    const std::string& now() const { return now_; }
    void give(std::string_view id, bool by_key);
    void clear() { give("", false); }
    // The ring is drawn only after a key was used.
    bool shows_ring() const { return by_key_; }
    void show_ring(bool shown) { by_key_ = shown; }

    // Menus and dialogs stand above the desk.
    void enter_layer();
    void leave_layer();
    // Whether what is drawn now is the topmost layer, to which keys go.
    bool on_top() const { return layer_ == top_; }
    // How many layers what is drawn now stands above the desk.
    int layer() const { return layer_; }

    // To the next control, as Tab does.
    void go_on() { steps_ = 1; }

    // What the focused field holds while it is being written in. A field that lost the focus finds
    // its text in `left_text` when the next one took `edit` over before it was drawn.
    TextEdit edit;
    std::string edited;  // id of the field that `edit` belongs to
    std::string left, left_text;
    bool edited_seen = false;  // the edited field was drawn in this frame
    // Whether leaving the focused field would keep a text.
    bool is_written_in() const { return !edited.empty() && now_ == edited; }
    std::string text_menu;             // id of the field whose menu is open; it keeps its text
    int text_menu_above = 0;           // the layer of that field
    std::optional<Act> asked_of_text;  // chosen there, for the field to do
    bool took_undo = false;            // a field has used this frame's Ctrl+Z or Ctrl+Y itself
    bool keeps_tab = false;            // the focused control uses Tab itself
    bool was_composing = false;        // in the frame before
    Box caret;                         // of the focused field as it was drawn last
    // Where the control stands that a key has moved the focus to since the last frame: the areas
    // round it scroll there.
    std::optional<Box> arrived;

 private:
    std::string now_;
    bool by_key_ = false;
    bool moved_ = false;  // by a key, and not offered since
    int layer_ = 0;       // being drawn
    int top_ = 0;         // the highest of the last frame
    int highest_ = 0;     // of this frame
    std::vector<std::string> stops_;
    std::vector<std::string> below_;  // what had the focus in the layers below
    int steps_ = 0;                   // to go along the stops at the end of the frame
};

}  // namespace yoriai
