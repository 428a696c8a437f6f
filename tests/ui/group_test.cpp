#include <doctest/doctest.h>

#include <algorithm>

#include "analysis/cards_to_group.h"
#include "analysis/theme_placing.h"
#include "ui/board_screen.h"
#include "ui/sample_workshop.h"

using namespace yoriai;

TEST_CASE("cards are selected by click, with Ctrl, and by a rubber band") {
    const Workshop workshop = sample_workshop();
    BoardScreen board(workshop);
    const auto& selected = board.screen.desk.group.state.selected_cards;
    board.screen.click_at(board.at(CardId{7}));
    CHECK(selected == std::unordered_set<CardId>{CardId{7}});
    ImGui::GetIO().AddKeyEvent(ImGuiMod_Ctrl, true);
    board.screen.click_at(board.at(CardId{8}));
    CHECK(selected.size() == 2);
    board.screen.click_at(board.at(CardId{7}));
    ImGui::GetIO().AddKeyEvent(ImGuiMod_Ctrl, false);
    CHECK(selected == std::unordered_set<CardId>{CardId{8}});
    const ImVec2 a = board.at(CardId{7}), b = board.at(CardId{10});
    board.screen.drag(board.ground(), {std::min(a.x, b.x) - 200, std::min(a.y, b.y) - 200});
    CHECK(selected.count(CardId{7}) == 1);
    CHECK(selected.count(CardId{10}) == 1);
    board.screen.press(ImGuiKey_Escape);
    CHECK(selected.empty());
}

TEST_CASE("a card dropped on a theme goes into it, and out of it when dropped on the ground") {
    const Workshop workshop = sample_workshop();
    BoardScreen board(workshop);
    board.screen.drag(board.at(CardId{22}), board.plate(sample_bus));
    REQUIRE(board.screen.asked<PutCards>().size() == 1);
    CHECK(board.screen.asked<PutCards>()[0].cards == std::vector<CardId>{CardId{22}});
    CHECK(board.screen.asked<PutCards>()[0].theme == sample_bus);
    board.screen.drag(board.at(CardId{7}), board.ground());
    REQUIRE(board.screen.asked<PutCards>().size() == 2);
    CHECK_FALSE(board.screen.asked<PutCards>()[1].theme);
    CHECK(board.screen.asked<PutCards>()[1].places.size() == 1);
}

TEST_CASE("all selected cards are dragged together") {
    const Workshop workshop = sample_workshop();
    BoardScreen board(workshop);
    board.screen.desk.group.state.selected_cards = {CardId{17}, CardId{18}, CardId{19}};
    board.screen.drag(board.at(CardId{18}), board.plate(sample_bus));
    REQUIRE(board.screen.asked<PutCards>().size() == 1);
    CHECK(board.screen.asked<PutCards>()[0].cards.size() == 3);
}

TEST_CASE("a trembling hand does not move a card") {
    const Workshop workshop = sample_workshop();
    BoardScreen board(workshop);
    const ImVec2 at = board.at(CardId{22});
    board.screen.drag(at, {at.x + 3, at.y + 2});
    CHECK(board.screen.commands.empty());
}

TEST_CASE("a theme is made of the selection, with a hint against a bare noun") {
    const Workshop workshop = sample_workshop();
    BoardScreen board(workshop);
    board.screen.desk.group.state.selected_cards = {CardId{17}, CardId{18}};
    board.screen.press(ImGuiMod_Ctrl | ImGuiKey_G);
    board.screen.frame(2);
    board.screen.type("交通");
    CHECK(board.screen.shows("group.bare_noun"));
    board.screen.type("の足がほしい");
    CHECK_FALSE(board.screen.shows("group.bare_noun"));
    board.screen.press(ImGuiKey_Enter);
    REQUIRE(board.screen.asked<AddTheme>().size() == 1);
    CHECK(board.screen.asked<AddTheme>()[0].title == "交通の足がほしい");
    CHECK(board.screen.asked<AddTheme>()[0].cards == std::vector<CardId>{CardId{17}, CardId{18}});
    CHECK_FALSE(board.screen.desk.group.naming);
}

