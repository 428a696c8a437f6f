// Measures for the board, and the order of cards inside a theme.

#include <algorithm>
#include <limits>
#include <memory>
#include <string>
#include <tuple>
#include <unordered_map>

#include "base/utf8.h"
#include "picture/board_layout.h"

namespace yoriai {

std::vector<const Card*> ordered_cards(const Workshop& workshop, ThemeId theme) {
    std::vector<const Card*> cards;
    for (const auto& [number, id] : workshop.cards_in(theme)) cards.push_back(workshop.find(id));
    std::stable_sort(cards.begin(), cards.end(), [](const Card* a, const Card* b) {
        return std::tie(a->position.y, a->position.x, a->number) <
               std::tie(b->position.y, b->position.x, b->number);
    });
    return cards;
}

BoardMeasures measure_with(TextLayouts& layouts) {
    // Its draw list stays empty: only measured with.
    const auto list = std::make_shared<ImDrawList>(nullptr);
    const Painter painter(*list, layouts, palette(Appearance::light), 1);
    BoardMeasures measures;
    const auto heights = std::make_shared<std::unordered_map<std::string, float>>();
    measures.card_height = [painter, list, heights](const Card& card) {
        // So few characters fit into the three lines of a small card, however wide they are.
        constexpr std::size_t surely_fitting = 27;
        if (card.text.size() <= surely_fitting * 3 &&
            count_characters(card.text) <= surely_fitting &&
            card.text.find('\n') == std::string::npos)
            return space::card_height;
        const auto [place, is_new] = heights->try_emplace(card.text, 0.0F);
        if (!is_new) return place->second;
        CardPicture picture;
        picture.text = card.text;
        place->second = card_height(painter, picture, space::card_width);
        if (heights->size() > most_cards) {
            const float height = place->second;
            heights->clear();
            return height;
        }
        return place->second;
    };
    measures.plate_width = [painter, list](const Theme& theme) {
        Plate plate;
        plate.title = theme.title;
        plate.count = "100枚";
        return plate_width(painter, plate);
    };
    return measures;
}

std::size_t slot_at(const BoardLayout& layout, ThemeId theme, ImVec2 point) {
    std::size_t slot = 0, count = 0;
    float nearest = -1;
    for (const PlacedCard& card : layout.cards) {
        if (card.theme != theme) continue;
        ++count;
        const float across = std::max({card.box.x - point.x, point.x - card.box.right(), 0.0F});
        const float down = std::max({card.box.y - point.y, point.y - card.box.bottom(), 0.0F});
        const float distance = across * across + down * down;
        if (nearest >= 0 && distance >= nearest) continue;
        nearest = distance;
        slot = card.box.centre().x < point.x ? count : count - 1;
        if (point.y > card.box.bottom()) slot = std::numeric_limits<std::size_t>::max();
    }
    return std::min(slot, count);  // below the last row means the end
}

std::vector<CardSpot> positions_in_theme(const Workshop& workshop, ThemeId theme, std::size_t slot,
                                         const std::vector<CardId>& moved) {
    const auto is_moved = [&](CardId id) {
        return std::find(moved.begin(), moved.end(), id) != moved.end();
    };
    std::vector<CardId> order;
    std::size_t before = 0, seen = 0;
    for (const Card* card : ordered_cards(workshop, theme)) {
        if (is_moved(card->id)) {
            ++seen;
            continue;
        }
        if (seen++ < slot) ++before;
        order.push_back(card->id);
    }
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(before), moved.begin(), moved.end());
    std::vector<CardSpot> changed;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const Position position{0, static_cast<double>(i + 1)};
        const Card* card = workshop.find(order[i]);
        if (card != nullptr && (is_moved(order[i]) || !(card->position == position)))
            changed.push_back({order[i], position});
    }
    return changed;
}

}  // namespace yoriai
