#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace yoriai {

// The word lists of the rules for personal details, as assets/lexicon/personal_words.txt has them.
struct PersonalWords {
    std::set<std::u32string, std::less<>> family_names;
    std::vector<std::u32string> kana_names;
    std::set<std::u32string, std::less<>> no_names;
    std::vector<std::u32string> kin;
    std::vector<std::u32string> illnesses;

    bool is_family_name(std::u32string_view word) const { return family_names.contains(word); }
    // Whether the word is, or ends like, one that is no name.
    bool is_no_name(std::u32string_view word) const;
};

// Read once. Throws Error when the file is missing or lacks one of the lists.
const PersonalWords& personal_words();

}  // namespace yoriai
