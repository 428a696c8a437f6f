#pragma once

#include <cstdlib>
#include <filesystem>
#include <set>
#include <string>

#include "picture/off_screen.h"

namespace yoriai {

// One off-screen renderer for all tests: making one takes a while.
inline OffScreen& off_screen() {
    static OffScreen screen;
    return screen;
}

// With YORIAI_PICTURES set to a folder the picture is kept there, to be looked at.
inline void keep_picture(const std::string& name, const Pixels& pixels) {
    if (const char* folder = std::getenv("YORIAI_PICTURES"))
        write_png(std::filesystem::path(folder) / (name + ".png"), pixels);
}

// How many different colours a picture has: a blank one has one.
inline std::size_t count_colours(const Pixels& pixels) {
    std::set<std::uint32_t> colours;
    std::uint32_t last = 1U << 24U;  // no colour
    for (std::size_t i = 0; i + 3 < pixels.rgba.size(); i += 4) {
        const std::uint32_t colour = static_cast<std::uint32_t>(pixels.rgba[i]) << 16U |
                                     static_cast<std::uint32_t>(pixels.rgba[i + 1]) << 8U |
                                     pixels.rgba[i + 2];
        if (colour != last) colours.insert(colour);
        last = colour;
    }
    return colours.size();
}

inline ImU32 colour_at(const Pixels& pixels, int x, int y) {
    const auto at = (static_cast<std::size_t>(y) * static_cast<std::size_t>(pixels.width) +
                     static_cast<std::size_t>(x)) *
                    4;
    return IM_COL32(pixels.rgba[at], pixels.rgba[at + 1], pixels.rgba[at + 2], 255U);
}

}  // namespace yoriai
