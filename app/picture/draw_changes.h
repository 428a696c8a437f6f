#pragma once

#include <imgui.h>

#include <cstdint>
#include <vector>

#include "picture/pixel_area.h"

namespace yoriai {

// Finds where a picture differs from the one before: each square of the screen has a number made
// of the triangles that are drawn over it.
class DrawChanges {
 public:
    // An area outside of which this picture has the same pixels as that of the last call; empty
    // when they are the same everywhere, all of it at the first call. `texture_contents` is another
    // number when a texture in use got other contents. A square that differs has the number of the
    // one before once in 10^19 times.
    PixelArea find(const ImDrawData&, ImU32 background, int texture_contents);

 private:
    using Number = std::uint64_t;

    void add_list(const ImDrawList&, const ImDrawData&);
    void add_triangles(const ImDrawList&, const ImDrawCmd&, const PixelArea& clip, Number,
                       const ImDrawData&);
    void add_to_squares(const PixelArea&, Number);
    PixelArea differing(const PixelArea& whole) const;

    int across_ = 0;
    std::vector<Number> squares_, before_;  // row by row
    std::vector<Number> vertices_;          // of the list that is looked at
};

}  // namespace yoriai
