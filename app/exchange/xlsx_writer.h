#pragma once

#include <string>
#include <vector>

#include "base/date.h"
#include "exchange/sheet.h"

namespace yoriai {

// The sheets as an Excel workbook: title, column names in a frozen, filtered row that is repeated
// on each page, text that wraps in rows of fitting height, A4 landscape one page wide. `created` is
// the day in the file's properties; the same input gives the same bytes. Text is never taken for a
// formula. Sheet names are shortened to what Excel takes and kept apart. Throws Error.
std::string write_xlsx(const std::vector<Sheet>& sheets, const Date& created);

// A workbook of one bare table, column names in row 1, as charts in documents carry it. No layout.
std::string write_bare_xlsx(const Sheet&, const Date& created);

}  // namespace yoriai
