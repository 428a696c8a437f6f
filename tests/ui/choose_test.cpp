#include <doctest/doctest.h>

#include <string>

#include "ui/choose_screen.h"

using namespace yoriai;

TEST_CASE("forty paper ballots of five dots are keyed in by the keyboard alone") {
    ChooseScreen hall;
    hall.go_to_ballots();
    hall.screen.press(ImGuiKey_Tab);  // to the number of the first ballot
    hall.enter("101");
    for (int paper = 0; paper < 40; ++paper) {
        std::string keys = "11234";
        keys[4] = static_cast<char>('1' + paper % 4);
        hall.enter(keys);
    }
    const auto cast = hall.screen.asked<CastBallot>();
    REQUIRE(cast.size() == 40);
    CHECK(cast.front().number == 101);
    CHECK(cast.back().number == 140);
    int dots = 0;
    for (const Ballot& ballot : hall.workshop.ballots(sample_round))
        for (const auto& [item, vote] : ballot.votes) dots += vote.dots;
    CHECK(dots == 200);
}

TEST_CASE("a sixth dot is not taken, and Backspace takes the last one back") {
    ChooseScreen hall;
    hall.go_to_ballots();
    hall.screen.type("111112");
    CHECK(hall.screen.desk.choose.ballot.keys == "11111");
    hall.screen.press(ImGuiKey_Backspace);
    CHECK(hall.screen.desk.choose.ballot.keys == "1111");
}

TEST_CASE("a ballot that the session refuses comes back as it was keyed in") {
    ChooseScreen hall;
    hall.go_to_ballots();
    hall.screen.type("123");
    hall.screen.press(ImGuiKey_Enter);
    hall.screen.frame(8);  // nobody carries it out
    CHECK(hall.screen.desk.choose.ballot.keys == "123");
}

TEST_CASE("a ballot is cast and taken back by the pointer as well") {
    ChooseScreen hall;
    hall.go_to_ballots();
    hall.screen.type("123");
    hall.screen.frame(1);
    hall.screen.click("choose.cast");
    REQUIRE(hall.screen.asked<CastBallot>().size() == 1);
    hall.carry_out();
    hall.screen.frame(2);
    hall.screen.click("choose.ballots");
    hall.screen.type("123");
    hall.screen.frame(1);
    hall.screen.click("choose.withdraw");
    CHECK(hall.screen.asked<WithdrawBallot>().size() == 1);
}

TEST_CASE("a raised hand is one key") {
    ChooseScreen hall(RoundMethod::approval);
    hall.screen.click("choose.entry.1");
    hall.screen.frame(2);
    hall.screen.press(ImGuiKey_2);
    const auto counted = hall.screen.asked<EnterTally>();
    REQUIRE(counted.size() == 1);
    CHECK(counted[0].item == ItemId{2});
    CHECK(counted[0].count == 1);
    CHECK_FALSE(counted[0].table_id);
}

TEST_CASE("a fist is counted by the number of fingers chosen above") {
    ChooseScreen hall(RoundMethod::fist);
    hall.screen.click("choose.entry.1");
    hall.screen.frame(2);
    hall.screen.click("choose.mark.choose_mark.4");
    hall.screen.frame(1);
    hall.screen.press(ImGuiKey_1);
    const auto counted = hall.screen.asked<EnterTally>();
    REQUIRE(counted.size() == 1);
    CHECK(counted[0].grade == 4);
    CHECK(counted[0].count == 1);
}

TEST_CASE("marks are typed into a grid, a column a mark, for the table chosen above") {
    ChooseScreen hall(RoundMethod::gradients);
    hall.screen.click("choose.table.2");
    hall.screen.frame(2);
    hall.screen.click("choose.cell.1.2");
    hall.screen.type("7");
    hall.screen.press(ImGuiKey_Tab);
    hall.screen.type("3");
    hall.screen.press(ImGuiKey_Enter);
    const auto counted = hall.screen.asked<EnterTally>();
    REQUIRE(counted.size() == 2);
    CHECK(counted[0].grade == 3);
    CHECK(counted[0].count == 7);
    CHECK(counted[0].table_id == sample_table(2));
    CHECK(counted[1].grade == 4);
    CHECK(counted[1].count == 3);
}

TEST_CASE("a figure that is being typed stays with its table when another is chosen") {
    ChooseScreen hall(RoundMethod::fist);
    hall.screen.click("choose.table.1");
    hall.screen.frame(2);
    hall.screen.click("choose.cell.1.0");
    hall.screen.type("5");
    hall.screen.click("choose.table.2");
    hall.screen.frame(2);
    const auto counted = hall.screen.asked<EnterTally>();
    REQUIRE(counted.size() == 1);
    CHECK(counted[0].table_id == sample_table(1));
    CHECK(counted[0].count == 5);
}

TEST_CASE("pairs are typed into a grid, and an item is not put against itself") {
    ChooseScreen hall(RoundMethod::run_off);
    hall.screen.click("choose.cell.1.1");
    hall.screen.type("12");
    hall.screen.press(ImGuiKey_LeftArrow);
    hall.screen.type("9");
    hall.screen.press(ImGuiKey_Enter);
    const auto counted = hall.screen.asked<EnterTally>();
    REQUIRE(counted.size() == 1);
    CHECK(counted[0].item == ItemId{1});
    CHECK(counted[0].against == ItemId{2});
    CHECK(counted[0].count == 12);
}

