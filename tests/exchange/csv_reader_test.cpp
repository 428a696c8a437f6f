#include "exchange/csv_reader.h"

#include <doctest/doctest.h>

#include "exchange/sentences.h"

namespace {

using namespace yoriai;

// The rows with | between cells and their lines before them.
std::string shown(const std::vector<ReadRow>& rows) {
    std::string text;
    for (const ReadRow& row : rows) {
        text += std::to_string(row.line) + ":";
        for (const std::string& cell : row.cells)
            text += (&cell == &row.cells[0] ? "" : "|") + cell;
        text += '/';
    }
    return text;
}

std::string read_shown(const std::string& text) {
    return shown(read_csv(text, find_separator(text)));
}

}  // namespace

TEST_CASE("cells in quotes may hold separators, quotes and line breaks") {
    CHECK(read_shown("a,b\n\"1,2\",\"say \"\"hi\"\"\"\n\"x\ny\",z\n") ==
          "1:a|b/2:1,2|say \"hi\"/3:x\ny|z/");
    CHECK(read_shown("a,b\r\n\"x\r\n\r\ny\",z\r\nl,m") == "1:a|b/2:x\n\ny|z/5:l|m/");
    CHECK(read_shown("a,b\n\"\",\n,\"\"\nc,") == "1:a|b/4:c|/");
    CHECK(read_shown("a,b\nx \"y\" z,w") == "1:a|b/2:x \"y\" z|w/");
}

TEST_CASE("lines may end in LF, CR LF or CR, the last one in nothing") {
    CHECK(read_shown("a,b\n1,2\n3,4") == "1:a|b/2:1|2/3:3|4/");
    CHECK(read_shown("a,b\r\n1,2\r\n3,4\r\n") == "1:a|b/2:1|2/3:3|4/");
    CHECK(read_shown("a,b\r1,2\r3,4\r") == "1:a|b/2:1|2/3:3|4/");
    CHECK(read_shown("a,b\n\n1,2\n , \n3,4") == "1:a|b/3:1|2/5:3|4/");
    CHECK(read_shown("") == "");
}

TEST_CASE("rows may have more or fewer cells than the first") {
    CHECK(read_shown("a,b\n1\n1,2,3") == "1:a|b/2:1/3:1|2|3/");
}

TEST_CASE("the separator is the one that the first row has most of") {
    CHECK(find_separator("a,b;c,d\n") == ',');
    CHECK(find_separator("a\tb,c\td\n") == '\t');
    CHECK(find_separator("a;b;c\n1,2;3;4") == ';');
    CHECK(find_separator("\"a,b,c\";d\n") == ';');
    CHECK(find_separator("sep=;\na,b;c") == ';');
    CHECK_FALSE(find_separator("text\nバス, 坂\n雨").has_value());
    CHECK(find_separator("みどり丘のカード\n\n番号,内容\n1,坂\n2,橋") == ',');
}

TEST_CASE("a line sep= is an order and no row") {
    CHECK(read_shown("sep=;\r\na;b\r\n1,5;2") == "2:a|b/3:1,5|2/");
    CHECK(read_shown("sep=|\na|b") == "2:a|b/");
    CHECK(read_shown("sep=arate\nx") == "1:sep=arate/2:x/");
}

TEST_CASE("a text without separators is a column of lines") {
    CHECK(read_shown("text\nバス, 坂\n雨") == "1:text/2:バス, 坂/3:雨/");
    CHECK(shown(read_csv("\"坂\" と言う\n\"", {}, Quotes::literal)) == "1:\"坂\" と言う/2:\"/");
}

TEST_CASE("a quote that is never closed, or closed too early, is refused with its line") {
    CHECK(told_by([] { read_shown("a,b\n1,2\n\"x,3\n4,5\n"); }) ==
          "3行目で始まる引用符（\"）が閉じられていません。その行を直してください。");
    CHECK(told_by([] { read_shown("a,b\n\"say \"hi\"\",1\n"); }) ==
          "2行目で、閉じた引用符（\"）のすぐ後に文字があります。文の中の引用符は二つ重ねて（\"\"）"
          "書いてください。");
}

TEST_CASE("too many columns or rows are refused") {
    CHECK(told_by([] { read_shown(std::string(255, ',') + "x"); }) == "");
    CHECK(told_by([] { read_shown("a,b\n" + std::string(256, ',')); }) ==
          "2行目の列が多すぎます。256列までにしてください。");
    std::string rows;
    for (std::size_t i = 0; i < most_import_rows + 100; ++i) rows += "x\n";
    CHECK(told_by([&] { read_shown(rows); }) ==
          "行が多すぎます。一度に取り込めるのは10万行までです。");
}
