#include <doctest/doctest.h>

#include "analysis/cards_to_group.h"
#include "analysis/theme_placing.h"
#include "ui/sample_workshop.h"
#include "ui/screen.h"

using namespace yoriai;

namespace {

void select(Screen& screen, std::initializer_list<int> cards) {
    screen.desk.step = WorkshopStep::group;
    screen.frame(2);
    for (const int card : cards) screen.desk.group.state.selected_cards.insert(CardId{card});
    screen.frame(2);
}

}  // namespace

TEST_CASE("two selected cards are merged, linked and put in order by keys") {
    const Workshop workshop = sample_workshop();
    Screen screen(&workshop);
    select(screen, {17, 19});
    screen.desk.group.cursor = {BoardThing::card, CardId{19}, {}, {}};
    screen.press(ImGuiKey_F3);
    REQUIRE(screen.asked<AddLink>().size() == 1);
    CHECK(screen.asked<AddLink>()[0].from_card == CardId{17});
    CHECK(screen.asked<AddLink>()[0].to_card == CardId{19});
    CHECK(screen.asked<AddLink>()[0].kind == LinkKind::cause);
    screen.press(ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_T);
    REQUIRE(screen.asked<MoveCards>().size() == 1);
    CHECK(screen.asked<MoveCards>()[0].places.size() == 2);
    screen.press(ImGuiMod_Ctrl | ImGuiKey_RightArrow);
    CHECK(screen.asked<MoveCards>().size() == 2);
    screen.press(ImGuiMod_Ctrl | ImGuiKey_M);
    REQUIRE(screen.asked<MergeCards>().size() == 1);
    CHECK(screen.asked<MergeCards>()[0].card == CardId{17});
    CHECK(screen.asked<MergeCards>()[0].merged == std::vector<CardId>{CardId{19}});
}

TEST_CASE("one card alone cannot be merged or linked, and the desk says what to do") {
    const Workshop workshop = sample_workshop();
    Screen screen(&workshop);
    select(screen, {17});
    screen.press(ImGuiMod_Ctrl | ImGuiKey_M);
    CHECK(screen.asked<MergeCards>().empty());
    CHECK_FALSE(screen.desk.toast.empty());
    screen.desk.toast.clear();
    screen.press(ImGuiKey_F3);
    CHECK(screen.asked<AddLink>().empty());
    CHECK_FALSE(screen.desk.toast.empty());
}

TEST_CASE("the right button opens the menu of a card, of the ground and of a written row") {
    const Workshop workshop = sample_workshop();
    Screen screen(&workshop);
    select(screen, {});
    screen.click("group.fit");
    const auto right_click = [&](ImVec2 at) {
        screen.move_to(at);
        ImGui::GetIO().AddMouseButtonEvent(1, true);
        screen.frame();
        ImGui::GetIO().AddMouseButtonEvent(1, false);
        screen.frame(3);
    };
    const Box card =
        to_screen(screen.desk.group.camera, screen.box_of("group.board"), window_scale(1920, 1080),
                  screen.desk.group.layout.find(CardId{17})->box);
    right_click(card.centre());
    CHECK(screen.shows("act.act_comment_card"));
    screen.click("act.act_hide_cards");
    screen.frame(2);
    REQUIRE(screen.asked<DescribeCards>().size() == 1);
    CHECK(screen.asked<DescribeCards>()[0].hidden == true);
    CHECK_FALSE(screen.shows("act.act_comment_card"));
    const Box board = screen.box_of("group.board");
    right_click({board.right() - 8, board.bottom() - 8});
    CHECK(screen.shows("act.act_tidy"));
    screen.press(ImGuiKey_Escape);
    CHECK_FALSE(screen.shows("act.act_tidy"));
    screen.desk.step = WorkshopStep::capture;
    screen.frame(2);
    right_click(screen.box_of("capture.row.22").centre());
    CHECK(screen.shows("act.act_split_card"));
    CHECK(screen.desk.capture.chosen == CardId{22});
}

