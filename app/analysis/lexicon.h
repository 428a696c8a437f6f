#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "language/tokens.h"

namespace yoriai {

// A subject that residents write about, with the words that tell it: one entry
// of the town lexicon.
struct Subtheme {
    std::string id;
    std::string field;  // the name of the field it belongs to
    std::string name;
    std::vector<std::string> words;
};

// What a lexicon is made of.
struct LexiconSource {
    std::vector<Subtheme> subthemes;
    std::vector<std::pair<std::string, std::string>> synonyms;  // word, the word that stands for it
    std::vector<std::pair<std::string, std::string>> classes;   // word, classes joined by commas
    std::vector<std::string> missing;                           // files that were not there
};

// A word of the town lexicon that stands in a text.
struct LexiconMatch {
    std::string word;                    // as the lexicon has it
    std::string written;                 // as the text has it, in its dictionary form
    std::vector<std::size_t> subthemes;  // that list it
    std::size_t begin = 0, end = 0;      // bytes of the normalised text
};

// A sub-theme whose words are like those of a text, whether or not one of them
// stands there.
struct RelatedSubtheme {
    std::size_t subtheme = 0;
    float share = 0;  // 1 for the most related
};

// What the program knows about words beforehand: the town lexicon, synonyms,
// semantic classes. All of it is data under assets/lexicon that a municipality
// may edit; what is missing answers nothing.
class Lexicon {
 public:
    Lexicon() = default;

    // Throws Error when there are more than 64 semantic classes.
    explicit Lexicon(LexiconSource);

    // Of town.json, synonyms.tsv and semantic_classes.tsv in a
    // folder. Throws Error when a file is there and is not what it should be.
    static Lexicon read(const std::filesystem::path& folder);

    // The one of assets/lexicon, read at the first call.
    static const Lexicon& installed();

    const std::vector<Subtheme>& subthemes() const { return source_.subthemes; }
    const std::vector<std::string>& missing() const { return source_.missing; }

    // The word that stands for this one and its synonyms; the word itself when it
    // has none.
    const std::string& representative(const std::string& base) const;

    // The semantic classes of a word: C_… categories and D_… domains.
    std::vector<std::string> classes_of(const std::string& base) const;

    // The lexicon's words in a text, longest first where they overlap, in the
    // order of the text.
    std::vector<LexiconMatch> find_words(std::string_view normalised_text,
                                         const std::vector<Token>& tokens) const;

    // The few sub-themes whose words are most like those of this one, and how like: 1 would be the
    // same words.
    const std::vector<RelatedSubtheme>& subthemes_like(std::size_t subtheme) const {
        return alike_[subtheme];
    }

    // The sub-themes whose words share most words and kanji with the text, the
    // most related first.
    std::vector<RelatedSubtheme> related_subthemes(const std::vector<Token>& tokens) const;

 private:
    struct Word {
        std::string text;                    // as listed
        std::string normal;                  // normalised, for finding it inside longer words
        std::vector<std::string> bases;      // dictionary forms, for finding it inflected
        std::vector<std::size_t> subthemes;  // that list it
    };
    struct Trait {  // a word or kanji in a sub-theme's profile
        std::size_t subtheme;
        float weight;
    };
    using TraitCounts = std::map<std::string, float>;

    void add_classes(const std::string& word, const std::string& list);
    void add_subtheme(std::size_t number, TraitCounts& profile);
    void index_word(std::size_t word, const std::vector<Token>& tokens);
    void weigh_profiles(std::vector<TraitCounts> profiles);
    void compare_profiles(const std::vector<TraitCounts>& unit_profiles);
    void count_traits(const std::vector<Token>&, TraitCounts&) const;
    void find_inflected(const std::vector<Token>&, std::size_t first,
                        std::vector<LexiconMatch>&) const;
    void find_inside(std::string_view text, std::size_t position, const std::vector<bool>& edges,
                     std::vector<LexiconMatch>&) const;

    LexiconSource source_;
    std::vector<Word> words_;
    std::unordered_map<std::string, std::size_t> word_by_text_;
    std::unordered_map<std::string, std::vector<std::size_t>> by_first_base_;
    std::unordered_map<std::string, std::vector<std::size_t>> by_first_characters_;
    std::unordered_map<std::string, std::string> representatives_;
    std::unordered_map<std::string, std::uint64_t> classes_;  // a bit for each of class_names_
    std::vector<std::string> class_names_;
    std::unordered_map<std::string, std::vector<Trait>> profiles_;
    std::vector<std::vector<RelatedSubtheme>> alike_;  // by sub-theme
};

}  // namespace yoriai
