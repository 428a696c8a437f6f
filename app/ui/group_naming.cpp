#include <algorithm>
#include <cmath>
#include <string>

#include "base/utf8.h"
#include "commands/refusals.h"
#include "language/normalise.h"
#include "text/desk_messages.h"
#include "text/group_messages.h"
#include "ui/group_panel.h"

namespace yoriai {
namespace {

constexpr std::string_view naming_field = "group.field";

void end_field(GroupPanel& panel, DeskContext& context) {
    panel.renaming = {};
    panel.editing = {};
    panel.labelling = {};
    if (context.focus.has(naming_field)) context.focus.give("group.board", false);
    context.wake_in(0);
}

void keep_field(GroupPanel& panel, DeskContext& context) {
    const Workshop& workshop = context.workshop();
    const std::string text(trim(panel.edit.text));
    const Theme* theme = workshop.find(panel.renaming);
    const Card* card = workshop.find(panel.editing);
    if (!text.empty() && theme && theme->title != text)
        context.ask(RenameTheme{panel.renaming, text});
    if (!text.empty() && card && card->text != text) context.ask(EditCard{panel.editing, text});
    const Link* link = workshop.find(panel.labelling);
    if (link && link->label != text) {
        ChangeLink change;
        change.link = link->id;
        change.label = text;
        context.ask(change);
    }
    end_field(panel, context);
}

void make_theme(GroupPanel& panel, DeskContext& context) {
    AddTheme add;
    add.title = std::string(trim(panel.edit.text));
    add.cards = selected_cards(panel, context.workshop());
    if (add.title.empty()) return;
    if (const Refusal why_not = refusal(context.workshop(), add)) {
        context.say = say(*why_not);
        return;
    }
    // Made inside the theme that holds all the cards already.
    add.parent = context.workshop().find(add.cards.front())->theme;
    for (const CardId card : add.cards)
        if (context.workshop().find(card)->theme != add.parent) add.parent = {};
    context.ask(add);
    panel.naming = false;
    select_nothing(panel);
    context.wake_in(0);
}

void draw_named_cards(const GroupPanel& panel, DeskContext& context, Box& inside) {
    constexpr std::size_t shown = 4;
    const std::vector<CardId> cards = selected_cards(panel, context.workshop());
    for (std::size_t at = 0; at < std::min(shown, cards.size()); ++at) {
        CardWords words;
        const Card& card = *context.workshop().find(cards[at]);
        draw_card_row(context.painter, inside.cut_top(context.px(space::list_row), context.px(6)),
                      card_picture(context.workshop(), card, words));
    }
    if (cards.size() > shown)
        context.painter.text_in(inside.cut_top(context.px(32)), type::second,
                                say(words::group_and_more, {std::to_string(cards.size() - shown)}),
                                context.colours().ink2);
    inside.cut_top(context.px(10));
}

}  // namespace

bool is_bare_noun(std::string_view title) {
    title = trim(title);
    if (title.empty()) return false;
    bool joined = false;
    char32_t last = 0;
    for (std::size_t at = 0; at < title.size();) {
        last = next_character(title, at);
        joined = joined ||
                 std::u32string_view(U"がをにはでへもと ").find(last) != std::u32string_view::npos;
    }
    // 交通, ゴミ問題, 見守りのこと: a noun at the end and nothing that makes it a sentence.
    return !joined && (is_kanji(last) || is_katakana(last) || title.ends_with("こと"));
}

void begin_naming(GroupPanel& panel, DeskContext& context) {
    if (panel.state.selected_cards.empty()) {
        context.say = say(words::group_select_first);
        return;
    }
    panel.naming = true;
    set_text(panel.edit, {});
    context.wake_in(0);
}

void begin_renaming(GroupPanel& panel, DeskContext& context, ThemeId id) {
    const Theme* theme = context.workshop().find(id);
    if (!theme) return;
    panel.renaming = id;
    panel.editing = {};
    set_text(panel.edit, theme->title);
    select_all(panel.edit);
    context.focus.give(naming_field, false);
    context.wake_in(0);
}

void begin_editing(GroupPanel& panel, DeskContext& context, CardId id) {
    const Card* card = context.workshop().find(id);
    if (!card) return;
    panel.editing = id;
    panel.renaming = {};
    set_text(panel.edit, card->text);
    context.focus.give(naming_field, false);
    context.wake_in(0);
}

void begin_labelling(GroupPanel& panel, DeskContext& context, LinkId id) {
    const Link* link = context.workshop().find(id);
    if (!link) return;
    panel.labelling = id;
    panel.editing = {};
    panel.renaming = {};
    set_text(panel.edit, link->label);
    select_all(panel.edit);
    context.focus.give(naming_field, false);
    context.wake_in(0);
}

std::optional<ImVec2> middle_of(const GroupPanel& panel, const Workshop& workshop,
                                const Link& link) {
    const auto from = end_of_link(workshop, panel.layout, link.from_card, link.from_theme);
    const auto to = end_of_link(workshop, panel.layout, link.to_card, link.to_theme);
    if (!from || !to) return {};
    return ImVec2{(from->centre().x + to->centre().x) / 2, (from->centre().y + to->centre().y) / 2};
}

// Over what it changes, and inside the view; board pixels become those of the screen.
Box place_field(const GroupPanel& panel, const DeskContext& context, const Box& view,
                const Box& changed, const TextFieldLook& look, float least_width) {
    const Painter& painter = context.painter;
    Box box = to_screen(panel.camera, view, painter.scale(), changed);
    box.width = std::max(box.width, painter.px(least_width));
    box.height = painter.px(space::text_field);
    Preedit preedit;
    if (look.many_lines)
        box.height =
            std::max(painter.px(132),
                     text_field_height(painter, box.width,
                                       picture_of(context, panel.edit, look, true, preedit)));
    box.x = std::clamp(box.x, view.x + painter.px(8),
                       std::max(view.x, view.right() - box.width - painter.px(8)));
    box.y = std::clamp(box.y, view.y + painter.px(8),
                       std::max(view.y, view.bottom() - box.height - painter.px(8)));
    return box;
}

void draw_board_fields(GroupPanel& panel, DeskContext& context, const Box& view) {
    const PlacedTheme* theme = panel.layout.find(panel.renaming);
    const PlacedCard* card = panel.layout.find(panel.editing);
    const Link* link = context.workshop().find(panel.labelling);
    const auto middle = link ? middle_of(panel, context.workshop(), *link) : std::nullopt;
    if (!theme && !card && !middle) {
        panel.renaming = {};
        panel.editing = {};
        panel.labelling = {};
        return;
    }
    const Painter& painter = context.painter;
    const Box place = theme  ? theme->plate
                      : card ? card->box
                             : Box{middle->x - 160, middle->y - 26, 320, 52};
    TextFieldLook look;
    look.many_lines = card != nullptr;
    const Box box = place_field(panel, context, view, place, look, theme ? 420 : 320);
    if (theme && is_bare_noun(panel.edit.text)) {
        const std::string hint = say(words::group_bare_noun);
        const Box below = {box.x, box.bottom() + painter.px(8), box.width,
                           hint_height(painter, box.width, hint)};
        draw_hint(painter, below, HintKind::hint, hint);
        mark("group.bare_noun", below);
    }
    const FieldEvents events = text_field(context, naming_field, box, panel.edit, look);
    if (events.entered) return keep_field(panel, context);
    if (events.escaped) return end_field(panel, context);
    if (!events.focused && !context.focus.has(naming_field)) keep_field(panel, context);
}

void draw_naming(GroupPanel& panel, DeskContext& context) {
    if (panel.naming && panel.state.selected_cards.empty()) panel.naming = false;
    if (!panel.naming) return;
    const Painter& painter = context.painter;
    const std::vector<CardId> cards = selected_cards(panel, context.workshop());
    const auto rows = static_cast<float>(std::min<std::size_t>(cards.size(), 4));
    const bool bare = is_bare_noun(panel.edit.text);
    const float width = std::min(painter.px(820), context.window.width - painter.px(48));
    const float height = painter.px(352 + 54 * rows + (cards.size() > 4 ? 32.0F : 0.0F));
    const Box box = {std::floor(context.window.centre().x - width / 2),
                     std::floor(context.window.centre().y - height / 2), width, height};
    const Above above(context, "naming", box);
    context.painter.sheet(box, context.colours().sheet, context.colours().ink, 2,
                          space::panel_radius, 6);
    Box inside = box.inset(context.px(30), context.px(24));
    Box foot = inside.cut_bottom(context.px(space::button), context.px(12));
    panel_title(context, inside, Icon::theme,
                say(words::group_naming, {std::to_string(cards.size())}));
    draw_named_cards(panel, context, inside);
    if (context.focus.on_top() && context.focus.now().empty())
        context.focus.give("group.name", false);
    TextFieldLook look;
    look.hint = say(words::group_name_hint);
    look.style = type::plate;
    const FieldEvents events = text_field(
        context, "group.name", inside.cut_top(context.px(60), context.px(12)), panel.edit, look);
    if (bare) mark("group.bare_noun", inside);
    context.painter.paragraph(inside, type::second,
                              say(bare ? words::group_bare_noun : words::group_name_advice),
                              bare ? context.colours().warn : context.colours().ink2);
    const Button make{say(words::act_make_theme), ButtonKind::primary};
    const bool good = !trim(panel.edit.text).empty();
    if (button_right(context, "group.name_make", foot, make, good) || (events.entered && good))
        make_theme(panel, context);
    if (button_right(context, "group.name_cancel", foot, {say(words::cancel)}) || events.escaped ||
        key_pressed(context, ImGuiKey_Escape))
        panel.naming = false;
}

}  // namespace yoriai
