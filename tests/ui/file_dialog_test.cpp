#include <doctest/doctest.h>

#include "ui/sample_workshop.h"
#include "ui/screen.h"

using namespace yoriai;

namespace {

struct FileScreen {
    explicit FileScreen(bool saving) : workshop(sample_workshop()), screen(&workshop) {
        offer.question = "どのファイルですか";
        offer.accept = "開く";
        offer.folder = "/home/district";
        offer.entries = {{"写真", true, ""}, {"四月.csv", false, ""}, {"五月.yoriai", false, ""}};
        offer.saving = saving;
        if (saving) offer.name = "六月", offer.ending = ".yoriai";
        offer.number = 1;
        screen.frame(2);
        screen.input.file_offer = &offer;
        screen.frame(3);
    }

    std::string chosen() const {
        std::string paths;
        for (const ChooseFile& one : screen.requested<ChooseFile>()) paths += one.path + '\n';
        return paths;
    }

    Workshop workshop;
    Screen screen;
    FileOffer offer;
};

}  // namespace

TEST_CASE("a file is chosen with the arrows and Enter, from the first frame") {
    FileScreen hall(false);
    hall.screen.press(ImGuiKey_DownArrow);
    hall.screen.press(ImGuiKey_Enter);
    CHECK(hall.chosen() == "/home/district/四月.csv\n");
}

TEST_CASE("Enter on a folder goes into it, and its list begins at the top") {
    FileScreen hall(false);
    hall.screen.press(ImGuiKey_Enter);
    REQUIRE(hall.screen.requested<GoToFolder>().size() == 1);
    CHECK(hall.screen.requested<GoToFolder>().front().path == "/home/district/写真");
    hall.offer.folder = "/home/district/写真";
    hall.offer.entries = {{"会場.jpg", false, ""}};
    hall.offer.number = 2;
    hall.screen.frame(2);
    hall.screen.press(ImGuiKey_Enter);
    CHECK(hall.chosen() == "/home/district/写真/会場.jpg\n");
}

TEST_CASE("Escape forgets the question about a file, and the keys are the desk's again") {
    FileScreen hall(false);
    hall.screen.press(ImGuiKey_Escape);
    CHECK(hall.screen.requested<ForgetFile>().size() == 1);
    hall.screen.input.file_offer = nullptr;
    hall.screen.frame(2);
    hall.screen.press(ImGuiKey_DownArrow);
    hall.screen.press(ImGuiKey_Enter);
    CHECK(hall.chosen().empty());
}

TEST_CASE("a new file is named and saved by the keyboard, with its ending") {
    FileScreen hall(true);
    hall.screen.press(ImGuiMod_Ctrl | ImGuiKey_A);
    hall.screen.type("七月");
    hall.screen.press(ImGuiKey_Enter);
    CHECK(hall.chosen() == "/home/district/七月.yoriai\n");
}

TEST_CASE("a name that is there is replaced only after a question") {
    FileScreen hall(true);
    hall.screen.press(ImGuiMod_Ctrl | ImGuiKey_A);
    hall.screen.type("五月");
    hall.screen.press(ImGuiKey_Enter);
    hall.screen.frame(2);
    CHECK(hall.chosen().empty());
    REQUIRE(hall.screen.shows("replace.go_on"));
    hall.screen.click("replace.go_on");
    CHECK(hall.chosen() == "/home/district/五月.yoriai\n");
}

TEST_CASE("a field in a dialog has its menu, which gives the text back to the dialog") {
    FileScreen hall(true);
    hall.screen.clipboard = "秋";
    hall.screen.right_click("file.name");
    REQUIRE(hall.screen.shows("act.act_select_text"));
    hall.screen.click("act.act_select_text");
    hall.screen.frame(2);
    CHECK_FALSE(hall.screen.shows("act.act_select_text"));
    hall.screen.right_click("file.name");
    hall.screen.click("act.act_paste_text");
    hall.screen.frame(3);
    CHECK(hall.screen.desk.file.name.text == "秋");  // once
    hall.screen.right_click("file.name");
    hall.screen.press(ImGuiKey_Escape);  // the menu, not the dialog
    CHECK(hall.screen.requested<ForgetFile>().empty());
    hall.screen.press(ImGuiKey_Enter);
    CHECK(hall.chosen() == "/home/district/秋.yoriai\n");
}
