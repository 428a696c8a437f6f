#pragma once

#include <map>
#include <string>

#include "ui/panel.h"
#include "ui/scroll_area.h"

namespace yoriai {

// What a file or the clipboard would bring, before it becomes cards: shown as rows, with the
// columns they are taken from and the cards that are there already.
struct ImportDialog {
    const ImportOffer* seen = nullptr;  // the offer it was opened for
    bool skip_same = true;              // leave out cards whose words are there already
    std::string choosing;               // the use whose column is being chosen; empty: none
    Scroll scroll, column_scroll;
};

// Shown while the desktop offers an import.
void draw(ImportDialog&, DeskContext&);

}  // namespace yoriai
