#include "exchange/text_width.h"

#include <algorithm>
#include <cmath>

#include "base/utf8.h"

namespace yoriai {

double text_width(std::string_view text) {
    double widest = 0;
    double width = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t character = next_character(text, at);
        if (character == '\n')
            width = 0;
        else
            width += character < 0x1100 || (character >= 0xFF61 && character <= 0xFF9F) ? 1 : 2;
        widest = std::max(widest, width);
    }
    return widest;
}

int count_lines(std::string_view text, double column_width) {
    int lines = 0;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const double width = text_width(text.substr(at, end - at));
        lines += std::max(1, static_cast<int>(std::ceil(width / std::max(2.0, column_width))));
        at = end + 1;
    }
    return lines;
}

}  // namespace yoriai
