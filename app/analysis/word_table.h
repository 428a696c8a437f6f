#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace yoriai {

// Words and what is said of each, kept as the text they were read from: tens of thousands of them
// are ready in a millisecond or two.
class WordTable {
 public:
    WordTable() = default;

    // Lines of a word, a tab and what is said of it; # begins a line of comment. Of equal words the
    // last counts. Throws Error that names the first line without two columns.
    explicit WordTable(std::string lines);

    bool empty() const { return entries_.empty(); }
    std::size_t size() const { return entries_.size(); }

    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

    // The number of a word, 0 .. size()-1 in the order of the lines, or `nowhere`.
    std::size_t find(std::string_view word) const;

    // What is said of the word with this number.
    std::string_view value(std::size_t number) const;

 private:
    struct Entry {
        std::uint32_t word, tab, end;  // places in the text
    };

    std::string_view word(std::size_t number) const;
    void index();
    std::size_t place_of(std::string_view word) const;

    std::string text_;
    std::vector<Entry> entries_;
    std::vector<std::uint32_t> places_;  // open addressing: number + 1 of a word, 0 for nothing
};

}  // namespace yoriai
