#pragma once
#include "ui/panel.h"
namespace yoriai {
struct GroupPanel {
    int x = 0;
};
inline void draw(GroupPanel&, DeskContext&, Box) {}
}  // namespace yoriai
