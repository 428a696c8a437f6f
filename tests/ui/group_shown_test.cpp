#include <doctest/doctest.h>

#include <algorithm>

#include "ui/sample_workshop.h"
#include "ui/screen.h"

using namespace yoriai;

namespace {

struct ShownScreen : Screen {
    explicit ShownScreen(const Workshop& workshop) : Screen(&workshop) {
        desk.step = WorkshopStep::group;
        frame(3);
    }
    const GroupPanel& group() const { return desk.group; }
    void choose(std::string_view chip) {
        click("group.shown");
        frame(3);
        click(chip);
        frame(3);
        click("group.shown.close");
        frame(3);
    }
};

std::size_t cards_of(const Workshop& workshop, FieldId field) {
    std::size_t count = 0;
    for (const Card& card : workshop.cards())
        if (std::find(card.fields.begin(), card.fields.end(), field) != card.fields.end()) ++count;
    return count;
}

}  // namespace

TEST_CASE("cards are coloured by table, with its number on each and a legend below") {
    const Workshop workshop = sample_workshop();
    ShownScreen screen(workshop);
    CHECK_FALSE(screen.shows("group.legend"));
    screen.choose("group.colour.table");
    CHECK(screen.shows("group.legend"));
    for (const Card& card : workshop.cards()) {
        CardWords words;
        const CardPicture picture =
            card_picture(workshop, card, words, screen.group().state.colours);
        const Table* table = workshop.find(card.table_id);
        CHECK(picture.code == (table ? std::to_string(table->number) : std::string()));
        CHECK(picture.field.has_value() == (table != nullptr));
    }
    screen.choose("group.colour.field");
    CHECK_FALSE(screen.shows("group.legend"));
}

TEST_CASE("colours are chosen by name too, from the menu and the list of commands") {
    const Workshop workshop = sample_workshop();
    ShownScreen screen(workshop);
    screen.desk.chosen = Act::colour_voice;
    screen.frame(3);
    CHECK(screen.group().state.colours.by == CardColouring::voice);
    CHECK(screen.shows("group.legend"));
    CHECK_FALSE(screen.shows("group.shown.close"));
}

TEST_CASE("an inner theme has the colour of the one around it, and a loose card none") {
    const Workshop workshop = sample_workshop();
    const BoardColours colours = board_colours(workshop, CardColouring::theme);
    for (const Card& card : workshop.cards()) {
        const ColourKey* key = colours.key_of(card);
        const Theme* theme = workshop.find(card.theme);
        REQUIRE((key != nullptr) == (theme != nullptr));
        if (!theme) continue;
        while (const Theme* outer = workshop.find(theme->parent)) theme = outer;
        CHECK(key->name == theme->title);
    }
}

TEST_CASE("no two of the first eight tables look the same, and voices have their first letter") {
    const BoardColours tables = board_colours(sample_workshop(), CardColouring::table);
    for (std::size_t i = 0; i < tables.keys.size(); ++i)
        CHECK(tables.keys[i].look == static_cast<int>(i % 8));
    for (const ColourKey& key : board_colours(sample_workshop(), CardColouring::voice).keys)
        CHECK(key.name.starts_with(key.sign));
}

TEST_CASE("a filter hides the other cards, says how many, and one click shows all again") {
    const Workshop workshop = sample_workshop();
    ShownScreen screen(workshop);
    const std::size_t before = screen.group().layout.cards.size();
    const FieldId field = workshop.fields().first().id;
    const Card* some = nullptr;
    for (const PlacedCard& placed : screen.group().layout.cards) {
        const Card* card = workshop.find(placed.id);
        if (!card->fields.empty() && card->fields.front() == field) some = card;
    }
    REQUIRE(some);
    const Box place = screen.group().layout.find(some->id)->box;
    screen.choose("group.filter.field.1");
    CHECK(screen.group().hidden_cards == workshop.cards().size() - cards_of(workshop, field));
    CHECK(screen.group().layout.cards.size() < before);
    for (const PlacedCard& placed : screen.group().layout.cards)
        CHECK(screen.group().filter.shows(*workshop.find(placed.id)));
    CHECK(screen.group().layout.find(some->id)->box == place);
    screen.click("group.show_all");
    screen.frame(3);
    CHECK(screen.group().layout.cards.size() == before);
    CHECK_FALSE(screen.shows("group.show_all"));
}

TEST_CASE("cards that a filter hides are no longer selected, and kinds of filters meet") {
    const Workshop workshop = sample_workshop();
    ShownScreen screen(workshop);
    screen.press(ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_F);
    screen.frame(3);
    for (const Card& card : workshop.cards())
        screen.desk.group.state.selected_cards.insert(card.id);
    screen.click("group.filter.field.1");
    screen.frame(2);
    screen.click("group.filter.table.1");
    screen.frame(3);
    for (const CardId id : screen.group().state.selected_cards) {
        const Card& card = *workshop.find(id);
        CHECK(card.table_id == workshop.tables().first().id);
        CHECK(std::count(card.fields.begin(), card.fields.end(), workshop.fields().first().id) ==
              1);
    }
    screen.press(ImGuiKey_Escape);
    screen.frame(2);
    CHECK_FALSE(screen.shows("group.shown.close"));
}
