#pragma once

#include <vector>

#include "picture/hall_picture.h"
#include "picture/off_screen.h"

namespace yoriai {

// A page of the hall view as a picture, without a window; see OffScreen for threads.
Pixels draw_hall_page(const HallModel&, const HallScreen&, int page = 0);

// All its pages.
std::vector<Pixels> draw_hall_pages(const HallModel&, const HallScreen&);

}  // namespace yoriai
