#include <algorithm>
#include <cmath>
#include <string>

#include "plan/plan_names.h"
#include "text/desk_messages.h"
#include "text/group_messages.h"
#include "ui/group_panel.h"
#include "ui/scroll_area.h"

namespace yoriai {
namespace {

void draw_trace_button(DeskContext& context, Box& side, const std::string& anchor) {
    if (small_button(context, "group.selection.trace", side, say(words::group_trace), Icon::trace))
        context.show_in_plan = anchor;
}

// What can be done with the cards that are selected.
void offer_for_cards(GroupPanel& panel, DeskContext& context, Box& side,
                     const std::vector<CardId>& cards) {
    const Workshop& workshop = context.workshop();
    if (small_button(context, "group.selection.make", side, say(words::act_make_theme),
                     Icon::theme))
        begin_naming(panel, context);
    const bool inside = std::any_of(cards.begin(), cards.end(), [&](CardId card) {
        return static_cast<bool>(workshop.find(card)->theme);
    });
    if (inside && small_button(context, "group.selection.out", side, say(words::group_take_out),
                               Icon::exported))
        context.ask(PutCards{cards, {}, {}});
    const bool lone = std::all_of(cards.begin(), cards.end(),
                                  [&](CardId card) { return workshop.find(card)->lone; });
    if (small_button(context, "group.selection.lone", side,
                     say(lone ? words::group_not_lone : words::group_lone), Icon::lone))
        keep_or_release_lone(panel, context);
    if (cards.size() == 1) draw_trace_button(context, side, card_anchor(*workshop.find(cards[0])));
    if (small_button(context, "group.selection.vote", side, say(words::group_vote_on),
                     Icon::ballot)) {
        context.vote_on = cards;
        context.go_to = WorkshopStep::choose;
    }
}

void offer_for_theme(GroupPanel& panel, DeskContext& context, Box& side, ThemeId theme) {
    if (small_button(context, "group.selection.rename", side, say(words::group_rename), Icon::pen))
        begin_renaming(panel, context, theme);
    if (context.input.hall.open && small_button(context, "group.selection.show", side,
                                                say(words::group_show_in_hall), Icon::hall))
        context.request(ShowInHall{HallScene::theme, theme, {}});
    if (small_button(context, "group.selection.dissolve", side, say(words::group_dissolve),
                     Icon::close))
        remove_selected(panel, context);
    draw_trace_button(context, side, "theme-" + std::to_string(theme.value));
}

void draw_selection(GroupPanel& panel, DeskContext& context, Box& side) {
    const std::vector<CardId> cards = selected_cards(panel, context.workshop());
    const std::size_t themes = panel.state.selected_themes.size();
    if (cards.empty() && themes == 0) return;
    const std::string count =
        cards.empty() ? say(words::group_themes_selected, {std::to_string(themes)})
                      : say(words::group_cards_selected, {std::to_string(cards.size())});
    panel_title(context, side, Icon::check, count);
    if (!cards.empty())
        offer_for_cards(panel, context, side, cards);
    else if (themes == 1)
        offer_for_theme(panel, context, side, *panel.state.selected_themes.begin());
    divider(context, side);
}

void draw_map(GroupPanel& panel, DeskContext& context, Box room, const Box& view) {
    const Painter& painter = context.painter;
    const float scale = painter.scale();
    Box title = room.cut_top(painter.px(36));
    painter.text_in(title, type::base.bold(), say(words::group_overview), context.colours().ink);
    const std::string zoom = std::to_string(std::lround(panel.camera.zoom * 100)) + "%";
    painter.text_in(title, type::second, zoom, context.colours().ink2, Align::right);
    Box buttons = room.cut_bottom(painter.px(space::small_button));
    room.cut_bottom(painter.px(12));
    draw_overview(painter, room, panel.layout, panel.camera, view);
    const Interaction met = interact(context, "group.overview", room, false);
    if (met.held) {
        const ImVec2 at = overview_to_board(room, panel.layout, ImGui::GetMousePos());
        const Box seen = visible_board(panel.camera, view, scale);
        panel.camera.x = static_cast<double>(at.x - seen.width / 2);
        panel.camera.y = static_cast<double>(at.y - seen.height / 2);
    }
    const Button fit{say(words::group_fit), ButtonKind::normal, ButtonSize::small, Icon::fit};
    if (button_left(context, "group.fit", buttons, fit)) fit_board(panel, context, view);
    const float side = painter.px(space::small_button);
    const auto zoom_button = [&](std::string_view id, Icon icon, double factor) {
        const Box box = buttons.cut_left(painter.px(52), painter.px(8));
        painter.outline(box, context.colours().line2, 2, space::control_radius);
        if (icon_button(context, id, {box.x, box.y, box.width, side}, icon))
            panel.camera = zoomed_at(panel.camera, view, scale, view.centre(), factor);
    };
    zoom_button("group.zoom_out", Icon::minus, 0.8);
    zoom_button("group.zoom_in", Icon::plus, 1.25);
}

void draw_side_parts(GroupPanel& panel, DeskContext& context, Box side, const Box& view) {
    const float map = std::min(context.px(320), side.height * 0.4F);
    draw_map(panel, context, side.cut_bottom(map, context.px(16)), view);
    if (context.input.regrouping) return draw_regrouping(panel, context, side);
    draw_selection(panel, context, side);
    draw_ghost_reasons(panel, context, side);
    if (panel.state.selected_cards.size() == 1)
        draw_card_details(panel.details, context, side, *panel.state.selected_cards.begin());
    else
        draw_proposals(panel, context, side);
}

}  // namespace

bool small_button(DeskContext& context, std::string_view id, Box& column, std::string_view label,
                  Icon icon, bool enabled) {
    Box row = column.cut_top(context.px(space::small_button), context.px(8));
    Button look{label, ButtonKind::normal, ButtonSize::small};
    look.icon = icon;
    return button(context, id, row, look, enabled);
}

void draw_group_side(GroupPanel& panel, DeskContext& context, Box side, const Box& view) {
    side = side.inset(context.px(24), context.px(16));
    const float least = context.px(460);
    if (side.height >= least) return draw_side_parts(panel, context, side, view);
    ScrollArea area(context, "group.side", side, panel.side_scroll);
    Box all = area.column();
    all.height = least;
    area.end_at(all.bottom());
    draw_side_parts(panel, context, all, view);
}

}  // namespace yoriai
