#include "analysis/lexicon.h"

#include <algorithm>
#include <unordered_map>

#include "base/error.h"
#include "base/utf8.h"
#include "language/normalise.h"

namespace yoriai {
namespace {

bool is_hiragana_text(std::string_view text) {
    for (std::size_t at = 0; at < text.size();)
        if (!is_hiragana(next_character(text, at))) return false;
    return true;
}

}  // namespace

Lexicon::Lexicon(LexiconSource source) : source_(std::move(source)) {
    std::unordered_map<std::string_view, std::uint64_t> lists;  // few differ
    for (std::size_t word = 0; word < source_.classes.size(); ++word) {
        const auto [list, is_new] = lists.emplace(source_.classes.value(word), 0);
        if (is_new) list->second = read_classes(list->first);
        classes_.push_back(list->second);
    }
    for (std::size_t i = 0; i < source_.subthemes.size(); ++i) add_subtheme(i);
    profiles_.weigh();
}

std::uint64_t Lexicon::read_classes(std::string_view list) {
    std::uint64_t bits = 0;
    for (std::size_t at = 0; at < list.size();) {
        const std::size_t comma = std::min(list.find(',', at), list.size());
        const std::string_view name = list.substr(at, comma - at);
        at = comma + 1;
        const auto known = std::find(class_names_.begin(), class_names_.end(), name);
        if (known == class_names_.end() && class_names_.size() == 64)
            throw Error("more than 64 semantic classes");
        bits |= std::uint64_t{1} << (known - class_names_.begin());
        if (known == class_names_.end()) class_names_.emplace_back(name);
    }
    return bits;
}

void Lexicon::add_subtheme(std::size_t number) {
    profiles_.add(number, {});
    for (const std::string& text : source_.subthemes[number].words) {
        std::string normal = normalise(text);
        if (normal.empty()) continue;
        const std::vector<Token> tokens = read_tokens(normal);
        profiles_.add(number, traits_of(tokens));
        const auto [entry, added] = word_by_text_.emplace(normal, words_.size());
        if (added) {
            words_.push_back({text, std::move(normal), {}, {}});
            index_word(entry->second, tokens);
        }
        std::vector<std::size_t>& lists = words_[entry->second].subthemes;
        if (lists.empty() || lists.back() != number) lists.push_back(number);
    }
}

void Lexicon::index_word(std::size_t number, const std::vector<Token>& tokens) {
    Word& word = words_[number];
    for (const Token& token : tokens) word.bases.emplace_back(representative(token.base));
    if (!word.bases.empty()) by_first_base_[word.bases.front()].push_back(number);
    if (count_characters(word.normal) >= 2 && !is_hiragana_text(word.normal))
        by_first_characters_[first_two(word.normal, 0)].push_back(number);
}

Traits Lexicon::traits_of(const std::vector<Token>& tokens) const {
    Traits traits;
    for (const Token& token : tokens) {
        const bool content = is_content_word(token);
        if (!content && token.kind != WordKind::light_noun) continue;
        if (content) traits.push_back({representative(token.base), false});
        const std::string_view surface = token.surface;
        for (std::size_t at = 0; at < surface.size();) {
            const std::size_t begin = at;
            if (is_kanji(next_character(surface, at)))
                traits.push_back({surface.substr(begin, at - begin), true});
        }
    }
    return traits;
}

std::vector<RelatedSubtheme> Lexicon::related_subthemes(const std::vector<Token>& tokens) const {
    return profiles_.related(traits_of(tokens));
}

std::string_view Lexicon::representative(std::string_view base) const {
    const std::size_t found = source_.synonyms.find(base);
    return found == WordTable::nowhere ? base : source_.synonyms.value(found);
}

std::uint64_t Lexicon::classes_of(std::string_view base) const {
    const std::size_t found = source_.classes.find(base);
    return found == WordTable::nowhere ? 0 : classes_[found];
}

// The two characters from a place on as one number; the second is 0 where the text ends.
std::uint64_t Lexicon::first_two(std::string_view text, std::size_t at) {
    const std::uint64_t first = next_character(text, at);
    return first << 32U | (at < text.size() ? next_character(text, at) : 0);
}

}  // namespace yoriai
