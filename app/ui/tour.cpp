#include "ui/tour.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "text/tour_messages.h"
#include "ui/frame.h"

namespace yoriai {
namespace {

enum class Place { steps, entry, board, side, work, menus, status };

struct TourStop {
    WorkshopStep step;
    Place place;
    Message words;
};

constexpr std::array stops = {
    TourStop{WorkshopStep::capture, Place::steps, words::tour_steps},
    TourStop{WorkshopStep::capture, Place::entry, words::tour_capture},
    TourStop{WorkshopStep::group, Place::board, words::tour_board},
    TourStop{WorkshopStep::group, Place::side, words::tour_proposals},
    TourStop{WorkshopStep::choose, Place::work, words::tour_choose},
    TourStop{WorkshopStep::write, Place::work, words::tour_write},
    TourStop{WorkshopStep::group, Place::menus, words::tour_hall},
    TourStop{WorkshopStep::group, Place::status, words::tour_undo},
};

Box place_of(const Desk& desk, const DeskContext& context, Place place) {
    Box rest = context.window;
    const Box menus = rest.cut_top(context.px(space::menu_row));
    const Box steps = rest.cut_top(context.px(space::step_bar));
    const Box status = rest.cut_bottom(context.px(space::status_line));
    rest.cut_top(context.px(space::now_line));
    const float side = desk.group.side_width;
    switch (place) {
        case Place::menus:
            return menus;
        case Place::steps:
            return steps;
        case Place::status:
            return status;
        case Place::entry:
            return desk.capture.entry_place;
        case Place::board:
            return {rest.x, rest.y, rest.width - side, rest.height};
        case Place::side:
            return {rest.right() - side, rest.y, side, rest.height};
        case Place::work:
            break;
    }
    return rest;
}

// Beside the place where there is room, else in the middle of it.
Box beside(const DeskContext& context, const Box& place, float width, float height) {
    const float gap = context.px(24);
    const Box& window = context.window;
    float x = place.centre().x - width / 2, y = place.centre().y - height / 2;
    if (place.bottom() + gap + height < window.bottom())
        y = place.bottom() + gap;
    else if (place.y - gap - height > window.y)
        y = place.y - gap - height;
    else if (place.x - gap - width > window.x)
        x = place.x - gap - width;
    return {std::floor(std::clamp(x, gap, std::max(gap, window.right() - width - gap))),
            std::floor(std::clamp(y, gap, std::max(gap, window.bottom() - height - gap))), width,
            height};
}

void end(Desk& desk, DeskContext& context) {
    desk.tour.step = -1;
    context.request(EndTour{});
    context.wake_in(0);
}

void go(Desk& desk, DeskContext& context, int by) {
    const int to = desk.tour.step + by;
    if (to < 0) return;
    if (to >= static_cast<int>(stops.size())) return end(desk, context);
    desk.tour.step = to;
    context.wake_in(0);
}

}  // namespace

void begin_tour(Tour& tour) { tour = {0, true}; }

void draw_tour(Desk& desk, DeskContext& context) {
    if (context.input.tour_due && !desk.tour.offered) begin_tour(desk.tour);
    if (desk.tour.step < 0) return;
    const TourStop& stop = stops[static_cast<std::size_t>(desk.tour.step)];
    if (desk.step != stop.step) context.go_to = stop.step;
    const Box place = place_of(desk, context, stop.place);
    const float width = std::min(context.px(620), context.window.width - context.px(48));
    const float inner = width - context.px(60);
    const float words = context.painter.paragraph_height(inner, type::small_title, say(stop.words));
    const Box box = beside(context, place, width, std::ceil(words) + context.px(140));
    const Above layer(context, "tour", box);
    mark("tour." + std::to_string(desk.tour.step), place);
    context.painter.outline(place.inset(context.px(2)), context.colours().live, 6,
                            space::panel_radius);
    draw_sheet(context, box);
    Box inside = box.inset(context.px(30), context.px(24));
    Box foot = inside.cut_bottom(context.px(space::button), context.px(12));
    context.painter.paragraph(inside, type::small_title, say(stop.words), context.colours().ink);
    const auto count = static_cast<int>(stops.size());
    const bool last = desk.tour.step + 1 == count;
    if (context.focus.on_top() && context.focus.now().empty())
        context.focus.give("tour.next", true);
    const bool next =
        button_right(context, "tour.next", foot,
                     {say(last ? words::tour_done : words::tour_next), ButtonKind::primary});
    const bool ended = button_right(context, "tour.end", foot, {say(words::tour_end)});
    context.painter.text_in(
        foot, type::second,
        say(words::tour_count, {std::to_string(desk.tour.step + 1), std::to_string(count)}),
        context.colours().ink2);
    if (next || key_pressed(context, ImGuiKey_RightArrow)) return go(desk, context, 1);
    if (key_pressed(context, ImGuiKey_LeftArrow)) return go(desk, context, -1);
    if (ended || key_pressed(context, ImGuiKey_Escape)) end(desk, context);
}

}  // namespace yoriai
