// What people write for days, times and lengths.

#include <cctype>
#include <cstdio>
#include <cstdlib>

#include "base/utf8.h"
#include "ui/prepare_panel.h"

namespace yoriai {
namespace {

// The whole numbers in the text, in their order; none when one is longer than four figures.
std::vector<int> numbers_in(const std::string& text) {
    std::vector<int> found;
    for (std::size_t at = 0; at < text.size();) {
        const auto is_figure = [&] {
            return at < text.size() && text[at] >= '0' && text[at] <= '9';
        };
        if (!is_figure()) {
            ++at;
            continue;
        }
        int number = 0, figures = 0;
        for (; is_figure(); ++at, ++figures)
            if (figures < 5) number = number * 10 + (text[at] - '0');
        if (figures > 4) return {};
        found.push_back(number);
    }
    return found;
}

}  // namespace

std::optional<Date> read_day(std::string_view text, const Date& near) {
    const std::string plain = to_narrow(trim(text));
    std::vector<int> parts = numbers_in(plain);
    // 令和 began in 2019; its first year may be written 元年.
    const bool era = plain.find("令和") != std::string::npos;
    if (era && plain.find("元年") != std::string::npos) parts.insert(parts.begin(), 1);
    if (parts.size() == 2)
        parts.insert(parts.begin(), near ? near.year : today().year);
    else if (era && !parts.empty())
        parts[0] += 2018;
    if (parts.size() != 3) return {};
    char iso[40];
    std::snprintf(iso, sizeof iso, "%04d-%02d-%02d", parts[0], parts[1], parts[2]);
    return from_iso(iso);
}

std::optional<int> read_time(std::string_view text) {
    const std::vector<int> parts = numbers_in(to_narrow(trim(text)));
    if (parts.empty() || parts.size() > 2) return {};
    const int minutes = parts.size() == 2 ? parts[1] : 0;
    if (parts[0] > 23 || minutes > 59) return {};
    return parts[0] * 60 + minutes;
}

std::string time_face(int minute) {
    char face[32];
    std::snprintf(face, sizeof face, "%d:%02d", minute / 60 % 24, minute % 60);
    return face;
}

std::optional<double> read_metres(std::string_view text) {
    std::string plain = to_narrow(trim(text));
    while (!plain.empty() && (plain.back() == 'm' || plain.back() == ' ')) plain.pop_back();
    if (plain.empty() || plain.size() > 6 ||
        plain.find_first_not_of("0123456789.") != std::string::npos)
        return {};
    char* end = nullptr;
    const double metres = std::strtod(plain.c_str(), &end);
    if (*end != 0) return {};
    return metres;
}

}  // namespace yoriai