TEST_CASE("without a selection the button says what to do first") {
    const Workshop workshop = sample_workshop();
    BoardScreen board(workshop);
    board.screen.click("group.make_theme");
    CHECK_FALSE(board.screen.desk.group.naming);
    CHECK_FALSE(board.screen.desk.toast.empty());
}

TEST_CASE("a title is rewritten in place: Enter keeps it, Escape leaves it") {
    const Workshop workshop = sample_workshop();
    BoardScreen board(workshop);
    board.screen.click_at(board.plate(sample_bus));
    board.screen.press(ImGuiKey_F2);
    board.screen.type("病院へ行く足がほしい");
    board.screen.press(ImGuiKey_Enter);
    REQUIRE(board.screen.asked<RenameTheme>().size() == 1);
    CHECK(board.screen.asked<RenameTheme>()[0].title == "病院へ行く足がほしい");
    board.screen.press(ImGuiKey_F2);
    board.screen.type("別の文");
    board.screen.press(ImGuiKey_Escape);
    CHECK(board.screen.asked<RenameTheme>().size() == 1);
}

TEST_CASE("a theme dropped on a theme nests, dropped on the ground it comes out and moves") {
    const Workshop workshop = sample_workshop();
    BoardScreen board(workshop);
    board.screen.drag(board.plate(sample_bus), board.plate(sample_night));
    REQUIRE(board.screen.asked<NestTheme>().size() == 1);
    CHECK(board.screen.asked<NestTheme>()[0].theme == sample_bus);
    CHECK(board.screen.asked<NestTheme>()[0].parent == sample_night);
    board.screen.drag(board.plate(sample_lamps), board.ground());
    REQUIRE(board.screen.asked<NestTheme>().size() == 2);
    CHECK_FALSE(board.screen.asked<NestTheme>()[1].parent);
    CHECK(board.screen.asked<MoveTheme>().size() == 1);
    // A theme is never nested in what is in it.
    board.screen.drag(board.plate(sample_night), board.plate(sample_lamps));
    CHECK(board.screen.asked<NestTheme>().size() == 2);
}

TEST_CASE("a theme is folded by its chevron and by Enter") {
    const Workshop workshop = sample_workshop();
    BoardScreen board(workshop);
    board.screen.click_at(board.chevron(sample_bus));
    REQUIRE(board.screen.asked<FoldTheme>().size() == 1);
    CHECK(board.screen.asked<FoldTheme>()[0].folded);
    board.screen.click_at(board.plate(sample_bus));
    board.screen.press(ImGuiKey_Enter);
    CHECK(board.screen.asked<FoldTheme>().size() == 2);
}

TEST_CASE("Delete removes selected cards and dissolves a selected theme, or says why not") {
    const Workshop workshop = sample_workshop();
    BoardScreen board(workshop);
    board.screen.click_at(board.at(CardId{22}));
    board.screen.press(ImGuiKey_Delete);
    CHECK(board.screen.asked<RemoveCards>().size() == 1);
    board.screen.click_at(board.plate(sample_lamps));
    board.screen.press(ImGuiKey_Delete);
    CHECK(board.screen.asked<RemoveTheme>().size() == 1);
    board.screen.click_at(board.plate(sample_bus));  // a round asks about it
    board.screen.press(ImGuiKey_Delete);
    CHECK(board.screen.asked<RemoveTheme>().size() == 1);
    CHECK_FALSE(board.screen.desk.toast.empty());
}

TEST_CASE("lone cards are kept on purpose, and let go again") {
    const Workshop workshop = sample_workshop();
    BoardScreen board(workshop);
    board.screen.click_at(board.at(CardId{22}));
    board.screen.press(ImGuiMod_Ctrl | ImGuiKey_L);
    REQUIRE(board.screen.asked<KeepLone>().size() == 1);
    CHECK(board.screen.asked<KeepLone>()[0].lone);
    board.screen.click_at(board.at(CardId{11}));
    board.screen.press(ImGuiMod_Ctrl | ImGuiKey_L);
    CHECK_FALSE(board.screen.asked<KeepLone>()[1].lone);
}

