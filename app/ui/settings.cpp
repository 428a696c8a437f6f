#include <algorithm>
#include <array>
#include <string>

#include "text/desk_messages.h"
#include "ui/frame.h"
#include "ui/scroll_area.h"

namespace yoriai {
namespace {

void choose_scale(DeskContext& context, Box& box) {
    label(context, box, say(words::settings_text_size));
    Box row = box.cut_top(context.px(64));
    constexpr std::array factors = {1.0F, 1.25F, 1.5F};
    const std::array names = {say(words::settings_normal), say(words::settings_large),
                              say(words::settings_larger)};
    const float width = std::floor((row.width - 2 * context.px(12)) / 3);
    for (std::size_t i = 0; i < factors.size(); ++i) {
        const std::string id = "settings.scale." + std::to_string(i);
        if (choice(context, id, row.cut_left(width, context.px(12)), names[i], {},
                   context.input.text_scale == factors[i]))
            context.request(SetTextScale{factors[i]});
    }
    box.cut_top(context.px(16));
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

void draw_keys(DeskContext& context, Box& column, std::string_view title,
               std::span<const PanelKey> keys) {
    const Painter& painter = context.painter;
    painter.text_in(column.cut_top(painter.px(44)), type::small_title, title,
                    context.colours().ink);
    for (const PanelKey& key : keys) {
        Box row = column.cut_top(painter.px(40));
        Box cap = row.cut_left(painter.px(190));
        draw_key_cap(painter, cap.top_left(), cap.height, key.key, context.colours().ink);
        painter.text_in(row, type::second, say(key.words), context.colours().ink);
    }
    column.cut_top(painter.px(16));
}

void draw_menu_keys(DeskContext& context, Box& column) {
    const Painter& painter = context.painter;
    painter.text_in(column.cut_top(painter.px(44)), type::small_title, say(words::help_menus),
                    context.colours().ink);
    for (const ActRow& act : all_acts()) {
        // Those of cards stand with the steps that they belong to.
        if (act.key == 0 || act.menu == Menu::card) continue;
        Box row = column.cut_top(painter.px(30));
        Box cap = row.cut_left(painter.px(190));
        draw_key_cap(painter, cap.top_left(), cap.height, key_name(act.key), context.colours().ink);
        painter.text_in(row, type::second, say(act.words), context.colours().ink);
    }
}

}  // namespace

void draw_settings(Desk& desk, DeskContext& context) {
    if (!desk.settings_open) return;
    const Box box = box_in_middle(context, 760, 520);
    const Above layer(context, "settings", box);
    draw_sheet(context, box);
    Box inside = box.inset(context.px(30), context.px(26));
    panel_title(context, inside, Icon::gear, say(words::settings_title));
    choose_scale(context, inside);
    choose_appearance(context, inside);
    choose_language(context, inside);
    Box row = box.inset(context.px(30), context.px(22));
    row = row.cut_bottom(context.px(space::button));
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
        Box left = area.content();
        left.height = 1.0e6F;
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
