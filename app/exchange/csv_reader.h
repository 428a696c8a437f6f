#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace yoriai {

inline constexpr std::size_t most_import_bytes = 32U << 20U;
inline constexpr std::size_t most_import_rows = 100'000;
inline constexpr std::size_t most_import_columns = 256;

// A row of a table from another program.
struct ReadRow {
    std::vector<std::string> cells;
    int line = 0;  // the line of the file, or row of the sheet, it begins in; from 1
};

enum class Quotes { meaningful, literal };

// What separates the cells of the text: as a line sep=; at its top says, else the comma, tab or
// semicolon that its first row has most of; nothing when it has none of them.
std::optional<char> find_separator(std::string_view text);

// The rows of a UTF-8 text with comma, tab or semicolon between cells ("a ""quoted"" cell" may hold
// separators and line breaks; lines end in CR LF, LF or CR). Rows without any text are left out;
// rows may differ in length. Without a separator each line is one cell. Throws Failure for a quote
// that is never closed, or with text behind it, and beyond the limits above.
std::vector<ReadRow> read_csv(std::string_view text, std::optional<char> separator,
                              Quotes quotes = Quotes::meaningful);

// The same row by row, for tables of numbers that are larger than an import of words may be: as
// many rows as the text has, and so many columns. The row is only lent.
void visit_csv(std::string_view text, std::optional<char> separator, std::size_t most_columns,
               const std::function<void(const ReadRow&)>& visit);

}  // namespace yoriai
