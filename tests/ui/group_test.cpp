#include <doctest/doctest.h>

#include <algorithm>

#include "analysis/cards_to_group.h"
#include "analysis/regrouping.h"
#include "analysis/theme_placing.h"
#include "analysis/themes.h"
#include "ui/sample_workshop.h"
#include "ui/screen.h"

using namespace yoriai;

namespace {

// A screen at the board, everything of it in view.
class Board {
 public:
    explicit Board(const Workshop& workshop) : screen(&workshop) {
        screen.desk.step = WorkshopStep::group;
        screen.frame(2);
        screen.click("group.fit");
    }

    ImVec2 at(CardId card) { return on_screen(screen.desk.group.layout.find(card)->box).centre(); }
    ImVec2 plate(ThemeId theme) {
        return on_screen(screen.desk.group.layout.find(theme)->plate).centre();
    }
    ImVec2 chevron(ThemeId theme) {
        const Box plate = on_screen(screen.desk.group.layout.find(theme)->plate);
        return {plate.x + plate.height / 2, plate.centre().y};
    }
    // Empty ground at the lower right of the board.
    ImVec2 ground() {
        const Box view = screen.box_of("group.board");
        return {view.right() - 8, view.bottom() - 8};
    }

    Screen screen;

 private:
    Box on_screen(const Box& box) {
        return to_screen(screen.desk.group.camera, screen.box_of("group.board"),
                         window_scale(1920, 1080), box);
    }
};

}  // namespace

TEST_CASE("cards are selected by click, with Ctrl, and by a rubber band") {
    const Workshop workshop = sample_workshop();
    Board board(workshop);
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
    Board board(workshop);
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
    Board board(workshop);
    board.screen.desk.group.state.selected_cards = {CardId{17}, CardId{18}, CardId{19}};
    board.screen.drag(board.at(CardId{18}), board.plate(sample_bus));
    REQUIRE(board.screen.asked<PutCards>().size() == 1);
    CHECK(board.screen.asked<PutCards>()[0].cards.size() == 3);
}

TEST_CASE("a trembling hand does not move a card") {
    const Workshop workshop = sample_workshop();
    Board board(workshop);
    const ImVec2 at = board.at(CardId{22});
    board.screen.drag(at, {at.x + 3, at.y + 2});
    CHECK(board.screen.commands.empty());
}

TEST_CASE("a theme is made of the selection, with a hint against a bare noun") {
    const Workshop workshop = sample_workshop();
    Board board(workshop);
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
    Board board(workshop);
    board.screen.click("group.make_theme");
    CHECK_FALSE(board.screen.desk.group.naming);
    CHECK_FALSE(board.screen.desk.toast.empty());
}

TEST_CASE("a title is rewritten in place: Enter keeps it, Escape leaves it") {
    const Workshop workshop = sample_workshop();
    Board board(workshop);
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
    Board board(workshop);
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
    Board board(workshop);
    board.screen.click_at(board.chevron(sample_bus));
    REQUIRE(board.screen.asked<FoldTheme>().size() == 1);
    CHECK(board.screen.asked<FoldTheme>()[0].folded);
    board.screen.click_at(board.plate(sample_bus));
    board.screen.press(ImGuiKey_Enter);
    CHECK(board.screen.asked<FoldTheme>().size() == 2);
}

