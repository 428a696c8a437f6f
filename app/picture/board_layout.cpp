#include "picture/board_layout.h"

#include <algorithm>
#include <tuple>

#include "picture/board_blocks.h"
#include "picture/board_colours.h"

namespace yoriai {
namespace {

constexpr float theme_padding = 24, first_row = 18, nested_across = 20, nested_down = 12;
constexpr float theme_gap = 48, folded_width = 410, most_folded_width = 720;
// Text is never drawn below 15 pixels, so that from afar a title needs more room than when near.
constexpr float room_from_afar = 1.35F;
constexpr float pile = 10;  // what shows of the sheets below a folded plate
constexpr float shelf_width = 2400, shelf_head = 48, bracket_room = 16;

bool is_placed(const Position& position) { return !(position == Position{}); }

class LayoutMaker {
 public:
    LayoutMaker(const Workshop& workshop, const BoardMeasures& measures,
                const std::function<bool(const Card&)>& shown)
        : workshop_(workshop), measures_(measures), shown_(shown) {}

    BoardLayout make() {
        place_top_themes();
        place_loose_cards();
        if (shown_)
            std::erase_if(layout_.cards, [&](const PlacedCard& card) {
                return !shown_(*workshop_.find(card.id));
            });
        for (PlacedCard& card : layout_.cards)
            card.field = field_order(workshop_, *workshop_.find(card.id));
        layout_.index();
        return std::move(layout_);
    }

 private:
    // --- themes: widths from the inside out, then places from the outside in

    static PlateLevel level_at(int depth) {
        return depth == 0 ? PlateLevel::top : depth == 1 ? PlateLevel::nested : PlateLevel::deep;
    }
    static float plate_height(int depth) { return depth == 0 ? space::plate : space::nested_plate; }
    static float across(int depth) { return depth == 0 ? theme_padding : nested_across; }

    float needed_width(const Theme& theme, int depth) const {
        const float title = measures_.plate_width(theme);
        if (theme.folded)
            return std::clamp(title * room_from_afar, folded_width, most_folded_width);
        const auto children = workshop_.themes_in(theme.id);
        const std::size_t cards = workshop_.cards_in(theme.id).size();
        float inside = cards > 0 ? blocks_width(cards, theme_block) : 0;
        if (!children.empty() && cards > 0) inside += 2 * nested_across;
        for (const Theme* child : children)
            inside = std::max(inside, needed_width(*child, depth + 1));
        inside = std::max({inside, grid_width(1), std::min(title, grid_width(3))});
        return inside + 2 * across(depth);
    }

    // Returns the height of the region.
    float place_theme(const Theme& theme, int depth, float x, float y, float width) {
        const std::size_t place = layout_.themes.size();
        layout_.themes.push_back({});
        const float plate = theme.folded && depth == 0 ? space::folded_plate : plate_height(depth);
        float height = plate;
        if (theme.folded)
            height += depth == 0 ? pile : 0;
        else
            height = place_inside(theme, depth, x, y + plate, width) - y;
        layout_.themes[place] = {
            theme.id,        {x, y, width, height}, {x, y, width, plate},
            level_at(depth), theme.folded,          workshop_.count_cards_in(theme.id)};
        return height;
    }

    // Returns where the region ends.
    float place_inside(const Theme& theme, int depth, float x, float y, float width) {
        const float side = across(depth);
        const auto children = workshop_.themes_in(theme.id);
        y += depth == 0 ? first_row : nested_down;
        for (const Theme* child : children)
            y += place_theme(*child, depth + 1, x + side, y, width - 2 * side) + space::card_gap;
        const auto cards = ordered_cards(workshop_, theme.id);
        const float inset = side + (children.empty() ? 0 : nested_across);
        if (!cards.empty())
            y = place_blocks(cards, x + inset, y, theme_block, measures_, layout_.cards) +
                space::card_gap;
        if (children.empty() && cards.empty()) y += space::card_height / 2;
        return y - space::card_gap + (depth == 0 ? theme_padding : nested_across);
    }

