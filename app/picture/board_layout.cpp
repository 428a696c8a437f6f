#include "picture/board_layout.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <unordered_set>

namespace yoriai {
namespace {

constexpr float theme_padding = 24, first_row = 18, nested_across = 20, nested_down = 12;
constexpr float card_space = space::card_gap, theme_gap = 48, folded_width = 410,
                most_folded_width = 720;
// Text is never drawn below 15 pixels, so that from afar a title needs more room than when near.
constexpr float room_from_afar = 1.35F;
constexpr float pile = 10;  // what shows of the sheets below a folded plate
constexpr float shelf_width = 2400, shelf_head = 48, bracket_room = 16;
constexpr float search_square = 512;  // side of the squares that cards are found by

constexpr std::size_t most_single = 3000;  // cards in the overview: more would be dust, and cost
constexpr float most_crowds = 1500;

float grid_width(int columns) {
    return static_cast<float>(columns) * space::card_width +
           static_cast<float>(columns - 1) * card_space;
}

// Cards fill one block after the other, row by row, and blocks fill squares of 1, 4, 9 and more of
// them: the whole keeps about its shape, and a card at the end moves none of those before it.
struct Block {
    int columns, rows;
    float extra_gap = 0;

    std::size_t cards() const { return static_cast<std::size_t>(columns * rows); }
};
constexpr Block theme_block = {3, 6}, loose_block = {7, 7};

// In which column of blocks the nth block stands. Columns only ever get longer at their foot.
std::size_t block_column(std::size_t nth) {
    const auto square = static_cast<std::size_t>(std::sqrt(static_cast<double>(nth)));
    const std::size_t beyond = nth - square * square;
    return beyond <= square ? square : beyond - square - 1;
}

float blocks_width(std::size_t cards, const Block& block) {
    if (cards <= static_cast<std::size_t>(block.columns))
        return grid_width(static_cast<int>(cards));
    const std::size_t blocks = (cards + block.cards() - 1) / block.cards();
    const double across = std::ceil(std::sqrt(static_cast<double>(blocks)));
    return grid_width(block.columns * static_cast<int>(across));
}

bool is_placed(const Position& position) { return !(position == Position{}); }

std::int64_t square_key(int column, int row) {
    return static_cast<std::int64_t>(column) * 4294967296LL + row;
}

int square_of(float at) { return static_cast<int>(std::floor(at / search_square)); }

class LayoutMaker {
 public:
    LayoutMaker(const Workshop& workshop, const BoardMeasures& measures,
                const std::function<bool(const Card&)>& shown)
        : workshop_(workshop), measures_(measures), shown_(shown) {}

    BoardLayout make() {
        place_top_themes();
        place_loose_cards();
        index();
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
            y += place_theme(*child, depth + 1, x + side, y, width - 2 * side) + card_space;
        const auto cards = ordered_cards(workshop_, theme.id);
        const float inset = side + (children.empty() ? 0 : nested_across);
        if (!cards.empty()) y = place_blocks(cards, x + inset, y, theme_block) + card_space;
        if (children.empty() && cards.empty()) y += space::card_height / 2;
        return y - card_space + (depth == 0 ? theme_padding : nested_across);
    }

    // Returns where the lowest block ends.
    float place_blocks(const std::vector<const Card*>& cards, float x, float y,
                       const Block& block) {
        const float across =
            static_cast<float>(block.columns) * (space::card_width + card_space + block.extra_gap);
        std::vector<float> tops;  // where the next block of each column begins
        for (std::size_t first = 0; first < cards.size(); first += block.cards()) {
            const std::size_t column = block_column(first / block.cards());
            if (column == tops.size()) tops.push_back(y);
            const auto begin = cards.begin() + static_cast<std::ptrdiff_t>(first);
            const std::size_t count = std::min(block.cards(), cards.size() - first);
            tops[column] = place_rows({begin, begin + static_cast<std::ptrdiff_t>(count)},
                                      x + static_cast<float>(column) * across, tops[column], block);
        }
        return *std::max_element(tops.begin(), tops.end()) - card_space - block.extra_gap;
    }

