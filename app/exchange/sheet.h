#pragma once

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

#include "base/date.h"

namespace yoriai {

// A sheet of cells as spreadsheets take it: what the CSV and Excel writers are made from.

// A text, a number or a day; an empty text and a date that is not set print as an empty cell.
using SheetCell = std::variant<std::string, double, Date>;

struct SheetColumn {
    std::string title;
    double width = 12;  // in half-width characters of the sheet's font
    // What a cell may say, offered as a list; other words are taken after a question. May be empty.
    std::vector<std::string> choices = {};
    bool fine = false;  // printed in small letters: what programs read and people do not
};

struct Sheet {
    std::string name;   // on its tab
    std::string title;  // above the column names and on every printed page; may be empty
    std::vector<SheetColumn> columns;
    std::vector<std::vector<SheetCell>> rows;  // as many cells as columns
    std::string note;                          // below the rows, as a source; may be empty
    // What stands where there is no row, instead of the columns' names; may be empty. CSV has the
    // names all the same.
    std::string nothing = {};
    // So many first columns may say what the row above says; on paper they say it once.
    std::size_t grouped = 0;
};

}  // namespace yoriai
