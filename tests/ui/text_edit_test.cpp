#include "ui/text_edit.h"

#include <doctest/doctest.h>

#include <string>

#include "ui/text_field.h"

using namespace yoriai;

namespace {

// The text with | at the caret and the selection in [ ].
std::string shown(const TextEdit& edit) {
    std::string text = edit.text;
    if (!edit.has_selection()) return text.insert(edit.caret, "|");
    return text.insert(edit.selection_end(), "]").insert(edit.selection_begin(), "[");
}

TextEdit edit_of(const std::string& text) {
    TextEdit edit;
    set_text(edit, text);
    return edit;
}

}  // namespace

TEST_CASE("typing puts characters at the caret and in the place of the selection") {
    TextEdit edit = edit_of("街灯が暗い");
    move_caret(edit, std::string("街灯が").size(), false);
    type_text(edit, "とても");
    CHECK(shown(edit) == "街灯がとても|暗い");
    select_all(edit);
    type_text(edit, "坂");
    CHECK(shown(edit) == "坂|");
}

TEST_CASE("a kanji with its variation selector and a kana with its mark are erased as one") {
    TextEdit edit =
        edit_of("葛\xF3\xA0\x84\x80か\xE3\x82\x99");  // 葛 + VS17, か + combining dakuten
    erase_before(edit);
    CHECK(edit.text == "葛\xF3\xA0\x84\x80");
    erase_before(edit);
    CHECK(edit.text.empty());
    erase_before(edit);
    CHECK(edit.text.empty());
}

TEST_CASE("characters outside the basic plane are one step of the caret") {
    TextEdit edit = edit_of("𠮷野家");
    CHECK(place_behind(edit.text, 0) == 4);
    CHECK(place_before(edit.text, 4) == 0);
    CHECK(place_behind(edit.text, edit.text.size()) == edit.text.size());
}

TEST_CASE("a double click selects a run of one kind of letters") {
    TextEdit edit = edit_of("夜道が暗くてLEDに替えたい");
    select_word(edit, std::string("夜").size());
    CHECK(shown(edit) == "[夜道]が暗くてLEDに替えたい");
    select_word(edit, edit.text.find("E"));
    CHECK(shown(edit) == "夜道が暗くて[LED]に替えたい");
    select_word(edit, edit.text.size());
    CHECK(edit.selected() == "えたい");
}

TEST_CASE("the caret goes by words over spaces") {
    const std::string text = "バス停の ベンチ";
    CHECK(word_behind(text, 0) == std::string("バス").size());
    CHECK(word_before(text, text.size()) == std::string("バス停の ").size());
    CHECK(word_before(text, 0) == 0);
}

TEST_CASE("what is typed in a row is undone together, and done again") {
    TextEdit edit;
    for (const char* character : {"さ", "か"}) type_text(edit, character);
    move_caret(edit, edit.text.size(), false);
    type_text(edit, "み");
    CHECK(undo_typing(edit));
    CHECK(shown(edit) == "さか|");
    CHECK(undo_typing(edit));
    CHECK(edit.text.empty());
    CHECK_FALSE(undo_typing(edit));
    CHECK(redo_typing(edit));
    CHECK(redo_typing(edit));
    CHECK(shown(edit) == "さかみ|");
    CHECK_FALSE(redo_typing(edit));
}

TEST_CASE("pasting into one line makes line breaks and tabs blanks, and drops control characters") {
    TextEdit edit;
    paste_text(edit, "一行目\r\n二行目\t三\x01\n", true);
    CHECK(edit.text == "一行目 二行目 三");
    set_text(edit, "");
    paste_text(edit, "一行目\r\n二行目", false);
    CHECK(edit.text == "一行目\n二行目");
}

TEST_CASE("numbers are read in half and full width, with commas, and nothing else") {
    CHECK(read_number("4200") == 4200);
    CHECK(read_number(" 4,200 ") == 4200);
    CHECK(read_number("４，２００") == 4200);
    CHECK_FALSE(read_number("").has_value());
    CHECK_FALSE(read_number("12人").has_value());
    CHECK_FALSE(read_number("-3").has_value());
    CHECK_FALSE(read_number("99999999999999").has_value());
}
