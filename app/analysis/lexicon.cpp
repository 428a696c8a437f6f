#include "analysis/lexicon.h"

#include <algorithm>

#include "base/utf8.h"
#include "language/normalise.h"

namespace yoriai {
namespace {

bool all_of_kind(std::string_view text, bool (*is_kind)(char32_t)) {
    for (std::size_t at = 0; at < text.size();)
        if (!is_kind(next_character(text, at))) return false;
    return true;
}

bool is_hiragana_text(std::string_view text) { return all_of_kind(text, is_hiragana); }

bool is_katakana_text(std::string_view text) { return all_of_kind(text, is_katakana); }

std::string_view first_two(std::string_view text) { return first_characters(text, 2); }

// The places of the text where a token begins or ends, by byte.
std::vector<bool> edges_of(std::string_view text, const std::vector<Token>& tokens) {
    std::vector<bool> edges(text.size() + 1, false);
    for (const Token& token : tokens) edges[token.position] = edges[token.end()] = true;
    return edges;
}

// Whether a word of the lexicon that is part of longer words counts there. The shorter it is, the
// likelier it is there by chance: バス in バスタオル.
bool counts_inside(std::string_view word, bool begins, bool ends) {
    const std::size_t size = count_characters(word);
    if (is_katakana_text(word)) return size <= 3 ? begins && ends : begins || ends;
    return size >= 3 || begins || ends;
}

// Matches inside a longer one are dropped, equal ones joined.
void keep_longest(std::vector<LexiconMatch>& matches) {
    std::stable_sort(matches.begin(), matches.end(), [](const auto& a, const auto& b) {
        return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
    });
    std::vector<LexiconMatch> kept;
    std::size_t covered = 0;
    for (LexiconMatch& match : matches) {
        if (!kept.empty() && match.end <= covered) continue;
        covered = match.end;
        kept.push_back(std::move(match));
    }
    matches = std::move(kept);
}

}  // namespace

void Lexicon::add_subtheme(Subtheme subtheme) {
    const std::size_t number = subthemes_.size();
    for (const std::string& text : subtheme.words) {
        if (trim(text).empty()) continue;
        std::vector<std::size_t>& lists = words_[word_of(text)].subthemes;
        if (lists.empty() || lists.back() != number) lists.push_back(number);
    }
    subthemes_.push_back(std::move(subtheme));
}

void Lexicon::add_synonym(std::string word, std::string representative) {
    representatives_.insert_or_assign(std::move(word), std::move(representative));
}

void Lexicon::add_classes(std::string word, std::vector<std::string> classes) {
    classes_.insert_or_assign(std::move(word), std::move(classes));
}

std::size_t Lexicon::word_of(const std::string& text) {
    std::string normal = normalise(text);
    const auto [entry, added] = word_by_text_.emplace(normal, words_.size());
    if (added) {
        words_.push_back({text, std::move(normal), {}, {}});
        index_word(entry->second);
    }
    return entry->second;
}

void Lexicon::index_word(std::size_t number) {
    Word& word = words_[number];
    for (const Token& token : read_tokens(word.normal))
        word.bases.push_back(representative(token.base));
    if (!word.bases.empty()) by_first_base_[word.bases.front()].push_back(number);
    if (count_characters(word.normal) >= 2 && !is_hiragana_text(word.normal))
        by_first_characters_[std::string(first_two(word.normal))].push_back(number);
}

const std::string& Lexicon::representative(const std::string& base) const {
    const auto found = representatives_.find(base);
    return found == representatives_.end() ? base : found->second;
}

const std::vector<std::string>& Lexicon::classes_of(const std::string& base) const {
    static const std::vector<std::string> none;
    const auto found = classes_.find(base);
    return found == classes_.end() ? none : found->second;
}

void Lexicon::find_inflected(const std::vector<Token>& tokens, std::size_t first,
                             std::vector<LexiconMatch>& matches) const {
    const auto candidates = by_first_base_.find(representative(tokens[first].base));
    if (candidates == by_first_base_.end()) return;
    for (const std::size_t number : candidates->second) {
        const Word& word = words_[number];
        if (first + word.bases.size() > tokens.size()) continue;
        std::size_t same = 1;
        while (same < word.bases.size() &&
               representative(tokens[first + same].base) == word.bases[same])
            ++same;
        if (same < word.bases.size()) continue;
        const Token& last = tokens[first + same - 1];
        matches.push_back({word.text, word.subthemes, tokens[first].position, last.end()});
    }
}

void Lexicon::find_inside(std::string_view text, std::size_t position,
                          const std::vector<bool>& edges,
                          std::vector<LexiconMatch>& matches) const {
    const auto candidates =
        by_first_characters_.find(std::string(first_two(text.substr(position))));
    if (candidates == by_first_characters_.end()) return;
    for (const std::size_t number : candidates->second) {
        const Word& word = words_[number];
        const std::size_t end = position + word.normal.size();
        if (text.substr(position, word.normal.size()) != word.normal) continue;
        if (counts_inside(word.normal, edges[position], edges[end]))
            matches.push_back({word.text, word.subthemes, position, end});
    }
}

std::vector<LexiconMatch> Lexicon::find_words(std::string_view text,
                                              const std::vector<Token>& tokens) const {
    std::vector<LexiconMatch> matches;
    const std::vector<bool> edges = edges_of(text, tokens);
    for (std::size_t i = 0; i < tokens.size(); ++i) find_inflected(tokens, i, matches);
    for (std::size_t at = 0; at < text.size();) {
        find_inside(text, at, edges, matches);
        next_character(text, at);
    }
    keep_longest(matches);
    return matches;
}

}  // namespace yoriai
