#include "ui/scroll_area.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace yoriai {
namespace {

constexpr float bar_width = 14;
constexpr float wheel_step = 96;

}  // namespace

ScrollArea::ScrollArea(DeskContext& context, std::string_view id, const Box& box, Scroll& scroll)
    : context_(context),
      id_(id),
      box_(box),
      scroll_(scroll),
      arrived_before_(context.focus.arrived.has_value()) {
    scroll.offset = std::floor(std::clamp(scroll.offset, 0.0F, furthest()));
    drawn_at_ = scroll.offset;
    ImGui::PushClipRect(box.top_left(), box.bottom_right(), true);
}

ScrollArea::~ScrollArea() {
    ImGui::PopClipRect();
    if (furthest() <= 0) return;
    follow_focus();
    take_wheel();
    const Box bar = {box_.right() - context_.px(bar_width), box_.y, context_.px(bar_width),
                     box_.height};
    const Interaction met = interact(context_, id_ + ".scroll_bar", bar, false);
    if (met.held) {
        const float share = (ImGui::GetIO().MousePos.y - bar.y) / bar.height;
        scroll_.offset =
            std::floor(std::clamp(share * scroll_.content - box_.height / 2, 0.0F, furthest()));
    }
    draw_scroll_bar(context_.painter, bar, scroll_.offset / scroll_.content,
                    box_.height / scroll_.content, met.state(context_.focus));
}

void ScrollArea::follow_focus() {
    if (arrived_before_ || !context_.focus.arrived) return;
    // With its label above and some of what comes below.
    Box& control = *context_.focus.arrived;
    reveal(control.y - context_.px(40), control.bottom() + context_.px(16));
    control.y += drawn_at_ - scroll_.offset;  // for the area round this one
}

void ScrollArea::take_wheel() {
    const ImGuiIO& io = ImGui::GetIO();
    if (io.MouseWheel == 0 || io.KeyCtrl || context_.wheel_used || !context_.focus.on_top() ||
        !ImGui::IsWindowHovered() || !box_.contains(io.MousePos))
        return;
    const float to =
        std::clamp(scroll_.offset - io.MouseWheel * context_.px(wheel_step), 0.0F, furthest());
    if (to == scroll_.offset) return;
    scroll_.offset = to;
    context_.wheel_used = true;
    context_.wake_in(0);
}

float ScrollArea::furthest() const { return std::max(0.0F, scroll_.content - box_.height); }

Box ScrollArea::content() const {
    const float bar = furthest() > 0 ? context_.px(bar_width + 6) : 0;
    return {box_.x, box_.y - drawn_at_, box_.width - bar, std::max(box_.height, scroll_.content)};
}

Box ScrollArea::column() const {
    Box endless = content();
    endless.height = 1.0e6F;
    return endless;
}

std::pair<std::size_t, std::size_t> ScrollArea::rows(std::size_t count, float row_height) {
    scroll_.content = static_cast<float>(count) * row_height;
    const auto first = static_cast<std::size_t>(std::max(0.0F, scroll_.offset / row_height));
    const auto last = static_cast<std::size_t>((scroll_.offset + box_.height) / row_height) + 1;
    return {std::min(first, count), std::min(last, count)};
}

void ScrollArea::reveal(float top, float bottom) {
    const float origin = box_.y - drawn_at_;
    if (bottom - origin > scroll_.offset + box_.height)
        scroll_.offset = bottom - origin - box_.height;
    if (top - origin < scroll_.offset) scroll_.offset = top - origin;
    context_.wake_in(0);
}

void stack_panels(DeskContext& context, std::string_view id, const Box& work, Scroll& scroll,
                  std::span<const float> heights,
                  const std::function<void(std::span<const Box>)>& draw) {
    ScrollArea area(context, id, work, scroll);
    Box column = area.column();
    std::vector<Box> boxes;
    for (const float height : heights)
        boxes.push_back(column.cut_top(context.px(height), context.px(space::panel_gap)));
    draw(boxes);
    area.end_at(boxes.back().bottom());
}

void draw_three_panels(
    DeskContext& context, std::string_view id, Box work, Scroll& scroll, const ThreePanels& panels,
    const std::function<void(const Box& left, const Box& middle, const Box& right)>& draw) {
    if (work.width < context.px(panels.least_width))
        return stack_panels(
            context, id, work, scroll, panels.heights,
            [&](std::span<const Box> boxes) { draw(boxes[0], boxes[1], boxes[2]); });
    const float gap = context.px(panels.gap);
    const std::size_t wide = work.width / context.painter.scale() < 1560 ? 0 : 1;
    const Box left = work.cut_left(context.px(panels.left[wide]), gap);
    const Box right = work.cut_right(context.px(panels.right[wide]), gap);
    draw(left, work, right);
}

}  // namespace yoriai
