#include "base/date.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include "base/utf8.h"

namespace yoriai {
namespace {

struct Era {
    Date first_day;
    const char* name;
    const char* letter;  // as in R7
};

constexpr std::array<Era, 5> eras = {{{{2019, 5, 1}, "令和", "R"},
                                      {{1989, 1, 8}, "平成", "H"},
                                      {{1926, 12, 25}, "昭和", "S"},
                                      {{1912, 7, 30}, "大正", "T"},
                                      {{1873, 1, 1}, "明治", "M"}}};

int first_year(const Era& era) {
    return era.name == std::string_view("明治") ? 1868 : era.first_day.year;
}

std::string era_year(const Era& era, int year) {
    const int count = year - first_year(era) + 1;
    return era.name + (count == 1 ? std::string("元") : std::to_string(count)) + "年";
}

// The figures at the head of the text as a number; 元 is 1.
std::optional<int> number_at_head(std::string_view text) {
    if (text.starts_with("元")) return 1;
    int number = 0;
    std::size_t figures = 0;
    for (; figures < text.size() && text[figures] >= '0' && text[figures] <= '9'; ++figures)
        if (figures < 5) number = number * 10 + (text[figures] - '0');
    if (figures == 0 || figures > 4) return {};
    return number;
}

// The year of the era, when it had one of this number. Its last is the next era's first.
std::optional<int> year_of(std::size_t era, int count) {
    const int year = first_year(eras[era]) + count - 1;
    const bool over = era > 0 && year > eras[era - 1].first_day.year;
    if (count < 1 || over || year > 2100) return {};
    return year;
}

bool is_day(const Date& date) {
    return std::chrono::year_month_day(std::chrono::year(date.year),
                                       std::chrono::month(static_cast<unsigned>(date.month)),
                                       std::chrono::day(static_cast<unsigned>(date.day)))
        .ok();
}

}  // namespace

std::string to_iso(const Date& date) {
    if (!date) return {};
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", date.year, date.month, date.day);
    return text.data();
}

std::optional<Date> from_iso(std::string_view text) {
    if (text.empty()) return Date{};
    Date date;
    int used = 0;
    const std::string copy(text);
    if (std::sscanf(copy.c_str(), "%4d-%2d-%2d%n", &date.year, &date.month, &date.day, &used) != 3)
        return {};
    if (static_cast<std::size_t>(used) != text.size() || date.year < 1 || date.month < 1 ||
        date.day < 1)
        return {};
    if (!is_day(date)) return {};
    return date;
}

Date today() {
    const char* fixed = std::getenv("SOURCE_DATE_EPOCH");
    const std::time_t now =
        fixed ? static_cast<std::time_t>(std::strtoll(fixed, nullptr, 10)) : std::time(nullptr);
    std::tm parts{};
    if (fixed)
        gmtime_r(&now, &parts);
    else
        localtime_r(&now, &parts);
    return {parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday};
}

std::string to_era(const Date& date) {
    if (!date) return {};
    const std::string day = std::to_string(date.month) + "月" + std::to_string(date.day) + "日";
    for (const Era& era : eras)
        if (date >= era.first_day) return era_year(era, date.year) + day;
    return std::to_string(date.year) + "年" + day;
}

std::optional<int> find_year(std::string_view text) {
    const std::string plain = to_narrow(text);
    for (std::size_t i = 0; i < eras.size(); ++i) {
        std::size_t at = plain.find(eras[i].name);
        std::size_t length = std::string_view(eras[i].name).size();
        if (at == plain.npos && plain.starts_with(eras[i].letter)) at = 0, length = 1;
        if (at == plain.npos) continue;
        const auto count = number_at_head(std::string_view(plain).substr(at + length));
        if (count) return year_of(i, *count);
    }
    for (std::size_t at = 0; at < plain.size(); ++at) {
        const bool begins = plain[at] >= '0' && plain[at] <= '9' &&
                            (at == 0 || plain[at - 1] < '0' || plain[at - 1] > '9');
        if (!begins) continue;
        const auto year = number_at_head(std::string_view(plain).substr(at));
        if (year && *year >= 1900 && *year <= 2100) return year;
    }
    return {};
}

int fiscal_year(const Date& date) { return date.month >= 4 ? date.year : date.year - 1; }

std::string to_era_fiscal_year(int year) {
    // 2019年度 is 令和元年度 although its April was still 平成: the era of the first of May names
    // it.
    const Date may{year, 5, 1};
    for (const Era& era : eras)
        if (may >= era.first_day)
            return era_year(era, year) + "度（" + std::to_string(year) + "年度）";
    return std::to_string(year) + "年度";
}

}  // namespace yoriai
