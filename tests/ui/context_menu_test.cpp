#include <doctest/doctest.h>

#include "ui/sample_workshop.h"
#include "ui/screen.h"

using namespace yoriai;

TEST_CASE("a right click on a field opens the menu of its text, which goes on being written") {
    const Workshop workshop = sample_workshop();
    Screen screen(&workshop);
    screen.desk.step = WorkshopStep::prepare;
    screen.frame(2);
    screen.click("prepare.district.name");
    screen.press(ctrl | ImGuiKey_A);
    screen.type("坂の上");
    screen.press(shift | ImGuiKey_LeftArrow);
    screen.right_click("prepare.district.name");
    REQUIRE(screen.shows("act.act_cut_text"));
    screen.click("act.act_cut_text");
    CHECK(screen.clipboard == "上");
    CHECK_FALSE(screen.shows("act.act_cut_text"));
    CHECK(screen.asked<DescribeDistrict>().empty());
    screen.right_click("prepare.district.name");
    CHECK_FALSE(screen.shows("act.act_cut_text"));  // nothing is selected
    screen.click("act.act_paste_text");
    screen.press(ImGuiKey_Enter);
    REQUIRE(screen.asked<DescribeDistrict>().size() == 1);
    CHECK(screen.asked<DescribeDistrict>()[0].name == "坂の上");
}

TEST_CASE("a right click beside all that has a menu of its own offers what can be done anywhere") {
    const Workshop workshop = sample_workshop();
    Screen screen(&workshop);
    screen.input.history.undoable = true;
    for (const WorkshopStep step : steps_with_screens()) {
        INFO(name_of(step));
        screen.desk.step = step;
        screen.frame(2);
        screen.click_at({1900, 140}, ImGuiMouseButton_Right);
        CHECK(screen.shows("act.act_undo"));
        CHECK_FALSE(screen.shows("act.act_redo"));  // nothing was undone
        screen.press(ImGuiKey_Escape);
        CHECK_FALSE(screen.shows("act.act_undo"));
    }
}
