#include "language/normalise.h"

#include <doctest/doctest.h>

#include "base/utf8.h"

using namespace yoriai;

TEST_CASE("width, case and blanks make no difference when texts are compared") {
    CHECK(normalise("ＬＩＮＥ") == "line");
    CHECK(normalise("ﾊﾞｽ停") == "バス停");
    CHECK(normalise("　夜道 \t\n が　暗い ") == "夜道 が 暗い");
    CHECK(normalise("①㍿") == "1株式会社");
    CHECK(normalise("か\u3099") == "が");
    CHECK(normalise("") == "");
}

TEST_CASE("hiragana and katakana find each other in a search") {
    CHECK(fold_for_search("ゴミ") == fold_for_search("ごみ"));
    CHECK(fold_for_search("ｺﾞﾐﾊﾞｺ") == "ごみばこ");
    CHECK(to_katakana("ゔぁゝ") == "ヴァヽ");
    CHECK(to_hiragana("ヵヶー") == "ゕゖー");
}

TEST_CASE("bytes that are no characters are replaced, never refused") {
    CHECK(normalise("道\xff\xfe") == "道\uFFFD\uFFFD");
    CHECK(is_utf8(normalise("\xe9\x81")));
    CHECK(normalise(std::string_view("a\0b\x7f", 4)) == "ab");
}
