#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "ui/widgets.h"

namespace yoriai {

// What a scrolled area remembers; pixels.
struct Scroll {
    float offset = 0;
    float content = 0;  // height of what was drawn in it last
};

// While it lives, what is drawn is cut off at the box and moved by the scroll. Say with end_at()
// where the content ended. It scrolls, from the next frame on, by the wheel, which an area within
// it uses first, and to a control that a key moved the focus to.
class ScrollArea {
 public:
    ScrollArea(DeskContext&, std::string_view id, const Box& box, Scroll&);
    ~ScrollArea();
    ScrollArea(const ScrollArea&) = delete;
    ScrollArea& operator=(const ScrollArea&) = delete;

    // Where to draw: as wide as the box without its scroll bar, beginning at the moved top.
    Box content() const;
    // The same without an end, for content that is cut off its top piece by piece.
    Box column() const;
    void end_at(float y) { scroll_.content = y - (box_.y - drawn_at_); }

    // Rows of a list of `count` equal rows that can be seen, [first, last); also ends the content.
    std::pair<std::size_t, std::size_t> rows(std::size_t count, float row_height);
    // Scrolls as little as needed to show this part of the content.
    void reveal(float top, float bottom);

 private:
    float furthest() const;
    void follow_focus();
    void take_wheel();

    DeskContext& context_;
    std::string id_;
    Box box_;
    Scroll& scroll_;
    float drawn_at_;       // the offset that its content is drawn with
    bool arrived_before_;  // the focus came to a control outside of it
};

// Panels for which the window is too small: they stand one below the other with these heights
// (measures of the look), and all of it scrolls.
void stack_panels(DeskContext&, std::string_view id, const Box& work, Scroll&,
                  std::span<const float> heights,
                  const std::function<void(std::span<const Box>)>& draw);

// Three panels side by side, or, in a window narrower than `least_width`, one below the other.
// `left` and `right` are their widths in a narrow and in a wide window; all are measures of the
// look.
struct ThreePanels {
    float least_width;
    std::array<float, 2> left, right;
    std::array<float, 3> heights;  // when they are stacked
    float gap = space::panel_gap;  // between them side by side
};
void draw_three_panels(
    DeskContext&, std::string_view id, Box work, Scroll&, const ThreePanels&,
    const std::function<void(const Box& left, const Box& middle, const Box& right)>& draw);

}  // namespace yoriai
