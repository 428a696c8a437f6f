#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace yoriai {

// How the characters of a text file are written as bytes.
enum class Encoding { utf_8, utf_16le, utf_16be, cp932, euc_jp, iso_2022_jp };
constexpr auto names(Encoding) {
    return std::array{"utf-8", "utf-16le", "utf-16be", "cp932", "euc-jp", "iso-2022-jp"};
}

// By its name or one of the names people use for it (sjis, Shift_JIS, Windows-31J, UTF8, …).
std::optional<Encoding> encoding_named(std::string_view name);

struct DecodedText {
    std::string text;  // valid UTF-8 without a byte order mark and without NUL
    Encoding encoding = Encoding::utf_8;
    std::size_t replaced = 0;        // places that were no characters, now U+FFFD
    std::size_t own_characters = 0;  // 外字: characters that only the writer's machine can show
};

// The text in the given encoding, or in the one that it seems to be in: a byte order mark first,
// then ISO-2022-JP's escapes, UTF-8, CP932, EUC-JP. Throws Failure for bytes that are no text, or
// of which more than one in twenty is no character.
DecodedText decode_text(std::string_view bytes, std::optional<Encoding> given = {});

}  // namespace yoriai
