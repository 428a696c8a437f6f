#include "base/date.h"

#include <doctest/doctest.h>

using namespace yoriai;

TEST_CASE("a day is written in the era it belongs to") {
    CHECK(to_era({2026, 11, 22}) == "令和8年11月22日");
    CHECK(to_era({2019, 5, 1}) == "令和元年5月1日");
    CHECK(to_era({2019, 4, 30}) == "平成31年4月30日");
    CHECK(to_era({1989, 1, 7}) == "昭和64年1月7日");
    CHECK(to_era({1989, 1, 8}) == "平成元年1月8日");
    CHECK(to_era({1873, 1, 1}) == "明治6年1月1日");
    CHECK(to_era({1800, 1, 1}) == "1800年1月1日");
    CHECK(to_era(Date{}) == "");
}

TEST_CASE("a day in January belongs to the fiscal year that began in April before") {
    CHECK(fiscal_year({2026, 1, 15}) == 2025);
    CHECK(fiscal_year({2026, 4, 1}) == 2026);
    CHECK(to_era_fiscal_year(2025) == "令和7年度（2025年度）");
    CHECK(to_era_fiscal_year(2019) == "令和元年度（2019年度）");
    CHECK(to_era_fiscal_year(1988) == "昭和63年度（1988年度）");
}

TEST_CASE("only a real day is read as a date") {
    CHECK(to_iso(from_iso("2026-02-28").value()) == "2026-02-28");
    CHECK_FALSE(from_iso("2026-02-29"));
    CHECK_FALSE(from_iso("2026-13-01"));
    CHECK_FALSE(from_iso("2026-1-1x"));
    CHECK_FALSE(from_iso("tomorrow"));
    CHECK(from_iso("") == Date{});
}

TEST_CASE("a year is found in what offices write, and none in an era that had ended") {
    CHECK(find_year("令和7年4月1日現在") == 2025);
    CHECK(find_year("令和元年度") == 2019);
    CHECK(find_year("平成３１年") == 2019);
    CHECK(find_year("昭和64年") == 1989);
    CHECK(find_year("R7") == 2025);
    CHECK(find_year("2025/1/1") == 2025);
    CHECK(find_year("人口（２０２０年）") == 2020);
    for (const char* none :
         {"平成40年", "平成32年", "昭和65年", "令和0年", "", "12年", "去年", "99999"})
        CHECK_FALSE(find_year(none));
}
