// group_cards themes CARDS.tsv --json [--groups N]: the part of `yoriai themes` that the score
// needs, from a file whose last column is the text, below a header.
#include <cstdio>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "analysis/themes.h"

using nlohmann::json;

namespace {

std::vector<yoriai::ThemeCard> read_cards(const std::string& path) {
    std::vector<yoriai::ThemeCard> cards;
    std::ifstream file(path);
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line)) {
        const std::size_t tab = line.rfind('\t');
        const std::size_t begin = tab == std::string::npos ? 0 : tab + 1;
        cards.push_back({std::to_string(cards.size()), line.substr(begin), {}});
    }
    return cards;
}

json ids(const std::vector<std::size_t>& indexes) {
    json list = json::array();
    for (const std::size_t index : indexes) list.push_back(std::to_string(index));
    return list;
}

}  // namespace

int main(int count, char** values) {
    const std::vector<std::string> arguments(values + 1, values + count);
    if (arguments.size() < 3 || arguments[0] != "themes") return 2;
    yoriai::ThemeOptions options;
    if (arguments.size() > 4 && arguments[3] == "--groups")
        options.groups = std::stoi(arguments[4]);
    const auto cards = read_cards(arguments[1]);
    const auto proposal = yoriai::propose_themes(cards, options, yoriai::Lexicon::installed());
    json themes = json::array(), loneliness = json::object();
    for (const auto& theme : proposal.themes)
        themes.push_back({{"title", theme.title},
                          {"cards", ids(theme.cards)},
                          {"parent", theme.parent ? json(*theme.parent) : json()}});
    for (std::size_t card = 0; card < cards.size(); ++card)
        loneliness[cards[card].id] = proposal.loneliness[card];
    std::cout << json{{"themes", themes}, {"lone", ids(proposal.lone)}, {"loneliness", loneliness}};
    return 0;
}
