#include "ui/text_edit.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"

namespace yoriai {
namespace {

// Marks that belong to the character before them: variation selectors, joiners, combining marks.
bool is_attached(char32_t c) {
    return (c >= 0x0300 && c <= 0x036F) || c == 0x200D || c == 0x3099 || c == 0x309A ||
           (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

enum class Script { space, kanji, hiragana, katakana, letters, other };

Script script_of(char32_t c) {
    if (c == U' ' || c == U'\n' || c == U'\t' || c == 0x3000) return Script::space;
    if ((c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || c >= 0x20000 || c == 0x3005)
        return Script::kanji;
    if (c >= 0x3041 && c <= 0x309F) return Script::hiragana;
    if ((c >= 0x30A0 && c <= 0x30FF) || (c >= 0xFF66 && c <= 0xFF9F)) return Script::katakana;
    if ((c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z') ||
        (c >= 0xC0 && c <= 0x24F) || (c >= 0xFF10 && c <= 0xFF5A))
        return Script::letters;
    return Script::other;
}

Script script_at(std::string_view text, std::size_t at) {
    return script_of(next_character(text, at));
}

void remember(TextEdit& edit) {
    edit.undo_steps.push_back({edit.text, edit.caret});
    edit.redo_steps.clear();
}

void replace_selection(TextEdit& edit, std::string_view by) {
    const std::size_t begin = edit.selection_begin();
    edit.text.replace(begin, edit.selection_end() - begin, by);
    edit.caret = edit.mark = begin + by.size();
}

void erase_between(TextEdit& edit, std::size_t begin, std::size_t end) {
    if (begin == end) return;
    remember(edit);
    edit.typing = false;
    edit.text.erase(begin, end - begin);
    edit.caret = edit.mark = begin;
}

bool step_back(TextEdit& edit, std::vector<TextEdit::Past>& from,
               std::vector<TextEdit::Past>& onto) {
    if (from.empty()) return false;
    onto.push_back({std::move(edit.text), edit.caret});
    edit.text = std::move(from.back().text);
    edit.caret = edit.mark = from.back().caret;
    from.pop_back();
    edit.typing = false;
    return true;
}

}  // namespace

std::string_view TextEdit::selected() const {
    return std::string_view(text).substr(selection_begin(), selection_end() - selection_begin());
}

void set_text(TextEdit& edit, std::string text) {
    edit = {};
    edit.text = std::move(text);
    edit.caret = edit.mark = edit.text.size();
}

void type_text(TextEdit& edit, std::string_view characters) {
    if (characters.empty()) return;
    if (!edit.typing || edit.has_selection()) remember(edit);
    edit.typing = true;
    replace_selection(edit, characters);
}

void paste_text(TextEdit& edit, std::string_view pasted, bool one_line) {
    std::string clean;
    for (std::size_t at = 0; at < pasted.size();) {
        const char32_t c = next_character(pasted, at);
        if (c == U'\r') continue;
        if (c == U'\n' && !one_line)
            clean += '\n';
        else if (c == U'\n' || c == U'\t')
            clean += ' ';
        else if (c >= 0x20 && c != 0x7F)
            append_utf8(clean, c);
    }
    while (!clean.empty() && (clean.back() == ' ' || clean.back() == '\n')) clean.pop_back();
    if (clean.empty()) return;
    remember(edit);
    edit.typing = false;
    replace_selection(edit, clean);
}

void erase_selection(TextEdit& edit) {
    erase_between(edit, edit.selection_begin(), edit.selection_end());
}

void erase_before(TextEdit& edit) {
    if (edit.has_selection()) return erase_selection(edit);
    erase_between(edit, place_before(edit.text, edit.caret), edit.caret);
}

void erase_behind(TextEdit& edit) {
    if (edit.has_selection()) return erase_selection(edit);
    erase_between(edit, edit.caret, place_behind(edit.text, edit.caret));
}

void move_caret(TextEdit& edit, std::size_t to, bool selecting) {
    edit.caret = std::min(to, edit.text.size());
    if (!selecting) edit.mark = edit.caret;
    edit.typing = false;
}

void select_all(TextEdit& edit) {
    edit.mark = 0;
    edit.caret = edit.text.size();
    edit.typing = false;
}

void select_word(TextEdit& edit, std::size_t at) {
    if (edit.text.empty()) return;
    if (at >= edit.text.size()) at = place_before(edit.text, edit.text.size());
    const Script script = script_at(edit.text, at);
    std::size_t begin = at;
    while (begin > 0 && script_at(edit.text, place_before(edit.text, begin)) == script)
        begin = place_before(edit.text, begin);
    std::size_t end = at;
    while (end < edit.text.size() && script_at(edit.text, end) == script)
        end = place_behind(edit.text, end);
    edit.mark = begin;
    edit.caret = end;
    edit.typing = false;
}

bool undo_typing(TextEdit& edit) { return step_back(edit, edit.undo_steps, edit.redo_steps); }
bool redo_typing(TextEdit& edit) { return step_back(edit, edit.redo_steps, edit.undo_steps); }

std::size_t place_before(std::string_view text, std::size_t at) {
    while (at > 0) {
        do --at;
        while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U);
        std::size_t behind = at;
        if (!is_attached(next_character(text, behind))) break;
    }
    return at;
}

std::size_t place_behind(std::string_view text, std::size_t at) {
    if (at >= text.size()) return text.size();
    next_character(text, at);
    while (at < text.size()) {
        std::size_t behind = at;
        if (!is_attached(next_character(text, behind))) break;
        at = behind;
    }
    return at;
}

std::size_t word_before(std::string_view text, std::size_t at) {
    while (at > 0 && script_at(text, place_before(text, at)) == Script::space)
        at = place_before(text, at);
    if (at == 0) return 0;
    const Script script = script_at(text, place_before(text, at));
    while (at > 0 && script_at(text, place_before(text, at)) == script) at = place_before(text, at);
    return at;
}

std::size_t word_behind(std::string_view text, std::size_t at) {
    if (at >= text.size()) return text.size();
    const Script script = script_at(text, at);
    while (at < text.size() && script_at(text, at) == script) at = place_behind(text, at);
    while (at < text.size() && script_at(text, at) == Script::space) at = place_behind(text, at);
    return at;
}

}  // namespace yoriai
