#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "commands/command.h"
#include "model/workshop.h"
#include "text/message.h"

namespace yoriai {

// The rows of the district's record and of the organisation track as cells of text, the same way
// for every kind of row: what a table on the desk shows, and what is written back.

enum class RecordPart {
    people,
    areas,
    facilities,
    transport,
    organisations,
    resources,
    boundaries,
    steps,
    obstacles,
    members,
    proceedings,
    handover,
    words
};
constexpr auto names(RecordPart) {
    return std::array{"people",      "areas",      "facilities", "transport", "organisations",
                      "resources",   "boundaries", "steps",      "obstacles", "members",
                      "proceedings", "handover",   "words"};
}

// text: typed. mark: ○ or nothing. choice: the next of a closed list.
enum class CellKind { text, mark, choice };

struct RecordColumn {
    std::string title;
    float width = 1;  // share of the table's width
    CellKind kind = CellKind::text;
    bool figures = false;
    float natural = 0;  // measure that the title and the longest cell need
    float cells = 0;    // and the longest cell alone
};

struct RecordGrid {
    std::vector<RecordColumn> columns;
    std::vector<std::vector<std::string>> rows;
    std::vector<std::int64_t> ids;  // of the rows
    std::size_t needed = 0;         // the column without which a row says nothing
    bool ordered = false;           // people put the rows in order
};

// `vocabulary` is the one whose words RecordPart::words is about.
RecordGrid record_grid(const Workshop&, RecordPart, const std::string& vocabulary);

// What comes of writing: a command, or a sentence why the text can't stand there.
struct RecordEdit {
    std::optional<Command> command;
    std::string problem;
};
// Writes the text into a cell; for a mark or a choice the text does not matter, it goes on to the
// next. The row behind the last one is a new one.
RecordEdit change_cell(const Workshop&, RecordPart, const std::string& vocabulary, std::size_t row,
                       std::size_t column, std::string_view text);
RecordEdit remove_record_row(const Workshop&, RecordPart, const std::string& vocabulary,
                             std::size_t row);
// The row changes places with the next one (by 1) or the one before (by -1); nothing beyond the
// ends or where years, dates or names order the rows. The two exchange what they say and keep their
// ids, which nothing else refers to.
RecordEdit move_record_row(const Workshop&, RecordPart, const std::string& vocabulary,
                           std::size_t row, int by);
// Rows from a spreadsheet: cells in the order of the columns, or under their titles when the first
// row has them.
RecordEdit paste_rows(const Workshop&, RecordPart, const std::string& vocabulary,
                      std::string_view text);

// The example rows of a part: the steps, obstacles and handover list of the frameworks; of the
// vocabularies a copy to change. Nothing for other parts, or when rows are there already.
std::optional<Command> example_rows(const Workshop&, RecordPart, const std::string& vocabulary);

const Message& words_of(RecordPart);

}  // namespace yoriai
