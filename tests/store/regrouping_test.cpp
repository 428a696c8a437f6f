#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "store/session.h"
#include "store/support.h"

using namespace yoriai;

namespace {

std::vector<CardId> write_cards(Session& session, int count) {
    std::vector<CardId> ids;
    for (int i = 0; i < count; ++i) {
        AddCard added = card("カード" + std::to_string(i));
        added.id = CardId{i + 1};
        REQUIRE_FALSE(session.execute(added));
        ids.push_back(added.id);
    }
    return ids;
}

ThemeId theme_of(const Session& session, CardId card) {
    return session.workshop().find(card)->theme;
}

}  // namespace

TEST_CASE("a new grouping is one edit, and undone as one") {
    const TemporaryFolder folder;
    Session session = Session::create(folder / "a.yoriai");
    const std::vector<CardId> cards = write_cards(session, 8);
    REQUIRE_FALSE(session.execute(AcceptThemes{{{"夜道が暗い", {}, {cards[0], cards[1]}},
                                                {"坂が急", {}, {cards[2], cards[3], cards[4]}}}}));
    REQUIRE_FALSE(session.execute(PutCards{{cards[4]}, theme_of(session, cards[4]), {}}));
    const ThemeId dark = theme_of(session, cards[0]), steep = theme_of(session, cards[2]);
    const std::string before = describe(session.workshop());
    RegroupCards regroup;
    regroup.themes = {{dark, "", {cards[2], cards[4], cards[5]}}, {{}, "川が汚れた", {cards[6]}}};
    regroup.alone = {cards[1]};
    regroup.dissolved = {steep};
    REQUIRE_FALSE(session.execute(regroup));
    CHECK(theme_of(session, cards[0]) == dark);
    CHECK_FALSE(static_cast<bool>(theme_of(session, cards[1])));
    CHECK(theme_of(session, cards[2]) == dark);
    CHECK(theme_of(session, cards[4]) == steep);  // a person placed it
    CHECK(session.workshop().find(steep) != nullptr);
    CHECK(theme_of(session, cards[5]) == dark);
    const Theme* made = session.workshop().find(theme_of(session, cards[6]));
    REQUIRE(made != nullptr);
    CHECK(made->title == "川が汚れた");
    CHECK(made->draft);
    REQUIRE_FALSE(session.execute(Undo{}));
    CHECK(describe(session.workshop()) == before);
}

TEST_CASE("a theme that a new grouping empties is dissolved, and what is not there is refused") {
    const TemporaryFolder folder;
    Session session = Session::create(folder / "a.yoriai");
    const std::vector<CardId> cards = write_cards(session, 3);
    REQUIRE_FALSE(session.execute(
        AcceptThemes{{{"夜道が暗い", {}, {cards[0]}}, {"坂が急", {}, {cards[1], cards[2]}}}}));
    const ThemeId dark = theme_of(session, cards[0]), steep = theme_of(session, cards[1]);
    RegroupCards regroup;
    regroup.themes = {{steep, "", {cards[0]}}};
    regroup.dissolved = {dark};
    REQUIRE_FALSE(session.execute(regroup));
    CHECK(session.workshop().find(dark) == nullptr);
    CHECK(session.execute(RegroupCards{{{ThemeId{99}, "", {}}}, {}, {}}));
    CHECK(session.execute(RegroupCards{{{{}, "", {}}}, {}, {}}));
    CHECK(session.execute(RegroupCards{{}, {CardId{99}}, {}}));
}

TEST_CASE("a new card moves no other card and no theme") {
    const TemporaryFolder folder;
    Session session = Session::create(folder / "a.yoriai");
    const std::vector<CardId> cards = write_cards(session, 12);
    REQUIRE_FALSE(session.execute(
        AcceptThemes{{{"夜道が暗い", {}, {cards[0], cards[1]}}, {"坂が急", {}, {cards[2]}}}}));
    for (int i = 0; i < 20; ++i) {
        const std::vector<Card> before(session.workshop().cards().begin(),
                                       session.workshop().cards().end());
        const std::vector<Theme> themes(session.workshop().themes().begin(),
                                        session.workshop().themes().end());
        AddCard added = card("あとから" + std::to_string(i));
        if (i % 2 == 0) added.theme = theme_of(session, cards[static_cast<std::size_t>(i % 3)]);
        REQUIRE_FALSE(session.execute(added));
        for (const Card& each : before) {
            CHECK(session.workshop().find(each.id)->position == each.position);
            CHECK(session.workshop().find(each.id)->theme == each.theme);
        }
        for (const Theme& theme : themes)
            CHECK(session.workshop().find(theme.id)->position == theme.position);
    }
}
