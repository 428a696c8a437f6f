#include "language/phrase_breaks.h"

#include <string_view>

#include "language/normalise.h"

namespace yoriai {
namespace {

bool is_among(char32_t character, std::u32string_view characters) {
    return characters.find(character) != std::u32string_view::npos;
}

// お店, ご飯; なり手, 買い手: hiragana and kanji that are one word.
bool joins_word(char32_t last, char32_t next) {
    return !is_hiragana(next) &&
           (is_among(last, U"おご") || (next == U'手' && is_among(last, U"いきしちみり")));
}

// Mostly the end of a phrase, between hiragana: 家に|いる, 役の|なり手, 駅には|お店.
bool ends_phrase(char32_t last, char32_t next) {
    if (next == U'お') return is_among(last, U"はがもでにの");
    return is_among(last, U"にの") && is_hiragana(next) && !is_among(next, U"はもでに");
}

}  // namespace

float cost_of_break(char32_t last, char32_t next) {
    if (is_among(last, U"、。，．！？!?　 」）")) return 0;
    if (is_among(next, U" \t　\n\r")) return 0;
    if (last == U'を') return 1;
    if (ends_phrase(last, next)) return cut_word - 2;
    if (joins_word(last, next)) return cut_word + 4;
    if (is_hiragana(last)) return is_hiragana(next) ? cut_word + 4 : 1;
    if (is_hiragana(next)) return cut_word + 14;
    return is_katakana(last) == is_katakana(next) ? cut_word + 12 : 6;
}

}  // namespace yoriai
