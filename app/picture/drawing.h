#pragma once

#include <imgui.h>
#include <imgui_internal.h>

#include <functional>

#include "picture/painter.h"

namespace yoriai {

// A draw list outside of any Dear ImGui window: for the hall view and for pictures. Text and shapes
// are one batch with the texture of the glyph cache.
class Drawing {
 public:
    Drawing();
    Drawing(const Drawing&) = delete;
    Drawing& operator=(const Drawing&) = delete;

    // Draws a picture of this size anew; the result holds until the next call. When the glyph
    // texture gets full, `draw` is called a second time.
    const ImDrawData& draw(TextLayouts&, const Palette&, float scale, int width, int height,
                           const std::function<void(const Painter&)>& draw_picture,
                           const PhotoFinder* photos = nullptr);

 private:
    ImDrawListSharedData shared_;
    ImDrawList list_;
    ImDrawData data_;
};

}  // namespace yoriai
