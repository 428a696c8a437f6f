#include <algorithm>
#include <cmath>
#include <string>

#include "picture/parts.h"

namespace yoriai {

void draw_tally_cell(const Painter& painter, const Box& box, const TallyCell& cell,
                     const ControlState& state) {
    const Palette& colours = painter.colours();
    painter.fill(box, state.hovered ? colours.wash : colours.sheet);
    painter.outline(box, colours.line2, 1);
    TextStyle style = type::tally;
    if (cell.current) {
        painter.outline(box.inset(painter.px(4)), colours.accent, 2);
        style = TextStyle{30, 40, Weight::bold, true};
    }
    const std::string count = cell.count ? std::to_string(*cell.count) : "－";
    const std::string_view shown = cell.typed.empty() ? std::string_view(count) : cell.typed;
    const bool counted = cell.count.has_value() || !cell.typed.empty();
    painter.text_in(box, style, shown, counted ? colours.ink : colours.line2, Align::centre);
    if (state.focused || (cell.current && state.focused)) painter.focus_ring(box, 0);
}

void draw_bar(const Painter& painter, const Box& box, const BarPicture& bar) {
    const Palette& colours = painter.colours();
    const auto x_of = [&](double share) {
        return std::round(box.x + box.width * static_cast<float>(std::clamp(share, 0.0, 1.0)));
    };
    painter.fill(box, colours.sunken);
    if (colours.appearance == Appearance::high_contrast) painter.outline(box, colours.line, 1);
    const Box filled = {box.x, box.y, x_of(bar.share) - box.x, box.height};
    painter.fill(filled, bar.fill == 0 ? colours.plate : bar.fill);
    if (bar.lined && filled.width > 4) painter.outline(filled, colours.ink, 2);
    if (bar.high <= bar.low) return;
    const float middle = box.centre().y, left = x_of(bar.low), right = x_of(bar.high);
    const float strip = painter.px(bar.strip), line = painter.px(bar.line),
                cap = painter.px(bar.cap);
    painter.fill({left, middle - strip / 2, right - left, strip}, colours.sheet);
    painter.fill({left, middle - line / 2, right - left, line}, colours.ink);
    for (const float x : {left, right}) {
        painter.fill({x - line / 2 - 1, middle - cap / 2 - 1, line + 2, cap + 2}, colours.sheet);
        painter.fill({x - line / 2, middle - cap / 2, line, cap}, colours.ink);
    }
    painter.fill({left, middle - line / 2, right - left, line}, colours.ink);
}

void draw_progress_bar(const Painter& painter, const Box& box, double share) {
    const Palette& colours = painter.colours();
    painter.fill(box, colours.sunken);
    painter.outline(box, colours.line2, 1);
    const float width = box.width * static_cast<float>(std::clamp(share, 0.0, 1.0));
    painter.fill({box.x, box.y, width, box.height}, colours.accent);
}

void draw_big_number(const Painter& painter, const Box& box, std::string_view number,
                     std::string_view words) {
    const float height = painter.line_height(type::big_number);
    painter.text_in({box.x, box.y, box.width, height}, type::big_number, number,
                    painter.colours().ink);
    painter.paragraph({box.x, box.y + height, box.width, 0}, type::second, words,
                      painter.colours().ink2);
}

}  // namespace yoriai