TEST_CASE("comments are written beside the card, settled and removed") {
    Workshop workshop = sample_workshop();
    workshop.put(CardComment{CardCommentId{5}, 1, CardId{17}, "市に聞く", false});
    Screen screen(&workshop);
    select(screen, {17});
    CHECK(screen.shows("card.comment.1"));
    screen.click("card.comment.1.settle");
    REQUIRE(screen.asked<ChangeCardComment>().size() == 1);
    CHECK(screen.asked<ChangeCardComment>()[0].settled == true);
    screen.press(ImGuiMod_Ctrl | ImGuiKey_K);
    screen.type("先生に聞く");
    screen.press(ImGuiKey_Enter);
    REQUIRE(screen.asked<CommentOnCard>().size() == 1);
    CHECK(screen.asked<CommentOnCard>()[0].text == "先生に聞く");
    CHECK(screen.asked<CommentOnCard>()[0].card == CardId{17});
}

TEST_CASE("a card is split by its lines") {
    const Workshop workshop = sample_workshop();
    Screen screen(&workshop);
    select(screen, {17});
    screen.press(ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_M);
    screen.desk.split.text.text = "暑い\n\n 眠れない ";
    screen.frame(2);
    screen.click("split.go");
    REQUIRE(screen.asked<SplitCard>().size() == 1);
    CHECK(screen.asked<SplitCard>()[0].texts == std::vector<std::string>{"暑い", "眠れない"});
    CHECK_FALSE(screen.shows("split.go"));
}

TEST_CASE("# takes a field by its reading, makes a tag, and counts a card as told again") {
    const Workshop workshop = sample_workshop();
    Screen screen(&workshop);
    screen.desk.step = WorkshopStep::capture;
    screen.frame(2);
    screen.type("雨の夜は水が出る#ぼうさ");
    REQUIRE(screen.shows("capture.complete.0"));
    screen.press(ImGuiKey_Enter);
    CHECK(screen.asked<AddCard>().empty());
    CHECK(screen.desk.capture.entry.text == "雨の夜は水が出る");
    CHECK(screen.desk.capture.fields == std::vector<FieldId>{FieldId{1}});
    screen.type("＃水路");
    screen.press(ImGuiKey_Enter);
    CHECK(screen.desk.capture.tags == std::vector<std::string>{"水路"});
    screen.press(ImGuiKey_Enter);
    REQUIRE(screen.asked<AddCard>().size() == 1);
    CHECK(screen.asked<AddCard>()[0].tags == std::vector<std::string>{"水路"});
    screen.type("うちも同じ#16");
    screen.press(ImGuiKey_Enter);
    REQUIRE(screen.asked<EchoCard>().size() == 1);
    CHECK(screen.asked<EchoCard>()[0].card == CardId{16});
    CHECK(screen.asked<EchoCard>()[0].text == "うちも同じ");
    CHECK(screen.desk.capture.entry.text.empty());
}

TEST_CASE("a photo is turned, cropped, described and given to the selected card") {
    const Workshop workshop = sample_workshop();
    Screen screen(&workshop);
    select(screen, {17});
    PhotoOffer offer{"側溝.jpg", nullptr, 400, 300};
    screen.input.photo_offer = &offer;
    screen.frame(3);
    CHECK(screen.desk.photo.card == CardId{17});
    screen.click("photo.turn_right");
    CHECK(screen.desk.photo.cut.quarters == 1);
    const Box picture = screen.box_of("photo.picture");
    screen.drag({picture.x + picture.width / 4, picture.y + picture.height / 4},
                {picture.x + picture.width * 3 / 4, picture.y + picture.height * 3 / 4});
    CHECK(screen.desk.photo.cut.part.width == doctest::Approx(0.5).epsilon(0.02));
    screen.click("photo.turn_left");
    CHECK(screen.desk.photo.cut.quarters == 0);
    screen.click("photo.public");
    screen.click("photo.keep");
    REQUIRE(screen.requested<KeepPhoto>().size() == 1);
    const KeepPhoto kept = screen.requested<KeepPhoto>()[0];
    CHECK(kept.card == CardId{17});
    CHECK(kept.public_use);
    CHECK(kept.cut.part.height == doctest::Approx(0.5).epsilon(0.02));
    screen.input.photo_offer = nullptr;
    screen.frame(2);
    CHECK_FALSE(screen.shows("photo.keep"));
}

