// The board made small, beside the board.

#include <algorithm>

#include "picture/board_picture.h"

namespace yoriai {
namespace {

constexpr float overview_margin = 8;
constexpr std::size_t most_themes_shown = 500;

struct Shrink {
    float factor;
    ImVec2 origin;  // of the board's (0, 0)

    Box operator()(const Box& box) const {
        return {origin.x + box.x * factor, origin.y + box.y * factor,
                std::max(2.0F, box.width * factor), std::max(2.0F, box.height * factor)};
    }
};

Shrink shrink(const Box& overview, const BoardLayout& layout) {
    const Box inside = overview.inset(overview_margin);
    const Box& whole = layout.whole;
    const float factor = std::min(inside.width / std::max(1.0F, whole.width),
                                  inside.height / std::max(1.0F, whole.height));
    const ImVec2 middle = inside.centre();
    return {factor, {middle.x - whole.centre().x * factor, middle.y - whole.centre().y * factor}};
}

}  // namespace

void draw_overview(const Painter& painter, const Box& box, const BoardLayout& layout,
                   const Camera& camera, const Box& view) {
    const Palette& colours = painter.colours();
    painter.sheet(box, colours.ground, colours.line2, 1, 0);
    painter.push_clip(box);
    const Shrink small = shrink(box, layout);
    for (const PlacedTheme& theme : layout.themes) {
        if (layout.themes.size() > most_themes_shown) break;
        if (theme.level != PlateLevel::top) continue;
        const Box region = small(theme.region);
        painter.fill(region, theme.folded ? colours.plate : colours.sheet);
        painter.outline(region, colours.plate, 1);
    }
    if (layout.crowd.empty()) {
        for (const PlacedCard& card : layout.cards)
            painter.fill(small(card.box), field_look(colours, card.field).mark);
    } else {
        for (const Box& crowd : layout.crowd) painter.fill(small(crowd), colours.line);
    }
    painter.outline(small(visible_board(camera, view, painter.scale())), colours.accent, 3);
    painter.pop_clip();
}

ImVec2 overview_to_board(const Box& overview, const BoardLayout& layout, ImVec2 point) {
    const Shrink small = shrink(overview, layout);
    return {(point.x - small.origin.x) / small.factor, (point.y - small.origin.y) / small.factor};
}

}  // namespace yoriai
