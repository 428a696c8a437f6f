#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <utility>

#include "text/desk_messages.h"
#include "text/record_desk_messages.h"
#include "text/word_messages.h"
#include "ui/frame.h"
#include "ui/panel.h"

namespace yoriai {
namespace {

constexpr std::array menus_in_order = {Menu::file,  Menu::edit,    Menu::view, Menu::card,
                                       Menu::board, Menu::meeting, Menu::hall, Menu::help};

float menu_row_height(const Painter& painter) { return painter.px(44); }
float gap_height(const Painter& painter) { return painter.px(13); }

// A menu of these rows that begins here and stays in the window.
Box place_menu(const DeskContext& context, ImVec2 at, const std::vector<const ActRow*>& rows) {
    const Painter& painter = context.painter;
    float width = painter.px(320), height = painter.px(16);
    for (const ActRow* row : rows) {
        const float words = painter.text_width(say(row->words), type::second) +
                            key_cap_width(painter, key_name(row->key)) + painter.px(80);
        width = std::max(width, std::ceil(words));
        height += menu_row_height(painter) + (row->parted ? gap_height(painter) : 0);
    }
    const float margin = painter.px(8);
    const float x = std::min(at.x, context.window.right() - width - margin);
    const float y = std::min(at.y, context.window.bottom() - height - margin);
    return {std::floor(std::max(x, margin)), std::floor(std::max(y, margin)), width, height};
}

std::string id_of(Menu menu) { return std::string("menu.") + words_of(menu).id; }

std::vector<const ActRow*> rows_in(Menu menu) {
    std::vector<const ActRow*> found;
    for (const ActRow& row : all_acts())
        if (row.menu == menu) found.push_back(&row);
    return found;
}

const Message& name_of_scene(HallScene scene) {
    static constexpr std::array names = {
        words::hall_scene_blank,    words::hall_scene_agenda,   words::hall_scene_writing,
        words::hall_scene_newest,   words::hall_scene_card,     words::hall_scene_themes,
        words::hall_scene_theme,    words::hall_scene_question, words::hall_scene_results,
        words::hall_scene_map,      words::hall_scene_vision,   words::hall_scene_prompt,
        words::hall_scene_roles,    words::hall_scene_schedule, words::hall_scene_matrix,
        words::hall_scene_load,     words::hall_scene_quadrant, words::hall_scene_both_views,
        words::hall_scene_minority, words::hall_scene_story,    words::hall_scene_district};
    return names[static_cast<std::size_t>(scene)];
}

void draw_hall_badge(DeskContext& context, Box& row) {
    const HallInfo& hall = context.input.hall;
    if (!hall.open) return;
    const BadgeKind kind = hall.frozen ? BadgeKind::frozen : BadgeKind::on_air;
    const std::string what = hall.frozen
                                 ? say(words::hall_frozen)
                                 : say(words::hall_on_air, {say(name_of_scene(hall.scene))});
    const float width = badge_width(context.painter, what, kind);
    Box badge = row.cut_right(width, context.px(20));
    badge = badge.inset(0, std::floor((badge.height - context.px(34)) / 2));
    const Interaction met = interact(context, "hall_badge", badge.inset(0, -context.px(3)));
    draw_badge(context.painter, badge, what, kind);
    if (met.state(context.focus).focused) context.painter.focus_ring(badge);
    if (met.clicked) context.request(FreezeHall{!hall.frozen});
}

// Where the first menu's name begins.
float menus_begin(const Painter& painter) {
    return painter.px(74 + 16) +
           std::ceil(painter.text_width(say(words::program_name), type::base.bold()));
}

Box box_of_menu(const Desk& desk, const DeskContext& context) {
    const Painter& painter = context.painter;
    float x = context.window.x + menus_begin(painter);
    for (const Menu menu : menus_in_order) {
        if (menu == *desk.open_menu) break;
        x += std::ceil(painter.text_width(say(words_of(menu)), type::second)) + painter.px(24);
    }
    return place_menu(context, {x, painter.px(space::menu_row)}, rows_in(*desk.open_menu));
}

void move_in_menus(Desk& desk, const DeskContext& context) {
    const auto at = static_cast<int>(*desk.open_menu);
    const auto all = static_cast<int>(menus_in_order.size());
    const int by = key_pressed(context, ImGuiKey_RightArrow, true)  ? 1
                   : key_pressed(context, ImGuiKey_LeftArrow, true) ? all - 1
                                                                    : 0;
    if (by == 0) return;
    desk.open_menu = static_cast<Menu>((at + by) % all);
    desk.menu_row = 0;
}

// Returns true when the row was chosen.
bool draw_row(const Desk& desk, DeskContext& context, const Box& box, const ActRow& row, int index,
              int& current_row) {
    const std::string id = std::string("act.") + row.words.id;
    const Interaction met = interact(context, id, box, false);
    const bool possible = is_possible(desk, context.input, row.act);
    const std::string key = key_name(row.key);
    if (met.hovered && (ImGui::GetIO().MouseDelta.x != 0 || ImGui::GetIO().MouseDelta.y != 0))
        current_row = index;
    const bool current = current_row == index;
    MenuRow look;
    look.label = say(row.words);
    look.key = key;
    look.current = current && possible;
    ControlState state;
    state.disabled = !possible;
    draw_menu_row(context.painter, box, look, state);
    const bool entered =
        current && (key_pressed(context, ImGuiKey_Enter) || key_pressed(context, ImGuiKey_Space));
    return possible && (met.clicked || entered);
}

}  // namespace

void draw_menu_row(Desk& desk, DeskContext& context, Box row) {
    const Painter& painter = context.painter;
    const Palette& colours = context.colours();
    painter.fill(row, colours.sheet);
    painter.line({row.x, row.bottom() - 1}, {row.right(), row.bottom() - 1}, colours.line, 1);
    draw_logo(painter, {row.x + painter.px(20), row.y + painter.px(9)}, 30);
    Box words = row;
    words.cut_left(painter.px(74));
    painter.text_in(words, type::base.bold(), say(words::program_name), colours.ink);
    words.cut_left(menus_begin(painter) - painter.px(74));
    for (const Menu menu : menus_in_order) {
        const std::string_view name = say(words_of(menu));
        const float width = std::ceil(painter.text_width(name, type::second)) + painter.px(24);
        const Box box = words.cut_left(width);
        const Interaction met = interact(context, id_of(menu), box.inset(0, painter.px(4)));
        const bool open = desk.open_menu == menu;
        if (met.hovered || open)
            painter.fill(box.inset(0, painter.px(4)), colours.wash, space::control_radius);
        painter.text_in(box, type::second, name, colours.ink, Align::centre);
        if (met.state(context.focus).focused) painter.focus_ring(box.inset(0, painter.px(7)));
        if (met.clicked) {
            desk.open_menu = menu;
            desk.menu_row = context.focus.shows_ring() ? 0 : -1;
        }
    }
    if (key_pressed(context, ImGuiKey_F10)) {
        desk.open_menu = Menu::file;
        desk.menu_row = 0;
    }
    words.cut_right(painter.px(space::narrow_panel_padding));
    draw_hall_badge(context, words);
    const Meeting* meeting = context.workshop().find(context.meeting);
    std::string session = context.workshop().district.name;
    if (meeting) session += "　" + meeting_name(*meeting);
    words.cut_left(painter.px(24));
    painter.text_in(words, type::second, session, colours.ink, Align::right);
}

namespace {

// Draws the rows with their sheet and gives the one that was chosen.
std::optional<Act> draw_rows(const Desk& desk, DeskContext& context, const Box& box,
                             const std::vector<const ActRow*>& rows, int& current) {
    const Painter& painter = context.painter;
    painter.sheet(box, context.colours().sheet, context.colours().line2, 2, space::panel_radius, 3);
    Box rest = box.inset(painter.px(8));
    const auto count = static_cast<int>(rows.size());
    if (key_pressed(context, ImGuiKey_DownArrow, true)) current = (current + 1) % count;
    if (key_pressed(context, ImGuiKey_UpArrow, true))
        current = (std::max(current, 0) + count - 1) % count;
    std::optional<Act> chosen;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (rows[at]->parted) {
            const Box gap = rest.cut_top(gap_height(painter));
            painter.line({gap.x, gap.centre().y}, {gap.right(), gap.centre().y},
                         context.colours().line, 1);
        }
        if (draw_row(desk, context, rest.cut_top(menu_row_height(painter)), *rows[at],
                     static_cast<int>(at), current))
            chosen = rows[at]->act;
    }
    return chosen;
}

}  // namespace