TEST_CASE("Delete removes selected cards and dissolves a selected theme, or says why not") {
    const Workshop workshop = sample_workshop();
    Board board(workshop);
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
    Board board(workshop);
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
    Board board(workshop);
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
    Board board(workshop);
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

TEST_CASE("suggestions are accepted one by one, all, or none") {
    const Workshop workshop = sample_workshop();
    Board board(workshop);
    Screen& screen = board.screen;
    screen.click("group.propose");
    CHECK(screen.requested<ProposeThemes>().size() == 1);
    std::vector<CardId> ids;
    for (const Card& card : workshop.cards()) ids.push_back(card.id);
    Proposal proposal;
    proposal.themes.resize(2);
    proposal.themes[0].title = "川と道をきれいにしたい";
    proposal.themes[0].cards = {16, 19, 6};  // the last one stands in a theme already
    proposal.themes[1].title = "だれもが集まれる場所がほしい";
    proposal.themes[1].cards = {17, 18, 20};
    screen.input.proposal = &proposal;
    screen.input.proposal_cards = &ids;
    screen.frame(3);
    SUBCASE("one, without the cards that are in a theme") {
        screen.click("group.proposal.0.accept");
        REQUIRE(screen.asked<AcceptThemes>().size() == 1);
        const AcceptThemes accept = screen.asked<AcceptThemes>()[0];
        REQUIRE(accept.themes.size() == 1);
        CHECK(accept.themes[0].cards == std::vector<CardId>{CardId{17}, CardId{20}});
    }
    SUBCASE("all") {
        screen.click("group.accept_all");
        REQUIRE(screen.asked<AcceptThemes>().size() == 1);
        CHECK(screen.asked<AcceptThemes>()[0].themes.size() == 2);
    }
    SUBCASE("none") {
        screen.click("group.proposal.0.put_away");
        screen.frame(2);
        CHECK_FALSE(screen.shows("group.proposal.0.accept"));
        CHECK(screen.shows("group.proposal.1.accept"));
        screen.click("group.accept_none");
        screen.frame(2);
        CHECK_FALSE(screen.shows("group.proposal.1.accept"));
        CHECK(screen.asked<AcceptThemes>().empty());
    }
}

TEST_CASE("a new grouping is shown beside the board, and taken over or left") {
    Workshop workshop = sample_workshop();
    Theme draft = *workshop.find(sample_bus);
    draft.draft = true;
    workshop.put(draft);
    workshop.erase(ItemId{sample_bus.value});  // what is voted on keeps its cards
    Board board(workshop);
    Screen& screen = board.screen;
    REQUIRE(screen.shows("group.regroup"));
    screen.click("group.regroup");
    CHECK(screen.requested<Regroup>().size() == 1);
    Regrouping regrouping;
    regrouping.kept_themes = 3;
    regrouping.kept_cards = 12;
    const auto& of_bus = workshop.cards_in(sample_bus);
    REQUIRE(of_bus.size() >= 3);
    const CardId first = of_bus.begin()->second, second = std::next(of_bus.begin())->second;
    regrouping.themes.push_back({{}, "川をきれいにしたい", {{sample_bus, {first}}}, {}, false});
    regrouping.themes.push_back(
        {sample_bus, draft.title, {{ThemeId{}, {CardId{17}}}}, {first, second}, false});
    regrouping.alone = {second};
    screen.input.regrouping = &regrouping;
    screen.frame(2);
    CHECK_FALSE(screen.shows("group.propose"));
    SUBCASE("left by the button") {
        screen.click("group.regroup.cancel");
        CHECK(screen.requested<ForgetRegrouping>().size() == 1);
        CHECK(screen.commands.empty());
    }
    SUBCASE("left by Escape") {
        screen.press(ImGuiKey_Escape);
        CHECK(screen.requested<ForgetRegrouping>().size() == 1);
        CHECK(screen.commands.empty());
    }
    SUBCASE("taken over as one edit") {
        screen.click("group.regroup.accept");
        REQUIRE(screen.commands.size() == 1);
        const RegroupCards regroup = screen.asked<RegroupCards>().front();
        REQUIRE(regroup.themes.size() == 2);
        CHECK(regroup.themes[0].title == "川をきれいにしたい");
        CHECK(regroup.themes[0].cards == std::vector<CardId>{first});
        CHECK(regroup.themes[1].theme == sample_bus);
        CHECK(regroup.themes[1].cards == std::vector<CardId>{CardId{17}});
        CHECK(regroup.alone == std::vector<CardId>{second});
        CHECK(regroup.dissolved.empty());
    }
    SUBCASE("with nothing to change there is nothing to take over") {
        regrouping = {};
        screen.frame(2);
        CHECK_FALSE(screen.shows("group.regroup.accept"));
        CHECK(screen.shows("group.regroup.cancel"));
    }
}

TEST_CASE("a bare noun is told from a sentence") {
    for (const char* noun : {"交通", "ゴミ問題", "街灯", "バス"}) CHECK(is_bare_noun(noun));
    for (const char* sentence : {"病院へ行く足がほしい", "夜、安心して歩ける道にしたい",
                                 "街灯が足りず、駅からの道が暗い", ""})
        CHECK_FALSE(is_bare_noun(sentence));
}

TEST_CASE("the number of proposed themes goes up and down, and each tells why its cards belong") {
    const Workshop workshop = sample_workshop();
    Board board(workshop);
    Screen& screen = board.screen;
    const CardsOnBoard cards = cards_on_board(workshop);
    Proposal proposal;
    proposal.themes.resize(1);
    proposal.themes[0].title = "川と道をきれいにしたい";
    for (std::size_t i = 0; i < cards.ids.size(); ++i)
        if (!workshop.find(cards.ids[i])->theme && !workshop.find(cards.ids[i])->lone)
            proposal.themes[0].cards.push_back(i);
    proposal.reasons.resize(cards.ids.size());
    for (const std::size_t card : proposal.themes[0].cards)
        proposal.reasons[card].push_back({Reason::Kind::shared_words, {"川"}, {}, {}, {}});
    screen.input.proposal = &proposal;
    screen.input.proposal_cards = &cards.ids;
    screen.input.proposal_texts = &cards.cards;
    screen.input.proposal_count = 16;
    screen.frame(2);
    screen.click("group.more");
    screen.click("group.fewer");
    const auto asked = screen.requested<ProposeThemes>();
    REQUIRE(asked.size() == 2);
    CHECK(asked[0].count == 18);
    CHECK(asked[1].count == 14);
    screen.click("group.proposal.0.reasons");
    CHECK(screen.desk.group.explained == std::size_t{0});
    screen.click("group.proposal.0.reasons");
    CHECK_FALSE(screen.desk.group.explained);
    CHECK(screen.commands.empty());
}

TEST_CASE("a search finds cards about the same thing when few say the word itself") {
    const Workshop workshop = sample_workshop();
    CardsOnBoard cards = cards_on_board(workshop);
    const CardPlacer placer(cards.cards, std::move(cards.themes), Lexicon::installed());
    Board board(workshop);
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
