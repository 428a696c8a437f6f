#pragma once

#include <cstdint>
#include <vector>

namespace yoriai {

// Pixels of a finished picture, RGBA, rows from the top.
struct Pixels {
    int width = 0, height = 0;
    std::vector<std::uint8_t> rgba;
};

}  // namespace yoriai
