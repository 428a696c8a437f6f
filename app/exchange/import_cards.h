#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "commands/card_commands.h"
#include "exchange/decode_text.h"
#include "model/workshop.h"
#include "text/message.h"

namespace yoriai {

// What an import is told beside the file itself.
struct ImportOptions {
    // What is in which column, by the column's name: text, id, table, field, tags, voice, kind,
    // scribed, lone, theme. What is not here is found by the usual names; theme is used only from
    // here.
    std::map<std::string, std::string> map;
    std::optional<Encoding> encoding;    // none: found out
    std::optional<std::string> sheet;    // of a workbook; none: the first visible one with cards
    bool cut_long = false;               // cut cards of more than most_card_characters
    bool leave_out_duplicates = false;   // instead of only marking them
    const Workshop* workshop = nullptr;  // for its fields' names and the texts it has already
};

// A card that would be imported.
struct PreviewCard {
    NewCard card;
    std::string id;          // from the column `id`; may be empty
    std::size_t row = 0;     // data row, from 0
    int line = 0;            // line of the file or row of the sheet, from 1
    bool duplicate = false;  // the same words stand on a card before it or in the workshop
    bool too_long = false;   // more than most_card_characters, so it will be refused unless cut
};

enum class LeftOutReason { empty, duplicate };
constexpr auto names(LeftOutReason) { return std::array{"empty", "duplicate"}; }

struct LeftOutRow {
    std::size_t row = 0;
    int line = 0;
    LeftOutReason reason = LeftOutReason::empty;
};

// What an import would bring, before anything is changed.
struct ImportPreview {
    std::optional<Encoding> encoding;        // none for a workbook or a paste
    std::vector<std::string> columns;        // as the file names them; empty for plain lines
    std::map<std::string, std::string> map;  // what is taken from which column
    std::vector<PreviewCard> cards;
    std::vector<LeftOutRow> left_out;
    std::vector<std::string> new_fields;  // names that the workshop does not have yet
    std::vector<Sentence> warnings;
};

// The cards in a file's bytes; its name says what it is: .csv .tsv .txt .json .xlsx. Throws
// Failure.
ImportPreview preview_cards(std::string_view bytes, std::string_view file_name,
                            const ImportOptions& options = {});

// The cards in text from the clipboard: cells from a spreadsheet, or a card a line.
ImportPreview preview_pasted_cards(std::string_view text, const ImportOptions& options = {});

// The edit that brings in the previewed cards.
ImportCards import_command(const ImportPreview& preview, MeetingId meeting = {});

// As `yoriai import --json` prints it (assets/schemas/import.json).
std::string write_preview_json(const ImportPreview& preview, bool imported);

}  // namespace yoriai
