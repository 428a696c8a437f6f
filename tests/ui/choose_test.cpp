#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "ui/sample_workshop.h"
#include "ui/screen.h"

using namespace yoriai;

namespace {

// The desk with the choose panel open, in a round of the sample that takes ballots. What the desk
// asks of the urn is put into it, as the session does.
struct ChooseScreen {
    Workshop workshop = sample_workshop();
    Screen screen{&workshop};
    std::size_t done = 0;

    explicit ChooseScreen(RoundMethod method = RoundMethod::dots) {
        Round round = *workshop.find(sample_round);
        round.method = method;
        workshop.put(round);
        screen.desk.step = WorkshopStep::choose;
        screen.frame(3);
    }
    void go_to_ballots() {
        screen.click("choose.entry.2");
        screen.frame(2);
    }
    void enter(std::string_view keys) {
        screen.type(keys);
        screen.press(ImGuiKey_Enter);
        for (; done < screen.commands.size(); ++done) {
            const auto* cast = std::get_if<CastBallot>(&screen.commands[done]);
            if (!cast) continue;
            std::vector<Ballot> ballots = workshop.ballots(cast->round);
            ballots.push_back(ballot_of(*cast));
            std::sort(ballots.begin(), ballots.end());
            workshop.put_ballots(cast->round, ballots);
        }
        screen.frame(1);
    }
};

}  // namespace

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
