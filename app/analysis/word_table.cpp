#include "analysis/word_table.h"

#include <algorithm>
#include <bit>
#include <functional>

#include "base/error.h"

namespace yoriai {

WordTable::WordTable(std::string lines) : text_(std::move(lines)) {
    std::size_t line = 0;
    for (std::size_t begin = 0; begin < text_.size();) {
        ++line;
        const std::size_t end = std::min(text_.find('\n', begin), text_.size());
        if (end > begin && text_[begin] != '#') {
            const std::size_t tab = std::min(text_.find('\t', begin), end);
            if (tab == begin || tab + 1 >= end)
                throw Error("line " + std::to_string(line) + " has not two columns");
            entries_.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(tab),
                                static_cast<std::uint32_t>(end)});
        }
        begin = end + 1;
    }
    index();
}

std::string_view WordTable::word(std::size_t number) const {
    const Entry& entry = entries_[number];
    return std::string_view(text_).substr(entry.word, entry.tab - entry.word);
}

std::string_view WordTable::value(std::size_t number) const {
    const Entry& entry = entries_[number];
    return std::string_view(text_).substr(entry.tab + 1, entry.end - entry.tab - 1);
}

void WordTable::index() {
    places_.assign(std::bit_ceil(2 * entries_.size() + 1), 0);
    for (std::size_t number = 0; number < entries_.size(); ++number)
        places_[place_of(word(number))] = static_cast<std::uint32_t>(number + 1);
}

// Where a word is or would be.
std::size_t WordTable::place_of(std::string_view sought) const {
    const std::size_t mask = places_.size() - 1;
    std::size_t place = std::hash<std::string_view>()(sought) & mask;
    while (places_[place] != 0 && word(places_[place] - 1) != sought) place = (place + 1) & mask;
    return place;
}

std::size_t WordTable::find(std::string_view sought) const {
    if (places_.empty()) return nowhere;
    const std::uint32_t found = places_[place_of(sought)];
    return found == 0 ? nowhere : found - 1;
}

}  // namespace yoriai
