#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/csv_reader.h"
#include "exchange/decode_text.h"
#include "text/message.h"

namespace yoriai {

// A table from another program, before anybody knows which column is what.
struct ReadTable {
    std::optional<Encoding> encoding;  // none for a workbook
    std::vector<ReadRow> rows;         // column names among them
    bool plain = false;                // no columns: a card a line
    std::string sheet;                 // of a workbook
    bool named = false;                // rows.front() is surely column names, as those of JSON are
    std::vector<Sentence> warnings;
};

// How to read it.
struct TableOptions {
    std::optional<Encoding> encoding;
    std::optional<std::string> sheet;
};

// The table in a file's bytes, by the ending of its name. A workbook has several: one for each
// visible sheet, or the one that is asked for. Throws Failure.
std::vector<ReadTable> read_tables(std::string_view bytes, std::string_view file_name,
                                   const TableOptions& options);

// The table in text from the clipboard.
ReadTable read_pasted_table(std::string_view text);

}  // namespace yoriai