TEST_CASE("a score of a hundred is keyed in with all its figures") {
    ChooseScreen hall;
    Round round = *hall.workshop.find(sample_round);
    round.method = RoundMethod::score;
    round.top_grade = 100;
    const auto lines = read_ballot_keys(hall.workshop, round, "100   007");
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].grade == 100);
    CHECK(lines[1].grade == 7);
}

namespace {

// The form of a new vote.
struct FormScreen : ChooseScreen {
    FormScreen() {
        screen.click("choose.new_round");
        screen.frame(2);
    }
    AddRound made() {
        screen.frame(1);
        screen.click("choose.make");
        screen.frame(1);
        const auto rounds = screen.asked<AddRound>();
        REQUIRE(rounds.size() == 1);
        return rounds[0];
    }
};

}  // namespace

TEST_CASE("a vote on themes takes all but those taken out") {
    FormScreen form;
    form.screen.click("choose.item.theme.2");
    const AddRound round = form.made();
    REQUIRE(round.items.size() == 3);
    for (const NewItem& item : round.items) CHECK(item.theme != ThemeId{2});
    CHECK(round.eligible == 42);
    CHECK(form.screen.asked<OpenRound>().size() == 1);
}

TEST_CASE("cards are found by their words and chosen one by one") {
    FormScreen form;
    form.screen.click("choose.source.1");
    form.screen.frame(2);
    form.screen.click("choose.search");
    form.screen.type("バス");
    form.screen.frame(2);
    form.screen.click("choose.all");
    const AddRound round = form.made();
    CHECK(round.items.size() == 2);
    for (const NewItem& item : round.items) CHECK(item.card);
}

TEST_CASE("sentences of one's own are items, a line each, none twice") {
    FormScreen form;
    form.screen.click("choose.source.4");
    form.screen.frame(2);
    form.screen.click("choose.statements");
    form.screen.type("街灯をつける");
    form.screen.press(ImGuiKey_Enter);
    form.screen.type("バスを増やす");
    form.screen.press(ImGuiKey_Enter);
    form.screen.type("街灯をつける");
    form.screen.click("choose.method.agreement");
    const AddRound round = form.made();
    REQUIRE(round.items.size() == 2);
    CHECK(round.items[1].text == "バスを増やす");
    CHECK(round.method == RoundMethod::agreement);
}

TEST_CASE("the reflection sheet's statements become a vote on agreement by one click") {
    FormScreen form;
    form.screen.click("choose.source.4");
    form.screen.frame(2);
    form.screen.click("choose.reflection");
    const AddRound round = form.made();
    CHECK(round.method == RoundMethod::agreement);
    REQUIRE(round.items.size() == 5);
    CHECK(round.items[0].text == "自分の思いを話せた");
    CHECK_FALSE(round.question.empty());
}

TEST_CASE("with nothing to choose from no vote is made") {
    FormScreen form;
    form.screen.click("choose.source.2");  // there are no issues
    form.screen.frame(2);
    form.screen.click("choose.make");
    form.screen.frame(1);
    CHECK(form.screen.asked<AddRound>().empty());
}

TEST_CASE("a vote that is prepared only is not opened") {
    FormScreen form;
    form.screen.click("choose.prepare");
    form.screen.frame(1);
    CHECK(form.screen.asked<AddRound>().size() == 1);
    CHECK(form.screen.asked<OpenRound>().empty());
}

TEST_CASE("asking again takes the items of before and lets question and method change") {
    ChooseScreen hall;
    Round round = *hall.workshop.find(sample_round);
    round.state = RoundState::revealed;
    hall.workshop.put(round);
    hall.screen.frame(2);
    hall.screen.click("choose.repeat");
    hall.screen.frame(2);
    hall.screen.click("choose.item.item.4");
    hall.screen.click("choose.method.agreement");
    hall.screen.frame(1);
    hall.screen.click("choose.make");
    const auto made = hall.screen.asked<AddRound>();
    REQUIRE(made.size() == 1);
    CHECK(made[0].items.size() == 3);
    CHECK(made[0].items[0].theme == ThemeId{1});
    CHECK(made[0].question == round.question);
    CHECK(made[0].method == RoundMethod::agreement);
    CHECK(made[0].dots == 5);
}

TEST_CASE("the cards selected on the board become the items of a vote") {
    ChooseScreen hall;
    hall.screen.click("step.group");
    hall.screen.frame(2);
    hall.screen.desk.group.state.selected_cards = {CardId{7}, CardId{9}};
    hall.screen.frame(2);
    hall.screen.click("group.selection.vote");
    hall.screen.frame(3);
    CHECK(hall.screen.desk.step == WorkshopStep::choose);
    hall.screen.click("choose.make");
    const auto made = hall.screen.asked<AddRound>();
    REQUIRE(made.size() == 1);
    REQUIRE(made[0].items.size() == 2);
    CHECK(made[0].items[0].card == CardId{7});
}
