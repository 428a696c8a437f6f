#include <algorithm>

#include "analysis/lexicon.h"
#include "base/utf8.h"
#include "language/normalise.h"

namespace yoriai {
namespace {

bool is_katakana_text(std::string_view text) {
    for (std::size_t at = 0; at < text.size();)
        if (!is_katakana(next_character(text, at))) return false;
    return true;
}

// The places of the text where a token begins or ends, by byte.
std::vector<bool> edges_of(std::string_view text, const std::vector<Token>& tokens) {
    std::vector<bool> edges(text.size() + 1, false);
    for (const Token& token : tokens) edges[token.position] = edges[token.end()] = true;
    return edges;
}

// Whether a word of the lexicon that is part of longer words counts there. The
// shorter it is, the likelier it is there by chance: バス in バスケット.
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

void Lexicon::find_inflected(const std::vector<Token>& tokens,
                             const std::vector<std::string_view>& bases, std::size_t first,
                             std::vector<LexiconMatch>& matches) const {
    const auto candidates = by_first_base_.find(bases[first]);
    if (candidates == by_first_base_.end()) return;
    for (const std::size_t number : candidates->second) {
        const Word& word = words_[number];
        if (first + word.bases.size() > tokens.size()) continue;
        std::size_t same = 1;
        while (same < word.bases.size() && bases[first + same] == word.bases[same]) ++same;
        if (same < word.bases.size()) continue;
        const Token& last = tokens[first + same - 1];
        std::string written;
        for (std::size_t i = first; i + 1 < first + same; ++i) written += tokens[i].surface;
        matches.push_back(
            {word.text, written + last.base, word.subthemes, tokens[first].position, last.end()});
    }
}

void Lexicon::find_inside(std::string_view text, std::size_t position,
                          const std::vector<bool>& edges,
                          std::vector<LexiconMatch>& matches) const {
    const auto candidates = by_first_characters_.find(first_two(text, position));
    if (candidates == by_first_characters_.end()) return;
    for (const std::size_t number : candidates->second) {
        const Word& word = words_[number];
        const std::size_t end = position + word.normal.size();
        if (text.substr(position, word.normal.size()) != word.normal) continue;
        if (counts_inside(word.normal, edges[position], edges[end]))
            matches.push_back({word.text, word.normal, word.subthemes, position, end});
    }
}

std::vector<LexiconMatch> Lexicon::find_words(std::string_view text,
                                              const std::vector<Token>& tokens) const {
    std::vector<LexiconMatch> matches;
    const std::vector<bool> edges = edges_of(text, tokens);
    std::vector<std::string_view> bases;
    for (const Token& token : tokens) bases.push_back(representative(token.base));
    for (std::size_t i = 0; i < tokens.size(); ++i) find_inflected(tokens, bases, i, matches);
    for (std::size_t at = 0; at < text.size();) {
        find_inside(text, at, edges, matches);
        next_character(text, at);
    }
    keep_longest(matches);
    return matches;
}

}  // namespace yoriai
