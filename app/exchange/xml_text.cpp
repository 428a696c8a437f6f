#include "exchange/xml_text.h"

#include "base/utf8.h"

namespace yoriai {
namespace {

bool turns_direction(char32_t character) {
    return character == 0x061C || character == 0x200E || character == 0x200F ||
           (character >= 0x202A && character <= 0x202E) ||
           (character >= 0x2066 && character <= 0x2069);
}

bool is_control(char32_t character) {
    return (character < 0x20 && character != '\t' && character != '\n') ||
           (character >= 0x7F && character <= 0x9F);
}

// U+FEFF inside a text would be taken for a byte order mark.
bool is_no_character(char32_t character) {
    return (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF) ||
           character == 0xFEFF;
}

const char* entity_of(char character) {
    switch (character) {
        case '&':
            return "&amp;";
        case '<':
            return "&lt;";
        case '>':
            return "&gt;";
        case '"':
            return "&quot;";
        case '\'':
            return "&#39;";
        default:
            return nullptr;
    }
}

}  // namespace

std::string clean_text(std::string_view text) {
    std::string clean;
    clean.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char32_t character = next_character(text, at);
        const bool line_feed_follows = at < text.size() && text[at] == '\n';
        if (character == '\r') {
            if (!line_feed_follows) clean += '\n';
        } else if (!is_control(character) && !turns_direction(character) &&
                   !is_no_character(character)) {
            append_utf8(clean, character);
        }
    }
    return clean;
}

std::string escape_xml(std::string_view text) {
    std::string escaped;
    escaped.reserve(text.size() + text.size() / 8);
    for (const char character : clean_text(text)) {
        if (const char* entity = entity_of(character))
            escaped += entity;
        else
            escaped += character;
    }
    return escaped;
}

}  // namespace yoriai
