#include "ui/desk.h"

#include <doctest/doctest.h>

#include <set>
#include <string>

#include "ui/sample_workshop.h"
#include "ui/screen.h"

using namespace yoriai;

TEST_CASE("without a session there is the start screen: begin, open, go on, try a sample") {
    Screen screen(nullptr);
    screen.input.recent = {
        {"/a.yoriai", "みどり丘小学校区", "第2回", "カード 87", "今日", 3, false}};
    screen.input.samples = {{"town", "町の小学校区", "42人"}};
    screen.frame(2);
    screen.click("start.new");
    screen.click("start.open");
    screen.click("start.recent.0");
    screen.click("start.sample.town");
    CHECK(screen.requested<NewSession>().size() == 1);
    CHECK(screen.requested<OpenFile>().size() == 1);
    REQUIRE(screen.requested<OpenRecent>().size() == 1);
    CHECK(screen.requested<OpenRecent>()[0].path == "/a.yoriai");
    REQUIRE(screen.requested<OpenSample>().size() == 1);
    CHECK(screen.requested<OpenSample>()[0].name == "town");
    CHECK(screen.commands.empty());
}

TEST_CASE("the steps lead anywhere at any time, by click and by key") {
    const Workshop workshop = sample_workshop();
    Screen screen(&workshop);
    for (const char* step : {"write", "group", "choose", "capture", "prepare"}) {
        screen.click(std::string("step.") + step);
        CHECK(name_of(screen.desk.step) == step);
    }
    screen.press(ImGuiMod_Ctrl | ImGuiKey_PageUp);
    CHECK(screen.desk.step == WorkshopStep::prepare);
    screen.press(ImGuiMod_Ctrl | ImGuiKey_PageDown);
    CHECK(screen.desk.step == WorkshopStep::capture);
    screen.press(ImGuiMod_Alt | ImGuiKey_4);
    CHECK(screen.desk.step == WorkshopStep::choose);
    CHECK(screen.commands.empty());
}

TEST_CASE("every step that has a screen is in the row") {
    const Workshop workshop = sample_workshop();
    Screen screen(&workshop);
    for (const WorkshopStep step : steps_with_screens())
        CHECK(screen.shows("step." + std::string(name_of(step))));
}

TEST_CASE("menus open by click and by F10, and their rows are chosen by both") {
    const Workshop workshop = sample_workshop();
    Screen screen(&workshop);
    screen.click("menu.menu_file");
    screen.click("act.act_snapshot");
    CHECK(screen.requested<Snapshot>().size() == 1);
    CHECK_FALSE(screen.desk.open_menu.has_value());
    screen.press(ImGuiKey_F10);
    CHECK(screen.desk.open_menu == Menu::file);
    screen.press(ImGuiKey_DownArrow);
    screen.press(ImGuiKey_Enter);
    CHECK(screen.requested<OpenFile>().size() == 1);
    screen.press(ImGuiKey_F10);
    screen.press(ImGuiKey_RightArrow);
    CHECK(screen.desk.open_menu == Menu::edit);
    screen.press(ImGuiKey_Escape);
    CHECK_FALSE(screen.desk.open_menu.has_value());
}

TEST_CASE("a click beside a menu closes it and does nothing else") {
    const Workshop workshop = sample_workshop();
    Screen screen(&workshop);
    const ImVec2 beside = screen.box_of("step.capture").centre();
    screen.click("menu.menu_help");
    screen.click_at(beside);
    CHECK_FALSE(screen.desk.open_menu.has_value());
    CHECK(screen.desk.step == WorkshopStep::prepare);
}

TEST_CASE("undo and redo are there when there is something to take back") {
    const Workshop workshop = sample_workshop();
    Screen screen(&workshop);
    CHECK_FALSE(screen.shows("undo"));
    screen.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    CHECK(screen.asked<Undo>().empty());
    screen.input.history = {"カードを書きました", true, true, "19:42", false};
    screen.frame(2);
    screen.click("undo");
    screen.click("redo");
    screen.press(ImGuiMod_Ctrl | ImGuiKey_Y);
    screen.press(ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_Z);
    CHECK(screen.asked<Undo>().size() == 1);
    CHECK(screen.asked<Redo>().size() == 3);
}

