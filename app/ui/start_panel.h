#pragma once

#include "ui/panel.h"
#include "ui/scroll_area.h"

namespace yoriai {

// What is shown while no session is open: begin, open, go on, try a sample.
struct StartPanel {
    Scroll scroll;
};

void draw(StartPanel&, DeskContext&);

}  // namespace yoriai
