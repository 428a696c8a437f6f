#include "picture/hall_model.h"

#include <doctest/doctest.h>

#include <type_traits>

#include "picture/hall_words.h"
#include "picture/sample_hall.h"
#include "telling/round_words.h"

namespace yoriai {
namespace {

// What the projector is given cannot be filled by hand: only through the filters.
static_assert(!std::is_default_constructible_v<HallCard>);
static_assert(!std::is_default_constructible_v<HallResults>);
static_assert(!std::is_constructible_v<HallCard, Card>);
static_assert(!std::is_constructible_v<HallResults, Round>);
static_assert(!std::is_default_constructible_v<HallMap>);
static_assert(!std::is_constructible_v<HallMap, Round>);
static_assert(!std::is_constructible_v<HallContent, Card>);
static_assert(!std::is_constructible_v<HallContent, Ballot>);
static_assert(!std::is_constructible_v<HallContent, AgendaStep>);

}  // namespace

TEST_CASE("no scene holds a hidden card, a note, a script or a facilitator's name") {
    const Workshop workshop = with_round(RoundMethod::agreement, RoundState::revealed);
    for (const HallScene scene : all_scenes())
        for (const int id : {1, 2, 4, 5, 6})
            for (const int card : {1, 4, 13}) {
                HallView view = view_of(scene);
                view.theme = ThemeId{id};
                view.card = CardId{card};
                const std::string words = all_words(hall_model(workshop, view));
                CAPTURE(words);
                CHECK(words.find("秘密") == std::string::npos);
                CHECK(words.find("隠した") == std::string::npos);
            }
}

TEST_CASE("hidden cards do not count in the hall") {
    HallView view = view_of(HallScene::theme);
    view.theme = ThemeId{1};
    const auto page = std::get<HallThemeCards>(hall_model(hall_workshop(), view).content);
    CHECK(page.theme.cards == 5);
    CHECK(page.cards.size() == 5);
    CHECK(page.theme.field == 1);
    view.scene = HallScene::card;
    view.card = CardId{4};
    CHECK(std::holds_alternative<HallBlank>(hall_model(hall_workshop(), view).content));
}

TEST_CASE("a card put to the vote and hidden afterwards leaves question and results") {
    Workshop workshop = with_round(RoundMethod::agreement, RoundState::revealed);
    Item item = *workshop.find(ItemId{1});
    item.card = CardId{4};
    item.text = "隠したカードの言葉";
    workshop.put(item);
    for (const HallScene scene : {HallScene::question, HallScene::results})
        CHECK(all_words(hall_model(workshop, view_of(scene))).find("隠した") == std::string::npos);
}

TEST_CASE("results reach the hall only when they were revealed") {
    for (const RoundState state : {RoundState::prepared, RoundState::open, RoundState::closed}) {
        const Workshop workshop = with_round(RoundMethod::agreement, state);
        CHECK_FALSE(HallResults::of(workshop, workshop.rounds().first()));
        CHECK(std::holds_alternative<HallNotRevealed>(
            hall_model(workshop, view_of(HallScene::results)).content));
    }
    const Workshop workshop = with_round(RoundMethod::agreement, RoundState::revealed);
    const auto page =
        std::get<HallResults>(hall_model(workshop, view_of(HallScene::results)).content);
    CHECK(page.results().size() == 6);
    CHECK(page.people() == 40);
}

TEST_CASE("the consensus map reaches the hall only when its round was revealed") {
    for (const RoundState state : {RoundState::open, RoundState::closed}) {
        const Workshop workshop = with_round(RoundMethod::agreement, state);
        CHECK_FALSE(HallMap::of(workshop, workshop.rounds().first()));
        HallView view = view_of(HallScene::map);
        CHECK(std::holds_alternative<HallBlank>(hall_model(workshop, view).content));
        view.round = workshop.rounds().first().id;
        CHECK(std::holds_alternative<HallNotRevealed>(hall_model(workshop, view).content));
    }
    Workshop workshop = with_round(RoundMethod::agreement, RoundState::revealed);
    const auto page = std::get<HallMap>(hall_model(workshop, view_of(HallScene::map)).content);
    CHECK(page.map().people.size() == 40);
    CHECK_FALSE(page.verdict().empty());
    workshop.put_ballots(workshop.rounds().first().id, {});
    CHECK(std::holds_alternative<HallBlank>(hall_model(workshop, view_of(HallScene::map)).content));
}

TEST_CASE("what is found in a round reaches the hall only when it was revealed") {
    for (const HallScene scene :
         {HallScene::quadrant, HallScene::both_views, HallScene::minority}) {
        HallView view = view_of(scene);
        view.round = RoundId{1};
        const HallModel secret =
            hall_model(with_round(RoundMethod::agreement, RoundState::closed), view);
        CHECK(std::holds_alternative<HallNotRevealed>(secret.content));
        const HallModel shown =
            hall_model(with_round(RoundMethod::agreement, RoundState::revealed), view);
        CHECK_FALSE(std::holds_alternative<HallNotRevealed>(shown.content));
        CHECK_FALSE(std::holds_alternative<HallBlank>(shown.content));
    }
}

TEST_CASE("a card's story tells where it went, and of votes only those that were revealed") {
    for (const bool revealed : {false, true}) {
        Workshop workshop =
            with_round(RoundMethod::dots, revealed ? RoundState::revealed : RoundState::closed);
        Item item = *workshop.find(ItemId{1});
        item.card = CardId{2};
        workshop.put(item);
        HallView view = view_of(HallScene::story);
        view.card = CardId{2};
        const std::string words = all_words(hall_model(workshop, view));
        CHECK(words.find(workshop.find(CardId{2})->text) != std::string::npos);
        CHECK((words.find("第1回投票で") != std::string::npos) == revealed);
    }
}

TEST_CASE("counts are called by what they are in every method") {
    const auto unit = [](RoundMethod method) {
        const HallModel model =
            hall_model(with_round(method, RoundState::revealed), view_of(HallScene::results));
        return std::string(say(unit_message(std::get<HallResults>(model.content).method())));
    };
    CHECK(unit(RoundMethod::dots) == "票");
    CHECK(unit(RoundMethod::weights) == "点");
    CHECK(unit(RoundMethod::hands) == "人");
    CHECK(unit(RoundMethod::ranking) == "件に勝つ");
}

TEST_CASE("the names of persons among the actors, and what they do, do not reach the hall") {
    Workshop workshop;
    Action action;
    action.id = {1};
    action.number = 1;
    action.title = "見守りの当番";
    action.actors = "協議会、鈴木花子さん";
    action.fiscal_year = 2027;
    workshop.put(action);
    ActorPart part;
    part.id = {1};
    part.action = {1};
    part.name = "協議会";
    part.task = "名簿を持つ";
    workshop.put(part);
    HallView view = view_of(HallScene::roles);
    view.role_words = {"自助", "近助", "共助", "公助"};
    const std::string roles = all_words(hall_model(workshop, view));
    CHECK(roles.find("協議会") != std::string::npos);
    CHECK(roles.find("鈴木") == std::string::npos);
    CHECK(roles.find("名簿") == std::string::npos);
    const std::string load = all_words(hall_model(workshop, view_of(HallScene::load)));
    CHECK(load.find("鈴木") == std::string::npos);
}

}  // namespace yoriai
