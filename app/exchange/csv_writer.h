#pragma once

#include <string>
#include <string_view>

#include "exchange/sheet.h"

namespace yoriai {

// The sheet's column names and rows as CSV that Excel opens with a double click: UTF-8 with a byte
// order mark, CRLF, quotes where they are needed. Title and note are left out, so that it stays one
// table.
std::string write_csv(const Sheet&);

// The text so that no spreadsheet takes it for a formula: one that begins with = + - @ (also in
// full width), a tab or a line break gets ' before it. Honest numbers such as -5 and +3.2% are left
// alone.
std::string guard_against_formula(std::string_view text);

// A number as people write it: 12, 0.5; never 1e+06 below a million times a million.
std::string plain_number(double);

}  // namespace yoriai