TEST_CASE("Tab goes through the controls and Enter presses the one it stands on") {
    const Workshop workshop = sample_workshop();
    Screen screen(&workshop);
    std::set<std::string> seen;
    for (int stop = 0; stop < 200; ++stop) {
        screen.press(ImGuiKey_Tab);
        seen.insert(screen.desk.focus.now());
    }
    for (const char* id : {"step.capture", "timer.add_minute", "menu.menu_file"})
        CHECK(seen.count(id) == 1);
    while (screen.desk.focus.now() != "step.group") screen.press(ImGuiKey_Tab);
    screen.press(ImGuiKey_Enter);
    CHECK(screen.desk.step == WorkshopStep::group);
}

TEST_CASE("the timer takes the agenda's minutes, counts down, waits, and gets a minute more") {
    const Workshop workshop = sample_workshop();
    Screen screen(&workshop);
    screen.click("step.capture");
    screen.click("timer.start");
    CHECK(screen.desk.timer.running);
    const double before = screen.desk.timer.left_at(screen.input.now);
    CHECK(before > 14 * 60);
    CHECK(before <= 15 * 60);
    screen.input.now += 60;
    screen.frame();
    CHECK(screen.desk.timer.left_at(screen.input.now) < before - 59);
    CHECK(screen.output.next_frame.value() <= 1.01);
    screen.press(ImGuiKey_F9);
    CHECK_FALSE(screen.desk.timer.running);
    const double left = screen.desk.timer.left_at(screen.input.now);
    screen.click("timer.add_minute");
    CHECK(screen.desk.timer.left_at(screen.input.now) == left + 60);
}

TEST_CASE("a clock face shows minutes and seconds, beyond two hours and after the end") {
    CHECK(clock_face(272) == "04:32");
    CHECK(clock_face(7200) == "120:00");
    CHECK(clock_face(0) == "00:00");
    CHECK(clock_face(-12) == "-00:12");
}

TEST_CASE("language, colours and text size are asked for in the settings") {
    const Workshop workshop = sample_workshop();
    Screen screen(&workshop);
    screen.press(ImGuiMod_Ctrl | ImGuiKey_Comma);
    screen.frame(2);
    screen.click("settings.english");
    screen.click("settings.appearance.1");
    const Box slider = screen.box_of("settings.scale");
    screen.click_at({slider.right() - 14, slider.centre().y});
    REQUIRE(screen.requested<SetLanguage>().size() == 1);
    CHECK(screen.requested<SetLanguage>()[0].language == Language::english);
    REQUIRE(screen.requested<SetAppearance>().size() == 1);
    CHECK(screen.requested<SetAppearance>()[0].appearance == Appearance::dark);
    REQUIRE_FALSE(screen.requested<SetTextScale>().empty());
    CHECK(screen.requested<SetTextScale>()[0].factor == 2.5F);
    screen.press(ImGuiKey_Escape);
    CHECK_FALSE(screen.desk.settings_open);
}

TEST_CASE("a notice is shown once, for eight seconds, and can be closed") {
    const Workshop workshop = sample_workshop();
    Screen screen(&workshop);
    screen.input.notice = Notice{Notice::Kind::done, "カードを取り込みました", 1};
    screen.frame(2);
    CHECK(screen.shows("toast"));
    screen.input.now += 9;
    screen.frame(2);
    CHECK_FALSE(screen.shows("toast"));
    screen.input.notice->number = 2;
    screen.frame(2);
    screen.click("toast.close");
    CHECK_FALSE(screen.shows("toast"));
}

TEST_CASE("nothing is drawn again while nothing changes") {
    const Workshop workshop = sample_workshop();
    Screen screen(&workshop);
    for (const WorkshopStep step : steps_with_screens()) {
        screen.desk.step = step;
        screen.frame(4);
        INFO(name_of(step));
        CHECK_FALSE(screen.output.next_frame.has_value());
        CHECK(screen.output.commands.empty());
    }
}

