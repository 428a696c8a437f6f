#include <algorithm>
#include <cmath>

#include "picture/parts.h"

namespace yoriai {
namespace {

constexpr float hint_padding = 16, hint_icon = 28, dialog_across = 30, dialog_down = 26;
constexpr TextStyle dialog_text{20, 32};

struct HintColours {
    ImU32 ground, ink;
    Icon icon;
    float border;
};

HintColours colours_of(const Palette& colours, HintKind kind) {
    switch (kind) {
        case HintKind::warning:
            return {colours.warn_wash, colours.warn, Icon::warn, 2};
        case HintKind::danger:
            return {colours.danger_wash, colours.danger, Icon::warn, 2};
        case HintKind::done:
            return {colours.ok_wash, colours.ok, Icon::check, 1};
        case HintKind::hint:
            break;
    }
    return {colours.wash, colours.accent, Icon::info, 1};
}

float hint_text_width(const Painter& painter, float width) {
    return width - 2 * painter.px(hint_padding) - painter.px(hint_icon + 12);
}

float width_of_words(const Painter& painter, std::string_view words, const TextStyle& style) {
    return std::ceil(painter.text_width(words, style)) + 1;
}

struct BadgeLook {
    ImU32 fill, ink;
    Icon icon;
};

BadgeLook look_of(const Palette& colours, BadgeKind kind) {
    switch (kind) {
        case BadgeKind::frozen:
            return {colours.sheet, colours.ink, Icon::pause};
        case BadgeKind::legible:
            return {colours.ok_wash, colours.ok, Icon::check};
        case BadgeKind::too_small:
            return {colours.danger_wash, colours.danger, Icon::warn};
        case BadgeKind::on_air:
            break;
    }
    return {colours.live, colours.on_live, Icon::hall};
}

}  // namespace

void draw_panel(const Painter& painter, const Box& box) {
    painter.sheet(box, painter.colours().sheet, painter.colours().line, 1, space::panel_radius);
}

float hint_height(const Painter& painter, float width, std::string_view sentence,
                  bool with_button) {
    const float text =
        painter.paragraph_height(hint_text_width(painter, width), type::second, sentence);
    const float button = with_button ? painter.px(space::small_button + 12) : 0;
    return std::max(text, painter.px(hint_icon)) + button + 2 * painter.px(hint_padding);
}

Box draw_hint(const Painter& painter, const Box& box, HintKind kind, std::string_view sentence,
              bool with_button) {
    const HintColours look = colours_of(painter.colours(), kind);
    painter.sheet(box, look.ground, look.ink, look.border, space::control_radius);
    Box inside = box.inset(painter.px(hint_padding));
    const Box sign = inside.cut_left(painter.px(hint_icon), painter.px(12));
    painter.icon(look.icon, sign.top_left(), hint_icon, look.ink);
    const Box row =
        with_button ? inside.cut_bottom(painter.px(space::small_button), painter.px(12)) : Box{};
    painter.paragraph(inside, type::second, sentence, painter.colours().ink);
    return row;
}

Box draw_toast(const Painter& painter, const Box& box, std::string_view sentence, bool done) {
    const Palette& colours = painter.colours();
    painter.fill(box, colours.toast, space::control_radius);
    if (colours.appearance != Appearance::light)
        painter.outline(box, colours.line2, 2, space::control_radius);
    Box row = box.inset(painter.px(20), 0);
    painter.icon_in(row.cut_left(painter.px(24), painter.px(14)), done ? Icon::check : Icon::warn,
                    24, done ? colours.toast_tick : colours.on_toast);
    const Box close = row.cut_right(painter.px(20), painter.px(20));
    painter.icon_in(close, Icon::close, 20, colours.on_toast);
    painter.text_in(row, type::base, sentence, colours.on_toast);
    return {close.x - painter.px(10), box.y + painter.px(12), painter.px(40), painter.px(40)};
}

float dialog_height(const Painter& painter, float width, const DialogPicture& dialog) {
    const float inside = width - 2 * painter.px(dialog_across);
    const float sign = dialog.dangerous ? painter.px(32 + 14) : 0;
    return 2 * painter.px(dialog_down) +
           painter.paragraph_height(inside - sign, type::panel_title, dialog.question) +
           painter.px(14) + painter.paragraph_height(inside, dialog_text, dialog.what_is_lost) +
           painter.px(24 + space::button);
}

Box draw_dialog(const Painter& painter, const Box& box, const DialogPicture& dialog) {
    const Palette& colours = painter.colours();
    painter.sheet(box, colours.sheet, colours.ink, 2, space::panel_radius, 6);
    Box inside = box.inset(painter.px(dialog_across), painter.px(dialog_down));
    const Box buttons = inside.cut_bottom(painter.px(space::button), painter.px(24));
    Box title = inside;
    if (dialog.dangerous) {
        const Box sign = title.cut_left(painter.px(32), painter.px(14));
        painter.icon(Icon::warn, {sign.x, sign.y + painter.px(3)}, 32, colours.danger);
    }
    const float height = painter.paragraph(title, type::panel_title, dialog.question, colours.ink);
    inside.cut_top(height, painter.px(14));
    painter.paragraph(inside, dialog_text, dialog.what_is_lost, colours.ink);
    return buttons;
}

Box draw_empty_state(const Painter& painter, const Box& box, Icon icon, std::string_view sentence) {
    const Palette& colours = painter.colours();
    painter.dashed_outline(box, colours.line2, 2);
    const TextStyle style = TextStyle{24, 34, Weight::bold};
    const float gap = painter.px(16), sign = painter.px(32 + 12);
    const float words =
        std::min(width_of_words(painter, sentence, style), box.width - sign - painter.px(2 * 24));
    const float title = painter.paragraph_height(words, style, sentence, Breaking::balanced);
    const float buttons = painter.px(space::small_button);
    const float top = std::round(box.centre().y - (title + gap + buttons) / 2);
    Box row = {std::round(box.centre().x - (sign + words) / 2), top, sign + words, title};
    Box icon_box = row.cut_left(painter.px(32), painter.px(12));
    painter.icon_in(icon_box.cut_top(painter.line_height(style)), icon, 32, colours.ink2);
    painter.paragraph(row, style, sentence, colours.ink, Align::left, Breaking::balanced);
    return {box.x, top + title + gap, box.width, buttons};
}

Box draw_progress(const Painter& painter, const Box& box, const ProgressPicture& progress) {
    const Palette& colours = painter.colours();
    painter.sheet(box, colours.sheet, colours.line2, 1, space::control_radius, 3);
    Box inside = box.inset(painter.px(20), painter.px(14));
    Box words = inside.cut_top(painter.px(34), painter.px(8));
    const float far = width_of_words(painter, progress.how_far, type::second);
    painter.text_in(words.cut_right(far, painter.px(12)), type::second, progress.how_far,
                    colours.ink2);
    painter.text_in(words, type::base.bold(), progress.what, colours.ink);
    const Box button = inside.cut_right(painter.px(84), painter.px(54));
    const float bar = painter.px(18);
    draw_progress_bar(painter, {inside.x, inside.centre().y - bar / 2, inside.width, bar},
                      progress.share);
    return {button.x, button.centre().y - painter.px(20), button.width, painter.px(40)};
}

float badge_width(const Painter& painter, std::string_view words, BadgeKind) {
    return width_of_words(painter, words, type::badge) + painter.px(20 + 9 + 2 * 12);
}

void draw_badge(const Painter& painter, const Box& box, std::string_view words, BadgeKind kind) {
    const BadgeLook look = look_of(painter.colours(), kind);
    painter.fill(box, look.fill, space::control_radius);
    if (kind == BadgeKind::frozen)
        painter.dashed_outline(box, painter.colours().line2, 2);
    else if (kind != BadgeKind::on_air)
        painter.outline(box, look.ink, kind == BadgeKind::too_small ? 2 : 1, space::control_radius);
    Box row = box.inset(painter.px(12), 0);
    painter.icon_in(row.cut_left(painter.px(20), painter.px(9)), look.icon, 20, look.ink);
    row.width += 2;
    painter.text_in(row, type::badge, words, look.ink);
}

float personal_detail_width(const Painter& painter, std::string_view words,
                            const TextStyle& style) {
    return width_of_words(painter, words, style.bold()) + 2 * painter.px(6);
}

void draw_personal_detail(const Painter& painter, const Box& box, std::string_view words,
                          const TextStyle& style) {
    const Palette& colours = painter.colours();
    painter.sheet(box, colours.warn_wash, colours.warn, 2, 4);
    painter.text_in(box, style.bold(), words, colours.ink, Align::centre);
}

void draw_page_frame(const Painter& painter, const Box& box) {
    painter.fill(box.moved(painter.px(6), painter.px(6)), painter.colours().line);
    painter.fill(box, IM_COL32_WHITE);
    painter.outline(box, painter.colours().line2, 1);
}

}  // namespace yoriai
