#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "model/action.h"

namespace yoriai {

// What the texts of an action sheet tell, and how they are compared.

// What names are compared by: 自治会（防災部） and 自治会 (防災部) are one.
std::string name_key(std::string_view name);

// The pairs of characters that stand side by side in a title, and how alike two titles are by them:
// 0 to 1, Dice's coefficient (1945), twice the shared pairs over all pairs.
using LetterPairs = std::set<std::u32string>;
LetterPairs letter_pairs_of(std::string_view title);
double likeness_of(const LetterPairs&, const LetterPairs&);

// The part of a neighbourhood's name that people use: 上の原 of 上の原自治会.
std::string spoken_name(std::string name);

// All that an action says of whom and where it is for.
std::string all_words_of(const Action&);
// Whether one of the words stands in the text; empty ones don't count.
bool speaks_of(const std::string& text, const std::vector<std::string>& words);
// Whether the place of an action is the whole district.
bool is_everywhere(const std::string& place);
// Whether it lives on a subsidy and nothing is said of afterwards.
bool lives_on_subsidy(const Action&);

}  // namespace yoriai
