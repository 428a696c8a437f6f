#include <cmath>
#include <limits>

#include "text/desk_messages.h"
#include "ui/group_panel.h"

namespace yoriai {
namespace {

constexpr double zoom_step = 1.25;

struct Stop {
    BoardTarget target;
    Box box;
};

// Everything the cursor can stand on, each told to `visit`.
template <class Visit>
void for_each_stop(const BoardLayout& layout, Visit&& visit) {
    for (const PlacedTheme& theme : layout.themes)
        visit(Stop{{BoardThing::plate, {}, theme.id, {}}, theme.plate});
    for (const PlacedCard& card : layout.cards)
        visit(Stop{{BoardThing::card, card.id, {}, {}}, card.box});
}

std::optional<Box> box_of(const BoardLayout& layout, const BoardTarget& target) {
    if (const PlacedCard* card = layout.find(target.card)) return card->box;
    if (const PlacedTheme* theme = layout.find(target.theme)) return theme->plate;
    return {};
}

// The nearest stop in the direction; what lies off to the side counts as three times as far.
std::optional<Stop> neighbour(const BoardLayout& layout, const Box& from, ImVec2 direction) {
    std::optional<Stop> nearest;
    float shortest = std::numeric_limits<float>::max();
    for_each_stop(layout, [&](const Stop& stop) {
        const float dx = stop.box.centre().x - from.centre().x;
        const float dy = stop.box.centre().y - from.centre().y;
        const float along = dx * direction.x + dy * direction.y;
        const float aside = std::abs(dx * direction.y) + std::abs(dy * direction.x);
        if (along < 4) return;
        const float far = along + 3 * aside;
        if (far >= shortest) return;
        shortest = far;
        nearest = stop;
    });
    return nearest;
}

// Where the cursor begins: at what stands whole in view and nearest to its corner, or, when nothing
// does, at the first of all.
std::optional<Stop> first_stop(const BoardLayout& layout, const Box& seen) {
    std::optional<Stop> first;
    float shortest = std::numeric_limits<float>::max();
    for_each_stop(layout, [&](const Stop& stop) {
        if (!first) first = stop;
        const float x = stop.box.x - seen.x, y = stop.box.y - seen.y;
        if (x < 0 || y < 0 || stop.box.right() > seen.right() || stop.box.bottom() > seen.bottom())
            return;
        if (x + y >= shortest) return;
        shortest = x + y;
        first = stop;
    });
    return first;
}

void move_cursor(GroupPanel& panel, DeskContext& context, const Box& view, ImVec2 direction,
                 bool selecting) {
    const std::optional<Box> from = box_of(panel.layout, panel.cursor);
    const std::optional<Stop> to =
        from ? neighbour(panel.layout, *from, direction)
             : first_stop(panel.layout, visible_board(panel.camera, view, context.painter.scale()));
    if (!to) return;
    if (selecting && panel.cursor.card) panel.state.selected_cards.insert(panel.cursor.card);
    panel.cursor = to->target;
    if (selecting && to->target.card) panel.state.selected_cards.insert(to->target.card);
    context.focus.show_ring(true);
    reveal(panel, context, view, to->box);
}

void use_arrows(GroupPanel& panel, DeskContext& context, const Box& view) {
    struct Arrow {
        ImGuiKey key;
        ImVec2 direction;
    };
    for (const Arrow& arrow : {Arrow{ImGuiKey_LeftArrow, {-1, 0}},
                               {ImGuiKey_RightArrow, {1, 0}},
                               {ImGuiKey_UpArrow, {0, -1}},
                               {ImGuiKey_DownArrow, {0, 1}}}) {
        if (key_pressed(context, arrow.key, true))
            move_cursor(panel, context, view, arrow.direction, false);
        if (key_pressed(context, ImGuiMod_Shift | arrow.key, true))
            move_cursor(panel, context, view, arrow.direction, true);
        if (key_pressed(context, ImGuiMod_Ctrl | arrow.key, true))
            move_selected(panel, context, arrow.direction);
    }
}

void select_at_cursor(GroupPanel& panel) {
    BoardState& state = panel.state;
    if (panel.cursor.card && state.selected_cards.erase(panel.cursor.card) == 0)
        state.selected_cards.insert(panel.cursor.card);
    if (panel.cursor.theme && state.selected_themes.erase(panel.cursor.theme) == 0)
        state.selected_themes.insert(panel.cursor.theme);
}

void zoom_by_keys(GroupPanel& panel, const DeskContext& context, const Box& view) {
    const int ctrl = ImGuiMod_Ctrl;
    const float scale = context.painter.scale();
    if (key_pressed(context, ctrl | ImGuiKey_Equal) ||
        key_pressed(context, ctrl | ImGuiKey_KeypadAdd) ||
        key_pressed(context, ctrl | ImGuiMod_Shift | ImGuiKey_Semicolon))
        panel.camera = zoomed_at(panel.camera, view, scale, view.centre(), zoom_step);
    if (key_pressed(context, ctrl | ImGuiKey_Minus) ||
        key_pressed(context, ctrl | ImGuiKey_KeypadSubtract))
        panel.camera = zoomed_at(panel.camera, view, scale, view.centre(), 1 / zoom_step);
}

}  // namespace

void use_board_keys(GroupPanel& panel, DeskContext& context, const Box& view) {
    if (!context.focus.on_top()) return;
    zoom_by_keys(panel, context, view);
    const bool free = context.focus.now().empty() || context.focus.has("group.board");
    if (!free) return;
    if (context.focus.now().empty()) context.focus.give("group.board", context.focus.shows_ring());
    use_arrows(panel, context, view);
    if (key_pressed(context, ImGuiKey_Space)) select_at_cursor(panel);
    if (key_pressed(context, ImGuiKey_Enter) && panel.cursor.theme)
        if (const Theme* theme = context.workshop().find(panel.cursor.theme))
            context.ask(FoldTheme{theme->id, !theme->folded});
    if (key_pressed(context, ImGuiMod_Ctrl | ImGuiKey_A))
        for (const PlacedCard& card : panel.layout.cards)
            panel.state.selected_cards.insert(card.id);
    if (key_pressed(context, ImGuiKey_Escape)) select_nothing(panel);
    const bool menu_key =
        key_pressed(context, ImGuiMod_Shift | ImGuiKey_F10) || key_pressed(context, ImGuiKey_Menu);
    if (!menu_key) return;
    const auto box = box_of(panel.layout, panel.cursor);
    if (box && panel.state.selected_cards.empty() && panel.state.selected_themes.empty())
        select_at_cursor(panel);
    const ImVec2 at =
        box ? to_screen(panel.camera, view, context.painter.scale(), box->centre()) : view.centre();
    open_board_menu(panel, context, at);
}

}  // namespace yoriai
