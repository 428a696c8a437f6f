#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace yoriai {

// A calendar day.
struct Date {
    int year = 0;   // 0: not set
    int month = 1;  // 1 to 12
    int day = 1;    // 1 to 31

    explicit operator bool() const { return year != 0; }
    auto operator<=>(const Date&) const = default;
};

// 2026-11-22, and back. Empty for a date that is not set; nothing for a text that is no date.
std::string to_iso(const Date&);
std::optional<Date> from_iso(std::string_view);

// The day it is here. SOURCE_DATE_EPOCH (seconds since 1970, UTC), when set, stands for the clock,
// so that documents can be made again byte for byte.
Date today();

// 令和8年11月22日; the first year of an era is 元年. Days before 1873 give the Western form.
// Source: 元号法 and the cabinet orders on 明治 to 令和 (令和 since 2019-05-01).
std::string to_era(const Date&);

// 令和8年度（2026年度）: the Japanese fiscal year, April to March, that the day belongs to.
int fiscal_year(const Date&);
std::string to_era_fiscal_year(int fiscal_year);

// The year that a text names first: 2025年, 2025/4/1, 令和7年度, 平成元年, R7 or 2025 alone;
// full-width figures too. Nothing when there is none, or when the era never had it: 平成40年.
std::optional<int> find_year(std::string_view text);

}  // namespace yoriai
