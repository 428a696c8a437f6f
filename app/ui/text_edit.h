#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace yoriai {

// A text with a caret, a selection and its own undo: what a text field holds. Offsets are bytes of
// UTF-8 and always stand between characters as people see them: a kanji and its variation
// selector, or a kana and its combining mark, are one.
struct TextEdit {
    std::string text;
    std::size_t caret = 0;
    std::size_t mark = 0;  // other end of the selection; equal to caret: nothing is selected

    struct Past {
        std::string text;
        std::size_t caret = 0;
    };
    std::vector<Past> undo_steps, redo_steps;
    bool typing = false;  // characters typed in a row are undone together

    bool has_selection() const { return caret != mark; }
    std::size_t selection_begin() const { return caret < mark ? caret : mark; }
    std::size_t selection_end() const { return caret < mark ? mark : caret; }
    std::string_view selected() const;
};

// Begins anew with this text, the caret at its end.
void set_text(TextEdit&, std::string text);

// Puts characters in the place of the selection. Line breaks become spaces when `one_line`.
void type_text(TextEdit&, std::string_view characters);
void paste_text(TextEdit&, std::string_view pasted, bool one_line);
// Takes the selection, or the character before or behind the caret.
void erase_before(TextEdit&);
void erase_behind(TextEdit&);
void erase_selection(TextEdit&);

// The caret moves to the offset; with `selecting` the other end of the selection stays.
void move_caret(TextEdit&, std::size_t to, bool selecting);
void select_all(TextEdit&);
// The run of kanji, hiragana, katakana or Latin letters around the offset.
void select_word(TextEdit&, std::size_t at);

bool undo_typing(TextEdit&);
bool redo_typing(TextEdit&);

// The places where a caret may stand.
std::size_t place_before(std::string_view text, std::size_t at);
std::size_t place_behind(std::string_view text, std::size_t at);
std::size_t word_before(std::string_view text, std::size_t at);
std::size_t word_behind(std::string_view text, std::size_t at);

}  // namespace yoriai
