#include <doctest/doctest.h>

#include <cmath>
#include <sstream>

#include "picture/board_picture.h"
#include "picture_check.h"
#include "sample_workshop.h"

namespace yoriai {
namespace {

const BoardMeasures even_measures = {[](const Card&) { return 132.0F; },
                                     [](const Theme&) { return 300.0F; }};

BoardLayout lay_out(const Workshop& workshop) { return make_board_layout(workshop, even_measures); }

Workshop big_workshop(int cards) {
    Workshop workshop = sample_workshop();
    for (int i = 0; i < cards; ++i) {
        Card card;
        card.id = CardId{1000 + i};
        card.number = 1000 + i;
        card.text = "坂が急で、雨の日はバス停まで歩けない";
        card.fields = {FieldId{i % 9 + 1}};
        card.position = {100.0 + i % 120 * 256, 2000.0 + i / 120 * 148};
        workshop.put(card);
    }
    return workshop;
}

Pixels draw(const Workshop& workshop, const Camera& camera, const BoardState& state,
            Appearance appearance = Appearance::light) {
    const BoardLayout layout = make_board_layout(workshop, measure_with(off_screen().layouts()));
    return off_screen().render(palette(appearance), 1, 1520, 844, [&](const Painter& painter) {
        const Box view = {0, 0, 1520, 844};
        draw_board(painter, view, workshop, layout, camera, state);
        draw_overview(painter, {1200, 600, 300, 220}, layout, camera, view);
    });
}

}  // namespace

TEST_CASE("cards of a theme stand inside it and no two themes or cards overlap") {
    const Workshop workshop = sample_workshop();
    const BoardLayout layout = lay_out(workshop);
    for (const PlacedCard& card : layout.cards) {
        if (card.theme) {
            const Box region = layout.find(card.theme)->region;
            CHECK(united(region, card.box) == region);
            CHECK_FALSE(layout.find(card.theme)->plate.meets(card.box));
        }
        for (const PlacedCard& other : layout.cards)
            CHECK((other.id == card.id || !other.box.meets(card.box)));
    }
    for (const PlacedTheme& a : layout.themes)
        for (const PlacedTheme& b : layout.themes) {
            if (a.level != PlateLevel::top || b.level != PlateLevel::top || a.id == b.id) continue;
            CHECK_FALSE(a.region.meets(b.region));
        }
    CHECK(layout.find(ThemeId{2})->level == PlateLevel::nested);
    CHECK(layout.find(ThemeId{1})->cards == 6);
}

TEST_CASE("cards in a folded theme are not on the board") {
    const BoardLayout layout = lay_out(sample_workshop());
    CHECK(layout.find(CardId{11}) == nullptr);
    CHECK(layout.find(CardId{1}) != nullptr);
    CHECK(layout.find(ThemeId{5})->folded);
}

TEST_CASE("lone cards that nobody has placed stand on their own shelf") {
    const BoardLayout layout = lay_out(sample_workshop());
    CHECK(layout.lone_on_shelf == 2);
    CHECK(layout.find(CardId{13})->box.y >= layout.lone_shelf.bottom());
}

TEST_CASE("a theme that would cover another moves below it") {
    Workshop workshop = sample_workshop();
    for (const int id : {1, 4}) {
        Theme theme = *workshop.find(ThemeId{id});
        theme.position = {100, 100};
        workshop.put(theme);
    }
    const BoardLayout layout = lay_out(workshop);
    CHECK_FALSE(layout.find(ThemeId{1})->region.meets(layout.find(ThemeId{4})->region));
}

TEST_CASE("a new card without a theme moves nothing on the board, however many there are") {
    Workshop workshop = sample_workshop();
    BoardLayout before = lay_out(workshop);
    for (int i = 0; i < 120; ++i) {
        Card card;
        card.id = CardId{2000 + i};
        card.number = 2000 + i;
        card.text = "新しい声";
        workshop.put(card);
        const BoardLayout after = lay_out(workshop);
        for (const PlacedCard& placed : before.cards)
            REQUIRE(after.find(placed.id)->box == placed.box);
        for (const PlacedTheme& placed : before.themes)
            REQUIRE(after.find(placed.id)->region == placed.region);
        before = after;
    }
}

TEST_CASE("a new card in a theme moves no card within the theme and no theme beside or above it") {
    Workshop workshop = sample_workshop();
    const ThemeId theme{4};
    BoardLayout before = lay_out(workshop);
    for (int i = 0; i < 80; ++i) {
        Card card;
        card.id = CardId{2000 + i};
        card.number = 2000 + i;
        card.text = "新しい声";
        card.theme = theme;
        workshop.put(card);
        BoardLayout after = lay_out(workshop);
        const Box region = before.find(theme)->region;
        for (const PlacedCard& placed : before.cards)
            if (placed.theme == theme) REQUIRE(after.find(placed.id)->box == placed.box);
        for (const PlacedTheme& placed : before.themes)
            if (placed.region.y < region.bottom() && placed.region.x <= region.x)
                REQUIRE(after.find(placed.id)->region.y == placed.region.y);
        before = std::move(after);
    }
}

TEST_CASE("a long card covers no other: those below it move down, unless they were put over it") {
    Workshop workshop;
    const auto put = [&](int number, double x, double y) {
        Card card;
        card.id = CardId{number};
        card.number = number;
        card.position = {x, y};
        workshop.put(card);
    };
    put(1, -256, 0);
    put(2, -256, 148);
    put(3, -256, 296);
    put(4, -200, 50);    // on the first, on purpose
    put(5, -512, 148);   // beside them
    put(6, -256, 1000);  // far below
    const auto tops = [&](float first_height) {
        const BoardMeasures measures = {
            [&](const Card& card) { return card.number == 1 ? first_height : 132.0F; },
            [](const Theme&) { return 300.0F; }};
        std::ostringstream text;
        const BoardLayout layout = make_board_layout(workshop, measures);
        for (int i = 1; i <= 6; ++i) text << layout.find(CardId{i})->box.y << ' ';
        return text.str();
    };
    CHECK(tops(132) == "0 148 296 50 148 1000 ");
    CHECK(tops(180) == "0 196 344 50 148 1000 ");
    CHECK(tops(250) == "0 266 414 50 148 1000 ");
}

TEST_CASE("a card dropped at a slot of a theme gets a position that keeps it there") {
    Workshop workshop = sample_workshop();
    for (const CardSpot& spot : positions_in_theme(workshop, ThemeId{4}, 1, {CardId{10}})) {
        Card card = *workshop.find(spot.card);
        card.position = spot.position;
        workshop.put(card);
    }
    std::ostringstream order;
    for (const Card* card : ordered_cards(workshop, ThemeId{4})) order << card->number << ' ';
    CHECK(order.str() == "7 10 8 9 ");
    const BoardLayout layout = lay_out(workshop);
    const Box second = layout.find(CardId{10})->box;
    CHECK(slot_at(layout, ThemeId{4}, {second.x + 10, second.y + 10}) == 1);
}

TEST_CASE("what is under the pointer: card, plate, chevron, theme, nothing") {
    const Workshop workshop = sample_workshop();
    const BoardLayout layout = lay_out(workshop);
    const Box view = {100, 50, 1200, 700};
    Camera camera;
    camera.zoom = 0.8;
    off_screen().render(palette(Appearance::light), 1, 10, 10, [&](const Painter& painter) {
        const auto at = [&](ImVec2 board_point) {
            return what_is_at(painter, view, workshop, layout, camera,
                              to_screen(camera, view, 1, board_point));
        };
        const Box card = layout.find(CardId{1})->box;
        CHECK(at(card.centre()).card == CardId{1});
        const PlacedTheme& theme = *layout.find(ThemeId{1});
        CHECK(at({theme.plate.x + 10, theme.plate.y + 10}).thing == BoardThing::chevron);
        CHECK(at({theme.plate.right() - 10, theme.plate.y + 10}).thing == BoardThing::plate);
        CHECK(at({theme.region.x + 4, theme.region.bottom() - 4}).thing == BoardThing::theme_body);
        CHECK(at({-20, -20}).thing == BoardThing::nothing);
    });
}

TEST_CASE("zooming keeps the point under the pointer, fitting shows everything") {
    const Box view = {200, 100, 1000, 600};
    const Camera camera{30, 40, 0.7};
    const ImVec2 pointer(640, 310);
    const ImVec2 before = to_board(camera, view, 1, pointer);
    const ImVec2 after = to_board(zoomed_at(camera, view, 1, pointer, 1.3), view, 1, pointer);
    CHECK(std::abs(before.x - after.x) < 0.1F);
    CHECK(std::abs(before.y - after.y) < 0.1F);
    const Box whole = {-300, 200, 4000, 5000};
    const Box seen = visible_board(camera_to_fit(whole, view, 1), view, 1);
    CHECK(united(seen, whole) == seen);
}

TEST_CASE("only cards near the view are looked at, and none of those is missed") {
    const Workshop workshop = big_workshop(10000);
    const BoardLayout layout = lay_out(workshop);
    const Box seen = {3000, 4000, 1900, 1000};
    const auto near = layout.cards_near(seen);
    CHECK(near.size() < 200);
    std::size_t meeting = 0;
    for (const PlacedCard& card : layout.cards) meeting += card.box.meets(seen);
    CHECK(near.size() == meeting);
    CHECK(meeting > 30);
}

TEST_CASE("the board is drawn at every zoom and in every appearance") {
    const Workshop workshop = sample_workshop();
    BoardState state;
    state.selected_cards = {CardId{2}};
    state.hovered = {BoardThing::card, CardId{8}, {}, {}};
    state.votes[CardId{7}] = 12;
    for (const double zoom : {1.0, 0.5, 0.3, 0.1}) {
        const Pixels pixels = draw(workshop, {-24, -24, zoom}, state);
        CHECK(count_colours(pixels) > 20);
        keep_picture("board_" + std::to_string(static_cast<int>(zoom * 100)), pixels);
    }
    keep_picture("board_dark", draw(workshop, {-24, -24, 0.8}, state, Appearance::dark));
    keep_picture("board_contrast",
                 draw(workshop, {-24, -24, 0.8}, state, Appearance::high_contrast));
    keep_picture("board_many", draw(big_workshop(10000), {-24, 1500, 0.12}, state));
}

}  // namespace yoriai
