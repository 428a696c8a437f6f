#include "picture/draw_changes.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace yoriai {
namespace {

constexpr int side_of_square = 64;

// Each step is one to one in both, so that a difference is never lost by itself; the constant is
// 2^64 over the golden ratio.
std::uint64_t mixed(std::uint64_t value, std::uint64_t with) {
    value = (value ^ with) * 0x9E3779B97F4A7C15;
    return value ^ (value >> 32);
}

std::uint64_t number_of(const ImDrawVert& vertex) {
    std::uint64_t position = 0, texture = 0;
    static_assert(sizeof(vertex.pos) == sizeof(position) && sizeof(vertex.uv) == sizeof(texture));
    std::memcpy(&position, &vertex.pos, sizeof(position));
    std::memcpy(&texture, &vertex.uv, sizeof(texture));
    return mixed(mixed(position, texture), vertex.col);
}

// The value as a whole number, not below `low` and not above `high`; what is no number is `low`.
int within(float value, int low, int high) {
    if (!(value > static_cast<float>(low))) return low;
    return value < static_cast<float>(high) ? static_cast<int>(value) : high;
}

bool holds(const ImDrawIdx* triangle, ImDrawIdx corner) {
    return triangle[0] == corner || triangle[1] == corner || triangle[2] == corner;
}

// The pixels that a shape with these corners may touch within the clip area.
PixelArea area_of(const std::array<ImVec2, 4>& corners, const PixelArea& clip,
                  const ImDrawData& data) {
    ImVec2 least = corners[0], most = corners[0];
    for (const ImVec2& corner : corners) {
        least = {std::min(least.x, corner.x), std::min(least.y, corner.y)};
        most = {std::max(most.x, corner.x), std::max(most.y, corner.y)};
    }
    const ImVec2 origin = data.DisplayPos, scale = data.FramebufferScale;
    return {within((least.x - origin.x) * scale.x, clip.left, clip.right),
            within((least.y - origin.y) * scale.y, clip.top, clip.bottom),
            within((most.x - origin.x) * scale.x + 1, clip.left, clip.right),
            within((most.y - origin.y) * scale.y + 1, clip.top, clip.bottom)};
}

}  // namespace

PixelArea DrawChanges::find(const ImDrawData& data, ImU32 background, int texture_contents) {
    const PixelArea whole = whole_area(data);
    across_ = (whole.width() + side_of_square - 1) / side_of_square;
    const int down = (whole.height() + side_of_square - 1) / side_of_square;
    Number all = mixed(background, static_cast<Number>(texture_contents));
    all = mixed(mixed(all, static_cast<Number>(whole.right)), static_cast<Number>(whole.bottom));
    before_.swap(squares_);
    squares_.assign(static_cast<std::size_t>(across_) * static_cast<std::size_t>(down), all);
    for (const ImDrawList* list : data.CmdLists) add_list(*list, data);
    return squares_.size() == before_.size() ? differing(whole) : whole;
}

void DrawChanges::add_list(const ImDrawList& list, const ImDrawData& data) {
    vertices_.resize(static_cast<std::size_t>(list.VtxBuffer.Size));
    std::transform(list.VtxBuffer.begin(), list.VtxBuffer.end(), vertices_.begin(), number_of);
    const PixelArea whole = whole_area(data);
    for (const ImDrawCmd& command : list.CmdBuffer) {
        if (command.UserCallback != nullptr) continue;
        const PixelArea clip = clip_area(command, data).shared_with(whole);
        if (clip.empty()) continue;
        Number number = reinterpret_cast<std::uintptr_t>(command.GetTexID());
        for (const int edge : {clip.left, clip.top, clip.right, clip.bottom})
            number = mixed(number, static_cast<Number>(edge));
        add_triangles(list, command, clip, number, data);
    }
}

void DrawChanges::add_triangles(const ImDrawList& list, const ImDrawCmd& command,
                                const PixelArea& clip, Number number, const ImDrawData& data) {
    const ImDrawVert* vertices = list.VtxBuffer.Data + command.VtxOffset;
    const Number* numbers = vertices_.data() + command.VtxOffset;
    const ImDrawIdx* index = list.IdxBuffer.Data + command.IdxOffset;
    const ImDrawIdx* const end = index + command.ElemCount;
    for (unsigned step = 3; index + 2 < end; index += step) {
        const ImDrawIdx a = index[0], b = index[1], c = index[2];
        // Two triangles with a side in common, as nearly all come: letters, fills, edges.
        const bool pair = index + 5 < end && holds(index + 3, a) && holds(index + 3, c);
        const auto d = static_cast<ImDrawIdx>(pair ? index[3] + index[4] + index[5] - a - c : c);
        step = pair ? 6 : 3;
        // The corners' numbers are mixed already, and weighed so that their order counts.
        const Number corners = numbers[a] + 3 * numbers[b] + 5 * numbers[c] + 7 * numbers[d];
        add_to_squares(area_of({vertices[a].pos, vertices[b].pos, vertices[c].pos, vertices[d].pos},
                               clip, data),
                       mixed(number, corners));
    }
}

void DrawChanges::add_to_squares(const PixelArea& area, Number number) {
    if (area.empty()) return;
    const int last_column = (area.right - 1) / side_of_square,
              last_row = (area.bottom - 1) / side_of_square;
    for (int row = area.top / side_of_square; row <= last_row; ++row)
        for (int column = area.left / side_of_square; column <= last_column; ++column) {
            Number& square = squares_[static_cast<std::size_t>(row * across_ + column)];
            square = mixed(square, number);
        }
}

PixelArea DrawChanges::differing(const PixelArea& whole) const {
    PixelArea area = {whole.right, whole.bottom, 0, 0};
    for (std::size_t i = 0; i < squares_.size(); ++i) {
        if (squares_[i] == before_[i]) continue;
        const int left = static_cast<int>(i) % across_ * side_of_square,
                  top = static_cast<int>(i) / across_ * side_of_square;
        area = {std::min(area.left, left), std::min(area.top, top),
                std::max(area.right, left + side_of_square),
                std::max(area.bottom, top + side_of_square)};
    }
    return area.empty() ? PixelArea{} : area.shared_with(whole);
}

}  // namespace yoriai
