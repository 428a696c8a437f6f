#include <doctest/doctest.h>

#include <string>

#include "ui/choose_screen.h"

using namespace yoriai;

namespace {

// The desk while people vote on it one by one.
struct DeviceScreen : ChooseScreen {
    explicit DeviceScreen(RoundMethod method, BallotAttribute attribute = BallotAttribute::none)
        : ChooseScreen(method) {
        Round round = *workshop.find(sample_round);
        round.attribute = attribute;
        workshop.put(round);
        screen.frame(2);
        screen.click("choose.entry.3");
        screen.frame(2);
        screen.click("choose.device");
        screen.frame(3);
    }
    bool on_page(int page) const { return screen.shows("device.page." + std::to_string(page)); }
    void press(ImGuiKeyChord key) {
        screen.press(key);
        screen.frame(2);
    }
    void type(std::string_view keys) {
        screen.type(keys);
        screen.frame(2);
    }
    void cast() {
        screen.press(ImGuiKey_Enter);
        carry_out();
        screen.frame(6);
    }
    // What of a ballot is still in memory.
    bool remembers_nothing() const {
        const DeviceVote& vote = *screen.desk.choose.device;
        return vote.keys.empty() && vote.typed.empty() && !vote.age_band && !vote.neighbourhood &&
               !vote.voice && screen.desk.choose.ballot.keys.empty() &&
               screen.desk.choose.ballot.sent_keys.empty();
    }
};

constexpr int hand_over = 0, voter = 1, asking = 2, confirm = 3;

}  // namespace

TEST_CASE("one question at a time, then the ballot is in the urn and nothing shows it") {
    DeviceScreen hall(RoundMethod::agreement);
    REQUIRE(hall.on_page(hand_over));
    hall.press(ImGuiKey_Enter);
    REQUIRE(hall.on_page(asking));
    hall.type("1");
    hall.type("2");
    hall.screen.click("device.answer.3");
    hall.screen.frame(2);
    hall.type(" ");  // no answer
    REQUIRE(hall.on_page(confirm));
    hall.cast();
    const auto cast = hall.screen.asked<CastBallot>();
    REQUIRE(cast.size() == 1);
    REQUIRE(cast[0].votes.size() == 3);
    CHECK(cast[0].votes[1].answer == Answer::disagree);
    CHECK(cast[0].votes[2].answer == Answer::pass);
    CHECK_FALSE(cast[0].number);
    CHECK(hall.on_page(hand_over));
    CHECK(hall.remembers_nothing());
    CHECK(hall.workshop.ballots(sample_round).size() == 1);
}

TEST_CASE("dots are put by the pointer and taken back, and the next person begins anew") {
    DeviceScreen hall(RoundMethod::dots);
    for (int person = 0; person < 3; ++person) {
        hall.press(ImGuiKey_Enter);
        hall.screen.click("device.item.0");
        hall.screen.frame(1);
        hall.screen.click("device.item.0");
        hall.screen.frame(1);
        hall.screen.click("device.item.2");
        hall.screen.frame(2);
        hall.screen.click("device.less.0");
        hall.screen.frame(2);
        hall.screen.click("device.next");
        hall.screen.frame(3);
        REQUIRE(hall.on_page(confirm));
        hall.screen.click("device.cast");
        hall.carry_out();
        hall.screen.frame(6);
        REQUIRE(hall.on_page(hand_over));
        CHECK(hall.remembers_nothing());
    }
    const auto cast = hall.screen.asked<CastBallot>();
    REQUIRE(cast.size() == 3);
    CHECK(cast[2].votes.size() == 2);
    CHECK(cast[2].votes[0].dots == 1);
}

TEST_CASE("who votes is asked first where the round asks it, and may be left open") {
    DeviceScreen hall(RoundMethod::approval, BallotAttribute::age_band);
    hall.press(ImGuiKey_Enter);
    REQUIRE(hall.on_page(voter));
    hall.screen.click("device.voter.2");
    hall.screen.frame(2);
    hall.type("13");
    hall.press(ImGuiKey_Enter);
    hall.cast();
    const auto cast = hall.screen.asked<CastBallot>();
    REQUIRE(cast.size() == 1);
    CHECK(cast[0].age_band == AgeBand::from_40);
    CHECK(hall.remembers_nothing());
}

TEST_CASE("the desk is reached by a question alone, no key of it works meanwhile") {
    DeviceScreen hall(RoundMethod::approval);
    hall.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    hall.press(ImGuiMod_Alt | ImGuiKey_2);
    hall.press(ImGuiKey_F10);
    hall.press(ImGuiKey_Escape);
    CHECK(hall.screen.asked<Undo>().empty());
    CHECK(hall.screen.desk.step == WorkshopStep::choose);
    CHECK_FALSE(hall.screen.desk.open_menu);
    REQUIRE(hall.screen.desk.choose.device);
    hall.screen.click("device.to_desk");
    hall.screen.frame(3);
    hall.press(ImGuiKey_Enter);  // the safe answer has the focus
    REQUIRE(hall.screen.desk.choose.device);
    hall.screen.click("device.to_desk");
    hall.screen.frame(3);
    hall.screen.click("device.leave.go_on");
    hall.screen.frame(2);
    CHECK_FALSE(hall.screen.desk.choose.device);
}

TEST_CASE("stopping in the middle casts nothing and forgets what was chosen") {
    DeviceScreen hall(RoundMethod::approval);
    hall.press(ImGuiKey_Enter);
    hall.type("12");
    hall.press(ImGuiKey_Escape);
    CHECK(hall.on_page(hand_over));
    CHECK(hall.remembers_nothing());
    CHECK(hall.screen.asked<CastBallot>().empty());
}

TEST_CASE("a ballot that somebody left lying is put away after a while") {
    DeviceScreen hall(RoundMethod::approval);
    hall.press(ImGuiKey_Enter);
    hall.type("12");
    hall.screen.input.now += 600;
    hall.screen.frame(3);
    CHECK(hall.on_page(hand_over));
    CHECK(hall.remembers_nothing());
}

TEST_CASE("a ballot that the session does not take can be sent again") {
    DeviceScreen hall(RoundMethod::approval);
    hall.press(ImGuiKey_Enter);
    hall.type("1");
    hall.press(ImGuiKey_Enter);
    hall.press(ImGuiKey_Enter);  // nobody carries it out
    hall.screen.frame(10);
    REQUIRE(hall.on_page(confirm));
    CHECK_FALSE(hall.screen.desk.choose.device->told.empty());
    hall.cast();
    CHECK(hall.on_page(hand_over));
}

TEST_CASE("marks of two figures are pressed or typed, and one can go back") {
    DeviceScreen hall(RoundMethod::score);
    Round round = *hall.workshop.find(sample_round);
    round.top_grade = 100;
    hall.workshop.put(round);
    hall.press(ImGuiKey_Enter);
    hall.type("85");
    hall.press(ImGuiKey_Enter);
    hall.type("9");
    hall.press(ImGuiKey_Enter);
    hall.press(ImGuiKey_Backspace);
    hall.screen.click("device.figure.4");
    hall.screen.frame(1);
    hall.screen.click("device.enter_mark");
    hall.screen.frame(2);
    hall.type("  ");
    REQUIRE(hall.on_page(confirm));
    hall.cast();
    const auto cast = hall.screen.asked<CastBallot>();
    REQUIRE(cast.size() == 1);
    REQUIRE(cast[0].votes.size() == 2);
    CHECK(cast[0].votes[0].grade == 85);
    CHECK(cast[0].votes[1].grade == 4);
}
