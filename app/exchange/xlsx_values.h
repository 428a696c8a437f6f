#pragma once

#include <string>
#include <string_view>

namespace yoriai {

// What the values in a workbook's XML mean.

// Whether a number with this format is a day or a time: Excel's own formats by number (the Japanese
// ones among them), those of the workbook by their code.
bool is_date_format(int id);
bool is_date_format(std::string_view code);

// A day counted from 1900 (with Excel's 29 February 1900) or from 1904, as 2026-11-22, with the
// time behind it when there is one; only the time below one day. The number itself when it is no
// day.
std::string date_from_serial(double serial, bool from_1904);

// A number without the last digits that binary fractions add: 0.3, not 0.30000000000000004.
std::string plain_from_number(double number);

// _x000D_ and the like become the characters they stand for.
std::string unescape_text(std::string_view text);

// The column that a cell's reference names, from 0: AB12 is 27. -1 for what is no reference.
int column_of(std::string_view reference);

}  // namespace yoriai
