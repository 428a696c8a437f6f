#include "exchange/csv_writer.h"

#include <doctest/doctest.h>

using namespace yoriai;

TEST_CASE("CSV has a byte order mark, CRLF, and quotes where they are needed") {
    Sheet sheet{"", "題", {{"番号", 8}, {"困りごと", 40}, {"日", 12}}, {}, "注"};
    sheet.rows.push_back({1.0, std::string("雨の日,坂"), Date{2026, 11, 22}});
    sheet.rows.push_back({0.5, std::string("「\"足\"」\nがない"), Date{}});
    CHECK(write_csv(sheet) ==
          "\xEF\xBB\xBF番号,困りごと,日\r\n1,\"雨の日,坂\",2026-11-22\r\n0.5,"
          "\"「\"\"足\"\"」\nがない\",\r\n");
}

TEST_CASE("no cell of a CSV is a formula, and honest numbers stay numbers") {
    for (const char* formula : {"=1+1", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1",
                                "＝1＋1", "＋81", "－5", "＠家", "-", "+", "--5", "-5-"})
        CHECK(guard_against_formula(formula) == "'" + std::string(formula));
    for (const char* honest : {"-5", "+3.2%", "-1,200", "5", "坂=急", "", "3-1", "a@b"})
        CHECK(guard_against_formula(honest) == honest);
}

TEST_CASE("numbers are printed as people write them") {
    CHECK(plain_number(12) == "12");
    CHECK(plain_number(-0.25) == "-0.25");
    CHECK(plain_number(123456789012) == "123456789012");
    CHECK(plain_number(0.1 + 0.2) == "0.3");
}
