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
