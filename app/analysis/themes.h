#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "analysis/lexicon.h"

namespace yoriai {

// A card as the grouping sees it: only what was written, and by request its
// tags.
struct ThemeCard {
    std::string id;
    std::string text;
    std::vector<std::string> tags;  // evidence with ThemeOptions::use_tags only
};

struct ThemeOptions {
    std::optional<int> groups;  // exactly so many flat themes that hold every card
    bool use_tags = false;
    int most_top_themes = 7;
    // Cards that people have put together, each group a theme of theirs: never
    // moved, never split, never joined with another. A card stands in one of them
    // at most.
    std::vector<std::vector<std::size_t>> pinned;
    // Pairs that people do not want in one theme.
    std::vector<std::pair<std::size_t, std::size_t>> apart;
    // The title of a theme none of whose cards says a whole sentence, in the language of the
    // screen;
    // {} stands for the words. Without it the title is the words.
    std::string title_of_words = "{}";
    // Told how much is done, 0 to 1; false stops the work.
    std::function<bool(double)> progress;
};

struct ProposedTheme {
    std::string title;               // a draft sentence in the cards' own words
    std::vector<std::string> terms;  // the words that tell it from the others, most telling first
    std::vector<std::size_t> cards;  // the most central first; a card stands in its deepest theme
    std::optional<std::size_t> parent;
    std::optional<std::size_t> pinned;  // which of ThemeOptions::pinned it continues
};

// Why a card stands where it stands.
struct Reason {
    enum class Kind { pinned, shared_words, lexicon_entry, near_card, tag };
    Kind kind = Kind::shared_words;
    std::vector<std::string> words;  // shared words; the card's words that the lexicon lists; tags
    std::string entry, field;        // of the lexicon
    std::optional<std::size_t> near_card;  // that carried it here
};

struct Proposal {
    std::vector<ProposedTheme> themes;
    std::vector<std::size_t> lone;             // 一匹狼: in no theme
    std::vector<double> loneliness;            // of every card, 0 to 1
    std::vector<std::vector<Reason>> reasons;  // of every card; empty for lone ones
    bool dictionary_missing = false;           // pairs of letters were compared instead of words
    bool stopped = false;                      // progress said so; everything else is empty
};

// Groups the cards by theme. Gives the same for the same cards in any order.
// Needs ids that differ where texts are equal; indexes are those of `cards`.
Proposal propose_themes(std::span<const ThemeCard> cards, const ThemeOptions&, const Lexicon&);

}  // namespace yoriai
