#include <algorithm>
#include <cmath>
#include <string>

#include "text/group_messages.h"
#include "ui/ask_or_say.h"
#include "ui/group_panel.h"

namespace yoriai {
namespace {

constexpr float tremble = 5;  // pixels at scale 1.0 that a press may move without being a drag

using What = BoardDrag::What;

bool is_inside(const Workshop& workshop, ThemeId theme, ThemeId around) {
    for (const Theme* at = workshop.find(theme); at; at = workshop.find(at->parent))
        if (at->id == around) return true;
    return false;
}

void begin_press(GroupPanel& panel, const BoardTarget& target) {
    const ImGuiIO& io = ImGui::GetIO();
    panel.drag = {};
    panel.drag.from = io.MousePos;
    panel.drag.camera = panel.camera;
    panel.drag.pressed = target;
    panel.drag.adding = io.KeyCtrl || io.KeyShift;
    panel.drag.by_right = ImGui::IsMouseDown(ImGuiMouseButton_Right);
    const bool panning = ImGui::IsMouseDown(ImGuiMouseButton_Middle) ||
                         ImGui::IsMouseDown(ImGuiMouseButton_Right) ||
                         ImGui::IsKeyDown(ImGuiKey_Space);
    BoardState& state = panel.state;
    if (panning) {
        panel.drag.what = What::pan;
    } else if (target.thing == BoardThing::card) {
        panel.drag.what = What::cards;
        if (!panel.drag.adding && !state.selected_cards.count(target.card)) {
            select_nothing(panel);
            state.selected_cards.insert(target.card);
        }
        panel.cursor = target;
    } else if (target.thing == BoardThing::plate) {
        panel.drag.what = What::theme;
        if (!panel.drag.adding && !state.selected_themes.count(target.theme)) {
            select_nothing(panel);
            state.selected_themes.insert(target.theme);
        }
        panel.cursor = target;
    } else if (target.thing == BoardThing::link) {
        select_nothing(panel);
        state.selected_link = target.link;
    } else if (target.thing != BoardThing::chevron) {
        panel.drag.what = What::band;
        if (!panel.drag.adding) select_nothing(panel);
    }
}

void drag_band(GroupPanel& panel, const DeskContext& context, const Box& view) {
    const ImVec2 to = ImGui::GetIO().MousePos;
    const ImVec2 from = panel.drag.from;
    const Box band = {std::min(from.x, to.x), std::min(from.y, to.y), std::abs(to.x - from.x),
                      std::abs(to.y - from.y)};
    panel.state.rubber_band = band;
    if (!panel.drag.adding) panel.state.selected_cards.clear();
    for (const CardId card :
         cards_in_band(panel.layout, panel.camera, view, context.painter.scale(), band))
        panel.state.selected_cards.insert(card);
}

void drag_things(GroupPanel& panel, DeskContext& context, const BoardTarget& under,
                 const Box& view) {
    const ImVec2 to = ImGui::GetIO().MousePos;
    const float scale = context.painter.scale();
    BoardState& state = panel.state;
    if (panel.drag.what == What::pan) {
        panel.camera = panel.drag.camera;
        panel.camera.x -=
            static_cast<double>((to.x - panel.drag.from.x) / scale) / panel.camera.zoom;
        panel.camera.y -=
            static_cast<double>((to.y - panel.drag.from.y) / scale) / panel.camera.zoom;
    } else if (panel.drag.what == What::band) {
        drag_band(panel, context, view);
    } else if (panel.drag.what == What::cards) {
        state.selected_cards.insert(panel.drag.pressed.card);
        state.carried = state.selected_cards;
        state.drop_target = theme_under(under, context.workshop());
    } else if (panel.drag.what == What::theme) {
        const ThemeId target = theme_under(under, context.workshop());
        const bool itself = is_inside(context.workshop(), target, panel.drag.pressed.theme);
        state.drop_target = itself ? ThemeId{} : target;
    }
}

std::vector<CardPlace> free_places(const GroupPanel& panel, const std::vector<CardId>& cards,
                                   ImVec2 point, ImVec2 from) {
    std::vector<CardPlace> places;
    for (const CardId card : cards) {
        const PlacedCard* placed = panel.layout.find(card);
        if (!placed) continue;
        places.push_back({card, static_cast<double>(placed->box.x + point.x - from.x),
                          static_cast<double>(placed->box.y + point.y - from.y)});
    }
    return places;
}

void drop_cards(GroupPanel& panel, DeskContext& context, const Box& view) {
    const Workshop& workshop = context.workshop();
    const float scale = context.painter.scale();
    const ImVec2 point = to_board(panel.camera, view, scale, ImGui::GetIO().MousePos);
    const ImVec2 from = to_board(panel.camera, view, scale, panel.drag.from);
    const std::vector<CardId> cards = selected_cards(panel, workshop);
    const ThemeId target = panel.state.drop_target;
    const auto stays = [&](CardId card) { return workshop.find(card)->theme == target; };
    const bool all_stay = std::all_of(cards.begin(), cards.end(), stays);
    std::vector<CardPlace> own, others;
    if (target) {
        // Between cards that are hidden nobody can see a slot: behind the last one then.
        const std::size_t slot = panel.filter.empty() ? slot_at(panel.layout, target, point)
                                                      : ordered_cards(workshop, target).size();
        for (const CardSpot& spot : positions_in_theme(workshop, target, slot, cards)) {
            const bool moved = std::find(cards.begin(), cards.end(), spot.card) != cards.end();
            (moved || all_stay ? own : others)
                .push_back({spot.card, spot.position.x, spot.position.y});
        }
    } else {
        own = free_places(panel, cards, point, from);
    }
    if (all_stay) {
        if (!own.empty()) context.ask(MoveCards{own});
        return;
    }
    context.ask(PutCards{cards, target, own});
    if (!others.empty()) context.ask(MoveCards{others});
}

void drop_theme(const GroupPanel& panel, DeskContext& context, const Box& view) {
    const Workshop& workshop = context.workshop();
    const Theme* theme = workshop.find(panel.drag.pressed.theme);
    const PlacedTheme* placed = panel.layout.find(panel.drag.pressed.theme);
    if (!theme || !placed) return;
    const ThemeId target = panel.state.drop_target;
    if (target && target != theme->parent) {
        ask_or_say(context, NestTheme{theme->id, target});
        return;
    }
    if (target) return;
    if (theme->parent) context.ask(NestTheme{theme->id, {}});
    const float scale = context.painter.scale();
    const ImVec2 to = to_board(panel.camera, view, scale, ImGui::GetIO().MousePos);
    const ImVec2 from = to_board(panel.camera, view, scale, panel.drag.from);
    context.ask(MoveTheme{theme->id, static_cast<double>(placed->region.x + to.x - from.x),
                          static_cast<double>(placed->region.y + to.y - from.y)});
}

void click(GroupPanel& panel, DeskContext& context) {
    const BoardTarget& target = panel.drag.pressed;
    BoardState& state = panel.state;
    if (target.thing == BoardThing::chevron) {
        if (const Theme* theme = context.workshop().find(target.theme))
            context.ask(FoldTheme{target.theme, !theme->folded});
        return;
    }
    const bool is_card = target.thing == BoardThing::card;
    if (!is_card && target.thing != BoardThing::plate) return;
    if (panel.drag.adding) {
        const bool taken = is_card ? state.selected_cards.erase(target.card) > 0
                                   : state.selected_themes.erase(target.theme) > 0;
        if (!taken && is_card) state.selected_cards.insert(target.card);
        if (!taken && !is_card) state.selected_themes.insert(target.theme);
    } else {
        select_nothing(panel);
        if (is_card) state.selected_cards.insert(target.card);
        if (!is_card) state.selected_themes.insert(target.theme);
    }
}

// Selects what is under the pointer, unless it is selected already, and opens its menu.
void click_right(GroupPanel& panel, DeskContext& context) {
    const BoardTarget& target = panel.drag.pressed;
    BoardState& state = panel.state;
    const bool selected = state.selected_cards.count(target.card) > 0 ||
                          state.selected_themes.count(target.theme) > 0;
    if (!selected) {
        select_nothing(panel);
        if (target.thing == BoardThing::card) state.selected_cards.insert(target.card);
        if (target.thing == BoardThing::plate) state.selected_themes.insert(target.theme);
        if (target.thing == BoardThing::link) state.selected_link = target.link;
    }
    panel.cursor = target.thing == BoardThing::card || target.thing == BoardThing::plate
                       ? target
                       : BoardTarget{};
    open_board_menu(panel, context, ImGui::GetIO().MousePos);
}

void end_press(GroupPanel& panel, DeskContext& context, const Box& view) {
    if (!panel.drag.moved && panel.drag.by_right)
        click_right(panel, context);
    else if (!panel.drag.moved)
        click(panel, context);
    else if (panel.drag.what == What::cards)
        drop_cards(panel, context, view);
    else if (panel.drag.what == What::theme)
        drop_theme(panel, context, view);
    panel.drag = {};
    panel.state.carried.clear();
    panel.state.drop_target = {};
    panel.state.rubber_band = {};
    context.wake_in(0);
}

// Returns whether it was turned.
bool use_wheel(GroupPanel& panel, const DeskContext& context, const Box& view) {
    const ImGuiIO& io = ImGui::GetIO();
    if (io.MouseWheel == 0 && io.MouseWheelH == 0) return false;
    if (io.KeyCtrl) {
        const double factor = std::pow(1.15, static_cast<double>(io.MouseWheel));
        panel.camera = zoomed_at(panel.camera, view, context.painter.scale(), io.MousePos, factor);
        return true;
    }
    const double step = 90 / panel.camera.zoom;
    panel.camera.x -= static_cast<double>(io.KeyShift ? io.MouseWheel : io.MouseWheelH) * step;
    panel.camera.y -= static_cast<double>(io.KeyShift ? 0 : io.MouseWheel) * step;
    return true;
}

void use_pointer(GroupPanel& panel, DeskContext& context, const Box& view, const Interaction& met) {
    const ImVec2 at = ImGui::GetIO().MousePos;
    const BoardTarget under =
        what_is_at(context.painter, view, context.workshop(), panel.layout, panel.camera, at);
    panel.state.hovered = met.hovered ? under : BoardTarget{};
    panel.pointed_at = met.hovered;
    const bool pressed = ImGui::IsMouseClicked(ImGuiMouseButton_Left) ||
                         ImGui::IsMouseClicked(ImGuiMouseButton_Middle) ||
                         ImGui::IsMouseClicked(ImGuiMouseButton_Right);
    const bool down = ImGui::IsMouseDown(ImGuiMouseButton_Left) ||
                      ImGui::IsMouseDown(ImGuiMouseButton_Middle) ||
                      ImGui::IsMouseDown(ImGuiMouseButton_Right);
    const bool dragging = panel.drag.from.x != 0 || panel.drag.from.y != 0;
    if (met.hovered && met.double_clicked) {
        if (under.thing == BoardThing::plate) begin_renaming(panel, context, under.theme);
        if (under.thing == BoardThing::card) begin_editing(panel, context, under.card);
        if (under.thing == BoardThing::link) begin_labelling(panel, context, under.link);
        panel.drag = {};
    } else if (met.hovered && pressed) {
        context.focus.give("group.board", false);
        begin_press(panel, under);
    } else if (dragging && down) {
        const float far = std::hypot(at.x - panel.drag.from.x, at.y - panel.drag.from.y);
        panel.drag.moved = panel.drag.moved || far > context.px(tremble);
        if (panel.drag.moved) drag_things(panel, context, under, view);
    } else if (dragging) {
        end_press(panel, context, view);
    }
}

}  // namespace

ThemeId theme_under(const BoardTarget& target, const Workshop& workshop) {
    if (target.theme) return target.theme;
    if (target.thing != BoardThing::card) return {};
    const Card* card = workshop.find(target.card);
    return card ? card->theme : ThemeId{};
}

void draw_group_board(GroupPanel& panel, DeskContext& context, const Box& view) {
    const Painter& painter = context.painter;
    ImGui::PushClipRect(view.top_left(), view.bottom_right(), true);
    if (context.workshop().cards().empty()) {
        draw_empty_board(context, view);
        ImGui::PopClipRect();
        return;
    }
    // Before the board is drawn, so that it follows the wheel in the same frame.
    if (panel.pointed_at && use_wheel(panel, context, view))
        panel.state.hovered = what_is_at(painter, view, context.workshop(), panel.layout,
                                         panel.camera, ImGui::GetIO().MousePos);
    const bool focused = context.focus.offer("group.board", view);
    panel.state.focused = focused && context.focus.shows_ring() ? panel.cursor : BoardTarget{};
    draw_board(painter, view, context.workshop(), panel.layout, panel.camera, panel.state);
    if (panel.drag.moved && panel.drag.what == What::cards)
        draw_carried_cards(painter, context.workshop(), panel.layout, panel.camera, panel.state,
                           ImGui::GetIO().MousePos);
    // The fields lie over the board, so they take the pointer before it does.
    draw_board_fields(panel, context, view);
    draw_shown_bar(panel, context, view);
    use_pointer(panel, context, view, interact(context, "group.board", view, false));
    ImGui::PopClipRect();
}

}  // namespace yoriai
