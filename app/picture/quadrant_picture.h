#pragma once

#include <string_view>
#include <vector>

#include "analysis/priorities.h"
#include "picture/painter.h"

namespace yoriai {

// Importance to the right, agreement upwards; items are discs with their numbers from 1, filled
// where they are priorities. What lies right of the line is washed.
struct QuadrantLook {
    float disc = 21;  // radius, measure of the look
    float line = 3;
    TextStyle number = type::base.bold();
    TextStyle words = type::second;
};

// Discs that would cover each other are moved apart, as little as needed.
void draw_quadrant(const Painter&, const Box&, const std::vector<PlacedItem>&, double line,
                   std::string_view across, std::string_view upwards, const QuadrantLook& = {});

}  // namespace yoriai
