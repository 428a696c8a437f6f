#pragma once

#include <imgui.h>

#include <algorithm>

namespace yoriai {

// A rectangle of a framebuffer's pixels, counted from the top left; right and bottom are outside.
struct PixelArea {
    int left = 0, top = 0, right = 0, bottom = 0;

    bool empty() const { return right <= left || bottom <= top; }
    int width() const { return right - left; }
    int height() const { return bottom - top; }
    PixelArea shared_with(const PixelArea& other) const {
        return {std::max(left, other.left), std::max(top, other.top), std::min(right, other.right),
                std::min(bottom, other.bottom)};
    }
};

inline PixelArea whole_area(const ImDrawData& data) {
    return {0, 0, static_cast<int>(data.DisplaySize.x * data.FramebufferScale.x),
            static_cast<int>(data.DisplaySize.y * data.FramebufferScale.y)};
}

// Where the command may draw.
inline PixelArea clip_area(const ImDrawCmd& command, const ImDrawData& data) {
    const ImVec2 origin = data.DisplayPos, scale = data.FramebufferScale;
    return {static_cast<int>((command.ClipRect.x - origin.x) * scale.x),
            static_cast<int>((command.ClipRect.y - origin.y) * scale.y),
            static_cast<int>((command.ClipRect.z - origin.x) * scale.x),
            static_cast<int>((command.ClipRect.w - origin.y) * scale.y)};
}

}  // namespace yoriai
