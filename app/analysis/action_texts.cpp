#include "analysis/action_texts.h"

#include <algorithm>
#include <iterator>

#include "base/utf8.h"
#include "language/normalise.h"

namespace yoriai {
namespace {

constexpr const char* everywhere_words[] = {"各自治会", "各町会", "各地区",   "学区全",
                                            "全域",     "全戸",   "地区全体", "whole district"};
// 補助 stands in 補助金 and 補助事業 as well.
constexpr const char* subsidy_words[] = {"補助", "助成", "交付金", "subsid", "grant"};

}  // namespace

std::string name_key(std::string_view name) {
    std::string key;
    for (const char c : fold_for_search(name))
        if (c != ' ') key += c;
    return key;
}

LetterPairs letter_pairs_of(std::string_view title) {
    const std::u32string characters = to_utf32(name_key(title));
    LetterPairs pairs;
    for (std::size_t at = 0; at + 1 < characters.size(); ++at)
        pairs.insert(characters.substr(at, 2));
    return pairs;
}

double likeness_of(const LetterPairs& a, const LetterPairs& b) {
    if (a.empty() || b.empty()) return 0;
    const auto shared =
        std::count_if(a.begin(), a.end(), [&](const auto& pair) { return b.count(pair) > 0; });
    return 2.0 * static_cast<double>(shared) / static_cast<double>(a.size() + b.size());
}

std::string spoken_name(std::string name) {
    for (const std::string_view suffix : {"自治会", "町内会", "町会", "地区", "集落"})
        if (name.size() > suffix.size() && name.ends_with(suffix))
            name.resize(name.size() - suffix.size());
    return name;
}

std::string all_words_of(const Action& action) {
    return action.title + "\n" + action.description + "\n" + action.place + "\n" + action.access +
           "\n" + action.actors + "\n" + action.resources;
}

bool speaks_of(const std::string& text, const std::vector<std::string>& words) {
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        return !word.empty() && text.find(word) != std::string::npos;
    });
}

bool is_everywhere(const std::string& place) {
    return std::any_of(std::begin(everywhere_words), std::end(everywhere_words),
                       [&](const char* word) { return place.find(word) != std::string::npos; });
}

bool lives_on_subsidy(const Action& action) {
    const std::string money = name_key(action.cost + action.funding);
    const bool subsidised = std::any_of(
        std::begin(subsidy_words), std::end(subsidy_words),
        [&](const char* word) { return money.find(name_key(word)) != std::string::npos; });
    // What the district has of its own carries it on.
    return subsidised && name_key(action.continuation).empty() &&
           name_key(action.resources).empty();
}

}  // namespace yoriai
