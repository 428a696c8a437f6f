#include "analysis/regrouping.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "analysis/theme_cards.h"

using namespace yoriai;

namespace {

void put_theme(Workshop& workshop, int id, bool draft) {
    Theme theme;
    theme.id = ThemeId{id};
    theme.title = "表札" + std::to_string(id);
    theme.draft = draft;
    theme.place = id;
    workshop.put(theme);
}

// The cards of the themes are as far as possible from what they say: three in turn.
Workshop badly_grouped(bool draft) {
    Workshop workshop;
    for (const int id : {1, 2, 3}) put_theme(workshop, id, draft);
    int number = 0;
    for (const ThemeCard& read : theme_cards::of_file("cards_ja_dev.tsv")) {
        Card card;
        card.id = CardId{++number};
        card.number = number;
        card.text = read.text;
        if (number <= 150) card.theme = ThemeId{1 + number % 3};
        card.pinned = number % 10 == 0;
        card.lone = number % 35 == 0;
        workshop.put(card);
    }
    return workshop;
}

Regrouping regroup_anew(const Workshop& workshop) {
    return regroup(workshop, Lexicon::installed(), "「{}」という声がある", {});
}

std::vector<CardId> moved_cards(const Regrouping& regrouping) {
    std::vector<CardId> moved = regrouping.alone;
    for (const RegroupedTheme& theme : regrouping.themes)
        for (const auto& [from, cards] : theme.joining)
            moved.insert(moved.end(), cards.begin(), cards.end());
    return moved;
}

}  // namespace

TEST_CASE("a new grouping moves each card once, and none that a person placed or kept lone") {
    const Workshop workshop = badly_grouped(true);
    const Regrouping regrouping = regroup_anew(workshop);
    std::vector<CardId> moved = moved_cards(regrouping);
    CHECK(moved.size() > 50);
    std::sort(moved.begin(), moved.end());
    CHECK(std::adjacent_find(moved.begin(), moved.end()) == moved.end());
    for (const CardId card : moved) CHECK(is_movable(workshop, *workshop.find(card)));
    std::size_t leaving = 0, standing = 0;
    for (const RegroupedTheme& theme : regrouping.themes) {
        leaving += theme.leaving.size();
        if (!theme.theme) CHECK_FALSE(theme.title.empty());
        CHECK((!theme.joining.empty() || !theme.leaving.empty()));
        // Pinned cards stand in all three.
        CHECK_FALSE(theme.ends);
    }
    for (const Card& card : workshop.cards()) standing += card.theme && !card.lone;
    CHECK(regrouping.kept_cards == standing - leaving);
}

TEST_CASE("themes with a title of a person's or votes on them keep their cards") {
    Workshop named = badly_grouped(false);
    for (const CardId card : moved_cards(regroup_anew(named)))
        CHECK_FALSE(static_cast<bool>(named.find(card)->theme));
    Workshop voted = badly_grouped(true);
    Item item;
    item.id = ItemId{1};
    item.theme = ThemeId{2};
    voted.put(item);
    for (const CardId card : moved_cards(regroup_anew(voted)))
        CHECK_FALSE(voted.find(card)->theme == ThemeId{2});
}

TEST_CASE("a draft that nothing is left of ends, and one that says the same goes on") {
    Workshop workshop;
    put_theme(workshop, 1, true);
    put_theme(workshop, 2, true);
    int number = 0;
    const auto write = [&](int theme, const char* text) {
        Card card;
        card.id = CardId{++number};
        card.number = number;
        card.text = text;
        card.theme = ThemeId{theme};
        workshop.put(card);
    };
    for (int i = 0; i < 4; ++i) write(1, "夜道が暗い");
    write(2, "夜道が暗い");
    const Regrouping regrouping = regroup_anew(workshop);
    REQUIRE(regrouping.themes.size() == 2);
    CHECK(regrouping.themes[0].theme == ThemeId{1});
    CHECK(regrouping.themes[0].joining.at(ThemeId{2}) == std::vector<CardId>{CardId{5}});
    CHECK(regrouping.themes[1].theme == ThemeId{2});
    CHECK(regrouping.themes[1].ends);
    CHECK(regrouping.kept_cards == 4);
}

TEST_CASE("a board without cards is not grouped anew, and the work stops when told to") {
    CHECK(regroup_anew(Workshop()).changes_nothing());
    const Regrouping stopped =
        regroup(badly_grouped(true), Lexicon::installed(), "{}", [](double) { return false; });
    CHECK(stopped.stopped);
    CHECK(stopped.changes_nothing());
}
