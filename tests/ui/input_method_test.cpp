#include <doctest/doctest.h>

#include "ui/sample_workshop.h"
#include "ui/screen.h"

// What goes wrong with Japanese input in other programs, case by case. Enter, the second Enter,
// Escape, the first character and dead shortcuts are in capture_test.cpp.

using namespace yoriai;

namespace {

struct Entry {
    explicit Entry(float width = 1920, float height = 1080)
        : workshop(sample_workshop()), screen(&workshop, width, height) {
        screen.desk.step = WorkshopStep::capture;
        screen.frame(3);
    }

    const std::string& text() const { return screen.desk.capture.entry.text; }
    // The input method hands over what was composed.
    void commit(std::string_view words) {
        screen.input.composition = {};
        screen.type(words);
    }

    Workshop workshop;
    Screen screen;
};

}  // namespace

TEST_CASE("a window that is resized during a conversion commits nothing") {
    Entry entry;
    entry.screen.type("街灯が");
    entry.screen.compose("くらい");
    ImGui::GetIO().DisplaySize = {1280, 800};
    entry.screen.frame(3);
    CHECK(entry.text() == "街灯が");
    CHECK(entry.screen.asked<AddCard>().empty());
    entry.commit("暗い");
    CHECK(entry.text() == "街灯が暗い");
}

TEST_CASE("the candidates stand at the caret, at every text size") {
    for (const float scale : {1.0F, 1.5F, 2.0F}) {
        Entry entry;
        entry.screen.input.text_scale = scale;
        entry.screen.frame(3);
        const Box begin = entry.screen.output.text_place.caret;
        entry.screen.type("街灯");
        entry.screen.frame(2);
        const Box behind = entry.screen.output.text_place.caret;
        INFO(scale);
        CHECK(behind.x > begin.x + 30 * scale);
        const Box place = entry.screen.desk.capture.entry_place;
        CHECK(place.contains(behind.centre()));
    }
}

TEST_CASE("a full-width blank is a character like others") {
    Entry entry;
    entry.commit("街灯　暗い");
    CHECK(entry.text() == "街灯　暗い");
    entry.screen.press(ImGuiKey_Enter);
    REQUIRE(entry.screen.asked<AddCard>().size() == 1);
    CHECK(entry.screen.asked<AddCard>()[0].text == "街灯　暗い");
}

TEST_CASE("during a conversion Backspace, arrows and pasting leave what is written alone") {
    Entry entry;
    entry.screen.type("街灯が");
    entry.screen.compose("くらい");
    entry.screen.press(ImGuiKey_Backspace);
    entry.screen.press(ImGuiMod_Shift | ImGuiKey_LeftArrow);
    entry.screen.clipboard = "貼り付け";
    entry.screen.press(ImGuiMod_Ctrl | ImGuiKey_V);
    CHECK(entry.text() == "街灯が");
    CHECK_FALSE(entry.screen.desk.capture.entry.has_selection());
    entry.commit("暗い");
    CHECK(entry.text() == "街灯が暗い");
}

TEST_CASE("a click elsewhere during a conversion brings its text in once") {
    Entry entry;
    entry.screen.type("街灯が");
    entry.screen.compose("くらい");
    entry.screen.click("capture.table.3");
    entry.commit("暗い");
    entry.screen.frame(3);
    CHECK(entry.text() == "街灯が暗い");
    CHECK(entry.screen.asked<AddCard>().empty());
}

TEST_CASE("one undo takes back what a conversion brought, and no more") {
    Entry entry;
    entry.commit("街灯が");
    entry.screen.press(ImGuiKey_LeftArrow);
    entry.screen.press(ImGuiKey_RightArrow);
    entry.commit("暗い");
    CHECK(entry.text() == "街灯が暗い");
    entry.screen.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    CHECK(entry.text() == "街灯が");
}

TEST_CASE("a long text being composed wraps, and the entry grows with it") {
    Entry entry;
    const float before = entry.screen.desk.capture.entry_place.height;
    std::string composed;
    for (int i = 0; i < 30; ++i) composed += "とおくのみち";
    entry.screen.compose(composed);
    entry.screen.frame(2);
    const Box place = entry.screen.desk.capture.entry_place;
    CHECK(place.height > before);
    CHECK(entry.screen.output.text_place.caret.right() <= place.right());
}

TEST_CASE("a search waits for the end of the conversion") {
    Entry entry;
    entry.screen.desk.step = WorkshopStep::group;
    entry.screen.frame(2);
    entry.screen.press(ImGuiMod_Ctrl | ImGuiKey_F);
    entry.screen.compose("ばす");
    entry.screen.frame(2);
    CHECK(entry.screen.desk.group.state.found_cards.empty());
    entry.commit("バス");
    entry.screen.frame(2);
    CHECK_FALSE(entry.screen.desk.group.state.found_cards.empty());
}

TEST_CASE("the Enter that ends a conversion takes no completion either") {
    Entry entry;
    entry.screen.type("#");
    entry.screen.compose("ぼうさい");
    entry.screen.input.composition = {};
    entry.screen.desk.focus.was_composing = true;
    ImGui::GetIO().AddInputCharactersUTF8("防災");
    ImGui::GetIO().AddKeyEvent(ImGuiKey_Enter, true);
    entry.screen.frame();
    CHECK(entry.screen.desk.capture.fields.empty());
    ImGui::GetIO().AddKeyEvent(ImGuiKey_Enter, false);
    entry.screen.frame(2);
    entry.screen.press(ImGuiKey_Enter);
    CHECK(entry.screen.desk.capture.fields.size() == 1);
}