TEST_CASE("the search ignores kana and width, and leads from one card to the next") {
    const Workshop workshop = sample_workshop();
    BoardScreen board(workshop);
    board.screen.press(ImGuiMod_Ctrl | ImGuiKey_F);
    board.screen.type("たくしー");
    CHECK(board.screen.desk.group.state.found_cards == std::unordered_set<CardId>{CardId{9}});
    board.screen.press(ImGuiKey_Enter);
    CHECK(board.screen.desk.group.cursor.card == CardId{9});
    board.screen.press(ImGuiKey_Escape);
    CHECK(board.screen.desk.group.state.found_cards.empty());
}

TEST_CASE("the arrow keys go from card to card, Space selects") {
    const Workshop workshop = sample_workshop();
    BoardScreen board(workshop);
    board.screen.click_at(board.at(CardId{7}));
    board.screen.press(ImGuiKey_RightArrow);
    CHECK(board.screen.desk.group.cursor.card == CardId{8});
    board.screen.press(ImGuiKey_DownArrow);
    CHECK(board.screen.desk.group.cursor.card == CardId{10});
    board.screen.press(ImGuiKey_Space);
    CHECK(board.screen.desk.group.state.selected_cards.count(CardId{10}) == 1);
    board.screen.press(ImGuiMod_Shift | ImGuiKey_UpArrow);
    CHECK(board.screen.desk.group.state.selected_cards.count(CardId{7}) == 1);
}

TEST_CASE("the arrow keys are the board's as soon as its step is gone to from a field") {
    const Workshop workshop = sample_workshop();
    Screen screen(&workshop);
    screen.desk.step = WorkshopStep::capture;
    screen.frame(2);
    screen.press(ImGuiMod_Alt | ImGuiKey_3);
    screen.frame(2);
    CHECK(screen.desk.group.cursor == BoardTarget{});
    screen.press(ImGuiKey_RightArrow);
    CHECK(screen.desk.group.cursor.thing != BoardThing::nothing);
}

TEST_CASE("a board too large to be read begins with a theme when most cards are grouped") {
    Workshop workshop = sample_workshop();
    const std::vector<Card> cards(workshop.cards().begin(), workshop.cards().end());
    for (Card card : cards) {
        card.theme = sample_night;
        workshop.put(card);
    }
    Card far = cards.front();
    far.id = CardId{900};
    far.number = 900;
    far.theme = {};
    far.position = {-9'000, -9'000};
    workshop.put(far);
    Screen screen(&workshop);
    screen.desk.step = WorkshopStep::group;
    screen.frame(3);
    const GroupPanel& panel = screen.desk.group;
    const Box seen =
        visible_board(panel.camera, screen.box_of("group.board"), window_scale(1920, 1080));
    const auto& themes = panel.layout.themes;
    CHECK(std::any_of(themes.begin(), themes.end(), [&](const PlacedTheme& theme) {
        return seen.contains(theme.plate.centre());
    }));
    CHECK_FALSE(seen.contains(panel.layout.find(far.id)->box.centre()));
}

TEST_CASE("a bare noun is told from a sentence") {
    for (const char* noun : {"交通", "ゴミ問題", "街灯", "バス"}) CHECK(is_bare_noun(noun));
    for (const char* sentence : {"病院へ行く足がほしい", "夜、安心して歩ける道にしたい",
                                 "街灯が足りず、駅からの道が暗い", ""})
        CHECK_FALSE(is_bare_noun(sentence));
}

TEST_CASE("a search finds cards about the same thing when few say the word itself") {
    const Workshop workshop = sample_workshop();
    CardsOnBoard cards = cards_on_board(workshop);
    const CardPlacer placer(cards.cards, std::move(cards.themes), Lexicon::installed());
    BoardScreen board(workshop);
    Screen& screen = board.screen;
    screen.input.placer = &placer;
    screen.input.placer_cards = &cards.ids;
    screen.press(ImGuiMod_Ctrl | ImGuiKey_F);
    screen.type("通院");
    const GroupPanel& panel = screen.desk.group;
    CHECK(panel.related > 0);
    // No card says 通院.
    CHECK(panel.state.found_cards.size() == panel.related);
    for (const Card& card : workshop.cards())
        if (card.text.find("病院に行けない") != std::string::npos)
            CHECK(panel.state.found_cards.count(card.id) == 1);
}
