#pragma once

#include <cstddef>
#include <string>

#include "ui/scroll_area.h"
#include "ui/text_edit.h"

namespace yoriai {

// The dialog that chooses a file, while the desktop offers one.
struct FileDialog {
    std::size_t number = 0;  // of the offer that the rest belongs to
    TextEdit name;
    std::size_t chosen = 0;  // row of the list
    bool asks_to_replace = false;
    Scroll scroll;
};

void draw(FileDialog&, DeskContext&);

}  // namespace yoriai
