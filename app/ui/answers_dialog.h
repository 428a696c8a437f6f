#pragma once

#include "ui/panel.h"
#include "ui/scroll_area.h"

namespace yoriai {

// Answers of a table that came back, looked at before they are taken in.
struct AnswersDialog {
    const AnswersOffer* seen = nullptr;  // the offer it was opened for
    bool replace = false;                // also those that were changed here as well
    Scroll scroll;
};

// Shown while the desktop offers answers.
void draw(AnswersDialog&, DeskContext&);

}  // namespace yoriai
