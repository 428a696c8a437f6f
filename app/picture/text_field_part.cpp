#include <algorithm>
#include <cmath>

#include "picture/parts.h"

namespace yoriai {
namespace {

constexpr float field_padding = 16, caret_width = 3, icon_side = 22;

// The text as it is shown: with the preedit in its place.
struct Shown {
    std::string text;
    std::size_t caret = 0;
    std::size_t preedit_begin = 0, preedit_end = 0;
};

Shown shown_text(const TextFieldPicture& field) {
    Shown shown{std::string(field.text), field.caret, field.caret, field.caret};
    if (field.preedit == nullptr) return shown;
    shown.text.insert(field.caret, field.preedit->text);
    shown.preedit_end = field.caret + field.preedit->text.size();
    const bool converting = field.preedit->clause_end > field.preedit->clause_begin;
    shown.caret = converting ? field.caret + field.preedit->clause_begin : shown.preedit_end;
    return shown;
}

Setting setting_of(const Painter& painter, const Box& inside, const TextFieldPicture& field) {
    return painter.setting(field.style, field.many_lines ? inside.width : 0);
}

// The line that the offset is drawn on: the last that begins at or before it.
std::size_t line_of(const std::vector<Line>& lines, std::size_t offset) {
    std::size_t found = 0;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (lines[i].begin <= offset) found = i;
    return found;
}

float x_of(const Painter& painter, const std::string& text, const Line& line, std::size_t offset,
           const Setting& setting) {
    const std::size_t end = std::clamp(offset, line.begin, std::max(line.begin, offset));
    return painter.layouts().width_of(std::string_view(text).substr(line.begin, end - line.begin),
                                      setting);
}

struct Placed {
    Shown shown;
    Setting setting;
    std::vector<Line> lines;
    float x = 0, y = 0;  // where the first line begins
    float height = 0;    // of a line
    float caret_x = 0;
    std::size_t caret_line = 0;
};

Placed place_text(const Painter& painter, const Box& inside, const TextFieldPicture& field) {
    Placed placed;
    placed.shown = shown_text(field);
    placed.setting = setting_of(painter, inside, field);
    placed.lines = painter.layouts().lay_out(placed.shown.text, placed.setting);
    if (!field.many_lines) placed.lines.front() = {0, placed.shown.text.size(), 0};
    if (!field.many_lines) placed.lines.resize(1);
    placed.height = painter.line_height(field.style);
    placed.caret_line = line_of(placed.lines, placed.shown.caret);
    placed.caret_x = x_of(painter, placed.shown.text, placed.lines[placed.caret_line],
                          placed.shown.caret, placed.setting);
    // Scrolled so far that the caret is inside.
    const float beyond = placed.caret_x + painter.px(caret_width) - inside.width;
    placed.x = inside.x - (field.many_lines ? 0 : std::max(0.0F, beyond));
    const float lines_height = placed.height * static_cast<float>(placed.lines.size());
    const float below = placed.height * static_cast<float>(placed.caret_line + 1) - inside.height;
    placed.y = field.many_lines
                   ? inside.y - std::max(0.0F, lines_height > inside.height ? below : 0)
                   : inside.y + (inside.height - placed.height) / 2;
    return placed;
}

// Calls draw(box) for each line's part of the range.
template <class Draw>
void for_each_part(const Painter& painter, const Placed& placed, std::size_t begin, std::size_t end,
                   Draw&& draw) {
    for (std::size_t i = 0; i < placed.lines.size(); ++i) {
        const Line& line = placed.lines[i];
        const std::size_t next = i + 1 < placed.lines.size() ? placed.lines[i + 1].begin : line.end;
        const std::size_t from = std::max(begin, line.begin),
                          to = std::min(end, std::max(next, line.end));
        if (from >= to) continue;
        const float left = x_of(painter, placed.shown.text, line, from, placed.setting);
        const float right = x_of(painter, placed.shown.text, line,
                                 std::min(to, std::max(line.end, from)), placed.setting);
        draw(Box{placed.x + left, placed.y + placed.height * static_cast<float>(i), right - left,
                 placed.height});
    }
}

void draw_marks(const Painter& painter, const Placed& placed, const TextFieldPicture& field) {
    const Palette& colours = painter.colours();
    const auto selection_begin = std::min(field.caret, field.mark);
    const auto selection_end = std::max(field.caret, field.mark);
    if (field.preedit == nullptr) {
        for_each_part(painter, placed, selection_begin, selection_end,
                      [&](const Box& part) { painter.fill(part, colours.wash); });
        return;
    }
    const auto underline = [&](const Box& part, ImU32 colour, float thickness) {
        const float t = painter.px(thickness);
        painter.fill({part.x, part.bottom() - t, part.width - 1, t}, colour);
    };
    for_each_part(painter, placed, placed.shown.preedit_begin, placed.shown.preedit_end,
                  [&](const Box& part) { underline(part, colours.ink, 2); });
    for_each_part(painter, placed, placed.shown.preedit_begin + field.preedit->clause_begin,
                  placed.shown.preedit_begin + field.preedit->clause_end, [&](const Box& part) {
                      painter.fill(part, colours.wash);
                      underline(part, colours.accent, 4);
                  });
}

Box inside_of(const Painter& painter, const Box& box, const TextFieldPicture& field) {
    Box inside = box.inset(painter.px(field_padding), field.many_lines ? painter.px(11) : 0);
    if (field.icon != Icon::none) inside.cut_left(painter.px(icon_side), painter.px(10));
    return inside;
}

}  // namespace

Box draw_text_inside(const Painter& painter, const Box& inside, const TextFieldPicture& field) {
    const Palette& colours = painter.colours();
    const Placed placed = place_text(painter, inside, field);
    painter.push_clip(inside.inset(-painter.px(4)));
    if (placed.shown.text.empty()) {
        if (field.many_lines)
            painter.paragraph(inside, field.style, field.hint, colours.ink2);
        else
            painter.text_in(inside, field.style, field.hint, colours.ink2);
    }
    draw_marks(painter, placed, field);
    // A line that nobody writes in ends with … where it is cut.
    const bool at_rest = !field.many_lines && !field.caret_visible && field.preedit == nullptr &&
                         field.caret == field.mark && placed.x >= inside.x;
    if (at_rest && painter.text_width(placed.shown.text, field.style) > inside.width) {
        painter.text_in(inside, field.style, placed.shown.text, colours.ink);
        painter.pop_clip();
        return {placed.x + placed.caret_x, placed.y, painter.px(caret_width), placed.height};
    }
    float y = placed.y;
    for (const Line& line : placed.lines) {
        painter.text({placed.x, y}, field.style,
                     std::string_view(placed.shown.text).substr(line.begin, line.end - line.begin),
                     colours.ink);
        y += placed.height;
    }
    const float top = placed.y + placed.height * static_cast<float>(placed.caret_line);
    const Box caret = {placed.x + placed.caret_x, top, painter.px(caret_width), placed.height};
    // While a clause is converted the returned place is the clause's, where the candidates go; the
    // caret itself stays behind what is being composed.
    Box shown = caret;
    if (field.preedit != nullptr && placed.shown.caret != placed.shown.preedit_end) {
        const std::size_t line = line_of(placed.lines, placed.shown.preedit_end);
        shown.x = placed.x + x_of(painter, placed.shown.text, placed.lines[line],
                                  placed.shown.preedit_end, placed.setting);
        shown.y = placed.y + placed.height * static_cast<float>(line);
    }
    if (field.caret_visible) painter.fill(shown, colours.ink);
    painter.pop_clip();
    return caret;
}

Box draw_text_field(const Painter& painter, const Box& box, const TextFieldPicture& field,
                    const ControlState& state) {
    const Palette& colours = painter.colours();
    painter.fill(box, state.disabled ? colours.sunken : colours.sheet, space::control_radius);
    if (state.disabled)
        painter.dashed_outline(box, colours.line2, 2);
    else
        painter.outline(box,
                        field.wrong     ? colours.danger
                        : state.hovered ? colours.ink2
                                        : colours.line2,
                        field.wrong ? 3 : 2, space::control_radius);
    const Box inside = inside_of(painter, box, field);
    if (field.icon != Icon::none) {
        const float side = painter.px(icon_side);
        painter.icon_in({box.x + painter.px(field_padding), box.y, side, box.height}, field.icon,
                        icon_side, colours.ink2);
    }
    const Box caret = draw_text_inside(painter, inside, field);
    if (state.focused) painter.focus_ring(box);
    return caret;
}

std::size_t text_field_offset(const Painter& painter, const Box& box, const TextFieldPicture& field,
                              ImVec2 point) {
    TextFieldPicture plain = field;
    plain.preedit = nullptr;
    const Placed placed = place_text(painter, inside_of(painter, box, field), plain);
    const float row = std::floor((point.y - placed.y) / placed.height);
    const auto last = static_cast<float>(placed.lines.size() - 1);
    const auto line = placed.lines[static_cast<std::size_t>(std::clamp(row, 0.0F, last))];
    return painter.layouts().offset_at(field.text, line, placed.setting, point.x - placed.x);
}

float text_field_height(const Painter& painter, float width, const TextFieldPicture& field) {
    if (!field.many_lines) return painter.px(space::text_field);
    const Box inside = inside_of(painter, {0, 0, width, 0}, field);
    const float text = painter.paragraph_height(inside.width, field.style, shown_text(field).text);
    return std::max(painter.px(space::text_field), text + 2 * painter.px(11));
}

float draw_field_problem(const Painter& painter, ImVec2 top_left, float width,
                         std::string_view sentence) {
    const ImU32 colour = painter.colours().danger;
    painter.icon(Icon::warn, {top_left.x, top_left.y + painter.px(3)}, 20, colour);
    const float left = painter.px(28);
    return painter.paragraph({top_left.x + left, top_left.y, width - left, 0}, type::second,
                             sentence, colour);
}

}  // namespace yoriai
