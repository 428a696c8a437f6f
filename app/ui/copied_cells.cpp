#include "ui/copied_cells.h"

#include <algorithm>

#include "base/utf8.h"

namespace yoriai {

CopiedCells copied_cells(std::string_view text) {
    CopiedCells rows;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string_view line = text.substr(at, end - at);
        if (line.ends_with('\r')) line.remove_suffix(1);
        at = end + 1;
        if (trim(line).empty()) continue;
        auto& cells = rows.emplace_back();
        for (std::size_t cell = 0; cell <= line.size();) {
            const std::size_t tab = std::min(line.find('\t', cell), line.size());
            cells.emplace_back(trim(line.substr(cell, tab - cell)));
            cell = tab + 1;
        }
    }
    return rows;
}

}  // namespace yoriai
