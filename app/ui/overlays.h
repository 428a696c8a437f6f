#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "ui/keys.h"
#include "ui/scroll_area.h"
#include "ui/text_edit.h"

namespace yoriai {

// The list of commands that is searched by typing, while it is open.
struct CommandFinder {
    // What a command is found by, folded: its words in both languages, and how they are read.
    struct Entry {
        Act act;
        std::string folded;
    };
    std::vector<Entry> entries;
    TextEdit wanted;
    std::size_t row = 0;  // where the arrow keys stand
    Scroll scroll;
};

// The text size while its slider is dragged: the desk changes under the pointer, the slider's
// measures are those of the press.
struct TextSizeDrag {
    float from = 0, width = 1;  // pixels
    float factor = 1;
};

// The list of what was done, while it is open.
struct HistoryList {
    Scroll scroll;
};

}  // namespace yoriai
