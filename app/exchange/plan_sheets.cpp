#include "exchange/plan_sheets.h"

#include <algorithm>
#include <cstdlib>

#include "base/utf8.h"
#include "exchange/document_words.h"
#include "exchange/text_width.h"
#include "text/exchange_messages.h"

namespace yoriai {
namespace {

constexpr double narrowest_column = 8;  // half-width characters
constexpr double widest_print = 60;
constexpr double all_columns = 120;  // about what an A4 page in landscape holds

// 1,234 and -0.5 as numbers; 007, 1-2 and 12人 stay text.
SheetCell to_cell(const std::string& text) {
    std::string digits;
    for (const char byte : text)
        if (byte != ',') digits += byte;
    const std::size_t first = digits.starts_with("-") ? 1 : 0;
    const bool leading_zero =
        digits.size() > first + 1 && digits[first] == '0' && digits[first + 1] != '.';
    const bool plain =
        std::all_of(digits.begin() + static_cast<std::ptrdiff_t>(first), digits.end(),
                    [](char byte) { return is_digit(byte) || byte == '.'; });
    if (digits.size() <= first || digits.size() > 15 || leading_zero || !plain ||
        !is_digit(digits.back()) || !is_digit(digits[first]) ||
        std::count(digits.begin(), digits.end(), '.') > 1)
        return text;
    return std::strtod(digits.c_str(), nullptr);
}

Sheet to_sheet(const PrintedTable& table) {
    Sheet sheet{table.number.empty() ? table.caption : table.number,
                captioned(table.number, table.caption),
                {},
                {},
                table.source};
    double sum = 0;
    for (const PrintedColumn& column : table.columns) sum += std::max(column.width, 0.0);
    for (const PrintedColumn& column : table.columns) {
        const double share =
            sum > 0 ? all_columns * std::max(column.width, 0.0) / sum : narrowest_column;
        const double needed = std::max(narrowest_column, text_width(column.title) + 4);
        sheet.columns.push_back(
            {column.title, std::clamp(share, needed, std::max(needed, widest_print))});
    }
    for (const PrintedRow& row : table.rows) {
        std::vector<SheetCell> cells;
        for (const Runs& cell : row.cells) cells.push_back(to_cell(text_of(cell)));
        sheet.rows.push_back(cells);
    }
    return sheet;
}

Sheet to_sheet(const BarChart& chart, Language language) {
    const std::string value = say_in(language, words::exchange_chart_value);
    Sheet sheet{chart.number.empty() ? chart.caption : chart.number,
                captioned(chart.number, chart.caption),
                {{say_in(language, words::exchange_chart_item), 50},
                 {chart.unit.empty() ? value : value + " (" + chart.unit + ")", 14}},
                {},
                chart.source};
    for (const Bar& bar : chart.bars) sheet.rows.push_back({bar.label, bar.value});
    return sheet;
}

}  // namespace

std::vector<Sheet> plan_sheets(const Document& document) {
    std::vector<Sheet> sheets;
    for (const Block& block : document.blocks) {
        if (const auto* table = std::get_if<PrintedTable>(&block))
            sheets.push_back(to_sheet(*table));
        if (const auto* chart = std::get_if<BarChart>(&block))
            sheets.push_back(to_sheet(*chart, language_of(document)));
    }
    if (sheets.empty()) sheets.push_back({document.cover.title, document.cover.title, {}, {}, ""});
    return sheets;
}

}  // namespace yoriai