TEST_CASE("no two entries of the menus have the same key, and help names every key") {
    const Screen screen(nullptr);  // Dear ImGui knows the keys' names only while it runs
    std::set<std::string> keys;
    for (const ActRow& row : all_acts()) {
        if (row.key == 0) continue;
        INFO(key_name(row.key));
        CHECK(keys.insert(key_name(row.key)).second);
    }
    CHECK(key_name(ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_Z) == "Ctrl+Shift+Z");
    CHECK(key_name(ImGuiKey_F6) == "F6");
}

TEST_CASE("the hall's badge freezes what the room sees") {
    const Workshop workshop = sample_workshop();
    Screen screen(&workshop);
    CHECK_FALSE(screen.shows("hall_badge"));
    screen.input.hall.open = true;
    screen.frame(2);
    screen.click("hall_badge");
    REQUIRE(screen.requested<FreezeHall>().size() == 1);
    CHECK(screen.requested<FreezeHall>()[0].frozen);
}

TEST_CASE("a field that is being written in is kept when the step changes or the session ends") {
    const Workshop workshop = sample_workshop();
    Screen screen(&workshop);
    const auto write = [&](const char* text) {
        screen.click("prepare.district.name");
        screen.press(ImGuiMod_Ctrl | ImGuiKey_A);
        screen.type(text);
    };
    write("もみじ小学校区");
    screen.press(ImGuiMod_Alt | ImGuiKey_2);
    CHECK(screen.desk.step == WorkshopStep::capture);
    REQUIRE(screen.asked<DescribeDistrict>().size() == 1);
    CHECK(screen.asked<DescribeDistrict>()[0].name == "もみじ小学校区");
    screen.click("step.prepare");
    write("かえで小学校区");
    screen.press(ImGuiMod_Ctrl | ImGuiKey_Q);
    CHECK(screen.asked<DescribeDistrict>().size() == 2);
    CHECK(screen.requested<Quit>().size() == 1);
}

TEST_CASE("a command is found by its words, by how they are read and by its English name") {
    const Workshop workshop = sample_workshop();
    for (const char* wanted : {"文字の大きさ", "もじのおおきさ", "text size"}) {
        Screen screen(&workshop);
        screen.press(ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_P);
        screen.frame(2);
        screen.type(wanted);
        CHECK(screen.shows("finder.act_settings"));
        CHECK_FALSE(screen.shows("finder.act_quit"));
        screen.press(ImGuiKey_Enter);
        screen.frame(3);
        CHECK_FALSE(screen.desk.finder);
        CHECK(screen.desk.settings_open);
    }
}

TEST_CASE("commands that are not possible now are not offered, and Escape puts the list away") {
    const Workshop workshop = sample_workshop();
    Screen screen(&workshop);
    screen.press(ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_P);
    screen.frame(2);
    screen.type("undo");
    CHECK_FALSE(screen.shows("finder.act_undo"));
    screen.press(ImGuiKey_Escape);
    screen.frame(2);
    CHECK_FALSE(screen.desk.finder);
    CHECK(screen.commands.empty());
}

TEST_CASE("the list of what was done goes back over several edits, and forward again") {
    const Workshop workshop = sample_workshop();
    Screen screen(&workshop);
    screen.press(ImGuiMod_Ctrl | ImGuiKey_H);
    screen.frame(2);
    CHECK_FALSE(screen.requested<ListHistory>().empty());
    const std::vector<DoneEdit> edits = {{"カードを足しました", "19:40", false},
                                         {"カードを足しました", "19:41", false},
                                         {"カードを直しました", "19:42", false},
                                         {"カードを消しました", "19:43", true}};
    screen.input.edits = &edits;
    screen.frame(2);
    screen.click("history.1");
    CHECK(screen.asked<Undo>().size() == 2);
    screen.click("history.4");
    CHECK(screen.asked<Redo>().size() == 1);
    screen.click("history.close");
    CHECK_FALSE(screen.desk.history);
}
