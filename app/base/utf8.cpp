#include "base/utf8.h"

#include <algorithm>
#include <array>

namespace yoriai {
namespace {

struct Lead {
    int following;      // how many bytes follow
    char32_t bits;      // what the lead byte itself holds
    char32_t smallest;  // a smaller character would be encoded too long
};

Lead read_lead(unsigned char byte) {
    if (byte < 0x80) return {0, byte, 0};
    if (byte >= 0xC2 && byte < 0xE0) return {1, byte & 0x1FU, 0x80};
    if (byte >= 0xE0 && byte < 0xF0) return {2, byte & 0x0FU, 0x800};
    if (byte >= 0xF0 && byte < 0xF5) return {3, byte & 0x07U, 0x10000};
    return {-1, 0, 0};
}

bool is_surrogate(char32_t character) { return character >= 0xD800 && character <= 0xDFFF; }

// The length in bytes of the character at `position`, 0 when there is none; its value in
// `character`.
std::size_t decode(std::string_view text, std::size_t position, char32_t& character) {
    const Lead lead = read_lead(static_cast<unsigned char>(text[position]));
    const auto length = static_cast<std::size_t>(lead.following + 1);
    if (lead.following < 0 || position + length > text.size()) return 0;
    character = lead.bits;
    for (std::size_t i = 1; i < length; ++i) {
        const auto byte = static_cast<unsigned char>(text[position + i]);
        if ((byte & 0xC0U) != 0x80) return 0;
        character = (character << 6) | (byte & 0x3FU);
    }
    const bool valid =
        character >= lead.smallest && character <= 0x10FFFF && !is_surrogate(character);
    return valid ? length : 0;
}

}  // namespace

char32_t next_character(std::string_view text, std::size_t& position) {
    char32_t character = replacement_character;
    const std::size_t length = decode(text, position, character);
    position += length ? length : 1;
    return length ? character : replacement_character;
}

void append_utf8(std::string& text, char32_t character) {
    if (character > 0x10FFFF || is_surrogate(character)) character = replacement_character;
    const auto byte = [&](char32_t bits) { text += static_cast<char>(bits); };
    if (character < 0x80) {
        byte(character);
    } else if (character < 0x800) {
        byte(0xC0 | (character >> 6));
        byte(0x80 | (character & 0x3F));
    } else if (character < 0x10000) {
        byte(0xE0 | (character >> 12));
        byte(0x80 | ((character >> 6) & 0x3F));
        byte(0x80 | (character & 0x3F));
    } else {
        byte(0xF0 | (character >> 18));
        byte(0x80 | ((character >> 12) & 0x3F));
        byte(0x80 | ((character >> 6) & 0x3F));
        byte(0x80 | (character & 0x3F));
    }
}

std::u32string to_utf32(std::string_view text) {
    std::u32string characters;
    characters.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) characters += next_character(text, at);
    return characters;
}

std::string to_utf8(std::u32string_view text) {
    std::string bytes;
    bytes.reserve(text.size() * 3);
    for (const char32_t character : text) append_utf8(bytes, character);
    return bytes;
}

bool is_utf8(std::string_view text) {
    char32_t character = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = decode(text, at, character);
        if (!length) return false;
        at += length;
    }
    return true;
}

std::string to_narrow(std::string_view text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        char32_t c = next_character(text, at);
        if (c >= 0xFF01 && c <= 0xFF5E) c = c - 0xFF01 + U'!';
        append_utf8(plain, c);
    }
    return plain;
}

std::size_t count_characters(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); ++count) next_character(text, at);
    return count;
}

std::string_view first_characters(std::string_view text, std::size_t count) {
    std::size_t at = 0;
    for (std::size_t i = 0; i < count && at < text.size(); ++i) next_character(text, at);
    return text.substr(0, at);
}

std::string shortened(std::string_view text, std::size_t count) {
    const std::string_view beginning = first_characters(text, count);
    return std::string(beginning) + (beginning.size() < text.size() ? "…" : "");
}

std::string_view trim(std::string_view text) {
    static constexpr std::array<std::string_view, 6> spaces = {" ",  "\t",     "\n",
                                                               "\r", "\u3000", "\uFEFF"};
    const auto cut = [&](auto matches, auto remove) {
        bool again = true;
        while (again) {
            again = std::any_of(spaces.begin(), spaces.end(), [&](std::string_view space) {
                if (!matches(space)) return false;
                remove(space.size());
                return true;
            });
        }
    };
    cut([&](std::string_view s) { return text.starts_with(s); },
        [&](std::size_t n) { text.remove_prefix(n); });
    cut([&](std::string_view s) { return text.ends_with(s); },
        [&](std::size_t n) { text.remove_suffix(n); });
    return text;
}

}  // namespace yoriai
