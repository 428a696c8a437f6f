#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "analysis/lexicon.h"
#include "model/workshop.h"

namespace yoriai {

// What would become of one theme.
struct RegroupedTheme {
    ThemeId theme;                                   // none: a new one
    std::string title;                               // as it stands, or a draft
    std::map<ThemeId, std::vector<CardId>> joining;  // by where they stand now; none: in no theme
    std::vector<CardId> leaving;
    bool ends = false;  // nothing is left in it
};

// What would change if the cards were grouped anew.
struct Regrouping {
    std::vector<RegroupedTheme> themes;  // those that change: the new ones first, the ending last
    std::vector<CardId> alone;           // that leave their theme for none
    std::size_t kept_themes = 0;         // that do not change
    std::size_t kept_cards = 0;          // that stay in their theme
    bool dictionary_missing = false;
    bool stopped = false;  // progress said so; everything else is empty

    bool changes_nothing() const { return themes.empty(); }
};

// Whether the card may be moved by the program: no person has placed it or kept it lone, and its
// theme, when it has one, still has a draft's title and is in no round or issue.
bool is_movable(const Workshop&, const Card&);

// Groups anew the cards that are movable, around those that are not. `title_of_words` and
// `progress` as in ThemeOptions. Nothing is changed by it.
Regrouping regroup(const Workshop&, const Lexicon&, const std::string& title_of_words,
                   const std::function<bool(double)>& progress);

}  // namespace yoriai
