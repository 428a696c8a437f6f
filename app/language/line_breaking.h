#pragma once

#include <string_view>
#include <vector>

namespace yoriai {

// Where a text may be broken into lines: element i is true when a line may begin at character i, by
// the strict Japanese rules (行頭禁則, 行末禁則, 分離禁止) on top of Unicode's (UAX 14). As long as
// the text; element 0 is false. A line may always begin behind a line feed; whether it must is the
// caller's to see. A run without an opportunity that is wider than the line is the caller's as
// well.
std::vector<bool> break_opportunities(std::u32string_view text);

// Whether a line may begin, or end, with this character under the strict rules, whatever stands
// beside it.
bool may_begin_line(char32_t character);
bool may_end_line(char32_t character);

}  // namespace yoriai
