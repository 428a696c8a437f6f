#pragma once

#include <imgui.h>

#include <algorithm>

namespace yoriai {

// A rectangle in pixels of the window or picture, y downwards.
struct Box {
    float x = 0, y = 0, width = 0, height = 0;

    float right() const { return x + width; }
    float bottom() const { return y + height; }
    ImVec2 top_left() const { return {x, y}; }
    ImVec2 bottom_right() const { return {right(), bottom()}; }
    ImVec2 centre() const { return {x + width / 2, y + height / 2}; }
    ImVec2 size() const { return {width, height}; }

    bool contains(ImVec2 point) const {
        return point.x >= x && point.x < right() && point.y >= y && point.y < bottom();
    }
    bool meets(const Box& other) const {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    // Smaller by the margin on each side; larger when it is negative.
    Box inset(float margin) const { return inset(margin, margin); }
    Box inset(float horizontal, float vertical) const {
        return {x + horizontal, y + vertical, width - 2 * horizontal, height - 2 * vertical};
    }
    Box moved(float right_by, float down_by) const {
        return {x + right_by, y + down_by, width, height};
    }

    // Cuts a strip off this box and returns it; `gap` is left between the strip and the rest.
    Box cut_left(float strip, float gap = 0) {
        const Box cut = {x, y, strip, height};
        x += strip + gap;
        width = std::max(0.0F, width - strip - gap);
        return cut;
    }
    Box cut_right(float strip, float gap = 0) {
        const Box cut = {right() - strip, y, strip, height};
        width = std::max(0.0F, width - strip - gap);
        return cut;
    }
    Box cut_top(float strip, float gap = 0) {
        const Box cut = {x, y, width, strip};
        y += strip + gap;
        height = std::max(0.0F, height - strip - gap);
        return cut;
    }
    Box cut_bottom(float strip, float gap = 0) {
        const Box cut = {x, bottom() - strip, width, strip};
        height = std::max(0.0F, height - strip - gap);
        return cut;
    }

    bool operator==(const Box&) const = default;
};

// The smallest box that holds both.
inline Box united(const Box& a, const Box& b) {
    const float x = std::min(a.x, b.x);
    const float y = std::min(a.y, b.y);
    return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

}  // namespace yoriai
