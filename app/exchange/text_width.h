#pragma once

#include <string_view>

namespace yoriai {

// How many half-width characters wide the text's widest line is, and how many lines it takes in a
// column of that width.
double text_width(std::string_view text);
int count_lines(std::string_view text, double column_width);

}  // namespace yoriai
