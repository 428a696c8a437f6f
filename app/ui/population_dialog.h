#pragma once

#include "ui/panel.h"
#include "ui/scroll_area.h"

namespace yoriai {

// The figures of a population file, looked at and put right before they are taken in.
struct PopulationDialog {
    const PopulationOffer* seen = nullptr;   // the offer that was shown last
    std::optional<PopulationReading> asked;  // how the file is being read anew
    bool begun = false;                      // its first control got the focus
    Scroll scroll;
};

// Shown while the desktop offers a population.
void draw(PopulationDialog&, DeskContext&);

}  // namespace yoriai
