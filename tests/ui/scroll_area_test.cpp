#include "ui/scroll_area.h"

#include <doctest/doctest.h>

#include <string>

#include "ui/sample_workshop.h"
#include "ui/screen.h"

using namespace yoriai;

namespace {

// Letters so large that the panels of this step stand one below the other.
struct NarrowScreen : Screen {
    explicit NarrowScreen(const Workshop& workshop) : Screen(&workshop, 1280, 800) {
        input.text_scale = 2;
        desk.step = WorkshopStep::act;
        frame(3);
        click("act.action.1");
        frame(2);
    }
    void turn_wheel(ImVec2 at, float steps) {
        move_to(at);
        ImGui::GetIO().AddMouseWheelEvent(0, steps);
        frame(2);
    }
    float all() const { return desk.act.all_scroll.offset; }
    float sheet() const { return desk.act.sheet_scroll.offset; }
};

}  // namespace

TEST_CASE("Tab brings each control of a panel within a panel into view, and Shift+Tab too") {
    const Workshop workshop = workshop_with_issue();
    NarrowScreen screen(workshop);
    const float foot = screen.box_of("step.act").height * space::status_line / space::step_bar;
    int controls = 0;
    for (const ImGuiKeyChord key : {ImGuiKeyChord{ImGuiKey_Tab}, ImGuiMod_Shift | ImGuiKey_Tab})
        for (int i = 0; i < 40; ++i) {
            screen.press(key);
            screen.frame(2);
            const std::string now = screen.desk.focus.now();
            if (!now.starts_with("act.")) continue;
            ++controls;
            CAPTURE(now);
            const Box box = screen.box_of(now);
            CHECK(box.y >= screen.box_of("step.act").bottom());
            CHECK(box.bottom() <= 800 - foot);
        }
    CHECK(controls > 40);
    CHECK(screen.desk.act.all_scroll.content > 800);
}

TEST_CASE("the wheel moves the inner panel first, and the outer one when that is at its end") {
    const Workshop workshop = workshop_with_issue();
    NarrowScreen screen(workshop);
    screen.desk.act.all_scroll.offset = 500;
    screen.frame(2);
    const float all = screen.all();
    const ImVec2 at = screen.box_of("act.title").centre();
    screen.turn_wheel(at, -1);
    const float once = screen.sheet();
    CHECK(once > 0);
    CHECK(screen.all() == all);
    for (int i = 0; i < 60 && screen.all() == all; ++i) screen.turn_wheel(at, -1);
    CHECK(screen.all() > all);
    CHECK(screen.sheet() > once);
    const float sheet = screen.sheet();
    screen.turn_wheel(at, 1);
    CHECK(screen.sheet() < sheet);
}
