#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "text/desk_messages.h"
#include "text/tour_messages.h"
#include "ui/frame.h"
#include "ui/scroll_area.h"

namespace yoriai {
namespace {

constexpr float least_text_scale = 1, most_text_scale = 2.5F;

float to_step(float factor) {
    constexpr float steps = 20;  // of 5 %
    return std::clamp(std::round(factor * steps) / steps, least_text_scale, most_text_scale);
}

// 100 to 250 %, at once: while it is dragged the whole desk changes its size, so the way of the
// pointer is measured with the slider as it was when it was pressed.
void choose_scale(Desk& desk, DeskContext& context, Box& box) {
    const Painter& painter = context.painter;
    const Palette& colours = context.colours();
    const float now = context.input.text_scale, range = most_text_scale - least_text_scale;
    Box title = box.cut_top(context.px(34));
    painter.text_in(title, type::second, say(words::settings_text_size), colours.ink2);
    painter.text_in(title, type::base.bold().figures(),
                    std::to_string(std::lround(now * 100)) + " %", colours.ink, Align::right);
    const Box row = box.cut_top(context.px(64), context.px(16));
    const Interaction met = interact(context, "settings.scale", row);
    const float radius = context.px(14);
    const Box track = {row.x + radius, row.centre().y - context.px(4), row.width - 2 * radius,
                       context.px(8)};
    const ImVec2 thumb = {track.x + track.width * (now - least_text_scale) / range, row.centre().y};
    painter.fill(track, colours.sunken, 4);
    painter.outline(track, colours.line2, 1, 4);
    painter.fill({track.x, track.y, thumb.x - track.x, track.height}, colours.accent, 4);
    painter.disc(thumb, radius, colours.sheet);
    painter.circle(thumb, radius, colours.accent, 4);
    if (met.state(context.focus).focused) painter.focus_ring(row);
    const float mouse = ImGui::GetMousePos().x;
    if (met.held && !desk.text_size_drag) {
        const bool on_thumb = std::abs(mouse - thumb.x) <= 2 * radius;
        const float at = least_text_scale + range * (mouse - track.x) / track.width;
        desk.text_size_drag = TextSizeDrag{mouse, track.width, on_thumb ? now : at};
    }
    if (!met.held) desk.text_size_drag.reset();
    float wanted = now;
    if (const auto& drag = desk.text_size_drag)
        wanted = to_step(drag->factor + range * (mouse - drag->from) / drag->width);
    if (met.focused && key_pressed(context, ImGuiKey_LeftArrow, true))
        wanted = to_step(now - 0.05F);
    if (met.focused && key_pressed(context, ImGuiKey_RightArrow, true))
        wanted = to_step(now + 0.05F);
    if (wanted != now) context.request(SetTextScale{wanted});
}

void choose_appearance(DeskContext& context, Box& box) {
    label(context, box, say(words::settings_colours));
    constexpr std::array looks = {Appearance::light, Appearance::dark, Appearance::high_contrast};
    const std::array names = {say(words::settings_light), say(words::settings_dark),
                              say(words::settings_contrast)};
    Box row = box.cut_top(context.px(64));
    const float width = std::floor((row.width - 2 * context.px(12)) / 3);
    for (std::size_t i = 0; i < looks.size(); ++i) {
        const std::string id = "settings.appearance." + std::to_string(i);
        if (choice(context, id, row.cut_left(width, context.px(12)), names[i], {},
                   context.input.appearance == looks[i]))
            context.request(SetAppearance{looks[i]});
    }
    box.cut_top(context.px(16));
}

void choose_language(DeskContext& context, Box& box) {
    label(context, box, say(words::settings_language));
    Box row = box.cut_top(context.px(64));
    const float width = std::floor((row.width - context.px(12)) / 2);
    if (choice(context, "settings.japanese", row.cut_left(width, context.px(12)),
               say(words::settings_japanese), {}, language() == Language::japanese))
        context.request(SetLanguage{Language::japanese});
    if (choice(context, "settings.english", row, say(words::settings_english), {},
               language() == Language::english))
        context.request(SetLanguage{Language::english});
}

// Where the hall view stands, when there is more than one monitor.
void choose_monitor(DeskContext& context, Box& box) {
    const HallInfo& hall = context.input.hall;
    if (hall.monitors.size() < 2) return;
    label(context, box, say(words::settings_monitor));
    for (std::size_t i = 0; i < hall.monitors.size(); ++i) {
        const std::string name =
            say(words::settings_monitor_name, {std::to_string(i + 1), hall.monitors[i]});
        if (choice(context, "settings.monitor." + std::to_string(i),
                   box.cut_top(context.px(64), context.px(8)), name, {}, hall.monitor == i))
            context.request(ChooseMonitor{i});
    }
    box.cut_top(context.px(8));
}

void draw_key(const DeskContext& context, Box& column, const std::string& key,
              const Message& words) {
    const Painter& painter = context.painter;
    Box row = column.cut_top(painter.px(34), painter.px(4));
    Box cap = row.cut_left(painter.px(190));
    draw_key_cap(painter, cap.top_left(), cap.height, key, context.colours().ink);
    painter.text_in(row, type::second, say(words), context.colours().ink);
}

void draw_keys(DeskContext& context, Box& column, std::string_view title,
               std::span<const PanelKey> keys) {
    const Painter& painter = context.painter;
    painter.text_in(column.cut_top(painter.px(44)), type::small_title, title,
                    context.colours().ink);
    for (const PanelKey& key : keys) draw_key(context, column, key.key, key.words);
    column.cut_top(painter.px(16));
}

void draw_menu_keys(DeskContext& context, Box& column) {
    const Painter& painter = context.painter;
    painter.text_in(column.cut_top(painter.px(44)), type::small_title, say(words::help_menus),
                    context.colours().ink);
    for (const ActRow& act : all_acts()) {
        // Those of cards stand with the steps that they belong to.
        if (act.key == 0 || act.menu == Menu::card || act.menu == Menu::board) continue;
        draw_key(context, column, key_name(act.key), act.words);
    }
}

}  // namespace

void draw_settings(Desk& desk, DeskContext& context) {
    if (!desk.settings_open) return;
    const Box box =
        box_in_middle(context, 760, context.input.hall.monitors.size() < 2 ? 560.0F : 740.0F);
    const Above layer(context, "settings", box);
    draw_sheet(context, box);
    Box inside = box.inset(context.px(30), context.px(26));
    Box row = inside.cut_bottom(context.px(space::button), context.px(12));
    panel_title(context, inside, Icon::gear, say(words::settings_title));
    {
        ScrollArea area(context, "settings.rows", inside.inset(-context.px(8), 0),
                        desk.settings_scroll);
        Box rest = area.column().inset(context.px(8), 0);
        choose_scale(desk, context, rest);
        choose_appearance(context, rest);
        choose_language(context, rest);
        choose_monitor(context, rest);
        area.end_at(rest.y);
    }
    const bool close =
        button_right(context, "settings.close", row, {say(words::close), ButtonKind::primary});
    if (close || key_pressed(context, ImGuiKey_Escape)) desk.settings_open = false;
}

void draw_help(Desk& desk, DeskContext& context) {
    if (!desk.help_open) return;
    const Box box = box_in_middle(context, 1500, 990);
    const Above layer(context, "help", box);
    draw_sheet(context, box);
    Box inside = box.inset(context.px(30), context.px(22));
    Box foot = inside.cut_bottom(context.px(space::button), context.px(12));
    panel_title(context, inside, Icon::info, say(words::help_title), say(words::help_about));
    {
        ScrollArea area(context, "help.keys", inside, desk.help_scroll);
        Box left = area.column();
        const float width = std::floor(left.width / 3);
        Box right = left;
        left = right.cut_left(width);
        Box middle = right.cut_left(width);
        draw_menu_keys(context, left);
        draw_keys(context, middle, say(words::help_capture), keys_of_capture());
        draw_keys(context, middle, say(words::help_choose), keys_of_choose());
        draw_keys(context, right, say(words::help_group), keys_of_group());
        area.end_at(std::max({left.y, middle.y, right.y}));
    }
    const bool close =
        button_right(context, "help.close", foot, {say(words::close), ButtonKind::primary});
    if (close || key_pressed(context, ImGuiKey_Escape)) desk.help_open = false;
}

}  // namespace yoriai
