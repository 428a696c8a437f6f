#include "language/detail_text.h"

#include <algorithm>

#include "base/utf8.h"

namespace yoriai {
namespace {

constexpr std::u32string_view dashes = U"-‐‑‒–—―−－ー─ｰ";
constexpr std::u32string_view kanji_digits = U"一二三四五六七八九十百〇";
constexpr std::u32string_view sentence_ends = U"。！？!?\n";

bool is_dash(char32_t character) { return dashes.find(character) != std::u32string_view::npos; }

char32_t half_width(char32_t character) {
    if (character >= U'！' && character <= U'～') return character - U'！' + U'!';
    return character == U'　' ? U' ' : character;
}

}  // namespace

bool is_detail_digit(char32_t character) { return character >= U'0' && character <= U'9'; }

bool is_detail_number(char32_t character) {
    return is_detail_digit(character) || kanji_digits.find(character) != std::u32string_view::npos;
}

DetailText::DetailText(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        positions_.push_back(at);
        characters_ += half_width(next_character(text, at));
    }
    positions_.push_back(text.size());
    // ー is a letter, unless digits stand on both sides.
    for (std::size_t place = 1; place + 1 < size(); ++place)
        if (is_dash(characters_[place]) && is_detail_digit(characters_[place - 1]) &&
            is_detail_digit(characters_[place + 1]))
            characters_[place] = U'-';
}

bool DetailText::holds_one(std::size_t place,
                           std::initializer_list<std::u32string_view> words) const {
    return std::any_of(words.begin(), words.end(),
                       [&](std::u32string_view word) { return holds(place, word); });
}

std::pair<std::size_t, std::size_t> DetailText::sentence_around(std::size_t place) const {
    std::size_t first = std::min(place, size());
    while (first > 0 && sentence_ends.find(characters_[first - 1]) == std::u32string_view::npos)
        --first;
    std::size_t last = place;
    while (last < size() && sentence_ends.find(characters_[last]) == std::u32string_view::npos)
        ++last;
    return {first, last};
}

bool DetailText::any_between(std::size_t first, std::size_t last,
                             const std::vector<std::u32string>& words) const {
    const auto part = std::u32string_view(characters_).substr(first, last - first);
    return std::any_of(words.begin(), words.end(), [&](const std::u32string& word) {
        return part.find(word) != std::u32string_view::npos;
    });
}

PersonalDetail DetailText::detail(DetailKind kind, std::size_t first, std::size_t last) const {
    return {kind, positions_[first], positions_[last] - positions_[first]};
}

}  // namespace yoriai
