#include "analysis/theme_titles.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "base/utf8.h"

namespace yoriai {
namespace {

constexpr std::size_t most_characters = 24;
constexpr std::size_t cards_looked_at = 12;
constexpr std::size_t least_terms = 2;

bool is_part_of_name(const Token& token) {
    return token.kind == WordKind::noun || token.kind == WordKind::place ||
           token.kind == WordKind::person || token.kind == WordKind::adjectival;
}

// 所 of 避難所, 者 of 高齢者: a suffix that follows a name directly.
bool is_suffix(const Token& token) {
    return token.kind == WordKind::light_noun && count_characters(token.surface) == 1 &&
           token.surface != "の" && token.surface != "ん";
}

bool is_predicate(const Token& token) {
    return token.kind == WordKind::verb || token.kind == WordKind::adjective ||
           token.kind == WordKind::negation || token.kind == WordKind::auxiliary ||
           token.kind == WordKind::adjectival || token.kind == WordKind::light_verb;
}

// The word of the lexicon that begins at this byte and ends where a token ends.
const LexiconMatch* whole_match_at(const CardText& card, std::size_t position) {
    for (const LexiconMatch& match : card.matches)
        if (match.begin == position)
            for (const Token& token : card.tokens)
                if (token.end() == match.end) return &match;
    return nullptr;
}

// A piece of a card from one byte to its end.
struct Clause {
    std::size_t card = 0, begin = 0, end = 0;
};

// Where sentences end; a comma does not end one.
bool ends_sentence(const Token& token) {
    return token.kind == WordKind::symbol &&
           (token.surface == "。" || token.surface == "!" || token.surface == "?" ||
            token.surface == "." || token.surface == "」");
}

bool ends_clause(const Token& token) {
    return token.kind == WordKind::conjunctive || token.surface == "、" || token.surface == ",";
}

// Nothing begins with what belongs to the word before it: も of 出しても.
bool begins_clause(const Token& token) {
    switch (token.kind) {
        case WordKind::symbol:
        case WordKind::light_verb:
        case WordKind::particle:
        case WordKind::conjunctive:
        case WordKind::auxiliary:
            return false;
        default:
            return true;
    }
}

// Every piece from the start of a clause to the end of its sentence: Japanese
// has the predicate last.
std::vector<Clause> clauses_of(const CardText& text, std::size_t card) {
    std::vector<Clause> clauses;
    std::vector<std::size_t> starts;
    bool at_start = true;
    const auto close = [&](std::size_t end) {
        for (const std::size_t start : starts) clauses.push_back({card, start, end});
        starts.clear();
        at_start = true;
    };
    for (const Token& token : text.tokens) {
        if (ends_sentence(token)) {
            close(token.position);
            continue;
        }
        if (at_start && begins_clause(token)) {
            starts.push_back(token.position);
            at_start = false;
        }
        if (ends_clause(token)) at_start = true;
    }
    if (!text.tokens.empty()) close(text.tokens.back().end());
    return clauses;
}

// Whether the piece is a sentence of its own: something is said of something.
bool says_something(const CardText& text, const Clause& clause) {
    bool name = false, predicate = false;
    const Token* last = nullptr;
    for (const Token& token : text.tokens) {
        if (token.position < clause.begin || token.end() > clause.end) continue;
        if (token.kind == WordKind::symbol) continue;
        name = name || is_part_of_name(token);
        predicate = predicate || is_predicate(token);
        last = &token;
    }
    return name && predicate && last && last->kind != WordKind::conjunctive;
}

// What was written there. The normalised text and the original have the same
// characters in nearly all cards; where they do not, the normalised one is
// taken.
std::string as_written(const CardText& text, std::string_view original, const Clause& clause) {
    const std::string_view normal(text.normal);
    const std::string_view piece = normal.substr(clause.begin, clause.end - clause.begin);
    const std::string_view written = trim(original);
    if (count_characters(written) != count_characters(normal)) return std::string(piece);
    const std::size_t before = count_characters(normal.substr(0, clause.begin));
    const std::string_view rest = written.substr(first_characters(written, before).size());
    return std::string(first_characters(rest, count_characters(piece)));
}

double worth(const CardText& text, const Clause& clause, const std::vector<std::string>& terms) {
    const std::string_view piece =
        std::string_view(text.normal).substr(clause.begin, clause.end - clause.begin);
    double sum = 0, weight = 1;
    for (const std::string& term : terms) {
        // An inflected word is found by its stem, which is all but its last
        // character.
        const std::size_t size = count_characters(term);
        const std::string_view stem = first_characters(term, size > 2 ? size - 1 : size);
        if (piece.find(stem) != std::string_view::npos) sum += weight;
        weight *= 0.7;
    }
    const auto size = static_cast<double>(count_characters(piece));
    const double too_long = std::max(0.0, size - static_cast<double>(most_characters));
    return sum - 0.1 * static_cast<double>(clause.card) - 0.08 * too_long - (size < 7 ? 0.5 : 0);
}

}  // namespace

std::vector<std::string> phrases_of(const CardText& card) {
    std::vector<std::string> phrases;
    std::string name;
    std::size_t words = 0;
    bool content = false;
    const auto close = [&] {
        if (content && words > 0) phrases.push_back(name);
        name.clear();
        words = 0;
        content = false;
    };
    std::size_t told = 0;  // bytes that a word of the lexicon has told already
    for (const Token& token : card.tokens) {
        if (token.position < told) continue;
        if (const LexiconMatch* match = whole_match_at(card, token.position)) {
            close();
            phrases.push_back(match->written);
            told = match->end;
        } else if (is_part_of_name(token) || (words > 0 && is_suffix(token))) {
            name += token.surface;
            content = content || is_content_word(token) || words > 0;
            ++words;
        } else {
            close();
            if (is_content_word(token)) phrases.push_back(token.base);
        }
    }
    close();
    return phrases;
}

std::vector<std::vector<std::string>> telling_terms(
    const std::vector<CardText>& cards, const std::vector<std::vector<std::size_t>>& groups,
    std::size_t count) {
    std::vector<std::map<std::string, double>> counts(groups.size());
    std::map<std::string, double> everywhere;
    double all = 0;
    for (std::size_t group = 0; group < groups.size(); ++group)
        for (const std::size_t card : groups[group]) {
            const std::vector<std::string> phrases = phrases_of(cards[card]);
            for (const std::string& phrase :
                 std::set<std::string>(phrases.begin(), phrases.end())) {
                ++counts[group][phrase];
                ++everywhere[phrase];
                ++all;
            }
        }
    const double mean = groups.empty() ? 1 : all / static_cast<double>(groups.size());
    std::vector<std::vector<std::string>> result;
    for (const auto& of_group : counts) {
        std::vector<std::pair<double, std::string>> ranked;
        for (const auto& [phrase, times] : of_group) {
            const double often = times >= 2 ? times : 0.3;  // a word of one card tells little
            ranked.emplace_back(-often * std::log(1 + mean / everywhere[phrase]), phrase);
        }
        std::sort(ranked.begin(), ranked.end());
        std::vector<std::string> terms;
        for (const auto& [score, phrase] : ranked)
            if (terms.size() < count && (terms.size() < least_terms || of_group.at(phrase) >= 2))
                terms.push_back(phrase);
        result.push_back(std::move(terms));
    }
    return result;
}

std::string draft_title(const std::vector<const CardText*>& cards,
                        const std::vector<std::string_view>& original,
                        const std::vector<std::string>& terms, const std::set<std::string>& taken,
                        const std::string& pattern) {
    std::string best;
    double most = -1e9;
    for (std::size_t card = 0; card < std::min(cards.size(), cards_looked_at); ++card)
        for (const Clause& clause : clauses_of(*cards[card], card)) {
            const double value = worth(*cards[card], clause, terms);
            if (value <= most || !says_something(*cards[card], clause)) continue;
            std::string title = as_written(*cards[card], original[card], clause);
            if (taken.contains(title)) continue;
            most = value;
            best = std::move(title);
        }
    if (!best.empty()) return best;
    const std::string_view words =
        terms.empty() ? trim(original.front()) : std::string_view(terms.front());
    std::string title = pattern;
    const std::size_t place = title.find("{}");
    if (place != std::string::npos)
        title.replace(place, 2, first_characters(words, most_characters));
    return title;
}

}  // namespace yoriai
