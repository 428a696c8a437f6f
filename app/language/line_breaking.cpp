#include "language/line_breaking.h"

#include <linebreak.h>

#include <cstddef>

namespace yoriai {
namespace {

// JIS X 4051's classes of closing brackets, commas and full stops, dividing and middle marks, small
// kana, the long vowel mark, repetition marks and units that follow a number; with half-width
// forms.
constexpr std::u32string_view never_first =
    U"、。，．・：；？！‼⁇⁈⁉,.:;?!)]}"
    U"）」』】〉》〕］｝〙〗〟’”｠»｣､｡･ﾞﾟ"
    U"ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶｧｨｩｪｫｬｭｮｯｰ"
    U"ㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ"
    U"ー〜～‐゠–々〻ゝゞヽヾ゛゜%％‰℃°′″℉￠¢…‥―—";
// Opening brackets and signs that stand before a number.
constexpr std::u32string_view never_last = U"([{（「『【〈《〔［｛〘〖〝‘“｟«｢￥¥$＄￡£＃#№";
// Marks that are one when they stand twice.
constexpr std::u32string_view never_split = U"…‥―—〳〴〵";

bool among(std::u32string_view set, char32_t character) {
    return set.find(character) != std::u32string_view::npos;
}

bool is_between(char32_t character, char32_t first, char32_t last) {
    return character >= first && character <= last;
}

bool is_digit(char32_t character) {
    return is_between(character, U'0', U'9') || is_between(character, U'０', U'９');
}

// Part of a word or number in Latin letters, half or full width, that stays whole.
bool is_word_character(char32_t character) {
    return is_digit(character) || is_between(character, U'A', U'Z') ||
           is_between(character, U'a', U'z') || is_between(character, U'Ａ', U'Ｚ') ||
           is_between(character, U'ａ', U'ｚ');
}

bool is_space(char32_t character) {
    return character == U' ' || character == U'\u3000' || character == U'\t';
}

bool is_line_end(char32_t character) {
    return character == U'\n' || character == U'\r' || character == U'\u2028' ||
           character == U'\u2029';
}

// Belongs to the character before it: combining marks, variation selectors, skin tones, joiners.
bool continues_character(char32_t character) {
    return is_between(character, 0x0300, 0x036F) || is_between(character, 0x3099, 0x309A) ||
           is_between(character, 0xFE00, 0xFE0F) || is_between(character, 0xE0100, 0xE01EF) ||
           is_between(character, 0x1F3FB, 0x1F3FF) || is_between(character, 0xE0020, 0xE007F) ||
           is_between(character, 0x20D0, 0x20FF) || character == 0x200D || character == 0x2060;
}

bool is_flag_letter(char32_t character) { return is_between(character, 0x1F1E6, 0x1F1FF); }

// Whether the flag letter at `position` is the second of its pair.
bool ends_flag(std::u32string_view text, std::size_t position) {
    std::size_t first = position;
    while (first > 0 && is_flag_letter(text[first - 1])) --first;
    return (position - first) % 2 == 1;
}

// Whether a number goes on: 1,000 and 10:30 and 3.5 in half and full width.
bool continues_number(std::u32string_view text, std::size_t position) {
    constexpr std::u32string_view inside = U",.:/-，．：／";
    const char32_t before = text[position - 1], here = text[position];
    if (is_digit(before) && is_digit(here)) return true;
    if (is_digit(before) && among(inside, here))
        return position + 1 < text.size() && is_digit(text[position + 1]);
    return position > 1 && among(inside, before) && is_digit(text[position - 2]) && is_digit(here);
}

// Whether the strict rules forbid a line to begin at `position`, which is not 0 nor behind a line
// feed.
bool is_forbidden(std::u32string_view text, std::size_t position) {
    const char32_t before = text[position - 1], here = text[position];
    if (is_space(here) || is_line_end(here) || continues_character(here) || before == 0x200D)
        return true;
    if (is_flag_letter(here) && ends_flag(text, position)) return true;
    if (continues_number(text, position)) return true;
    if (is_word_character(before) && is_word_character(here)) return true;
    if (before == here && among(never_split, here)) return true;
    return !may_begin_line(here) || !may_end_line(before);
}

// What libunibreak 1.1 is told: it stops the program at flag letters and at U+FFFF, and knows few
// of the pictographs, which all behave like a kanji.
utf32_t known_character(char32_t character) {
    const bool pictograph = is_between(character, 0x1F000, 0x1FAFF);
    return pictograph || character == 0xFFFF || character > 0x10FFFF ? U'字' : character;
}

}  // namespace

bool may_begin_line(char32_t character) { return !among(never_first, character); }

bool may_end_line(char32_t character) { return !among(never_last, character); }

std::vector<bool> break_opportunities(std::u32string_view text) {
    static const bool ready = [] { return init_linebreak(), true; }();
    static_assert(sizeof(utf32_t) == sizeof(char32_t));
    std::vector<bool> opportunities(text.size(), false);
    if (!ready || text.empty()) return opportunities;
    std::vector<utf32_t> characters;
    for (const char32_t character : text) characters.push_back(known_character(character));
    std::vector<char> breaks(text.size());
    set_linebreaks_utf32(characters.data(), characters.size(), "ja", breaks.data());
    for (std::size_t i = 1; i < text.size(); ++i) {
        const bool feed = is_line_end(text[i - 1]) && !(text[i - 1] == U'\r' && text[i] == U'\n');
        const bool offered = breaks[i - 1] != LINEBREAK_NOBREAK || text[i - 1] == U'\u3000';
        opportunities[i] = feed || (offered && !is_forbidden(text, i));
    }
    return opportunities;
}

}  // namespace yoriai
