#pragma once

#include "ui/screen.h"

namespace yoriai {

// Goes to the step that writes cards down.
inline Screen& on_capture(Screen& screen) {
    screen.desk.step = WorkshopStep::capture;
    screen.frame(2);
    return screen;
}

}  // namespace yoriai
