#include "exchange/csv_writer.h"

#include <array>
#include <cstdio>

#include "base/utf8.h"
#include "exchange/xml_text.h"

namespace yoriai {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

constexpr std::array<std::string_view, 11> formula_starts = {"=",  "+",  "-",  "@",  "\t", "\n",
                                                             "\r", "＝", "＋", "－", "＠"};

// -5, +1,200, 3.25, -12.5%
bool is_plain_number(std::string_view text) {
    if (!text.empty() && (text[0] == '+' || text[0] == '-')) text.remove_prefix(1);
    if (!text.empty() && text.back() == '%') text.remove_suffix(1);
    if (text.empty() || !is_digit(text[0]) || !is_digit(text.back())) return false;
    int points = 0;
    for (const char byte : text) {
        points += byte == '.';
        if (!is_digit(byte) && byte != '.' && byte != ',') return false;
    }
    return points <= 1;
}

std::string quote(const std::string& text) {
    if (text.find_first_of(",\"\n\r\t;") == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char byte : text) {
        quoted += byte;
        if (byte == '"') quoted += '"';
    }
    return quoted + '"';
}

std::string to_csv(const std::string& text) {
    return quote(guard_against_formula(clean_text(text)));
}

std::string to_csv(const SheetCell& cell) {
    if (const auto* number = std::get_if<double>(&cell)) return plain_number(*number);
    if (const auto* date = std::get_if<Date>(&cell)) return to_iso(*date);
    return to_csv(std::get<std::string>(cell));
}

}  // namespace

std::string plain_number(double number) {
    std::array<char, 40> printed{};
    std::snprintf(printed.data(), printed.size(), "%.12g", number);
    return printed.data();
}

std::string guard_against_formula(std::string_view text) {
    for (const std::string_view start : formula_starts)
        if (text.starts_with(start) && !is_plain_number(text)) return "'" + std::string(text);
    return std::string(text);
}

std::string write_csv(const Sheet& sheet) {
    std::string csv(byte_order_mark);
    const char* separator = "";
    for (const SheetColumn& column : sheet.columns) {
        csv += separator + to_csv(column.title);
        separator = ",";
    }
    csv += "\r\n";
    for (const auto& row : sheet.rows) {
        separator = "";
        for (const SheetCell& cell : row) {
            csv += separator + to_csv(cell);
            separator = ",";
        }
        csv += "\r\n";
    }
    return csv;
}

}  // namespace yoriai
