#include "exchange/xlsx_values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <optional>

#include "base/utf8.h"

namespace yoriai {
namespace {

constexpr int minutes_a_day = 24 * 60;

bool is_letter(char byte) { return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'); }

// A format's code without what is printed as it stands, colours, conditions and exponents.
std::string bare_code(std::string_view code) {
    std::string bare;
    for (std::size_t at = 0; at < code.size(); ++at) {
        const char byte = code[at];
        if (byte == '\\' || byte == '_' || byte == '*') {
            ++at;
        } else if (byte == '"') {
            at = std::min(code.find('"', at + 1), code.size());
        } else if (byte == '[') {
            const std::size_t end = std::min(code.find(']', at), code.size());
            const std::string_view inner = code.substr(at + 1, end - at - 1);
            // [h] and [mm] count hours and minutes beyond a day.
            if (!inner.empty() && inner.find_first_not_of("hHmMsS") == std::string_view::npos)
                bare += inner;
            at = end;
        } else if ((byte == 'E' || byte == 'e') && at + 1 < code.size() &&
                   (code[at + 1] == '+' || code[at + 1] == '-')) {
            ++at;
        } else {
            bare += static_cast<char>(is_letter(byte) ? byte | 0x20 : byte);
        }
    }
    return bare;
}

// The character of an escape _xHHHH_ at the beginning of the text.
std::optional<char32_t> read_escape(std::string_view text) {
    if (text.size() < 7 || text[0] != '_' || text[1] != 'x' || text[6] != '_') return {};
    unsigned value = 0;
    const auto [end, problem] = std::from_chars(text.data() + 2, text.data() + 6, value, 16);
    if (problem != std::errc() || end != text.data() + 6) return {};
    return static_cast<char32_t>(value);
}

}  // namespace

bool is_date_format(int id) {
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) ||
           (id >= 50 && id <= 58);
}

bool is_date_format(std::string_view code) {
    const std::string bare = bare_code(code);
    if (bare.find("general") != std::string::npos) return false;
    return bare.find_first_of("ymdhsge") != std::string::npos;
}

std::string date_from_serial(double serial, bool from_1904) {
    // Beyond the year 9999 Excel itself prints ####.
    if (!(serial >= 0 && serial < 2'958'466)) return plain_from_number(serial);
    auto day = static_cast<int>(std::floor(serial));
    auto minutes = static_cast<int>(std::lround((serial - day) * minutes_a_day));
    day += minutes / minutes_a_day;
    minutes %= minutes_a_day;
    std::array<char, 40> printed{};
    std::snprintf(printed.data(), printed.size(), "%02d:%02d", minutes / 60, minutes % 60);
    const std::string time = printed.data();
    if (day == 0 && !from_1904) return time;
    using namespace std::chrono;
    const sys_days first =
        from_1904 ? sys_days{year{1904} / 1 / 1} : sys_days{year{1899} / 12 / 30};
    const int before_the_leap_day = !from_1904 && day < 60 ? 1 : 0;
    const year_month_day date{first + days{day + before_the_leap_day}};
    std::snprintf(printed.data(), printed.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return minutes == 0 ? printed.data() : printed.data() + (" " + time);
}

std::string plain_from_number(double number) {
    std::array<char, 40> printed{};
    std::snprintf(printed.data(), printed.size(), "%.15g", number);
    return printed.data();
}

std::string unescape_text(std::string_view text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        if (const auto character = read_escape(text.substr(at))) {
            if (*character != 0) append_utf8(plain, *character);
            at += 7;
        } else {
            append_utf8(plain, next_character(text, at));
        }
    }
    return plain;
}

int column_of(std::string_view reference) {
    int column = 0;
    std::size_t at = 0;
    for (; at < reference.size() && is_letter(reference[at]); ++at) {
        if (at == 3) return -1;
        column = column * 26 + ((reference[at] | 0x20) - 'a' + 1);
    }
    return column - 1;
}

}  // namespace yoriai
