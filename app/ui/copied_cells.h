#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace yoriai {

// What a spreadsheet puts on the clipboard: rows of cells without the blanks around them. Empty
// rows are left out.
using CopiedCells = std::vector<std::vector<std::string>>;
CopiedCells copied_cells(std::string_view text);

}  // namespace yoriai
