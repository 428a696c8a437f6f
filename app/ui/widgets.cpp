#include "ui/widgets.h"

#include <imgui_internal.h>

#include <algorithm>
#include <string>

namespace yoriai {
namespace {

bool is_chosen_by_key(const DeskContext& context) {
    return key_pressed(context, ImGuiKey_Enter) || key_pressed(context, ImGuiKey_KeypadEnter) ||
           key_pressed(context, ImGuiKey_Space);
}

Box middle_of(const Box& row, float height) {
    return {row.x, std::floor(row.y + (row.height - height) / 2), row.width, height};
}

}  // namespace

Interaction interact(DeskContext& context, std::string_view id, const Box& box, bool stop) {
    Interaction met;
    if (box.width < 1 || box.height < 1) return met;
    const std::string name(id);
    ImGui::SetCursorScreenPos(box.top_left());
    met.clicked =
        ImGui::InvisibleButton(name.c_str(), box.size(), ImGuiButtonFlags_MouseButtonLeft);
    met.hovered = ImGui::IsItemHovered();
    met.held = ImGui::IsItemActive();
    met.double_clicked = met.hovered && ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left);
    met.right_clicked = met.hovered && ImGui::IsMouseClicked(ImGuiMouseButton_Right);
    if (stop) {
        met.focused = context.focus.offer(id, box);
        if (met.focused && is_chosen_by_key(context)) {
            met.clicked = true;
            context.focus.show_ring(true);
        }
    }
    return met;
}

void mark(std::string_view id, const Box& box) {
    const ImRect area(box.top_left(), box.bottom_right());
    const ImGuiID item = ImGui::GetID(id.data(), id.data() + id.size());
    ImGuiContext& g = *ImGui::GetCurrentContext();
    if (!ImGui::ItemAdd(area, item, nullptr, ImGuiItemFlags_NoNav)) return;
    IMGUI_TEST_ENGINE_ITEM_INFO(item, std::string(id).c_str(), 0);
}

bool button(DeskContext& context, std::string_view id, const Box& box, const Button& look,
            bool enabled) {
    const Interaction met = interact(context, id, box, enabled);
    draw_button(context.painter, box, look, met.state(context.focus, !enabled));
    return enabled && met.clicked;
}

bool button_left(DeskContext& context, std::string_view id, Box& row, const Button& look,
                 bool enabled) {
    const ImVec2 size = button_size(context.painter, look);
    return button(context, id, middle_of(row.cut_left(size.x, context.px(space::row_gap)), size.y),
                  look, enabled);
}

bool button_right(DeskContext& context, std::string_view id, Box& row, const Button& look,
                  bool enabled) {
    const ImVec2 size = button_size(context.painter, look);
    return button(context, id, middle_of(row.cut_right(size.x, context.px(space::row_gap)), size.y),
                  look, enabled);
}

bool choice(DeskContext& context, std::string_view id, const Box& box, std::string_view title,
            std::string_view about, bool on) {
    const Interaction met = interact(context, id, box);
    const Painter& painter = context.painter;
    const Palette& colours = context.colours();
    painter.fill(box, on ? colours.wash : colours.sheet, space::control_radius);
    painter.outline(box, on ? colours.accent : colours.line2,
                    on            ? 3.0F
                    : met.hovered ? 2.0F
                                  : 1.0F,
                    space::control_radius);
    const ImVec2 middle = {box.x + painter.px(30), box.centre().y};
    painter.circle(middle, painter.px(12), on ? colours.accent : colours.line2, 2);
    if (on) painter.disc(middle, painter.px(7), colours.accent);
    Box words = box;
    words.cut_left(painter.px(58));
    words.cut_right(painter.px(12));
    if (about.empty()) {
        painter.text_in(words, on ? type::base.bold() : type::base, title, colours.ink);
    } else {
        const float height = painter.line_height(type::base) + painter.line_height(type::second);
        words = middle_of(words, height);
        painter.text_in(words.cut_top(painter.line_height(type::base)),
                        on ? type::base.bold() : type::base, title, colours.ink);
        painter.text_in(words, type::second, about, colours.ink2);
    }
    if (met.state(context.focus).focused) painter.focus_ring(box);
    return met.clicked;
}

bool chip(DeskContext& context, std::string_view id, const Box& box, const Chip& look) {
    const Interaction met = interact(context, id, box);
    draw_chip(context.painter, box, look, met.state(context.focus));
    return met.clicked;
}

bool chip_left(DeskContext& context, std::string_view id, Box& row, const Chip& look) {
    const ImVec2 size = chip_size(context.painter, look);
    return chip(context, id, middle_of(row.cut_left(size.x, context.px(8)), size.y), look);
}

bool chip_in_rows(DeskContext& context, std::string_view id, Box& row, Box& room, float gap,
                  const Chip& look) {
    const bool begun = row.x > room.x;
    if (begun && chip_size(context.painter, look).x > row.width)
        row = room.cut_top(row.height, context.px(gap));
    return chip_left(context, id, row, look);
}

bool check_box(DeskContext& context, std::string_view id, const Box& box, std::string_view words,
               bool on) {
    const Interaction met = interact(context, id, box);
    draw_check_box(context.painter, box, words, on, met.state(context.focus));
    return met.clicked;
}

Interaction list_row(DeskContext& context, std::string_view id, const Box& box, bool current) {
    const Interaction met = interact(context, id, box);
    const Palette& colours = context.colours();
    if (current) {
        context.painter.fill(box, colours.wash, space::control_radius);
        context.painter.outline(box, colours.accent, 3, space::control_radius);
    } else if (met.hovered) {
        context.painter.fill(box, colours.wash, space::control_radius);
    }
    return met;
}

bool icon_button(DeskContext& context, std::string_view id, const Box& box, Icon icon,
                 bool enabled) {
    const Interaction met = interact(context, id, box, enabled);
    const Palette& colours = context.colours();
    if (met.hovered && enabled) context.painter.fill(box, colours.wash, space::control_radius);
    context.painter.icon_in(box, icon, 22, enabled ? colours.ink : colours.line2);
    if (met.state(context.focus).focused) context.painter.focus_ring(box);
    return enabled && met.clicked;
}

void panel_title(DeskContext& context, Box& panel, Icon icon, std::string_view title,
                 std::string_view about) {
    const Painter& painter = context.painter;
    Box row = panel.cut_top(painter.px(40), painter.px(8));
    if (icon != Icon::none) {
        painter.icon_in(row.cut_left(painter.px(26)), icon, 24, context.colours().ink);
        row.cut_left(painter.px(10));
    }
    const TextStyle style = icon == Icon::none ? type::panel_title : type::small_title;
    const float width = std::min(row.width, painter.text_width(title, style));
    painter.text_in(row.cut_left(width, painter.px(14)), style, title, context.colours().ink);
    if (about.empty()) return;
    if (painter.text_width(about, type::second) <= row.width)
        return painter.text_in(row, type::second, about, context.colours().ink2);
    const float height = painter.paragraph_height(panel.width, type::second, about);
    painter.paragraph(panel.cut_top(height, painter.px(8)), type::second, about,
                      context.colours().ink2);
}

void label(DeskContext& context, Box& panel, std::string_view words) {
    context.painter.text_in(panel.cut_top(context.px(34)), type::second, words,
                            context.colours().ink2);
}

void divider(DeskContext& context, Box& panel) {
    const Box row = panel.cut_top(context.px(33));
    context.painter.line({row.x, row.centre().y}, {row.right(), row.centre().y},
                         context.colours().line, 1);
}

}  // namespace yoriai
