#pragma once
#include "ui/panel.h"
#include "ui/timer.h"
namespace yoriai {
struct ChoosePanel {
    RoundId round;
};
inline void draw(ChoosePanel&, DeskContext&, Box) {}
}  // namespace yoriai