    void place_top_themes() {
        std::vector<const Theme*> placed, unplaced;
        for (const Theme* theme : workshop_.themes_in({}))
            (is_placed(theme->position) ? placed : unplaced).push_back(theme);
        std::stable_sort(placed.begin(), placed.end(), [](const Theme* a, const Theme* b) {
            return std::tie(a->position.y, a->position.x) < std::tie(b->position.y, b->position.x);
        });
        for (const Theme* theme : placed) place_where_it_is(*theme);
        place_on_shelves(unplaced);
    }

    void place_where_it_is(const Theme& theme) {
        const std::size_t first_theme = layout_.themes.size(), first_card = layout_.cards.size();
        const auto x = static_cast<float>(theme.position.x),
                   y = static_cast<float>(theme.position.y);
        place_theme(theme, 0, x, y, needed_width(theme, 0));
        const float down = way_down(layout_.themes[first_theme].region);
        for (std::size_t i = first_theme; i < layout_.themes.size(); ++i) {
            layout_.themes[i].region.y += down;
            layout_.themes[i].plate.y += down;
        }
        for (std::size_t i = first_card; i < layout_.cards.size(); ++i)
            layout_.cards[i].box.y += down;
        regions_.push_back(layout_.themes[first_theme].region);
    }

    // How far the region must move down so that it covers no other.
    float way_down(Box region) const {
        const float before = region.y;
        for (bool moved = true; moved;) {
            moved = false;
            for (const Box& other : regions_)
                if (region.meets(other)) {
                    region.y = other.bottom() + theme_padding;
                    moved = true;
                }
        }
        return region.y - before;
    }

    void place_on_shelves(const std::vector<const Theme*>& themes) {
        if (themes.empty()) return;
        float x = 0, y = bottom(), row_height = 0;
        for (const Theme* theme : themes) {
            const float width = needed_width(*theme, 0);
            // By where it begins: a theme that gets wider stays where it is.
            if (x > 0 && x + grid_width(theme_block.columns) > shelf_width) {
                x = 0;
                y += row_height + theme_gap;
                row_height = 0;
            }
            const std::size_t place = layout_.themes.size();
            row_height = std::max(row_height, place_theme(*theme, 0, x, y, width));
            regions_.push_back(layout_.themes[place].region);
            x += width + theme_gap;
        }
    }

    // Where a new shelf begins: below everything so far.
    float bottom() const {
        float lowest = 0;
        for (const Box& region : regions_) lowest = std::max(lowest, region.bottom() + theme_gap);
        for (const PlacedCard& card : layout_.cards)
            lowest = std::max(lowest, card.box.bottom() + theme_gap);
        return lowest;
    }

    void place_loose_cards() {
        std::vector<const Card*> unplaced, lone;
        std::vector<PlacedCard> loose;
        for (const auto& [number, id] : workshop_.cards_in({})) {
            const Card& card = *workshop_.find(id);
            if (card.pinned || is_placed(card.position))
                loose.push_back(
                    {id,
                     {static_cast<float>(card.position.x), static_cast<float>(card.position.y),
                      space::card_width, measures_.card_height(card)},
                     {},
                     {}});
            else
                (card.lone ? lone : unplaced).push_back(&card);
        }
        make_room_below_long_cards(loose);
        layout_.cards.insert(layout_.cards.end(), loose.begin(), loose.end());
        if (!lone.empty()) {
            constexpr CardBlock lone_block = {loose_block.columns, loose_block.rows, bracket_room};
            const float width =
                std::max(blocks_width(lone.size(), lone_block), grid_width(lone_block.columns));
            layout_.lone_shelf = {0, bottom(), width, shelf_head};
            layout_.lone_on_shelf = lone.size();
            place_blocks(lone, bracket_room / 2, layout_.lone_shelf.bottom() + bracket_room,
                         lone_block, measures_, layout_.cards);
        }
        // Last, so that a new card moves nothing.
        if (!unplaced.empty())
            place_blocks(unplaced, 0, bottom(), loose_block, measures_, layout_.cards);
    }

    const Workshop& workshop_;
    const BoardMeasures& measures_;
    const std::function<bool(const Card&)>& shown_;
    BoardLayout layout_;
    std::vector<Box> regions_;  // of top themes
};

}  // namespace

BoardLayout make_board_layout(const Workshop& workshop, const BoardMeasures& measures,
                              const std::function<bool(const Card&)>& shown) {
    return LayoutMaker(workshop, measures, shown).make();
}

}  // namespace yoriai
