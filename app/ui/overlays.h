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

// The list of what was done, while it is open.
struct HistoryList {
    Scroll scroll;
};

}  // namespace yoriai
