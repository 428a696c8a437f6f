#pragma once

#include <vector>

namespace yoriai {

// Which of the counts must be withheld so that no count from 1 up to, not including, `smallest` can
// be read or computed from their printed sum: each such count and, when that is only
// one, the smallest of the others too.
std::vector<bool> find_small_cells(const std::vector<int>& counts, int smallest);

// The same for a table of rows of equal length whose sums by row and by column are both printed.
std::vector<std::vector<bool>> find_small_cells(const std::vector<std::vector<int>>& table,
                                                int smallest);

}  // namespace yoriai
