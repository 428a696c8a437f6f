#include "store/theme_places.h"

#include <algorithm>
#include <map>

#include "store/free_places.h"

namespace yoriai {
namespace {

constexpr std::size_t columns_in_theme = 3;
constexpr double padding = 24;
constexpr double plate = 52 + 18;  // with the air below it
constexpr double gap = 40;
constexpr double region_width = 2 * padding + columns_in_theme * (card_width + card_gap) - card_gap;
constexpr int columns_of_themes = 4;

struct Size {
    double height = 0;
    int depth = 0;
};

using Inner = std::map<ThemeId, std::vector<const Theme*>>;

Size size_of(const Workshop& workshop, const Inner& inner, ThemeId theme) {
    std::vector<double> heights;
    int depth = 0;
    const auto found = inner.find(theme);
    if (found != inner.end()) {
        for (const Theme* each : found->second) {
            const Size size = size_of(workshop, inner, each->id);
            heights.push_back(size.height);
            depth = std::max(depth, size.depth + 1);
        }
    }
    return {theme_height(workshop.cards_in(theme).size(), heights), depth};
}

double width_at(int depth) { return region_width + 2 * padding * depth; }

}  // namespace

ThemePlaces::ThemePlaces(const Workshop& workshop) {
    Inner inner;
    for (const Theme& theme : workshop.themes()) inner[theme.parent].push_back(&theme);
    for (const Theme* theme : inner[ThemeId{}]) {
        const Size size = size_of(workshop, inner, theme->id);
        boxes_.push_back({theme->position.x, theme->position.y, width_at(size.depth), size.height});
    }
}

Position ThemePlaces::take(double height, int depth) {
    const double width = width_at(depth);
    Box best{0, 0, width, height};
    for (int column = 0; column < columns_of_themes; ++column) {
        // The column begins where the widest theme so far allows it.
        double step = width;
        for (const Box& box : boxes_) step = std::max(step, box.width);
        const double x = column * (step + gap);
        double y = 0;
        for (const Box& box : boxes_)
            if (box.x < x + width + gap && x < box.x + box.width + gap)
                y = std::max(y, box.y + box.height + gap);
        if (column == 0 || y < best.y) best = {x, y, width, height};
    }
    boxes_.push_back(best);
    return {best.x, best.y};
}

double theme_height(std::size_t cards, const std::vector<double>& inner) {
    const std::size_t rows = (cards + columns_in_theme - 1) / columns_in_theme;
    double height = plate + padding + static_cast<double>(rows) * (card_height + card_gap);
    for (const double each : inner) height += each + card_gap;
    return height;
}

Position place_in_theme(std::size_t index) {
    return {padding + static_cast<double>(index % columns_in_theme) * (card_width + card_gap),
            plate + static_cast<double>(index / columns_in_theme) * (card_height + card_gap)};
}

}  // namespace yoriai
