#include <doctest/doctest.h>

#include <string>

#include "ui/prepare_screen.h"
#include "ui/sample_workshop.h"

using namespace yoriai;

namespace {

// The steps of one meeting as the commands change them.
std::string as_text(const UseAgenda& command) {
    std::string text;
    for (const NewAgendaStep& step : command.steps)
        text += step.title + " " + std::to_string(step.minutes) + "\n";
    return text;
}

}  // namespace

TEST_CASE("the steps are walked with the arrows and moved with Alt and the arrows") {
    const Workshop workshop = empty_workshop();
    PrepareScreen screen(workshop);
    screen.click("prepare.step.1");
    screen.press(ImGuiKey_DownArrow);
    CHECK(screen.desk.prepare.step == AgendaStepId{2});
    screen.press(ImGuiMod_Alt | ImGuiKey_DownArrow);
    REQUIRE(screen.asked<MoveAgendaStep>().size() == 1);
    CHECK(screen.asked<MoveAgendaStep>()[0].agenda_step == AgendaStepId{2});
    CHECK(screen.asked<MoveAgendaStep>()[0].place == 2);
    screen.click("prepare.step.1");
    screen.press(ImGuiMod_Alt | ImGuiKey_UpArrow);  // it is the first already
    CHECK(screen.asked<MoveAgendaStep>().size() == 1);
}

TEST_CASE("the chosen step is edited, and what was written goes to it when another is chosen") {
    const Workshop workshop = empty_workshop();
    PrepareScreen screen(workshop);
    screen.click("prepare.step.3");
    screen.write("prepare.step.minutes", "35");
    screen.click("prepare.step.title");
    screen.press(ImGuiMod_Ctrl | ImGuiKey_A);
    screen.type("声を束ねる");
    screen.click("prepare.step.4");
    const auto changes = screen.asked<ChangeAgendaStep>();
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].agenda_step == AgendaStepId{3});
    CHECK(changes[0].minutes == 35);
    CHECK(changes[1].agenda_step == AgendaStepId{3});
    CHECK(changes[1].title == "声を束ねる");
    CHECK(screen.desk.prepare.step == AgendaStepId{4});
}

TEST_CASE("steps are added to the meeting and removed from it") {
    const Workshop workshop = empty_workshop();
    PrepareScreen screen(workshop);
    screen.click("prepare.add_step");
    REQUIRE(screen.asked<AddAgendaStep>().size() == 1);
    CHECK(screen.asked<AddAgendaStep>()[0].meeting == sample_meeting);
    screen.click("prepare.step.2");
    screen.click("prepare.step.remove");
    REQUIRE(screen.asked<RemoveAgendaStep>().size() == 1);
    CHECK(screen.asked<RemoveAgendaStep>()[0].agenda_step == AgendaStepId{2});
    CHECK(screen.desk.prepare.step == AgendaStepId{3});
}

TEST_CASE("starting a step sets the timer to its minutes and shows the hall the agenda") {
    const Workshop workshop = empty_workshop();
    PrepareScreen screen(workshop);
    screen.click("prepare.step.2");
    screen.click("prepare.step.start");
    CHECK(screen.desk.timer.agenda_step == AgendaStepId{2});
    CHECK(screen.desk.timer.running);
    const double left = screen.desk.timer.left_at(screen.input.now);
    CHECK(left > 14 * 60);
    CHECK(left <= 15 * 60);
    REQUIRE(screen.requested<ShowInHall>().size() == 1);
    CHECK(screen.requested<ShowInHall>()[0].scene == HallScene::agenda);
}

TEST_CASE("a template takes the place of the agenda, or begins one") {
    const Workshop workshop = empty_workshop();
    PrepareScreen screen(workshop);
    screen.click("prepare.meeting.1");
    screen.click("prepare.choose_template");
    screen.click("prepare.template.troubles_in_two_hours");
    const auto asked = screen.asked<UseAgenda>();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0].meeting == MeetingId{1});
    CHECK(as_text(asked[0]).starts_with("受付と席決め 10\n開会と約束 10\n黙って書く 10\n"));
    CHECK_FALSE(screen.desk.prepare.choosing_template);
    // The first meeting has no question yet: the template brings one.
    REQUIRE(screen.asked<ChangeMeeting>().size() == 1);
    CHECK(screen.asked<ChangeMeeting>()[0].question == "暮らしていて、困っていることは何ですか");
}

TEST_CASE("choosing a template can be left without changing anything") {
    const Workshop workshop = empty_workshop();
    PrepareScreen screen(workshop);
    screen.click("prepare.templates");
    CHECK(screen.shows("prepare.template.yoriai_first"));
    screen.press(ImGuiKey_Escape);
    CHECK_FALSE(screen.shows("prepare.template.yoriai_first"));
    CHECK(screen.commands.empty());
}

TEST_CASE("a time of day is taken as people write it") {
    CHECK(read_time("19:00") == 19 * 60);
    CHECK(read_time("１９時３０分") == 19 * 60 + 30);
    CHECK(read_time("9") == 9 * 60);
    CHECK_FALSE(read_time("25:00"));
    CHECK_FALSE(read_time("夕方"));
    CHECK(time_face(19 * 60 + 5) == "19:05");
    CHECK(time_face(25 * 60) == "1:00");
}
