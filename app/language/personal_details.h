#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/detail_kind.h"

namespace yoriai {

// A stretch of a text that tells who somebody is or what is only theirs to tell.
struct PersonalDetail {
    DetailKind kind = DetailKind::person;
    std::size_t position = 0;  // in bytes
    std::size_t length = 0;

    std::size_t end() const { return position + length; }
    bool operator==(const PersonalDetail&) const = default;
};

// Finds personal details by rules: names before さん, 氏, 様 and the like, phone numbers, mail
// addresses, accounts, street numbers, number plates, ages of relatives, illnesses and money of
// people who can be told from the same text, school classes. In their order, none over another.
// Family names and the words that look like names are in assets/lexicon/personal_words.txt; throws
// Error when it is missing. Rules miss some and find some too many: people look at them
// (DetailReview).
std::vector<PersonalDetail> find_personal_details(std::string_view text);

// The text with `instead(detail, its words)` in the place of each. The details are in their order.
std::string replace_details(
    std::string_view text, const std::vector<PersonalDetail>& details,
    const std::function<std::string(const PersonalDetail&, std::string_view)>& instead);

}  // namespace yoriai
