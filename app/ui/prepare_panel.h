#pragma once
#include "ui/panel.h"
#include "ui/timer.h"
namespace yoriai {
struct PreparePanel {
    RoundId round;
};
inline void draw(PreparePanel&, Timer&, DeskContext&, Box) {}
}  // namespace yoriai
// Being written by the helper "prepare": leave the prepare panel to him.
