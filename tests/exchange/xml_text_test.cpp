#include "exchange/xml_text.h"

#include <doctest/doctest.h>

using namespace yoriai;

TEST_CASE("text for XML keeps what people wrote and loses what breaks files or misleads readers") {
    CHECK(clean_text("坂\r\n道\rと\t𠮷\n") == "坂\n道\nと\t𠮷\n");
    CHECK(clean_text(std::string("a\0b\x08"
                                 "c\x1B[31m\x7F",
                                 11)) == "abc[31m");
    CHECK(clean_text("右\u202Eから\u2066左\u200F") == "右から左");
    CHECK(clean_text("\uFEFFx\uFFFE\uFDD0") == "x");
    CHECK(clean_text("家族👨‍👩‍👧 辻󠄀") == "家族👨‍👩‍👧 辻󠄀");
    CHECK(clean_text("\xC0\xAF") == "\uFFFD\uFFFD");
    CHECK(escape_xml("<a href=\"x\" b='y'>&") == "&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;");
}
