#pragma once

#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "analysis/themes.h"

// Cards to propose themes for, and a proposal as text that does not depend on the order of the
// cards.
namespace theme_cards {

inline std::vector<yoriai::ThemeCard> of(const std::vector<std::string>& texts) {
    std::vector<yoriai::ThemeCard> cards;
    for (const std::string& text : texts)
        cards.push_back({"c" + std::to_string(cards.size()), text, {}});
    return cards;
}

// The last column of a file of tests/data.
inline std::vector<yoriai::ThemeCard> of_file(const std::string& name) {
    std::ifstream file(std::string(YORIAI_ROOT "/tests/data/") + name);
    std::vector<std::string> texts;
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line)) texts.push_back(line.substr(line.rfind('\t') + 1));
    return of(texts);
}

inline std::string as_text(const yoriai::Proposal& proposal,
                           const std::vector<yoriai::ThemeCard>& cards) {
    std::string text;
    for (const yoriai::ProposedTheme& theme : proposal.themes) {
        text += theme.parent ? "  " + std::to_string(*theme.parent) + " " : "";
        text += theme.title + " [";
        for (const std::string& term : theme.terms) text += term + " ";
        text += "] ";
        for (const std::size_t card : theme.cards) text += cards[card].id + " ";
        text += "\n";
    }
    std::set<std::string> lone;
    for (const std::size_t card : proposal.lone) lone.insert(cards[card].id);
    for (const std::string& id : lone) text += id + " ";
    std::map<std::string, std::string> of_cards;
    for (std::size_t card = 0; card < cards.size(); ++card) {
        std::string& line = of_cards[cards[card].id];
        line = std::to_string(proposal.loneliness[card]);
        for (const yoriai::Reason& reason : proposal.reasons[card]) {
            line += " " + std::to_string(static_cast<int>(reason.kind)) + reason.entry;
            for (const std::string& word : reason.words) line += "," + word;
            if (reason.near_card) line += "~" + cards[*reason.near_card].id;
        }
    }
    for (const auto& [id, line] : of_cards) text += "\n" + id + " " + line;
    return text;
}

// For each card the theme it stands in; -1 for a lone card.
inline std::vector<int> theme_of(const yoriai::Proposal& proposal, std::size_t card_count) {
    std::vector<int> themes(card_count, -1);
    for (std::size_t theme = 0; theme < proposal.themes.size(); ++theme)
        for (const std::size_t card : proposal.themes[theme].cards)
            themes[card] = static_cast<int>(theme);
    return themes;
}

}  // namespace theme_cards
