#include <doctest/doctest.h>

#include <set>
#include <string>

#include "ui/prepare_screen.h"
#include "ui/sample_workshop.h"
#include "ui/session_desk.h"

using namespace yoriai;

TEST_CASE("a field of the district changes only what was written") {
    const Workshop workshop = empty_workshop();
    PrepareScreen screen(workshop);
    screen.write("prepare.district.municipality", "みどり市");
    screen.write("prepare.district.population", "４，３００");
    const auto asked = screen.asked<DescribeDistrict>();
    REQUIRE(asked.size() == 2);
    CHECK(asked[0].municipality == "みどり市");
    CHECK_FALSE(asked[0].name);
    CHECK_FALSE(asked[0].population);
    CHECK(asked[1].population == 4300);
    CHECK_FALSE(asked[1].municipality);
}

TEST_CASE("whom readers can ask is written at the foot of the district") {
    const Workshop workshop = empty_workshop();
    PrepareScreen screen(workshop, 1920, 1440);
    screen.write("prepare.district.contact", "事務局 電話 000-123-4567");
    const auto asked = screen.asked<DescribeDistrict>();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0].contact == "事務局 電話 000-123-4567");
    CHECK_FALSE(asked[0].council);
}

TEST_CASE("neighbourhoods are added with Enter, renamed and removed") {
    const Workshop workshop = empty_workshop();
    PrepareScreen screen(workshop);
    screen.click("prepare.neighbourhood.new");
    screen.type("緑ヶ丘三丁目自治会");
    screen.press(ImGuiKey_Enter);
    screen.press(ImGuiKey_Enter);  // nothing is there to add any more
    REQUIRE(screen.asked<AddNeighbourhood>().size() == 1);
    CHECK(screen.asked<AddNeighbourhood>()[0].name == "緑ヶ丘三丁目自治会");
    screen.write("prepare.neighbourhood.1", "一丁目町会");
    REQUIRE(screen.asked<ChangeNeighbourhood>().size() == 1);
    CHECK(screen.asked<ChangeNeighbourhood>()[0].neighbourhood == NeighbourhoodId{1});
    CHECK(screen.asked<ChangeNeighbourhood>()[0].name == "一丁目町会");
    screen.click("prepare.neighbourhood.2.remove");
    REQUIRE(screen.asked<RemoveNeighbourhood>().size() == 1);
    CHECK(screen.asked<RemoveNeighbourhood>()[0].neighbourhood == NeighbourhoodId{2});
}

TEST_CASE("the meeting that is chosen is the one the desk works on") {
    const Workshop workshop = empty_workshop();
    PrepareScreen screen(workshop);
    CHECK(current_meeting(screen.desk, workshop) == sample_meeting);
    screen.click("prepare.meeting.1");
    CHECK(current_meeting(screen.desk, workshop) == MeetingId{1});
    screen.write("prepare.meeting.title", "困りごとの会");
    REQUIRE(screen.asked<ChangeMeeting>().size() == 1);
    CHECK(screen.asked<ChangeMeeting>()[0].meeting == MeetingId{1});
}

TEST_CASE("a day is taken as people write it, and anything else leaves the date alone") {
    const Workshop workshop = empty_workshop();
    PrepareScreen screen(workshop);
    screen.write("prepare.meeting.date", "令和８年１１月２７日");
    REQUIRE(screen.asked<ChangeMeeting>().size() == 1);
    CHECK(screen.asked<ChangeMeeting>()[0].date == Date{2026, 11, 27});
    screen.write("prepare.meeting.date", "来週の金曜");
    CHECK(screen.asked<ChangeMeeting>().size() == 1);
    CHECK(screen.desk.prepare.date_refused);

    CHECK(read_day("2026/11/20", {}) == Date{2026, 11, 20});
    CHECK(read_day("12月4日", Date{2026, 11, 20}) == Date{2026, 12, 4});
    CHECK(read_day("令和元年5月1日", {}) == Date{2019, 5, 1});
    CHECK_FALSE(read_day("2026-02-30", {}));
    CHECK_FALSE(read_day("99999999999-1-1", {}));
}

