#pragma once

#include <string>
#include <string_view>

namespace yoriai {

// Forms for comparing only; what people wrote is kept as it is.

// NFKC with letters in lower case, runs of white space made one blank, control characters dropped
// and the ends trimmed: ＬＩＮＥ, LINE and ﾗｲﾝ become line and ライン. Bytes that are not UTF-8
// become U+FFFD first.
std::string normalise(std::string_view text);

// As above with hiragana for katakana, so that ごみ and ゴミ are found by each other.
std::string fold_for_search(std::string_view text);

// Katakana made hiragana, or hiragana katakana; nothing else is changed.
std::string to_hiragana(std::string_view text);
std::string to_katakana(std::string_view text);

bool is_kanji(char32_t character);
bool is_hiragana(char32_t character);
bool is_katakana(char32_t character);

}  // namespace yoriai