TEST_CASE("a picture file in the clipboard is pasted as a photo") {
    CHECK(photo_in_clipboard("/home/a/写真.JPG\n") == "/home/a/写真.JPG");
    CHECK(photo_in_clipboard("file:///home/a/%E5%86%99.png") == "/home/a/写.png");
    CHECK(photo_in_clipboard("/home/a/list.csv").empty());
    CHECK(photo_in_clipboard("写真.jpg").empty());
    const Workshop workshop = sample_workshop();
    Screen screen(&workshop);
    screen.desk.step = WorkshopStep::capture;
    screen.frame(2);
    screen.clipboard = "file:///home/a/b.png";
    screen.press(ImGuiMod_Ctrl | ImGuiKey_V);
    REQUIRE(screen.requested<ReadPhoto>().size() == 1);
    CHECK(screen.requested<ReadPhoto>()[0].path == "/home/a/b.png");
    CHECK(screen.desk.capture.entry.text.empty());
}

TEST_CASE("the tour goes through the steps by Enter, and ends for good") {
    const Workshop workshop = sample_workshop();
    Screen screen(&workshop);
    screen.input.tour_due = true;
    screen.frame(3);
    REQUIRE(screen.desk.tour.step == 0);
    screen.press(ImGuiKey_Enter);
    screen.frame(2);
    CHECK(screen.desk.tour.step == 1);
    CHECK(screen.desk.step == WorkshopStep::capture);
    screen.press(ImGuiKey_LeftArrow);
    CHECK(screen.desk.tour.step == 0);
    for (int i = 0; i < 8; ++i) {
        screen.press(ImGuiKey_RightArrow);
        screen.frame(2);
    }
    CHECK(screen.desk.tour.step == -1);
    CHECK(screen.requested<EndTour>().size() == 1);
    screen.frame(3);
    CHECK(screen.desk.tour.step == -1);
}

TEST_CASE("while F12 is held the hall sees where the pointer is, and which card is under it") {
    const Workshop workshop = sample_workshop();
    Screen screen(&workshop);
    screen.input.hall.open = true;
    select(screen, {});
    screen.click("group.fit");
    const Box card =
        to_screen(screen.desk.group.camera, screen.box_of("group.board"), window_scale(1920, 1080),
                  screen.desk.group.layout.find(CardId{17})->box);
    screen.move_to(card.centre());
    ImGui::GetIO().AddKeyEvent(ImGuiKey_F12, true);
    screen.frame(2);
    REQUIRE_FALSE(screen.requested<PointInHall>().empty());
    CHECK(screen.requested<PointInHall>().back().card == CardId{17});
    CHECK(screen.requested<PointInHall>().back().x.has_value());
    ImGui::GetIO().AddKeyEvent(ImGuiKey_F12, false);
    screen.frame(2);
    CHECK(screen.requested<PointInHall>().back() == PointInHall{});
    CHECK_FALSE(screen.requested<PointInHall>().back().x.has_value());
}

TEST_CASE("a card that stands nowhere shows where it may belong, and goes there by a click") {
    Workshop workshop = sample_workshop();
    const Lexicon& lexicon = Lexicon::installed();
    Card card = *workshop.find(CardId{22});
    card.text = "駅からの帰り道は街灯がなく真っ暗で怖い";
    workshop.put(card);
    CardsOnBoard board = cards_on_board(workshop);
    std::vector<ThemeId> themes;
    for (const auto& cards : board.themes)
        themes.push_back(workshop.find(board.ids[cards.front()])->theme);
    const CardPlacer placer(board.cards, board.themes, lexicon);
    Screen screen(&workshop);
    screen.input.placer = &placer;
    screen.input.placer_cards = &board.ids;
    screen.input.placer_texts = &board.cards;
    screen.input.placer_themes = &themes;
    select(screen, {22});
    REQUIRE(screen.desk.group.state.ghost.has_value());
    CHECK(screen.desk.group.state.ghost->theme == ThemeId{3});
    CHECK_FALSE(screen.desk.group.ghost_why.empty());
    screen.click("group.ghost.accept");
    REQUIRE(screen.asked<PutCards>().size() == 1);
    CHECK(screen.asked<PutCards>()[0].theme == ThemeId{3});
}
