#include "ui/record_cells.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "base/utf8.h"
#include "plan/answer_words.h"
#include "text/record_plan_messages.h"
#include "ui/prepare_panel.h"

namespace yoriai {
namespace {

bool is_separator(char32_t c) {
    return std::u32string_view(U"、,，・ 　").find(c) != std::u32string_view::npos;
}

}  // namespace

std::string cell_text(const CellWords& words, const std::string& value) {
    return words.kinds ? words.kinds->words_of(value, language()) : value;
}
std::string cell_text(const CellWords&, int value) {
    return value == 0 ? std::string() : std::to_string(value);
}
std::string cell_text(const CellWords&, double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.4g%%", value);
    return text;
}
std::string cell_text(const CellWords&, bool value) {
    return value ? say(words::district_yes_mark) : std::string();
}
std::string cell_text(const CellWords&, const std::optional<int>& value) {
    return value ? std::to_string(*value) : std::string();
}
std::string cell_text(const CellWords&, const Date& value) { return to_iso(value); }
std::string cell_text(const CellWords& words, NeighbourhoodId value) {
    const Neighbourhood* one = words.workshop.find(value);
    return one ? one->name : std::string();
}
std::string cell_text(const CellWords& words, const std::vector<NeighbourhoodId>& value) {
    std::string text;
    for (const NeighbourhoodId id : value)
        text += (text.empty() ? "" : "、") + cell_text(words, id);
    return text;
}
std::string cell_text(const CellWords&, ProgressState value) { return say(message_of(value)); }
std::string cell_text(const CellWords& words, Layer value) {
    return cell_text(words, std::string(name_of(value)));
}

bool read_cell(const CellWords& words, std::string_view text, std::string& value) {
    value = words.kinds ? words.kinds->kind_of(trim(text)) : std::string(trim(text));
    return true;
}
bool read_cell(const CellWords&, std::string_view text, int& year) {
    const auto found = find_year(text);
    if (found) year = *found;
    return found.has_value();
}
bool read_cell(const CellWords&, std::string_view text, double& percent) {
    std::string plain(trim(text));
    while (plain.ends_with('%')) plain.pop_back();
    char* end = nullptr;
    const double read = std::strtod(plain.c_str(), &end);
    if (plain.empty() || *end != 0 || !(read > 0) || read > 100) return false;
    percent = read;
    return true;
}
bool read_cell(const CellWords&, std::string_view text, bool& value) {
    const std::string_view plain = trim(text);
    for (const char* no : {"", "-", "－", "×", "0", "no", "いいえ"})
        if (plain == no) return value = false, true;
    for (const char* yes : {"○", "〇", "◯", "1", "yes", "はい", "済"})
        if (plain == yes) return value = true;
    return false;
}
bool read_cell(const CellWords& words, std::string_view text, std::optional<int>& value) {
    const auto read = words.year ? find_year(text) : read_number(text);
    if (!trim(text).empty() && !read) return false;
    value = read;
    return true;
}
bool read_cell(const CellWords&, std::string_view text, Date& value) {
    const auto read = trim(text).empty() ? std::optional(Date{}) : read_day(text, today());
    if (read) value = *read;
    return read.has_value();
}
bool read_cell(const CellWords& words, std::string_view text, NeighbourhoodId& value) {
    const std::string_view name = trim(text);
    if (name.empty()) return value = {}, true;
    for (const Neighbourhood& one : words.workshop.neighbourhoods())
        if (one.name == name) return value = one.id, true;
    return false;
}
bool read_cell(const CellWords& words, std::string_view text, std::vector<NeighbourhoodId>& value) {
    std::vector<NeighbourhoodId> read;
    std::string name;
    const auto end = [&] {
        if (name.empty()) return true;
        NeighbourhoodId id;
        if (!read_cell(words, name, id)) return false;
        if (std::find(read.begin(), read.end(), id) == read.end()) read.push_back(id);
        name.clear();
        return true;
    };
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_character(text, at);
        if (!is_separator(c))
            append_utf8(name, c);
        else if (!end())
            return false;
    }
    if (!end()) return false;
    value = std::move(read);
    return true;
}
bool read_cell(const CellWords&, std::string_view text, ProgressState& value) {
    constexpr auto all = names(ProgressState{});
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto state = static_cast<ProgressState>(i);
        if (trim(text) == say(message_of(state)) || trim(text) == all[i])
            return value = state, true;
    }
    return false;
}
bool read_cell(const CellWords& words, std::string_view text, Layer& value) {
    std::string id;
    read_cell(words, text, id);
    const auto read = kind_named<Layer>(id);
    if (read) value = *read;
    return read.has_value();
}

}  // namespace yoriai
