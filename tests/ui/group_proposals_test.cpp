#include <doctest/doctest.h>

#include <iterator>

#include "analysis/cards_to_group.h"
#include "analysis/regrouping.h"
#include "analysis/themes.h"
#include "ui/board_screen.h"
#include "ui/sample_workshop.h"

using namespace yoriai;

TEST_CASE("suggestions are accepted one by one, all, or none") {
    const Workshop workshop = sample_workshop();
    BoardScreen board(workshop);
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
    BoardScreen board(workshop);
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

TEST_CASE("the number of proposed themes goes up and down, and each tells why its cards belong") {
    const Workshop workshop = sample_workshop();
    BoardScreen board(workshop);
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
