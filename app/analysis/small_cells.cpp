#include "analysis/small_cells.h"

#include <cstddef>

namespace yoriai {
namespace {

bool is_small(int count, int smallest) { return count > 0 && count < smallest; }

// A single count that is withheld is what the others lack of the sum: the smallest of them is
// withheld as well. Whether there was one.
bool complete(const std::vector<int>& counts, std::vector<bool>& withheld) {
    std::size_t hidden = 0;
    std::size_t next = counts.size();
    for (std::size_t index = 0; index < counts.size(); ++index) {
        if (withheld[index])
            ++hidden;
        else if (next == counts.size() || counts[index] < counts[next])
            next = index;
    }
    if (hidden != 1 || next == counts.size()) return false;
    withheld[next] = true;
    return true;
}

}  // namespace

std::vector<bool> find_small_cells(const std::vector<int>& counts, int smallest) {
    std::vector<bool> withheld(counts.size());
    for (std::size_t index = 0; index < counts.size(); ++index)
        withheld[index] = is_small(counts[index], smallest);
    complete(counts, withheld);
    return withheld;
}

std::vector<std::vector<bool>> find_small_cells(const std::vector<std::vector<int>>& table,
                                                int smallest) {
    std::vector<std::vector<bool>> withheld;
    for (const auto& row : table) withheld.push_back(find_small_cells(row, smallest));
    const std::size_t columns = table.empty() ? 0 : table.front().size();
    // Each round withholds at least one more, so it comes to an end.
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t column = 0; column < columns; ++column) {
            std::vector<int> counts;
            std::vector<bool> hidden;
            for (std::size_t row = 0; row < table.size(); ++row) {
                counts.push_back(table[row][column]);
                hidden.push_back(withheld[row][column]);
            }
            if (!complete(counts, hidden)) continue;
            changed = true;
            for (std::size_t row = 0; row < table.size(); ++row)
                withheld[row][column] = hidden[row];
        }
        for (std::size_t row = 0; row < table.size(); ++row)
            changed = complete(table[row], withheld[row]) || changed;
    }
    return withheld;
}

}  // namespace yoriai
