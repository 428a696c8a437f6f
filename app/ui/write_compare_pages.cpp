// The pages of two versions beside each other, what only one of them says marked.

#include <algorithm>
#include <cmath>

#include "text/write_messages.h"
#include "ui/write_panel.h"

namespace yoriai {
namespace {

constexpr float compared_page_gap = 24;
constexpr float widest_compared_page = 880;
// The part of the room at which both versions stand beside each other.
constexpr float reading_height = 0.3F;

// One version's pages; places are pixels from the top of its first page.
struct PageColumn {
    const PlanPreview& plan;
    float left, width, height, step;

    float place_of(std::size_t page, float y) const {
        return static_cast<float>(page) * step + y * width / plan.pages[0].width;
    }
    float place_of(const PlanPlace& place) const { return place_of(place.page, place.y); }
    float end() const { return static_cast<float>(plan.pages.size()) * step; }
};

PageColumn column_of(const Painter& painter, const PlanPreview& plan, const Box& half) {
    const float width =
        std::floor(std::min(half.width - painter.px(16), painter.px(widest_compared_page)));
    const float height = std::floor(width * plan.pages[0].height / plan.pages[0].width);
    return {plan, std::floor(half.centre().x - width / 2), width, height,
            height + painter.px(compared_page_gap)};
}

// Which places of two versions stand beside each other: where both say the same, and between two of
// those in proportion.
class SideBySide {
 public:
    SideBySide(const PageColumn& older, const PageColumn& newer) {
        points_.push_back({0, 0});
        for (const SamePlace& place : newer.plan.comparison->same)
            points_.push_back({older.place_of(place.older), newer.place_of(place.newer)});
        points_.push_back({older.end(), newer.end()});
    }
    float older_of(float newer) const { return across(newer, &Point::newer, &Point::older); }
    float newer_of(float older) const { return across(older, &Point::older, &Point::newer); }

 private:
    struct Point {
        float older, newer;
    };

    float across(float value, float Point::*from, float Point::*to) const {
        const auto behind =
            std::upper_bound(points_.begin() + 1, points_.end() - 1, value,
                             [&](float one, const Point& point) { return one < point.*from; });
        const Point &a = *std::prev(behind), &b = *behind;
        const float length = b.*from - a.*from;
        const float share = length > 0 ? (value - a.*from) / length : 0;
        return a.*to + share * (b.*to - a.*to);
    }

    std::vector<Point> points_;
};

// In the newer column, from the top; what stands close together is one place.
std::vector<float> places_of_changes(const PageColumn& older, const PageColumn& newer,
                                     const SideBySide& beside, float close) {
    std::vector<float> places;
    const auto add = [&](const PageColumn& column, const auto& moved) {
        for (std::size_t page = 0; page < column.plan.pages.size(); ++page)
            for (const Box& box : column.plan.pages[page].changed)
                places.push_back(moved(column.place_of(page, box.y)));
    };
    add(newer, [](float place) { return place; });
    add(older, [&](float place) { return beside.newer_of(place); });
    std::sort(places.begin(), places.end());
    std::vector<float> apart;
    for (const float place : places)
        if (apart.empty() || place - apart.back() > close) apart.push_back(place);
    return apart;
}

// Back and on to the next place where the versions differ; `at` is the place that is read now.
void draw_steps(WritePanel& panel, DeskContext& context, Box& head, float at, float reading,
                const std::vector<float>& places) {
    const float margin = context.px(4);
    const auto next = std::upper_bound(places.begin(), places.end(), at + margin);
    const auto before = std::lower_bound(places.begin(), places.end(), at - margin);
    const auto go = [&](float place) {
        panel.compare_scroll.offset = std::max(0.0F, place - reading);
        context.wake_in(0);
    };
    if (button_right(context, "write.compare.next", head,
                     {say(words::compare_next), ButtonKind::normal, ButtonSize::small},
                     next != places.end()))
        go(*next);
    if (button_right(context, "write.compare.before", head,
                     {say(words::compare_previous), ButtonKind::normal, ButtonSize::small},
                     before != places.begin()))
        go(*std::prev(before));
}

void draw_column(const DeskContext& context, const PageColumn& column, const Box& room, float top,
                 ImU32 colour, std::vector<std::size_t>& shown) {
    const Painter& painter = context.painter;
    constexpr ImU32 thin = 36;  // of 255
    const ImU32 veil = (colour & ~IM_COL32_A_MASK) | (thin << IM_COL32_A_SHIFT);
    for (std::size_t i = 0; i < column.plan.pages.size(); ++i) {
        const PagePreview& preview = column.plan.pages[i];
        const Box page = {column.left, top + static_cast<float>(i) * column.step, column.width,
                          column.height};
        if (!page.meets(room)) continue;
        shown.push_back(i);
        draw_page_frame(painter, page);
        if (preview.picture) painter.image(preview.picture, page);
        for (const Box& changed : preview.changed) {
            const Box box = on_page(page, preview, changed).inset(-painter.px(6), -painter.px(2));
            painter.fill(box, veil, 2);
            painter.fill({box.x - painter.px(8), box.y, painter.px(5), box.height}, colour);
        }
    }
}

}  // namespace

void draw_compared_pages(WritePanel& panel, DeskContext& context, Box& head, const Box& room) {
    const Painter& painter = context.painter;
    painter.fill(room, context.colours().sunken);
    const PlanPreview *plan = context.input.plan, *before = context.input.older_plan;
    if (!before || before->pages.empty() || plan->pages.empty()) {
        const Box empty = room.inset(painter.px(80), room.height / 2 - painter.px(110));
        draw_empty_state(painter, empty, Icon::doc, say(words::write_laying_out));
        return;
    }
    Box right = room;
    const Box left = right.cut_left(std::floor(right.width / 2), 0);
    const PageColumn older = column_of(painter, *before, left);
    const PageColumn newer = column_of(painter, *plan, right);
    const SideBySide beside(older, newer);
    const float reading = std::floor(room.height * reading_height);
    draw_steps(panel, context, head, panel.compare_scroll.offset + reading, reading,
               places_of_changes(older, newer, beside, painter.px(60)));
    ScrollArea area(context, "write.compare.pages", room, panel.compare_scroll);
    const float top = area.content().y;
    const float read = room.y + reading - top;
    context.output.page_pixels = newer.width;
    draw_column(context, newer, room, top, context.colours().accent, context.output.pages_shown);
    draw_column(context, older, room, room.y + reading - beside.older_of(read),
                context.colours().danger, context.output.older_pages_shown);
    area.end_at(top + newer.end());
}

}  // namespace yoriai
