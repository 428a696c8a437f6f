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

WordTable read_words(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    std::string text(static_cast<std::size_t>(fs::file_size(file)), '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    try {
        return WordTable(std::move(text));
    } catch (const Error& failure) {
        throw broken(file, failure.what());
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
    if (present("synonyms.tsv")) source.synonyms = read_words(folder / "synonyms.tsv");
    if (present("semantic_classes.tsv"))
        source.classes = read_words(folder / "semantic_classes.tsv");
    return Lexicon(std::move(source));
}

const Lexicon& Lexicon::installed() {
    // Never taken apart: that would cost a tenth of the time of a small grouping.
    static const Lexicon* const lexicon = new Lexicon(read(home_folder() / "assets" / "lexicon"));
    return *lexicon;
}

}  // namespace yoriai
