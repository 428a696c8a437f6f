#include "base/utf8.h"

#include <doctest/doctest.h>

using namespace yoriai;

TEST_CASE("characters beyond the first plane survive the way there and back") {
    const std::string text = "𠮷田さん、髙﨑さん😀";
    CHECK(to_utf8(to_utf32(text)) == text);
    CHECK(count_characters(text) == 10);
    CHECK(first_characters(text, 2) == "𠮷田");
}

TEST_CASE("bytes that are no UTF-8 are told, and read as replacement characters") {
    for (const char* bytes : {"\x80", "\xC0\xAF", "\xE3\x81", "\xED\xA0\x80", "\xF5\x80\x80\x80",
                              "\xF0\x80\x80\xAF", "\xFF"}) {
        CHECK_FALSE(is_utf8(bytes));
        CHECK(to_utf32(bytes).front() == replacement_character);
    }
    CHECK(is_utf8("困りごと"));
    CHECK(is_utf8(""));
}

TEST_CASE("trimming takes full-width spaces too") {
    CHECK(trim("　 道が暗い\n") == "道が暗い");
    CHECK(trim(" 　") == "");
}