    // Each row is as high as its highest card. Returns where a next row would begin.
    float place_rows(const std::vector<const Card*>& cards, float x, float y, const Block& block) {
        float row_height = 0;
        int column = 0;
        for (const Card* card : cards) {
            if (column == block.columns) {
                y += row_height + card_space + block.extra_gap;
                row_height = 0;
                column = 0;
            }
            const float height = measures_.card_height(*card);
            const float left =
                x + static_cast<float>(column) * (space::card_width + card_space + block.extra_gap);
            layout_.cards.push_back({card->id, {left, y, space::card_width, height}, card->theme});
            row_height = std::max(row_height, height);
            ++column;
        }
        return y + row_height + card_space + block.extra_gap;
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
            if (x > 0 && x + width > shelf_width) {
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
        for (const auto& [number, id] : workshop_.cards_in({})) {
            const Card& card = *workshop_.find(id);
            if (card.pinned || is_placed(card.position))
                layout_.cards.push_back(
                    {id,
                     {static_cast<float>(card.position.x), static_cast<float>(card.position.y),
                      space::card_width, measures_.card_height(card)},
                     {}});
            else
                (card.lone ? lone : unplaced).push_back(&card);
        }
        if (!lone.empty()) {
            constexpr Block lone_block = {loose_block.columns, loose_block.rows, bracket_room};
            const float width =
                std::max(blocks_width(lone.size(), lone_block), grid_width(lone_block.columns));
            layout_.lone_shelf = {0, bottom(), width, shelf_head};
            layout_.lone_on_shelf = lone.size();
            place_blocks(lone, bracket_room / 2, layout_.lone_shelf.bottom() + bracket_room,
                         lone_block);
        }
        // Last, so that a new card moves nothing.
        if (!unplaced.empty()) place_blocks(unplaced, 0, bottom(), loose_block);
    }

    void index() {
        if (shown_)
            std::erase_if(layout_.cards, [&](const PlacedCard& card) {
                return !shown_(*workshop_.find(card.id));
            });
        bool first = true;
        const auto include = [&](const Box& box) {
            layout_.whole = first ? box : united(layout_.whole, box);
            first = false;
        };
        for (std::size_t i = 0; i < layout_.themes.size(); ++i) {
            layout_.theme_places[layout_.themes[i].id] = i;
            include(layout_.themes[i].region);
        }
        for (std::size_t i = 0; i < layout_.cards.size(); ++i) {
            const Box& box = layout_.cards[i].box;
            layout_.card_places[layout_.cards[i].id] = i;
            layout_.squares[square_key(square_of(box.x), square_of(box.y))].push_back(i);
            include(box);
        }
        if (layout_.lone_shelf.height > 0) include(layout_.lone_shelf);
        if (layout_.cards.size() > most_single) crowd();
    }

    // Squares so large that there are few, whatever the number of cards.
    void crowd() {
        const Box& whole = layout_.whole;
        const float side =
            std::max(search_square, std::sqrt(whole.width * whole.height / most_crowds));
        std::unordered_set<std::int64_t> seen;
        for (const PlacedCard& card : layout_.cards) {
            const int column = static_cast<int>((card.box.x - whole.x) / side);
            const int row = static_cast<int>((card.box.y - whole.y) / side);
            if (!seen.insert(square_key(column, row)).second) continue;
            layout_.crowd.push_back({whole.x + static_cast<float>(column) * side,
                                     whole.y + static_cast<float>(row) * side, side, side});
        }
    }

    const Workshop& workshop_;
    const BoardMeasures& measures_;
    const std::function<bool(const Card&)>& shown_;
    BoardLayout layout_;
    std::vector<Box> regions_;  // of top themes
};

}  // namespace

std::vector<std::size_t> BoardLayout::cards_near(const Box& box) const {
    std::vector<std::size_t> near;
    // A card is kept under the square of its top left corner and may reach into the next ones; the
    // highest card (5,000 characters) is several squares high.
    const int first_column = square_of(std::max(box.x, whole.x) - search_square);
    const int last_column = square_of(std::min(box.right(), whole.right()));
    constexpr float highest = 16000;
    const int top_row = square_of(std::max(box.y - highest, whole.y - search_square));
    const int bottom_row = square_of(std::min(box.bottom(), whole.bottom()));
    for (int row = top_row; row <= bottom_row; ++row)
        for (int column = first_column; column <= last_column; ++column) {
            const auto found = squares.find(square_key(column, row));
            if (found == squares.end()) continue;
            for (const std::size_t i : found->second)
                if (cards[i].box.meets(box)) near.push_back(i);
        }
    std::sort(near.begin(), near.end());
    return near;
}

BoardLayout make_board_layout(const Workshop& workshop, const BoardMeasures& measures,
                              const std::function<bool(const Card&)>& shown) {
    return LayoutMaker(workshop, measures, shown).make();
}

}  // namespace yoriai
