// Parts of the desk's frame: the program's sign, steps, timer, status.

#include <cmath>

#include "picture/parts.h"

namespace yoriai {

void draw_logo(const Painter& painter, ImVec2 top_left, float size) {
    const Palette& colours = painter.colours();
    const float side = painter.px(size), unit = side / 30;
    const ImVec2 middle(std::round(top_left.x + side / 2), std::round(top_left.y + side / 2));
    const auto bar = [&](float cx, float cy, float width, float height) {
        const ImVec2 from(middle.x + (cx - width / 2) * unit, middle.y + (cy - height / 2) * unit);
        painter.list().AddRectFilled(from, {from.x + width * unit, from.y + height * unit},
                                     colours.ink, 2 * unit);
    };
    const float hearth = std::round(7 * unit);
    painter.fill({middle.x - hearth, middle.y - hearth, 2 * hearth, 2 * hearth}, colours.live, 1);
    bar(0, -12, 12, 4);
    bar(0, 12, 12, 4);
    bar(-12, 0, 4, 12);
    bar(12, 0, 4, 12);
}

void draw_step(const Painter& painter, const Box& box, const StepPicture& step,
               const ControlState& state) {
    const Palette& colours = painter.colours();
    if (step.current || state.hovered) painter.fill(box, colours.wash);
    if (step.current)
        painter.fill({box.x, box.bottom() - painter.px(6), box.width, painter.px(6)},
                     colours.accent);
    else if (step.divider)
        painter.fill({box.x, box.centre().y - painter.px(16), 1, painter.px(32)}, colours.line);
    const TextStyle style = step.current ? type::step.bold() : type::step;
    // In a narrow window everything stands closer.
    const bool narrow = box.width < painter.px(150);
    const float words = painter.text_width(step.name, style);
    const bool tight = box.width < words + painter.px(12 + 4);  // a number alone
    const float left = tight ? box.x + std::max(0.0F, (box.width - words) / 2)
                             : box.x + painter.px(narrow ? 12 : 18);
    const float room = box.right() - left - (tight ? 0 : painter.px(4));
    const Box name = {left, box.y + painter.px(10), room, painter.line_height(style)};
    painter.text_in(name, style, step.name, colours.ink);
    if (step.done) {
        const float side = narrow ? 14 : 18;
        painter.icon(
            Icon::check,
            {left + words + painter.px(narrow ? 3 : 8), name.centre().y - painter.px(side / 2)},
            side, colours.ok);
    }
    painter.text_in({left, name.bottom(), room, painter.line_height(type::small)}, type::small,
                    step.count, colours.ink2);
    if (state.focused) painter.focus_ring(box.inset(painter.px(7)), 0);
}

float timer_width(const Painter& painter, std::string_view time) {
    return painter.px(28 + 12 + 2 * 12) + std::ceil(painter.text_width(time, type::timer)) + 1;
}

void draw_timer(const Painter& painter, const Box& box, std::string_view time, TimerMood mood) {
    const Palette& colours = painter.colours();
    ImU32 ink = colours.ink;
    if (mood == TimerMood::last_minute)
        painter.sheet(box, colours.warn_wash, colours.warn, 2, space::control_radius);
    if (mood == TimerMood::over) {
        painter.fill(box, colours.live, space::control_radius);
        ink = colours.on_live;
    }
    Box row = box.inset(painter.px(12), 0);
    painter.icon_in(row.cut_left(painter.px(28), painter.px(12)), Icon::timer, 28, ink);
    row.width += 1;
    painter.text_in(row, type::timer, time, ink);
}

float done_width(const Painter& painter, std::string_view words) {
    return painter.px(22 + 8) + std::ceil(painter.text_width(words, type::second)) + 1;
}

void draw_done(const Painter& painter, const Box& box, std::string_view words) {
    Box row = box;
    painter.icon_in(row.cut_left(painter.px(22), painter.px(8)), Icon::check, 22,
                    painter.colours().ok);
    painter.text_in(row, type::second, words, painter.colours().ok);
}

}  // namespace yoriai
