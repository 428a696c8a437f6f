#include "exchange/read_table.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <nlohmann/json.hpp>

#include "base/utf8.h"
#include "exchange/read_json.h"
#include "exchange/session_json.h"
#include "exchange/xlsx_reader.h"
#include "text/exchange_messages.h"
#include "text/failure.h"

namespace yoriai {
namespace {

using Json = nlohmann::json;

std::string ending_of(std::string_view file_name) {
    const std::size_t dot = file_name.rfind('.');
    std::string ending(dot == std::string_view::npos ? "" : file_name.substr(dot));
    for (char& byte : ending)
        byte = static_cast<char>(std::tolower(static_cast<unsigned char>(byte)));
    return ending;
}

std::vector<ReadRow> read_lines(std::string_view text) {
    return read_csv(text, {}, Quotes::literal);
}

// A value of a card's JSON as a cell; the elements of a list stand on lines of their own.
std::string to_cell(const Json& value) {
    if (value.is_null()) return {};
    if (value.is_string()) return value.get<std::string>();
    if (!value.is_array()) return value.dump();
    std::string cell;
    for (const Json& element : value) cell += (cell.empty() ? "" : "\n") + to_cell(element);
    return cell;
}

std::size_t find_or_add(std::vector<std::string>& columns, const std::string& name) {
    const auto found = std::find(columns.begin(), columns.end(), name);
    const auto index = static_cast<std::size_t>(found - columns.begin());
    if (found == columns.end()) columns.push_back(name);
    if (columns.size() > most_import_columns)
        throw Failure(sentence(words::csv_too_wide, "1", std::to_string(most_import_columns)));
    return index;
}

void read_json_rows(const Json& list, ReadTable& table) {
    ReadRow names;
    for (const Json& element : list) {
        ReadRow row;
        row.line = static_cast<int>(table.rows.size()) + 1;
        if (element.is_string()) {
            row.cells.resize(std::max(row.cells.size(), find_or_add(names.cells, "text") + 1));
            row.cells[find_or_add(names.cells, "text")] = element.get<std::string>();
        } else if (element.is_object()) {
            for (const auto& [name, value] : element.items()) {
                const std::size_t column = find_or_add(names.cells, name);
                row.cells.resize(std::max(row.cells.size(), column + 1));
                row.cells[column] = to_cell(value);
            }
        } else {
            throw Failure(sentence(words::import_json_form));
        }
        table.rows.push_back(std::move(row));
    }
    table.rows.insert(table.rows.begin(), std::move(names));
    table.named = true;
}

void read_json_table(std::string_view text, ReadTable& table) {
    if (is_session_json(text)) throw Failure(sentence(words::import_is_session));
    const Json list = read_json(text, most_import_bytes);
    if (!list.is_array()) throw Failure(sentence(words::import_json_form));
    if (list.size() > most_import_rows) throw Failure(sentence(words::import_too_many_rows));
    read_json_rows(list, table);
}

std::vector<ReadTable> read_workbook(std::string_view bytes, const TableOptions& options) {
    std::vector<ReadTable> tables;
    std::string hidden;
    for (ReadSheet& sheet : read_xlsx(bytes)) {
        if (options.sheet ? sheet.name != *options.sheet : sheet.hidden) {
            if (sheet.hidden && !options.sheet) hidden += (hidden.empty() ? "" : ", ") + sheet.name;
            continue;
        }
        ReadTable table;
        table.sheet = sheet.name;
        table.rows = std::move(sheet.rows);
        if (sheet.merged > 0)
            table.warnings.push_back(
                sentence(words::xlsx_merged, sheet.name, std::to_string(sheet.merged)));
        if (sheet.not_calculated > 0)
            table.warnings.push_back(sentence(words::xlsx_not_calculated, sheet.name,
                                              std::to_string(sheet.not_calculated)));
        tables.push_back(std::move(table));
    }
    if (tables.empty() && options.sheet)
        throw Failure(sentence(words::xlsx_no_such_sheet, *options.sheet));
    for (ReadTable& table : tables)
        if (!hidden.empty()) table.warnings.push_back(sentence(words::xlsx_hidden, hidden));
    return tables;
}

ReadTable read_text_table(std::string_view bytes, const std::string& ending,
                          std::optional<Encoding> encoding) {
    ReadTable table;
    const DecodedText decoded = decode_text(bytes, encoding);
    table.encoding = decoded.encoding;
    if (decoded.replaced > 0)
        table.warnings.push_back(sentence(words::import_replaced, std::to_string(decoded.replaced),
                                          name_of(decoded.encoding)));
    if (decoded.own_characters > 0)
        table.warnings.push_back(
            sentence(words::import_own_characters, std::to_string(decoded.own_characters)));
    table.plain = ending == ".txt";
    if (ending == ".json")
        read_json_table(decoded.text, table);
    else if (table.plain)
        table.rows = read_lines(decoded.text);
    else
        table.rows = read_csv(decoded.text, ending == ".tsv" ? '\t' : find_separator(decoded.text));
    return table;
}

}  // namespace

std::vector<ReadTable> read_tables(std::string_view bytes, std::string_view file_name,
                                   const TableOptions& options) {
    static constexpr std::array known = {".csv", ".tsv", ".txt", ".json", ".xlsx"};
    const std::string ending = ending_of(file_name);
    if (std::find(known.begin(), known.end(), ending) == known.end())
        throw Failure(sentence(words::import_unknown_type, file_name));
    if (bytes.size() > most_import_bytes)
        throw Failure(sentence(words::import_too_big, std::to_string(most_import_bytes >> 20U)));
    if (ending == ".xlsx") return read_workbook(bytes, options);
    return {read_text_table(bytes, ending, options.encoding)};
}

ReadTable read_pasted_table(std::string_view text) {
    if (text.size() > most_import_bytes)
        throw Failure(sentence(words::import_too_big, std::to_string(most_import_bytes >> 20U)));
    ReadTable table;
    const std::string valid = is_utf8(text) ? std::string(text) : to_utf8(to_utf32(text));
    if (valid.find('\0') != std::string::npos) throw Failure(sentence(words::not_a_text));
    try {
        // A cell with a line break in it comes in quotes, also from a single column.
        table.rows = read_csv(valid, '\t');
    } catch (const Failure&) {
        table.rows = read_csv(valid, '\t', Quotes::literal);
    }
    table.plain = std::all_of(table.rows.begin(), table.rows.end(),
                              [](const ReadRow& row) { return row.cells.size() == 1; });
    return table;
}

}  // namespace yoriai
