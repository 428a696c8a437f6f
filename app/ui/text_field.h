#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "ui/widgets.h"

namespace yoriai {

struct TextFieldLook {
    std::string_view hint;
    std::string_view problem;  // why the text is refused; not empty: the field is lined in red
    bool many_lines = false;   // Shift+Enter or, in them, Enter breaks the line
    TextStyle style = type::base;
    Icon icon = Icon::none;
};

// What happened to a text while it was written in a field.
struct FieldEvents {
    bool changed = false;
    bool entered = false;  // Enter, but never the one that ends a conversion
    bool escaped = false;
    bool left = false;  // the focus went elsewhere
    bool focused = false;
    bool clicked = false;
};

// The keys and characters of this frame go into the text, and the pointer moves the caret.
// `picture` says how it stands on the screen. Used by the fields below and by the card entry.
FieldEvents edit_with_keys(DeskContext&, TextEdit&, const Box&, const TextFieldPicture&,
                           const Box& caret);

// A right click on a field gives it the focus and opens the menu of its text.
void take_right_click(DeskContext&, std::string_view id, TextEdit&, std::size_t offset,
                      bool hovered);

// The text field's picture of an edit, with what is being composed.
TextFieldPicture picture_of(const DeskContext&, const TextEdit&, const TextFieldLook&, bool focused,
                            Preedit& preedit);

// A field that edits a text of the panel's own: a search, a question that is being made.
FieldEvents text_field(DeskContext&, std::string_view id, const Box&, TextEdit&,
                       const TextFieldLook& = {});

// A field that shows a value of the workshop. Returns the new text once, when it was entered or
// left and differs.
std::optional<std::string> value_field(DeskContext&, std::string_view id, const Box&,
                                       const std::string& value, const TextFieldLook& = {});
// The same for a whole number from `least` to `most`; anything else is refused with a sentence
// below the field. Full-width figures are taken too. An empty field gives nothing.
struct NumberAnswer {
    std::optional<int> number;
};
std::optional<NumberAnswer> number_field(DeskContext&, std::string_view id, const Box&,
                                         std::optional<int> value, int least, int most,
                                         std::string_view unit = {});

// The figures of a text, full-width ones and a thousands separator included; nothing when it is no
// number.
std::optional<int> read_number(std::string_view text);

}  // namespace yoriai
