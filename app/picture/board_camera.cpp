// What of the board is seen, and what stands at a point of the screen.

#include <algorithm>
#include <cmath>

#include "picture/board_picture.h"

namespace yoriai {

ImVec2 to_screen(const Camera& camera, const Box& view, float scale, ImVec2 point) {
    const double factor = camera.zoom * static_cast<double>(scale);
    return {view.x + static_cast<float>((static_cast<double>(point.x) - camera.x) * factor),
            view.y + static_cast<float>((static_cast<double>(point.y) - camera.y) * factor)};
}

Box to_screen(const Camera& camera, const Box& view, float scale, const Box& box) {
    const ImVec2 from = to_screen(camera, view, scale, box.top_left());
    const auto factor = static_cast<float>(camera.zoom) * scale;
    return {std::round(from.x), std::round(from.y), std::round(box.width * factor),
            std::round(box.height * factor)};
}

ImVec2 to_board(const Camera& camera, const Box& view, float scale, ImVec2 point) {
    const double factor = camera.zoom * static_cast<double>(scale);
    return {static_cast<float>(camera.x + static_cast<double>(point.x - view.x) / factor),
            static_cast<float>(camera.y + static_cast<double>(point.y - view.y) / factor)};
}

Box visible_board(const Camera& camera, const Box& view, float scale) {
    const ImVec2 from = to_board(camera, view, scale, view.top_left());
    const ImVec2 to = to_board(camera, view, scale, view.bottom_right());
    return {from.x, from.y, to.x - from.x, to.y - from.y};
}

Camera camera_to_fit(const Box& box, const Box& view, float scale) {
    constexpr float margin = 24;
    const Box whole = box.inset(-margin);
    const float fitting = std::min(view.width / std::max(1.0F, whole.width),
                                   view.height / std::max(1.0F, whole.height));
    Camera camera;
    camera.zoom = std::clamp(static_cast<double>(fitting / scale), least_zoom, 1.0);
    const double factor = camera.zoom * static_cast<double>(scale);
    camera.x = static_cast<double>(whole.centre().x) - static_cast<double>(view.width) / 2 / factor;
    camera.y =
        static_cast<double>(whole.centre().y) - static_cast<double>(view.height) / 2 / factor;
    return camera;
}

Camera zoomed_at(const Camera& camera, const Box& view, float scale, ImVec2 point, double factor) {
    Camera result = camera;
    result.zoom = std::clamp(camera.zoom * factor, least_zoom, most_zoom);
    const double before = camera.zoom * static_cast<double>(scale);
    const double after = result.zoom * static_cast<double>(scale);
    result.x += static_cast<double>(point.x - view.x) * (1 / before - 1 / after);
    result.y += static_cast<double>(point.y - view.y) * (1 / before - 1 / after);
    return result;
}

std::optional<Box> end_of_link(const Workshop& workshop, const BoardLayout& layout, CardId card,
                               ThemeId theme) {
    if (card) {
        if (const PlacedCard* placed = layout.find(card)) return placed->box;
        const Card* folded = workshop.find(card);
        if (folded == nullptr) return {};
        theme = folded->theme;
    }
    while (theme) {
        if (const PlacedTheme* placed = layout.find(theme)) return placed->region;
        const Theme* inside = workshop.find(theme);
        theme = inside == nullptr ? ThemeId{} : inside->parent;
    }
    return {};
}

BoardTarget what_is_at(const Painter& painter, const Box& view, const Workshop& workshop,
                       const BoardLayout& layout, const Camera& camera, ImVec2 point) {
    BoardTarget target;
    if (!view.contains(point)) return target;
    const ImVec2 at = to_board(camera, view, painter.scale(), point);
    const auto near = layout.cards_near({at.x, at.y, 1, 1});
    for (auto i = near.rbegin(); i != near.rend(); ++i)
        if (layout.cards[*i].box.contains(at)) {
            target.thing = BoardThing::card;
            target.card = layout.cards[*i].id;
            return target;
        }
    const Painter zoomed = painter.zoomed(static_cast<float>(camera.zoom));
    for (const Link& link : workshop.links()) {
        const auto from = end_of_link(workshop, layout, link.from_card, link.from_theme);
        const auto to = end_of_link(workshop, layout, link.to_card, link.to_theme);
        if (!from || !to) continue;
        if (!is_on_link(zoomed, to_screen(camera, view, painter.scale(), *from),
                        to_screen(camera, view, painter.scale(), *to), point))
            continue;
        target.thing = BoardThing::link;
        target.link = link.id;
        return target;
    }
    for (auto theme = layout.themes.rbegin(); theme != layout.themes.rend(); ++theme) {
        if (!theme->region.contains(at)) continue;
        target.theme = theme->id;
        const bool on_plate = theme->folded || theme->plate.contains(at);
        const bool on_chevron = on_plate && at.x < theme->plate.x + 18 + 22 + 12;
        target.thing = on_chevron ? BoardThing::chevron
                       : on_plate ? BoardThing::plate
                                  : BoardThing::theme_body;
        return target;
    }
    return target;
}

std::vector<CardId> cards_in_band(const BoardLayout& layout, const Camera& camera, const Box& view,
                                  float scale, const Box& band) {
    const ImVec2 from = to_board(camera, view, scale, band.top_left());
    const ImVec2 to = to_board(camera, view, scale, band.bottom_right());
    std::vector<CardId> cards;
    for (const std::size_t i : layout.cards_near({from.x, from.y, to.x - from.x, to.y - from.y}))
        cards.push_back(layout.cards[i].id);
    return cards;
}

}  // namespace yoriai
