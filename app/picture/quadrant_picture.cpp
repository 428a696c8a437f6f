#include "picture/quadrant_picture.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace yoriai {
namespace {

constexpr int rounds_of_moving = 200;

void keep_inside(const Box& box, float radius, ImVec2& point) {
    point.x = std::clamp(point.x, box.x + radius, std::max(box.x + radius, box.right() - radius));
    point.y = std::clamp(point.y, box.y + radius, std::max(box.y + radius, box.bottom() - radius));
}

// Two discs in one place part up and down. Each stays in its box.
void move_apart(const std::vector<Box>& boxes, float radius, std::vector<ImVec2>& points) {
    for (std::size_t i = 0; i < points.size(); ++i) keep_inside(boxes[i], radius, points[i]);
    // Along a wall there may be no room side by side: every second one starts a little higher.
    for (std::size_t i = 1; i < points.size(); i += 2) points[i].y -= radius / 8;
    for (int round = 0; round < rounds_of_moving; ++round)
        for (std::size_t i = 0; i < points.size(); ++i)
            for (std::size_t j = i + 1; j < points.size(); ++j) {
                ImVec2& a = points[i];
                ImVec2& b = points[j];
                float x = b.x - a.x, y = b.y - a.y;
                const float apart = std::sqrt(x * x + y * y);
                const float lacking = 2.1F * radius - apart;
                if (lacking <= 0) continue;
                if (apart < 0.5F) {
                    x = 0.2F;
                    y = 1;
                } else {
                    x /= apart;
                    y /= apart;
                }
                a.x -= x * lacking / 2;
                a.y -= y * lacking / 2;
                b.x += x * lacking / 2;
                b.y += y * lacking / 2;
                keep_inside(boxes[i], radius, a);
                keep_inside(boxes[j], radius, b);
            }
}

}  // namespace

void draw_quadrant(const Painter& painter, const Box& whole, const std::vector<PlacedItem>& items,
                   double line, std::string_view across, std::string_view upwards,
                   const QuadrantLook& look) {
    const Palette& colours = painter.colours();
    Box box = whole;
    const float words = painter.line_height(look.words);
    painter.text_in(box.cut_top(words, words * 0.15F), look.words, upwards, colours.ink);
    painter.text_in(box.cut_bottom(words, words * 0.15F), look.words, across, colours.ink,
                    Align::right);
    const float radius = painter.px(look.disc);
    const Box inside = box.inset(radius * 1.25F);
    const auto x_of = [&](double importance) {
        return inside.x + inside.width * static_cast<float>(importance);
    };
    painter.fill(box, colours.sheet);
    const float from = std::clamp(x_of(line), box.x, box.right());
    painter.fill({from, box.y, box.right() - from, box.height}, colours.wash);
    painter.line({box.x, box.centre().y}, {box.right(), box.centre().y}, colours.line2, 1);
    painter.outline(box, colours.line2, look.line);
    painter.line({from, box.y}, {from, box.bottom()}, colours.accent, 2 * look.line);
    // On its own side of the line, if there is room.
    const Box left = {box.x, box.y, std::max(2 * radius, from - box.x), box.height};
    const Box right = {from, box.y, box.right() - from, box.height};
    std::vector<ImVec2> points;
    std::vector<Box> boxes;
    for (const PlacedItem& item : items) {
        points.push_back({x_of(item.importance),
                          inside.bottom() - inside.height * static_cast<float>(item.agreement)});
        boxes.push_back(item.priority ? right : left);
    }
    move_apart(boxes, radius, points);
    for (std::size_t i = 0; i < items.size(); ++i) {
        const bool priority = items[i].priority;
        painter.disc(points[i], radius, priority ? colours.plate : colours.sheet);
        painter.circle(points[i], radius, colours.plate, look.line);
        const Box middle = {points[i].x - 2 * radius, points[i].y - radius, 4 * radius, 2 * radius};
        painter.text_in(middle, look.number, std::to_string(i + 1),
                        priority ? colours.on_plate : colours.ink, Align::centre);
    }
}

}  // namespace yoriai