TEST_CASE("a new meeting meets where the last one did, and is worked on at once") {
    const Workshop workshop = empty_workshop();
    PrepareScreen screen(workshop);
    screen.click("prepare.add_meeting");
    REQUIRE(screen.asked<AddMeeting>().size() == 1);
    CHECK(screen.asked<AddMeeting>()[0].place == "公民館ホール");
    CHECK(screen.desk.meeting == screen.asked<AddMeeting>()[0].id);
}

TEST_CASE("people are counted by age at each table; Enter goes on to the next cell") {
    const Workshop workshop = empty_workshop();
    PrepareScreen screen(workshop);
    screen.click("prepare.people.3.1");
    screen.type("2");
    screen.press(ImGuiKey_Enter);
    screen.press(ImGuiMod_Ctrl | ImGuiKey_A);
    screen.type("5");
    screen.press(ImGuiKey_DownArrow);
    const auto asked = screen.asked<SetAttendance>();
    REQUIRE(asked.size() == 2);
    CHECK(asked[0].meeting == sample_meeting);
    CHECK(asked[0].table_id == sample_table(3));
    CHECK(asked[0].age_band == AgeBand::from_20);
    CHECK(asked[0].people == 2);
    CHECK(asked[1].age_band == AgeBand::from_40);
    CHECK(asked[1].people == 5);
    CHECK(screen.desk.focus.now() == "prepare.people.4.2");
}

TEST_CASE("an emptied cell takes the people away, and words are no number of people") {
    const Workshop workshop = empty_workshop();
    PrepareScreen screen(workshop);
    screen.click("prepare.people.1.2");
    screen.press(ImGuiMod_Ctrl | ImGuiKey_A);
    screen.press(ImGuiKey_Delete);
    screen.press(ImGuiKey_Enter);
    screen.type("たくさん");
    CHECK(screen.desk.prepare.cell_refused);
    screen.press(ImGuiKey_Enter);
    const auto asked = screen.asked<SetAttendance>();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0].people == 0);
}

TEST_CASE("without tables the people of the hall are counted") {
    const Workshop workshop = [] {
        Workshop bare;
        bare.put(Meeting{sample_meeting, 1, "", {}, "", ""});
        return bare;
    }();
    PrepareScreen screen(workshop);
    screen.click("prepare.people.0.5");
    screen.type("42");
    screen.press(ImGuiKey_Enter);
    REQUIRE(screen.asked<SetAttendance>().size() == 1);
    CHECK(screen.asked<SetAttendance>()[0].table_id == TableId{});
    CHECK(screen.asked<SetAttendance>()[0].people == 42);
    screen.click("prepare.add_table");
    CHECK(screen.asked<AddTable>().size() == 1);
}

TEST_CASE("a table has a name and a facilitator, and can be removed") {
    const Workshop workshop = empty_workshop();
    PrepareScreen screen(workshop, 1920, 1440);
    screen.click("prepare.people.2");
    screen.write("prepare.table.name", "川向こう");
    screen.write("prepare.table.facilitator", "佐藤");
    screen.click("prepare.table.remove");
    const auto changes = screen.asked<ChangeTable>();
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].table_id == sample_table(2));
    CHECK(changes[0].name == "川向こう");
    CHECK_FALSE(changes[0].facilitator);
    CHECK(changes[1].facilitator == "佐藤");
    REQUIRE(screen.asked<RemoveTable>().size() == 1);
    CHECK(screen.asked<RemoveTable>()[0].table_id == sample_table(2));
}