void draw_open_menu(Desk& desk, DeskContext& context) {
    if (!desk.open_menu) return;
    const Box box = box_of_menu(desk, context);
    const Above layer(context, "menu", box);
    const Menu shown = *desk.open_menu;
    if (const auto chosen = draw_rows(desk, context, box, rows_in(shown), desk.menu_row)) {
        desk.chosen = chosen;
        desk.open_menu.reset();
        context.wake_in(0);
        return;
    }
    move_in_menus(desk, context);
    if (desk.open_menu != shown) context.wake_in(0);
    if (layer.clicked_beside() || key_pressed(context, ImGuiKey_Escape) ||
        key_pressed(context, ImGuiKey_F10))
        desk.open_menu.reset();
}

void draw_context_menu(Desk& desk, DeskContext& context) {
    if (context.menu) desk.context_menu = std::exchange(context.menu, std::nullopt);
    if (!desk.context_menu) return;
    std::vector<const ActRow*> rows;
    for (const Act act : desk.context_menu->acts)
        if (is_possible(desk, context.input, act)) rows.push_back(&row_of(act));
    if (rows.empty()) return desk.context_menu.reset();
    const Box box = place_menu(context, desk.context_menu->at, rows);
    const Above layer(context, "context", box, desk.context_menu->above);
    const auto chosen = draw_rows(desk, context, box, rows, desk.context_menu->row);
    if (chosen) desk.chosen = chosen;
    if (chosen || layer.clicked_beside() || key_pressed(context, ImGuiKey_Escape)) {
        desk.context_menu.reset();
        context.wake_in(0);
    }
}

}  // namespace yoriai
