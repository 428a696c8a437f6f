// The signs a Painter draws: icons, field marks, marks of opinion groups, answers, the focus ring.

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "picture/painter.h"

namespace yoriai {
namespace {

constexpr float grid = 24;  // icons and shapes are designed on a square of this size

std::vector<ImVec2> leaf_points() {
    std::vector<ImVec2> points = {{22, 2}};
    const auto corner = [&](float cx, float cy, float from) {
        for (int i = 0; i <= 8; ++i) {
            const float angle = from + std::numbers::pi_v<float> / 2 * static_cast<float>(i) / 8;
            points.push_back({cx + 11 * std::cos(angle), cy + 11 * std::sin(angle)});
        }
    };
    corner(11, 11, 0);
    points.push_back({2, 22});
    corner(13, 13, std::numbers::pi_v<float>);
    // Clockwise from the sharp corner at the top right; the rounded ones are bottom right, top
    // left.
    std::vector<ImVec2> ordered = {{22, 2}};
    for (std::size_t i = 1; i < points.size(); ++i) ordered.push_back(points[i]);
    return ordered;
}

std::vector<ImVec2> star_points() {
    std::vector<ImVec2> points;
    for (int i = 0; i < 10; ++i) {
        const float radius = i % 2 == 0 ? 12.0F : 5.0F;
        const float angle = std::numbers::pi_v<float> * (static_cast<float>(i) / 5 - 0.5F);
        points.push_back({12 + radius * std::cos(angle), 12.6F + radius * std::sin(angle)});
    }
    return points;
}

std::vector<ImVec2> points_of(Shape shape) {
    switch (shape) {
        case Shape::triangle_up:
            return {{12, 3}, {22.5F, 21}, {1.5F, 21}};
        case Shape::square:
            return {{3, 3}, {21, 3}, {21, 21}, {3, 21}};
        case Shape::plus:
            return {{8.5F, 2},   {15.5F, 2}, {15.5F, 8.5F}, {22, 8.5F}, {22, 15.5F}, {15.5F, 15.5F},
                    {15.5F, 22}, {8.5F, 22}, {8.5F, 15.5F}, {2, 15.5F}, {2, 8.5F},   {8.5F, 8.5F}};
        case Shape::star:
            return star_points();
        case Shape::triangle_down:
            return {{1.5F, 3}, {22.5F, 3}, {12, 21}};
        case Shape::leaf:
            return leaf_points();
        case Shape::diamond:
            return {{12, 1}, {23, 12}, {12, 23}, {1, 12}};
        case Shape::circle:
        case Shape::ring:
            break;
    }
    return {};
}

}  // namespace

void Painter::icon(Icon icon, ImVec2 top_left, float size, ImU32 colour) const {
    const float side = px(size), unit = side / grid;
    const float thickness = std::max(1.0F, 2 * unit);
    const float x = std::round(top_left.x), y = std::round(top_left.y);
    for (const Stroke& stroke : strokes_of(icon)) {
        list_->PathClear();
        for (const ImVec2 point : stroke.points)
            list_->PathLineTo({x + point.x * unit, y + point.y * unit});
        const ImVec2 first = list_->_Path.front(), last = list_->_Path.back();
        list_->PathStroke(colour, stroke.closed ? ImDrawFlags_Closed : 0, thickness);
        if (stroke.closed || thickness < 1.5F) continue;
        list_->AddCircleFilled(first, thickness / 2, colour);
        list_->AddCircleFilled(last, thickness / 2, colour);
    }
}

void Painter::icon_in(const Box& box, Icon sign, float size, ImU32 colour) const {
    const float side = px(size);
    icon(sign, {box.x + (box.width - side) / 2, box.y + (box.height - side) / 2}, size, colour);
}

void Painter::shape(Shape shape, ImVec2 top_left, float size_pixels, ImU32 fill_colour,
                    ImU32 line_colour, float line_pixels) const {
    const float unit = size_pixels / grid;
    const ImVec2 middle(top_left.x + size_pixels / 2, top_left.y + size_pixels / 2);
    if (shape == Shape::circle) {
        list_->AddCircleFilled(middle, 10 * unit, fill_colour);
        list_->AddCircle(middle, 10 * unit, line_colour, 0, line_pixels);
        return;
    }
    if (shape == Shape::ring) {
        const float half = 1.7F * unit;
        list_->AddCircle(middle, 8 * unit, line_colour, 0, 2 * half + 2 * line_pixels);
        list_->AddCircle(middle, 8 * unit, fill_colour, 0, 2 * half);
        return;
    }
    auto points = points_of(shape);
    for (ImVec2& point : points) point = {top_left.x + point.x * unit, top_left.y + point.y * unit};
    polygon(points, fill_colour);
    list_->AddPolyline(points.data(), static_cast<int>(points.size()), line_colour,
                       ImDrawFlags_Closed, line_pixels);
}

void Painter::field_mark(std::optional<int> field_order, ImVec2 top_left, float size) const {
    if (!field_order) return;
    const FieldLook look = field_look(*colours_, field_order);
    const float side = px(size);
    shape(look.shape, {std::round(top_left.x), std::round(top_left.y)}, side, look.mark,
          colours_->outline, std::max(1.5F, side * 2 / 26));
}

void Painter::group_mark(int group, ImVec2 centre, float radius, float thickness) const {
    const GroupLook look = group_look(*colours_, group);
    const float r = radius * scale_;
    // A circle of the 24 grid has radius 10: the other shapes get the same visual size.
    const float side = r * 24 / 10;
    shape(look.shape, {centre.x - side / 2, centre.y - side / 2}, side, look.fill, colours_->ink,
          px(thickness));
}

void Painter::answer_mark(Answer answer, ImVec2 top_left, float size) const {
    const float side = px(size), thickness = std::max(2.0F, side * 0.14F);
    const ImU32 colour = answer_colour(*colours_, answer);
    const Box box = Box{top_left.x, top_left.y, side, side}.inset(side * 0.14F);
    if (answer == Answer::agree) {
        list_->AddCircle(box.centre(), box.width / 2, colour, 0, thickness);
    } else if (answer == Answer::disagree) {
        for (const bool falling : {true, false}) {
            const ImVec2 from(box.x, falling ? box.y : box.bottom());
            const ImVec2 to(box.right(), falling ? box.bottom() : box.y);
            list_->AddLine(from, to, colour, thickness);
            for (const ImVec2 end : {from, to}) list_->AddCircleFilled(end, thickness / 2, colour);
        }
    } else {
        const float y = box.centre().y - thickness / 2;
        list_->AddRectFilled({box.x - thickness / 2, y},
                             {box.right() + thickness / 2, y + thickness}, colour, thickness / 2);
    }
}

void Painter::focus_ring(const Box& part, float radius) const {
    outline(part.inset(-px(2)), colours_->sheet, 2, radius + 2);
    outline(part.inset(-px(5)), colours_->focus, 3, radius + 5);
    outline(part.inset(-px(7)), colours_->focus_line, 2, radius + 7);
}

}  // namespace yoriai
