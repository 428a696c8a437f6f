#include "model/action.h"

#include <algorithm>

#include "base/utf8.h"

namespace yoriai {
namespace {

bool is_separator(char32_t c) {
    constexpr std::u32string_view separators = U"、，,・／/;；＋+\n\r\t";
    return separators.find(c) != std::u32string_view::npos;
}

int depth_after(char32_t c, int depth) {
    if (c == U'（' || c == U'(' || c == U'「') return depth + 1;
    if ((c == U'）' || c == U')' || c == U'」') && depth > 0) return depth - 1;
    return depth;
}

}  // namespace

bool is_entry_id(std::string_view word) {
    return !word.empty() && word.size() <= 64 && std::all_of(word.begin(), word.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

std::vector<std::string> split_names(std::string_view list) {
    std::vector<std::string> names;
    std::string name;
    int depth = 0;
    const auto end_name = [&] {
        const std::string_view trimmed = trim(name);
        if (!trimmed.empty()) names.emplace_back(trimmed);
        name.clear();
    };
    for (std::size_t at = 0; at < list.size();) {
        const char32_t c = next_character(list, at);
        depth = depth_after(c, depth);
        if (depth == 0 && is_separator(c))
            end_name();
        else
            append_utf8(name, c);
    }
    end_name();
    return names;
}

}  // namespace yoriai
