#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analysis/subtheme_profiles.h"
#include "analysis/word_table.h"
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
    WordTable synonyms;                // word, the word that stands for it
    WordTable classes;                 // word, classes joined by commas
    std::vector<std::string> missing;  // files that were not there
};

// A word of the town lexicon that stands in a text.
struct LexiconMatch {
    std::string word;                    // as the lexicon has it
    std::string written;                 // as the text has it, in its dictionary form
    std::vector<std::size_t> subthemes;  // that list it
    std::size_t begin = 0, end = 0;      // bytes of the normalised text
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
    std::string_view representative(std::string_view base) const;

    // The semantic classes of a word, a bit for each of class_names(): C_… categories and D_…
    // domains.
    std::uint64_t classes_of(std::string_view base) const;
    const std::vector<std::string>& class_names() const { return class_names_; }

    // The lexicon's words in a text, longest first where they overlap, in the
    // order of the text.
    std::vector<LexiconMatch> find_words(std::string_view normalised_text,
                                         const std::vector<Token>& tokens) const;

    // The few sub-themes whose words are most like those of this one, and how like: 1 would be the
    // same words.
    const std::vector<RelatedSubtheme>& subthemes_like(std::size_t subtheme) const {
        return profiles_.alike(subtheme);
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

    std::uint64_t read_classes(std::string_view list);
    void add_subtheme(std::size_t number);
    void index_word(std::size_t word, const std::vector<Token>& tokens);
    // Of the tokens' own text or of this lexicon.
    Traits traits_of(const std::vector<Token>&) const;
    static std::uint64_t first_two(std::string_view text, std::size_t at);
    // `bases`: the words that stand for the tokens.
    void find_inflected(const std::vector<Token>&, const std::vector<std::string_view>& bases,
                        std::size_t first, std::vector<LexiconMatch>&) const;
    void find_inside(std::string_view text, std::size_t position, const std::vector<bool>& edges,
                     std::vector<LexiconMatch>&) const;

    LexiconSource source_;
    std::vector<Word> words_;
    std::unordered_map<std::string, std::size_t> word_by_text_;
    // By the word that stands for the first of its dictionary forms.
    std::unordered_map<std::string, std::vector<std::size_t>, TextHash, std::equal_to<>>
        by_first_base_;
    std::unordered_map<std::uint64_t, std::vector<std::size_t>> by_first_characters_;
    std::vector<std::string> class_names_;
    std::vector<std::uint64_t> classes_;  // of each word of source_.classes
    SubthemeProfiles profiles_;
};

}  // namespace yoriai
