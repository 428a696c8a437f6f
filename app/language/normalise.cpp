#include "language/normalise.h"

#include <utf8proc.h>

#include <cstdlib>
#include <memory>

#include "base/error.h"
#include "base/utf8.h"

namespace yoriai {
namespace {

constexpr char32_t kana_distance = U'ァ' - U'ぁ';

// The text with bytes that are no characters replaced, as utf8proc refuses them.
std::string mended(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) append_utf8(result, next_character(text, at));
    return result;
}

bool is_blank(char32_t character) {
    return character == U' ' || (character >= 9 && character <= 13) || character == 0x85 ||
           character == 0x2028 || character == 0x2029 || character == 0x3000;
}

// Blanks made one, control characters dropped.
std::string collapsed(std::string_view text) {
    std::string result;
    bool blank = false;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t character = next_character(text, at);
        if (is_blank(character)) {
            blank = true;
        } else if (character >= 0x20 && character != 0x7F) {
            if (blank && !result.empty()) result += ' ';
            blank = false;
            append_utf8(result, character);
        }
    }
    return result;
}

template <class Change>
std::string changed(std::string_view text, Change change) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();)
        append_utf8(result, change(next_character(text, at)));
    return result;
}

// Kana, kanji and the marks between them, which normalising leaves as they are: most texts.
bool is_normal(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const char32_t character = next_character(text, at);
        const bool kana = (character >= U'ぁ' && character <= U'ゖ') ||
                          (character >= U'ァ' && character <= U'ヺ') || character == U'ー';
        const bool kanji = (character >= 0x4E00 && character <= 0x9FA5) || character == U'々';
        if (!kana && !kanji && character != U'、' && character != U'。') return false;
    }
    return true;
}

}  // namespace

std::string normalise(std::string_view text) {
    if (is_normal(text)) return std::string(text);
    const std::string clean = is_utf8(text) ? std::string(text) : mended(text);
    const auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE |
                                                        UTF8PROC_COMPAT | UTF8PROC_CASEFOLD);
    utf8proc_uint8_t* mapped = nullptr;
    const utf8proc_ssize_t size =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(clean.data()),
                     static_cast<utf8proc_ssize_t>(clean.size()), &mapped, options);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
    if (size < 0) throw Error(std::string("utf8proc: ") + utf8proc_errmsg(size));
    return collapsed({reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size)});
}

std::string fold_for_search(std::string_view text) { return to_hiragana(normalise(text)); }

std::string to_hiragana(std::string_view text) {
    return changed(text, [](char32_t character) {
        const bool pairs =
            (character >= U'ァ' && character <= U'ヶ') || character == U'ヽ' || character == U'ヾ';
        return pairs ? character - kana_distance : character;
    });
}

std::string to_katakana(std::string_view text) {
    return changed(text, [](char32_t character) {
        const bool pairs =
            (character >= U'ぁ' && character <= U'ゖ') || character == U'ゝ' || character == U'ゞ';
        return pairs ? character + kana_distance : character;
    });
}

bool is_kanji(char32_t character) {
    return (character >= 0x4E00 && character <= 0x9FFF) ||
           (character >= 0x3400 && character <= 0x4DBF) ||
           (character >= 0xF900 && character <= 0xFAFF) ||
           (character >= 0x20000 && character <= 0x323AF) || character == U'々';
}

bool is_hiragana(char32_t character) { return character >= 0x3041 && character <= 0x309F; }

bool is_katakana(char32_t character) {
    return (character >= 0x30A1 && character <= 0x30FF && character != U'・') ||
           (character >= 0x31F0 && character <= 0x31FF);
}

}  // namespace yoriai
