#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "language/personal_details.h"

namespace yoriai {

// A text as the rules for personal details read it: one place a character, full-width letters and
// digits made half-width, every kind of dash between digits made "-".
class DetailText {
 public:
    explicit DetailText(std::string_view text);

    const std::u32string& characters() const { return characters_; }
    std::size_t size() const { return characters_.size(); }
    // U+0000 beyond the ends.
    char32_t at(std::size_t place) const { return place < size() ? characters_[place] : U'\0'; }
    bool holds(std::size_t place, std::u32string_view words) const {
        return characters_.compare(place < size() ? place : size(), words.size(), words) == 0;
    }
    bool holds_one(std::size_t place, std::initializer_list<std::u32string_view> words) const;
    bool ends_with(std::size_t end, std::u32string_view words) const {
        return end >= words.size() && holds(end - words.size(), words);
    }
    // The first and last place of the sentence around, as [first, last).
    std::pair<std::size_t, std::size_t> sentence_around(std::size_t place) const;
    // Whether one of the words stands between the places.
    bool any_between(std::size_t first, std::size_t last,
                     const std::vector<std::u32string>& words) const;
    PersonalDetail detail(DetailKind kind, std::size_t first, std::size_t last) const;

 private:
    std::u32string characters_;
    std::vector<std::size_t> positions_;  // in bytes, one more than characters
};

// A stretch of characters while the rules are at work.
struct FoundDetail {
    DetailKind kind = DetailKind::person;
    std::size_t first = 0;
    std::size_t last = 0;  // behind it
};
using FoundDetails = std::vector<FoundDetail>;

// The rules, by what they look for. Each adds what it finds.
void find_contacts(const DetailText&, FoundDetails& found);   // phone, mail, account, plate
void find_addresses(const DetailText&, FoundDetails& found);  // street numbers, flats, post codes
// Names; needs the contacts and addresses, because a name beside one needs no さん.
void find_persons(const DetailText&, FoundDetails& found);
// What is a detail only of somebody who can be told: ages, illnesses, money, school classes.
void find_circumstances(const DetailText&, FoundDetails& found);

bool is_detail_digit(char32_t character);
bool is_detail_number(char32_t character);  // 三 too

}  // namespace yoriai
