#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "language/tokens.h"

namespace yoriai {

// A subject that residents write about, with the words that tell it: one entry of the town lexicon.
struct Subtheme {
    std::string id;
    std::string field;  // the name of the field it belongs to
    std::string name;
    std::vector<std::string> words;
};

// A word of the town lexicon that stands in a text.
struct LexiconMatch {
    std::string word;                    // as the lexicon has it
    std::vector<std::size_t> subthemes;  // that list it
    std::size_t begin = 0, end = 0;      // bytes of the normalised text
};

// What the program knows about words beforehand: the town lexicon, synonyms, semantic classes. All of
// it is data under assets/lexicon that a municipality may edit; without a file the answers are empty
// and missing() names it.
class Lexicon {
   public:
    Lexicon() = default;

    // Reads town.json, synonyms.tsv and semantic_classes.tsv of a folder. Throws Error when a file is
    // there and is not what it should be.
    static Lexicon read(const std::filesystem::path& folder);

    // The one of assets/lexicon, read at the first call.
    static const Lexicon& installed();

    void add_subtheme(Subtheme);
    void add_synonym(std::string word, std::string representative);
    void add_classes(std::string word, std::vector<std::string> classes);

    const std::vector<Subtheme>& subthemes() const { return subthemes_; }
    const std::vector<std::string>& missing() const { return missing_; }

    // The word that stands for this one and its synonyms; the word itself when it has none.
    const std::string& representative(const std::string& base) const;

    // The semantic classes of a word: C_… categories and D_… domains.
    const std::vector<std::string>& classes_of(const std::string& base) const;

    // The lexicon's words in a text, longest first where they overlap, in the order of the text.
    std::vector<LexiconMatch> find_words(std::string_view normalised_text,
                                         const std::vector<Token>& tokens) const;

   private:
    struct Word {
        std::string text;                    // as listed
        std::string normal;                  // normalised, for finding it inside longer words
        std::vector<std::string> bases;      // dictionary forms, for finding it inflected
        std::vector<std::size_t> subthemes;  // that list it
    };

    std::size_t word_of(const std::string& text);
    void index_word(std::size_t word);
    void find_inflected(const std::vector<Token>&, std::size_t first,
                        std::vector<LexiconMatch>&) const;
    void find_inside(std::string_view text, std::size_t position, const std::vector<bool>& edges,
                     std::vector<LexiconMatch>&) const;

    std::vector<Subtheme> subthemes_;
    std::vector<std::string> missing_;
    std::vector<Word> words_;
    std::unordered_map<std::string, std::size_t> word_by_text_;
    std::unordered_map<std::string, std::vector<std::size_t>> by_first_base_;
    std::unordered_map<std::string, std::vector<std::size_t>> by_first_characters_;
    std::unordered_map<std::string, std::string> representatives_;
    std::unordered_map<std::string, std::vector<std::string>> classes_;
};

}  // namespace yoriai
