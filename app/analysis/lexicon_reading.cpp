#include <fstream>
#include <nlohmann/json.hpp>

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

void read_subthemes(const fs::path& file, std::vector<Subtheme>& subthemes) {
    std::ifstream stream(file, std::ios::binary);
    try {
        const json town = json::parse(stream);
        for (const json& entry : town.at("subthemes"))
            subthemes.push_back({entry.at("id").get<std::string>(),
                                 entry.at("field").get<std::string>(),
                                 entry.at("name").get<std::string>(),
                                 entry.at("words").get<std::vector<std::string>>()});
    } catch (const json::exception& failure) {
        throw broken(file, failure.what());
    }
}

using Pairs = std::vector<std::pair<std::string, std::string>>;

// The two columns of each line; # begins a line of comment.
void read_pairs(const fs::path& file, Pairs& pairs) {
    std::ifstream stream(file, std::ios::binary);
    std::size_t number = 0;
    for (std::string line; std::getline(stream, line);) {
        ++number;
        if (line.empty() || line[0] == '#') continue;
        const std::size_t tab = line.find('\t');
        if (tab == std::string::npos || tab == 0 || tab + 1 == line.size())
            throw broken(file, "line " + std::to_string(number) + " has not two columns");
        pairs.emplace_back(line.substr(0, tab), line.substr(tab + 1));
    }
}

}  // namespace

Lexicon Lexicon::read(const fs::path& folder) {
    LexiconSource source;
    const auto present = [&](const char* name) {
        const bool found = fs::exists(folder / name);
        if (!found) source.missing.push_back(name);
        return found;
    };
    if (present("town.json")) read_subthemes(folder / "town.json", source.subthemes);
    if (present("synonyms.tsv")) read_pairs(folder / "synonyms.tsv", source.synonyms);
    if (present("semantic_classes.tsv"))
        read_pairs(folder / "semantic_classes.tsv", source.classes);
    return Lexicon(std::move(source));
}

const Lexicon& Lexicon::installed() {
    static const Lexicon lexicon = read(home_folder() / "assets" / "lexicon");
    return lexicon;
}

}  // namespace yoriai
