#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "analysis/lexicon.h"
#include "base/error.h"
#include "base/folders.h"

namespace yoriai {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

Error broken(const fs::path& file, const std::string& why) {
    return Error(file.string() + ": " + why);
}

void read_town(const fs::path& file, Lexicon& lexicon) {
    std::ifstream stream(file, std::ios::binary);
    try {
        const json town = json::parse(stream);
        for (const json& entry : town.at("subthemes"))
            lexicon.add_subtheme({entry.at("id").get<std::string>(),
                                  entry.at("field").get<std::string>(),
                                  entry.at("name").get<std::string>(),
                                  entry.at("words").get<std::vector<std::string>>()});
    } catch (const json::exception& failure) {
        throw broken(file, failure.what());
    }
}

// Calls `take` with the two columns of each line; # begins a line of comment.
template <class Take>
void read_pairs(const fs::path& file, Take take) {
    std::ifstream stream(file, std::ios::binary);
    std::size_t number = 0;
    for (std::string line; std::getline(stream, line);) {
        ++number;
        if (line.empty() || line[0] == '#') continue;
        const std::size_t tab = line.find('\t');
        if (tab == std::string::npos || tab == 0 || tab + 1 == line.size())
            throw broken(file, "line " + std::to_string(number) + " has not two columns");
        take(line.substr(0, tab), line.substr(tab + 1));
    }
}

std::vector<std::string> split_classes(const std::string& list) {
    std::vector<std::string> classes;
    std::istringstream stream(list);
    for (std::string name; std::getline(stream, name, ',');) classes.push_back(name);
    return classes;
}

}  // namespace

Lexicon Lexicon::read(const fs::path& folder) {
    Lexicon lexicon;
    const auto present = [&](const char* name) {
        const bool found = fs::exists(folder / name);
        if (!found) lexicon.missing_.push_back(name);
        return found;
    };
    if (present("synonyms.tsv"))
        read_pairs(folder / "synonyms.tsv", [&](std::string word, std::string representative) {
            lexicon.add_synonym(std::move(word), std::move(representative));
        });
    if (present("semantic_classes.tsv"))
        read_pairs(folder / "semantic_classes.tsv", [&](std::string word, const std::string& list) {
            lexicon.add_classes(std::move(word), split_classes(list));
        });
    if (present("town.json")) read_town(folder / "town.json", lexicon);
    return lexicon;
}

const Lexicon& Lexicon::installed() {
    static const Lexicon lexicon = read(home_folder() / "assets" / "lexicon");
    return lexicon;
}

}  // namespace yoriai
