#include <algorithm>
#include <cmath>

#include "picture/parts.h"

namespace yoriai {
namespace {

constexpr float button_padding = 22, button_icon = 22, icon_gap = 10;

float height_of(ButtonSize size) {
    switch (size) {
        case ButtonSize::small:
            return space::small_button;
        case ButtonSize::big:
            return space::big_button;
        case ButtonSize::start:
            return space::start_button;
        case ButtonSize::normal:
            break;
    }
    return space::button;
}

TextStyle style_of(const Button& button) {
    const bool bold = button.kind == ButtonKind::primary || button.kind == ButtonKind::quiet ||
                      button.kind == ButtonKind::danger;
    TextStyle style = type::base;
    if (button.size == ButtonSize::small) style = type::second;
    if (button.size == ButtonSize::big || button.size == ButtonSize::start) style = type::step;
    return bold ? style.bold() : style;
}

float padding_of(const Button& button) {
    if (button.label.empty()) return 9;
    if (button.kind == ButtonKind::quiet) return 12;
    return button.size == ButtonSize::small ? 16 : button_padding;
}

float content_width(const Painter& painter, const Button& button) {
    float width = painter.text_width(button.label, style_of(button));
    const float separator = button.label.empty() ? 0 : painter.px(icon_gap);
    if (button.icon != Icon::none) width += painter.px(button_icon) + separator;
    if (button.icon_behind != Icon::none) width += painter.px(button_icon) + separator;
    if (!button.key.empty()) width += key_cap_width(painter, button.key) + painter.px(icon_gap);
    return width;
}

struct ButtonColours {
    ImU32 fill, border, text;
};

ButtonColours colours_of(const Palette& colours, ButtonKind kind, const ControlState& state) {
    const ImU32 ground = state.hovered ? colours.wash : colours.sheet;
    switch (kind) {
        case ButtonKind::primary:
            return {colours.accent, colours.accent, colours.on_accent};
        case ButtonKind::quiet:
            return {state.hovered ? colours.wash : 0, 0, colours.accent};
        case ButtonKind::danger:
            return {state.hovered ? colours.danger_wash : colours.sheet, colours.danger,
                    colours.danger};
        case ButtonKind::normal:
            break;
    }
    return {ground, state.hovered ? colours.ink2 : colours.line2, colours.ink};
}

void draw_button_frame(const Painter& painter, const Box& box, const ButtonColours& look,
                       const Button& button, const ControlState& state) {
    const Palette& colours = painter.colours();
    if (state.disabled) {
        painter.fill(box, colours.sunken);
        painter.dashed_outline(box, colours.line2, 2);
        return;
    }
    if (look.fill != 0) painter.fill(box, look.fill, space::control_radius);
    if (look.border != 0) painter.outline(box, look.border, 2, space::control_radius);
    if (button.kind == ButtonKind::primary && state.hovered)
        painter.outline(box.inset(painter.px(3)), colours.on_accent, 2, space::control_radius - 2);
}

}  // namespace

ImVec2 button_size(const Painter& painter, const Button& button) {
    const float width = content_width(painter, button) + 2 * painter.px(padding_of(button));
    return {std::max(std::ceil(width), painter.px(space::hit)), painter.px(height_of(button.size))};
}

void draw_button(const Painter& painter, const Box& place, const Button& button,
                 const ControlState& state) {
    const Box box = state.pressed && !state.disabled ? place.moved(0, 1) : place;
    const ButtonColours look = colours_of(painter.colours(), button.kind, state);
    const ImU32 ink = state.disabled ? painter.colours().ink2 : look.text;
    draw_button_frame(painter, box, look, button, state);
    const float width = std::min(content_width(painter, button), box.width - 2 * painter.px(8));
    Box row = {std::round(box.x + (box.width - width) / 2), box.y, width, box.height};
    const float separator = button.label.empty() ? 0 : painter.px(icon_gap);
    if (button.icon != Icon::none)
        painter.icon_in(row.cut_left(painter.px(button_icon), separator), button.icon, button_icon,
                        ink);
    if (button.icon_behind != Icon::none)
        painter.icon_in(row.cut_right(painter.px(button_icon), separator), button.icon_behind,
                        button_icon, ink);
    if (!button.key.empty()) {
        const Box cap = row.cut_right(key_cap_width(painter, button.key), painter.px(icon_gap));
        draw_key_cap(painter, cap.top_left(), cap.height, button.key, ink);
    }
    row.width += 1;  // a width measured in fractions must not cost the last letter
    painter.text_in(row, style_of(button), button.label, ink);
    if (state.focused) painter.focus_ring(box);
}

ImVec2 chip_size(const Painter& painter, const Chip& chip) {
    const TextStyle style = chip.on ? type::second.bold() : type::second;
    float width = painter.text_width(chip.label, style) + 2 * painter.px(14);
    if (chip.field) width += painter.px(18 + 8);
    if (chip.removable) width += painter.px(16 + 8);
    return {std::ceil(width), painter.px(space::chip)};
}

void draw_chip(const Painter& painter, const Box& box, const Chip& chip,
               const ControlState& state) {
    const Palette& colours = painter.colours();
    painter.fill(box, chip.on || state.hovered ? colours.wash : colours.sheet, space::chip / 2);
    if (chip.on)
        painter.outline(box, colours.accent, 3, space::chip / 2);
    else
        painter.outline(box, colours.line2, 1, space::chip / 2);
    Box row = box.inset(painter.px(14), 0);
    if (chip.field) {
        const Box sign = row.cut_left(painter.px(18), painter.px(8));
        painter.field_mark(chip.field, {sign.x, sign.y + (sign.height - painter.px(18)) / 2}, 18);
    }
    if (chip.removable)
        painter.icon_in(row.cut_right(painter.px(16), painter.px(8)), Icon::close, 16,
                        colours.ink2);
    row.width += 1;
    painter.text_in(row, chip.on ? type::second.bold() : type::second, chip.label, colours.ink);
    if (state.focused) painter.focus_ring(box, space::chip / 2);
}

float key_cap_width(const Painter& painter, std::string_view key) {
    return painter.text_width(key, type::small) + 2 * painter.px(8);
}

float draw_key_cap(const Painter& painter, ImVec2 top_left, float height, std::string_view key,
                   ImU32 colour) {
    const float width = key_cap_width(painter, key), cap = painter.px(24);
    const Box box = {top_left.x, top_left.y + (height - cap) / 2, width, cap};
    painter.outline(box, colour, 1, 4);
    painter.text_in(box, type::small, key, colour, Align::centre);
    return width;
}

ImVec2 check_box_size(const Painter& painter, std::string_view label) {
    return {painter.px(26 + 12 + 4) + std::ceil(painter.text_width(label, type::base)),
            painter.px(space::hit)};
}

void draw_check_box(const Painter& painter, const Box& box, std::string_view label, bool on,
                    const ControlState& state) {
    const Palette& colours = painter.colours();
    Box row = box;
    const float side = painter.px(26);
    const Box cut = row.cut_left(side, painter.px(12));
    const Box square = {cut.x, cut.y + std::round((cut.height - side) / 2), side, side};
    painter.fill(square, on ? colours.accent : state.hovered ? colours.wash : colours.sheet, 4);
    painter.outline(square, on ? colours.accent : colours.line2, 2, 4);
    if (on) painter.icon_in(square, Icon::check, 20, colours.on_accent);
    painter.text_in(row, type::base, label, state.disabled ? colours.ink2 : colours.ink);
    if (state.focused) painter.focus_ring(square.inset(-painter.px(1)), 4);
}

void draw_menu_row(const Painter& painter, const Box& box, const MenuRow& menu,
                   const ControlState& state) {
    const Palette& colours = painter.colours();
    const ImU32 ink = state.disabled ? colours.ink2 : colours.ink;
    if (menu.current || (state.hovered && !state.disabled)) painter.fill(box, colours.wash);
    if (menu.current) painter.fill({box.x, box.y, painter.px(4), box.height}, colours.accent);
    Box row = box.inset(painter.px(16), 0);
    if (menu.icon != Icon::none)
        painter.icon_in(row.cut_left(painter.px(22), painter.px(12)), menu.icon, 22, ink);
    if (!menu.key.empty()) {
        const Box cap = row.cut_right(key_cap_width(painter, menu.key), painter.px(16));
        draw_key_cap(painter, cap.top_left(), cap.height, menu.key, colours.ink2);
    }
    painter.text_in(row, menu.current ? type::second.bold() : type::second, menu.label, ink);
    if (state.focused) painter.focus_ring(box.inset(painter.px(7)), 0);
}

void draw_scroll_bar(const Painter& painter, const Box& box, float first, float shown,
                     const ControlState& state) {
    const Palette& colours = painter.colours();
    if (shown >= 1) return;
    painter.fill(box, colours.sunken, 4);
    const float length = std::max(box.height * shown, painter.px(32));
    const float top = box.y + (box.height - length) * std::clamp(first / (1 - shown), 0.0F, 1.0F);
    painter.fill(Box{box.x, top, box.width, length}.inset(painter.px(2)),
                 state.hovered || state.pressed ? colours.ink2 : colours.line2, 3);
}

}  // namespace yoriai
