#include <doctest/doctest.h>

#include <string>

#include "ui/capture_screen.h"
#include "ui/sample_workshop.h"

using namespace yoriai;

TEST_CASE("typing anywhere starts a card, and Enter makes it one") {
    const Workshop workshop = sample_workshop();
    Screen screen(&workshop);
    on_capture(screen).type("坂が急で買い物に行けない");
    CHECK(screen.desk.capture.entry.text == "坂が急で買い物に行けない");
    screen.press(ImGuiKey_Enter);
    const auto added = screen.asked<AddCard>();
    REQUIRE(added.size() == 1);
    CHECK(added[0].text == "坂が急で買い物に行けない");
    CHECK(added[0].table_id == sample_table(1));
    CHECK(added[0].meeting == sample_meeting);
    CHECK(screen.desk.capture.entry.text.empty());
    screen.press(ImGuiKey_Enter);
    CHECK(screen.asked<AddCard>().size() == 1);
}

TEST_CASE("the first character is not lost when a button had the focus") {
    const Workshop workshop = sample_workshop();
    Screen screen(&workshop);
    on_capture(screen);
    for (int stop = 0; stop < 5; ++stop) screen.press(ImGuiKey_Tab);
    CHECK(screen.desk.focus.now() != "capture.entry");
    screen.type("坂");
    CHECK(screen.desk.capture.entry.text == "坂");
}

TEST_CASE("the Enter that ends a conversion does not make the card; the next one does") {
    const Workshop workshop = sample_workshop();
    Screen screen(&workshop);
    on_capture(screen).compose("こまりごと");
    CHECK(screen.output.text_place.wanted);
    screen.press(ImGuiKey_Enter);
    CHECK(screen.asked<AddCard>().empty());
    CHECK(screen.desk.capture.entry.text.empty());
    // The input method commits: the Enter may still be seen in the frame that brings the text.
    screen.compose("");
    ImGui::GetIO().AddInputCharactersUTF8("困りごと");
    screen.input.composition = {};
    screen.desk.focus.was_composing = true;
    ImGui::GetIO().AddKeyEvent(ImGuiKey_Enter, true);
    screen.frame();
    ImGui::GetIO().AddKeyEvent(ImGuiKey_Enter, false);
    screen.frame(2);
    CHECK(screen.asked<AddCard>().empty());
    CHECK(screen.desk.capture.entry.text == "困りごと");
    screen.press(ImGuiKey_Enter);
    REQUIRE(screen.asked<AddCard>().size() == 1);
    CHECK(screen.asked<AddCard>()[0].text == "困りごと");
}

TEST_CASE("while something is composed no shortcut works and Escape keeps the text") {
    const Workshop workshop = sample_workshop();
    Screen screen(&workshop);
    on_capture(screen).type("坂");
    screen.compose("みち");
    screen.press(ImGuiKey_Escape);
    screen.press(ImGuiMod_Ctrl | ImGuiKey_2);
    screen.press(ImGuiKey_F6);
    CHECK(screen.desk.capture.entry.text == "坂");
    CHECK(screen.desk.capture.fields.empty());
    CHECK(screen.desk.capture.table_id == sample_table(1));
}

TEST_CASE("the table sticks from card to card, by button and by F6") {
    const Workshop workshop = sample_workshop();
    Screen screen(&workshop);
    on_capture(screen).click("capture.table.3");
    screen.type("一枚目");
    screen.press(ImGuiKey_Enter);
    screen.type("二枚目");
    screen.press(ImGuiKey_Enter);
    screen.press(ImGuiKey_F6);
    screen.type("三枚目");
    screen.press(ImGuiKey_Enter);
    const auto added = screen.asked<AddCard>();
    REQUIRE(added.size() == 3);
    CHECK(added[0].table_id == sample_table(3));
    CHECK(added[1].table_id == sample_table(3));
    CHECK(added[2].table_id == sample_table(4));
    for (int table = 4; table <= 6; ++table) screen.press(ImGuiKey_F6);
    CHECK(screen.desk.capture.table_id == sample_table(1));
}

TEST_CASE("field, voice and scribe are set by keys; field and scribe are for one card") {
    const Workshop workshop = sample_workshop();
    Screen screen(&workshop);
    on_capture(screen).type("夜道が暗い");
    screen.press(ImGuiMod_Ctrl | ImGuiKey_2);
    screen.press(ImGuiMod_Ctrl | ImGuiKey_6);
    screen.press(ImGuiKey_F7);
    screen.press(ImGuiKey_F8);
    screen.press(ImGuiKey_Enter);
    REQUIRE(screen.asked<AddCard>().size() == 1);
    const AddCard card = screen.asked<AddCard>()[0];
    CHECK(card.fields == std::vector<FieldId>{FieldId{2}, FieldId{6}});
    CHECK(card.voice == Voice::group);
    CHECK(card.scribed);
    screen.type("次");
    screen.press(ImGuiKey_Enter);
    CHECK(screen.asked<AddCard>()[1].fields.empty());
    CHECK_FALSE(screen.asked<AddCard>()[1].scribed);
    CHECK(screen.asked<AddCard>()[1].voice == Voice::group);
}

