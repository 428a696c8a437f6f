#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "page/pages.h"

namespace yoriai {

// The lines of a page's texts, as they are printed.
inline std::vector<std::string> lines_of(const Page& page) {
    std::vector<std::string> lines;
    for (const PageMark& mark : page.marks) {
        const auto* text = std::get_if<TextMark>(&mark);
        if (!text) continue;
        const PangoLayoutLine* line = pango_layout_get_line_readonly(text->text.get(), text->line);
        lines.emplace_back(pango_layout_get_text(text->text.get()) + line->start_index,
                           static_cast<std::size_t>(line->length));
    }
    return lines;
}

inline std::size_t count_lines(const Page& page, const std::string& wanted) {
    const std::vector<std::string> lines = lines_of(page);
    return static_cast<std::size_t>(std::count(lines.begin(), lines.end(), wanted));
}

}  // namespace yoriai
