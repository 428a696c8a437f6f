#include <algorithm>
#include <cmath>

#include "picture/parts.h"

namespace yoriai {
namespace {

constexpr float plate_padding = 18, chevron = 22, plate_gap = 12;

float height_of(const Plate& plate) {
    if (plate.level != PlateLevel::top) return space::nested_plate;
    return plate.folded ? space::folded_plate : space::plate;
}

TextStyle style_of(const Plate& plate) {
    if (plate.level != PlateLevel::top) return type::nested_plate;
    return plate.folded ? type::folded_plate : type::plate;
}

// The two sheets that show below a folded plate, so that it reads as a pile.
void draw_stripes(const Painter& painter, const Box& box) {
    const Palette& colours = painter.colours();
    for (const int step : {2, 1}) {
        const Box sheet = box.moved(0, painter.px(5) * static_cast<float>(step));
        painter.fill(sheet, colours.plate, space::control_radius);
        painter.fill({sheet.x + painter.px(2), sheet.y, sheet.width - 2 * painter.px(2),
                      sheet.height - painter.px(2)},
                     colours.sheet, space::control_radius - 1);
    }
}

struct Curve {
    ImVec2 from, control1, control2, to;

    ImVec2 at(float t) const {
        const float u = 1 - t;
        const float p = u * u * u, q = 3 * u * u * t, r = 3 * u * t * t, s = t * t * t;
        return {p * from.x + q * control1.x + r * control2.x + s * to.x,
                p * from.y + q * control1.y + r * control2.y + s * to.y};
    }
};

// From side to side when the boxes stand beside each other, else from bottom to top.
Curve curve_between(const Box& from, const Box& to) {
    const float beside = std::max(to.x - from.right(), from.x - to.right());
    const float below = std::max(to.y - from.bottom(), from.y - to.bottom());
    if (beside > below) {
        const bool right = to.x >= from.right();
        const ImVec2 a(right ? from.right() : from.x, from.centre().y);
        const ImVec2 b(right ? to.x : to.right(), to.centre().y);
        const float bend = (b.x - a.x) / 2;
        return {a, {a.x + bend, a.y}, {b.x - bend, b.y}, b};
    }
    const bool down = to.centre().y >= from.centre().y;
    const ImVec2 a(from.centre().x, down ? from.bottom() : from.y);
    const ImVec2 b(to.centre().x, down ? to.y : to.bottom());
    const float bend = (b.y - a.y) / 2;
    return {a, {a.x, a.y + bend}, {b.x, b.y - bend}, b};
}

void draw_head(const Painter& painter, ImVec2 tip, ImVec2 behind, ImU32 colour) {
    const float dx = tip.x - behind.x, dy = tip.y - behind.y;
    const float length = std::max(0.01F, std::sqrt(dx * dx + dy * dy));
    const ImVec2 back(-dx / length, -dy / length);
    const float along = painter.px(19) * 0.85F, across = painter.px(19) * 0.5F;
    const ImVec2 head[3] = {
        {tip.x + back.x * along - back.y * across, tip.y + back.y * along + back.x * across},
        tip,
        {tip.x + back.x * along + back.y * across, tip.y + back.y * along - back.x * across}};
    painter.polyline(head, colour, 3);
}

// The curve's point one head's length before its end (1) or behind its beginning (0).
ImVec2 behind_tip(const Painter& painter, const Curve& curve, float end) {
    const ImVec2 tip = curve.at(end);
    const float length = painter.px(19);
    for (float step = 0.01F; step < 0.5F; step += 0.01F) {
        const ImVec2 point = curve.at(std::abs(end - step));
        const float dx = point.x - tip.x, dy = point.y - tip.y;
        if (dx * dx + dy * dy >= length * length) return point;
    }
    return curve.at(0.5F);
}

}  // namespace

float plate_height(const Painter& painter, const Plate& plate) {
    return painter.px(height_of(plate));
}

float plate_width(const Painter& painter, const Plate& plate) {
    float width =
        painter.text_width(plate.title, style_of(plate)) + 2 * painter.px(plate_padding) + 2;
    if (plate.chevron) width += painter.px(chevron + plate_gap);
    if (!plate.count.empty())
        width +=
            painter.px(plate_gap) + count_pill_width(painter, plate.count, type::second.bold());
    return std::ceil(width);
}

void draw_plate(const Painter& painter, const Box& box, const Plate& plate,
                const ControlState& state) {
    const Palette& colours = painter.colours();
    const bool top = plate.level == PlateLevel::top;
    const ImU32 fill = top ? colours.plate : colours.sheet;
    const ImU32 ink = top ? colours.on_plate : colours.ink;
    if (plate.folded && top) draw_stripes(painter, box);
    painter.fill(box, fill, space::control_radius);
    painter.outline(box, state.hovered && !top ? colours.ink2 : colours.plate, 2,
                    space::control_radius);
    Box row = box.inset(painter.px(plate_padding), 0);
    if (plate.chevron)
        painter.icon_in(row.cut_left(painter.px(chevron), painter.px(plate_gap)),
                        plate.folded ? Icon::right : Icon::down, chevron, ink);
    if (!plate.count.empty()) {
        const TextStyle style = type::second.bold();
        const Box cut =
            row.cut_right(count_pill_width(painter, plate.count, style), painter.px(plate_gap));
        const float height = std::min(painter.px(30), cut.height - painter.px(8));
        const Box pill = {cut.x, cut.y + std::round((cut.height - height) / 2), cut.width, height};
        draw_count_pill(painter, pill, plate.count, style, top ? colours.on_plate : colours.plate,
                        top ? colours.plate : colours.on_plate);
    }
    painter.text_in(row, style_of(plate), plate.title, ink);
    if (plate.selected || plate.drop_target)
        painter.outline(box.inset(-painter.px(4)), colours.accent, 4, space::control_radius + 4);
    if (state.focused) painter.focus_ring(box);
}

void draw_theme_body(const Painter& painter, const Box& box, PlateLevel level, bool drop_target) {
    const Palette& colours = painter.colours();
    if (level == PlateLevel::top) painter.fill(box, colours.sheet, space::panel_radius);
    if (level == PlateLevel::nested) painter.fill(box, colours.ground, space::panel_radius);
    const ImU32 border = level == PlateLevel::top ? colours.plate : colours.line2;
    painter.outline(box, drop_target ? colours.accent : border, drop_target ? 4 : 2,
                    space::panel_radius);
}

void draw_link(const Painter& painter, const Box& from, const Box& to, const LinkPicture& link) {
    const Palette& colours = painter.colours();
    const ImU32 ink = link.selected ? colours.accent : colours.ink;
    const Curve curve = curve_between(from, to);
    painter.bezier(curve.from, curve.control1, curve.control2, curve.to, ink,
                   link.selected ? 5 : 3);
    if (link.heads != ArrowHeads::none)
        draw_head(painter, curve.to, behind_tip(painter, curve, 1), ink);
    if (link.heads == ArrowHeads::both)
        draw_head(painter, curve.from, behind_tip(painter, curve, 0), ink);
    if (link.word.empty() || painter.scale() < 0.4F) return;
    const ImVec2 middle = curve.at(0.5F);
    const float width = painter.text_width(link.word, type::second) + 2 * painter.px(15);
    const float height = painter.px(32);
    const Box pill = {std::round(middle.x - width / 2), std::round(middle.y - height / 2), width,
                      height};
    painter.fill(pill, colours.sheet, 16);
    painter.outline(pill, ink, 2, 16);
    painter.text_in(pill, type::second, link.word, colours.ink, Align::centre);
}

bool is_on_link(const Painter& painter, const Box& from, const Box& to, ImVec2 point) {
    const Curve curve = curve_between(from, to);
    const float reach = std::max(8.0F, painter.px(8));
    constexpr int steps = 32;
    for (int i = 0; i <= steps; ++i) {
        const ImVec2 at = curve.at(static_cast<float>(i) / steps);
        const ImVec2 next = curve.at(std::min(1.0F, static_cast<float>(i + 1) / steps));
        const float dx = next.x - at.x, dy = next.y - at.y, length2 = dx * dx + dy * dy;
        const float along =
            length2 <= 0
                ? 0
                : std::clamp(((point.x - at.x) * dx + (point.y - at.y) * dy) / length2, 0.0F, 1.0F);
        const float ex = at.x + dx * along - point.x, ey = at.y + dy * along - point.y;
        if (ex * ex + ey * ey <= reach * reach) return true;
    }
    return false;
}

float count_pill_width(const Painter& painter, std::string_view count, const TextStyle& style) {
    return std::ceil(painter.text_width(count, style)) + 2 * painter.px(style.size * 0.65F);
}

void draw_count_pill(const Painter& painter, const Box& box, std::string_view count,
                     const TextStyle& style, ImU32 fill, ImU32 colour) {
    painter.fill(box, fill, box.height / 2 / painter.scale());
    painter.text_in(box, style, count, colour, Align::centre);
}

}  // namespace yoriai
