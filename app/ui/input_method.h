#pragma once

#include <cstddef>
#include <string>

#include "picture/box.h"

namespace yoriai {

// What an input method is composing, before it is committed as characters. Offsets are bytes into
// `text`. While there is text, keys belong to the input method: no field and no shortcut takes
// them.
struct Composition {
    std::string text;
    std::size_t caret = 0;
    std::size_t clause_begin = 0, clause_end = 0;  // the clause being converted; equal: none

    explicit operator bool() const { return !text.empty(); }
};

// What the desktop passes on to the input method after each frame.
struct TextPlace {
    bool wanted = false;  // a field that takes text has the focus
    Box caret;            // pixels of the desk's window: the candidate window goes below it
};

}  // namespace yoriai
