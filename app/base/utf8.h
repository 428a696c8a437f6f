#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace yoriai {

// What stands for bytes that are no character.
inline constexpr char32_t replacement_character = 0xFFFD;

// The character that begins at `position`, which is moved behind it. Bytes that are not UTF-8 give
// the replacement character and are passed over one by one. Requires position < text.size().
char32_t next_character(std::string_view text, std::size_t& position);

void append_utf8(std::string& text, char32_t character);

std::u32string to_utf32(std::string_view text);
std::string to_utf8(std::u32string_view text);

bool is_utf8(std::string_view text);

// Full-width letters, figures and signs in their narrow form.
std::string to_narrow(std::string_view text);

inline bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

// How many characters (code points) the text has.
std::size_t count_characters(std::string_view text);

// The text's first `count` characters.
std::string_view first_characters(std::string_view text, std::size_t count);

// The same with … where the text goes on.
std::string shortened(std::string_view text, std::size_t count);

// Without white space at both ends, the full-width space included.
std::string_view trim(std::string_view text);

}  // namespace yoriai
