#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace yoriai {

// What kind of word a token is, as far as grouping, titles and readings need it.
enum class WordKind {
    noun,        // 名詞 of any kind that can be what a sentence is about
    place,       // 固有名詞,地域
    person,      // 固有名詞,人名
    adjectival,  // 形容動詞語幹: 不便, 危険
    verb,        // 自立
    adjective,   // 自立
    light_noun,  // 非自立, 代名詞, 接尾: こと, これ, さん
    light_verb,  // 非自立, 接尾: いる, れる
    negation,    // ない, ぬ, ん after a verb or adjective, and ない by itself
    number,
    adverb,
    particle,
    conjunctive,  // 接続助詞: て, ので, が between clauses
    auxiliary,    // 助動詞
    prefix,
    symbol,
    other
};

// One word of a text.
struct Token {
    std::string surface;  // as it stands in the normalised text
    std::string base;     // its dictionary form
    std::string reading;  // in katakana; empty when the dictionary has none
    WordKind kind = WordKind::other;
    std::size_t position = 0;  // of its first byte in the normalised text
    bool known = true;         // false for a word that is not in the dictionary

    std::size_t end() const { return position + surface.size(); }
};

// Whether MeCab's IPA dictionary was found. Without it, read_tokens gives the runs and pairs of
// kanji and of katakana instead of words, and whoever shows a result of it has to say so.
bool dictionary_present();

// The words of a text that normalise() has been through. Safe to call from any thread; the
// dictionary is opened at the first call.
std::vector<Token> read_tokens(std::string_view normalised_text);

// Gives back the memory of what was read of the dictionary, some 40 MB after many texts; the next
// text opens it again in a tenth of a millisecond.
void close_dictionary();

// As read_tokens without a dictionary, whether there is one or not.
std::vector<Token> read_tokens_without_dictionary(std::string_view normalised_text);

// Whether a word says something by itself: nouns, verbs, adjectives, except those that stand in
// nearly every card (する, ある, 人, 場所 and so on).
bool is_content_word(const Token&);

}  // namespace yoriai
