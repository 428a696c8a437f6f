#include "exchange/xlsx_writer.h"

#include <doctest/doctest.h>

#include "exchange/plan_fixture.h"
#include "exchange/save_file.h"
#include "exchange/text_parts.h"
#include "exchange/text_width.h"
#include "exchange/unzip.h"

using namespace yoriai;

namespace {

Sheet fixture() {
    Sheet sheet{"カード: 一覧/[案]",
                "カード一覧 & 分野",
                {{"番号", 8}, {"困りごと", 20}, {"日", 12}},
                {},
                "出典：寄合"};
    sheet.rows.push_back({1.0, std::string("=HYPERLINK(\"x\")"), Date{2026, 11, 22}});
    sheet.rows.push_back({2.0,
                          std::string(30, '-') +
                              "\n坂の上では雨の日にバス停まで歩けない人が増えている。\x08"
                              "𠮷",
                          Date{}});
    return sheet;
}

}  // namespace

TEST_CASE("the same sheets give the same workbook, byte for byte") {
    const std::string book = write_xlsx({fixture(), fixture()}, {2026, 11, 22});
    CHECK(book == write_xlsx({fixture(), fixture()}, {2026, 11, 22}));
    save_file(test_output("sheet.xlsx"), book);
}

TEST_CASE(
    "a workbook has a frozen, filtered head, prints on one page's width and holds no formula") {
    const std::string book = write_xlsx({fixture()}, {2026, 11, 22});
    const std::string page = unzip(book, "xl/worksheets/sheet1.xml");
    CHECK(holds(page, "topLeftCell=\"A3\""));
    CHECK(holds(page, "<autoFilter ref=\"A2:C4\"/>"));
    CHECK(holds(page, "fitToHeight=\"0\""));
    CHECK(holds(page, "orientation=\"landscape\""));
    CHECK(!holds(page, "<f>"));
    CHECK(holds(page, "<v>46348</v>"));  // 2026-11-22 as Excel counts days
    CHECK(holds(unzip(book, "xl/workbook.xml"), "_xlnm.Print_Titles"));
    CHECK(holds(unzip(book, "xl/sharedStrings.xml"), "𠮷"));
    CHECK(holds(unzip(book, "docProps/core.xml"), "2026-11-22T00:00:00Z"));
}

TEST_CASE("sheets get names that Excel takes, each another") {
    const std::string names =
        unzip(write_xlsx({fixture(), fixture(), Sheet{}, Sheet{"SHEET", "", {}, {}, ""}}, {}),
              "xl/workbook.xml");
    CHECK(holds(names, "name=\"カード  一覧  案\""));
    CHECK(holds(names, "name=\"カード  一覧  案 2\""));
    CHECK(holds(names, "name=\"Sheet\""));
    CHECK(holds(names, "name=\"SHEET 2\""));
}

TEST_CASE("rows are as high as their text needs") {
    CHECK(text_width("坂a\nｱ") == 3);
    CHECK(count_lines("", 10) == 1);
    CHECK(count_lines("坂の上では雨", 10) == 2);
    CHECK(count_lines("坂\n\n上", 10) == 3);
}
