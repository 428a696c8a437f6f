#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "analysis/theme_features.h"

namespace yoriai {

// The words of one card as a person would name them: compounds whole (避難所,
// 防災無線), verbs and adjectives in their dictionary form.
std::vector<std::string> phrases_of(const CardText&);

// The words that tell a group from the others, most telling first (class-based
// TF-IDF: how often a word stands in the group, times the logarithm of how rare
// it is in all). `groups` are cards.
std::vector<std::vector<std::string>> telling_terms(
    const std::vector<CardText>& cards, const std::vector<std::vector<std::size_t>>& groups,
    std::size_t count);

// A draft of the group's name plate (表札): a clause of one of its cards that
// says something of the terms, never a bare noun, and none of `taken`. `cards`
// are the group's, the most central first; `original` is what was written on
// each; when no card says a sentence, the first term in `pattern` for {}.
std::string draft_title(const std::vector<const CardText*>& cards,
                        const std::vector<std::string_view>& original,
                        const std::vector<std::string>& terms, const std::set<std::string>& taken,
                        const std::string& pattern);

}  // namespace yoriai