TEST_CASE("a table shows its photos, and a new one is offered to it") {
    Workshop workshop = empty_workshop();
    Photo photo;
    photo.id = PhotoId{77};
    photo.number = 1;
    photo.table_id = sample_table(2);
    photo.caption = "2班の模造紙";
    photo.width = 400;
    photo.height = 300;
    workshop.put(photo);
    PrepareScreen screen(workshop, 1920, 1440);
    CHECK_FALSE(screen.shows("card.photo.1"));
    screen.click("prepare.people.2");
    screen.desk.prepare.meeting_scroll.offset = 10'000;  // to the end
    screen.frame(3);
    CHECK(screen.shows("card.photo.1"));
    screen.click("prepare.table.add_photo");
    CHECK(screen.requested<ChoosePhoto>().size() == 1);
    PhotoOffer offer{"模造紙.jpg", nullptr, 400, 300};
    screen.input.photo_offer = &offer;
    screen.frame(3);
    CHECK(screen.desk.photo.table_id == sample_table(2));
}

TEST_CASE("the hall is described in metres") {
    const Workshop workshop = empty_workshop();
    PrepareScreen screen(workshop, 1920, 1440);
    screen.write("prepare.hall.row", "１２．５ｍ");
    REQUIRE(screen.requested<DescribeHall>().size() == 1);
    CHECK(screen.requested<DescribeHall>()[0].last_row == doctest::Approx(12.5));
    CHECK(screen.requested<DescribeHall>()[0].screen_width == doctest::Approx(2.2));
    CHECK_FALSE(read_metres("広い"));
}

TEST_CASE("everything on the panel is reached by Tab, and what has the focus is in view") {
    const Workshop workshop = empty_workshop();
    PrepareScreen screen(workshop, 1280, 800);
    std::set<std::string> reached;
    for (int times = 0; times < 140; ++times) {
        screen.press(ImGuiKey_Tab);
        const std::string now = screen.desk.focus.now();
        reached.insert(now);
        if (!now.starts_with("prepare.")) continue;
        screen.frame();
        INFO(now);
        REQUIRE(screen.shows(now));
        CHECK(screen.box_of(now).bottom() <= 800);
        CHECK(screen.box_of(now).y >= 0);
        CHECK(screen.box_of(now).right() <= 1280);
    }
    for (const char* id :
         {"prepare.district.name", "prepare.neighbourhood.new", "prepare.hall.row",
          "prepare.meeting.1", "prepare.meeting.question", "prepare.add_table",
          "prepare.people.6.5", "prepare.table.facilitator", "prepare.table.remove",
          "prepare.templates", "prepare.step.1", "prepare.begins", "prepare.step.script",
          "prepare.step.start", "prepare.step.remove", "prepare.next"}) {
        INFO(id);
        CHECK(reached.count(id) == 1);
    }
}

TEST_CASE("without a meeting the panel says what to do first") {
    const Workshop workshop;
    PrepareScreen screen(workshop);
    screen.click("prepare.add_meeting");
    CHECK(screen.asked<AddMeeting>().size() == 1);
    screen.click("prepare.next");
    CHECK(screen.desk.step == WorkshopStep::capture);
}

TEST_CASE("the plan's years are taken as 2027 or 令和9年度, and what is no year is told") {
    SessionDesk desk(empty_workshop(), WorkshopStep::prepare);
    const auto plan = [&]() -> const Plan& { return desk.workshop().plan; };
    const auto told = [&](const char* words) {
        return desk.screen->desk.toast.find(words) != std::string::npos;
    };
    desk.write("prepare.plan.first_year", "令和9年度");
    desk.write("prepare.plan.last_year", "２０３１");
    CHECK(plan().first_fiscal_year == 2027);
    CHECK(plan().last_fiscal_year == 2031);
    desk.write("prepare.plan.first_year", "平成40年");
    CHECK(told("「平成40年」は年として読めません"));
    desk.write("prepare.plan.last_year", "2020");
    CHECK(told("年度"));
    CHECK(plan().first_fiscal_year == 2027);
    CHECK(plan().last_fiscal_year == 2031);
}