TEST_CASE("Ctrl+Z takes back what is being typed first, then the last edit") {
    const Workshop workshop = sample_workshop();
    Screen screen(&workshop);
    screen.input.history.undoable = true;
    on_capture(screen).type("まちがい");
    screen.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    CHECK(screen.desk.capture.entry.text.empty());
    CHECK(screen.asked<Undo>().empty());
    screen.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    CHECK(screen.asked<Undo>().size() == 1);
}

TEST_CASE("one pasted line goes into the card, several lines are offered as an import") {
    const Workshop workshop = sample_workshop();
    Screen screen(&workshop);
    on_capture(screen);
    screen.clipboard = "バス停に屋根がない\n";
    screen.press(ImGuiMod_Ctrl | ImGuiKey_V);
    CHECK(screen.desk.capture.entry.text == "バス停に屋根がない");
    screen.clipboard = "1班\t坂が急\n2班\t道が暗い";
    screen.press(ImGuiMod_Ctrl | ImGuiKey_V);
    REQUIRE(screen.requested<ImportText>().size() == 1);
    CHECK(screen.requested<ImportText>()[0].text == screen.clipboard);
    CHECK(screen.desk.capture.entry.text == "バス停に屋根がない");
}

TEST_CASE("a written card is edited by a double click, and F2 edits the last one") {
    const Workshop workshop = sample_workshop();
    Screen screen(&workshop);
    on_capture(screen).double_click("capture.row.22");
    CHECK(screen.desk.capture.editing == CardId{22});
    screen.type("。つらい");
    screen.press(ImGuiKey_Enter);
    REQUIRE(screen.asked<EditCard>().size() == 1);
    CHECK(screen.asked<EditCard>()[0].text == "重い荷物を持って坂を上がれない。つらい");
    screen.desk.capture.chosen = {};
    screen.press(ImGuiKey_F2);
    CHECK(screen.desk.capture.editing == CardId{23});
    screen.type("？");
    screen.press(ImGuiKey_Escape);
    CHECK(screen.asked<EditCard>().size() == 1);
    CHECK_FALSE(screen.desk.capture.editing);
}

TEST_CASE("clicking elsewhere keeps what was edited, once") {
    const Workshop workshop = sample_workshop();
    Screen screen(&workshop);
    on_capture(screen).double_click("capture.row.23");
    screen.type("らしい");
    screen.click("capture.table.2");
    CHECK(screen.asked<EditCard>().size() == 1);
}

TEST_CASE("a card is removed by its button") {
    const Workshop workshop = sample_workshop();
    Screen screen(&workshop);
    on_capture(screen).move_to(screen.box_of("capture.row.20").centre());
    screen.frame();
    screen.click("capture.row.20.remove");
    REQUIRE(screen.asked<RemoveCards>().size() == 1);
    CHECK(screen.asked<RemoveCards>()[0].cards == std::vector<CardId>{CardId{20}});
}

TEST_CASE("a card that is too long stays in the entry, and the reason is said") {
    const Workshop workshop = sample_workshop();
    Screen screen(&workshop);
    std::string text;
    for (std::size_t at = 0; at <= most_card_characters; ++at) text += "あ";
    on_capture(screen).type(text);
    screen.press(ImGuiKey_Enter);
    CHECK(screen.asked<AddCard>().empty());
    CHECK_FALSE(screen.desk.capture.problem.empty());
    CHECK(screen.desk.capture.entry.text == text);
}

TEST_CASE("of ten thousand cards only those that are seen are drawn") {
    Workshop workshop = empty_workshop();
    for (int number = 1; number <= 10000; ++number) {
        Card card;
        card.id = CardId{number};
        card.number = number;
        card.text = "声 " + std::to_string(number);
        workshop.put(card);
    }
    Screen screen(&workshop);
    on_capture(screen);
    int rows = 0;
    for (int number = 1; number <= 10000; ++number)
        rows += screen.shows("capture.row." + std::to_string(number));
    CHECK(rows > 5);
    CHECK(rows < 20);
    CHECK(screen.shows("capture.row.10000"));
}
