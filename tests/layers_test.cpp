#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

using Layers = std::map<std::string, std::set<std::string>>;

std::vector<std::string> words(const std::string& line) {
    std::istringstream stream(line);
    return {std::istream_iterator<std::string>(stream), {}};
}

// The table of app/CMakeLists.txt: which layers each layer may include, itself and those of the
// layers it uses among them.
Layers read_table() {
    std::ifstream file(YORIAI_ROOT "/app/CMakeLists.txt");
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    const std::regex row(R"(\nyoriai_layer\((\w+)([^)]*)\))");
    Layers may_include;
    for (std::sregex_iterator match(text.begin(), text.end(), row), end; match != end; ++match) {
        const std::string layer = (*match)[1];
        may_include[layer].insert(layer);
        bool uses = false;
        for (const std::string& word : words((*match)[2])) {
            if (word == "USES" || word == "LINKS")
                uses = word == "USES";
            else if (uses)
                may_include[layer].insert(may_include.at(word).begin(), may_include.at(word).end());
        }
    }
    return may_include;
}

// Headers of libraries that only some layers may see, and the layers that may.
const std::map<std::string, std::set<std::string>> guarded = {
    {"sqlite3.h", {"store"}},       {"imgui.h", {"picture", "ui", "desktop"}},
    {"GLFW/glfw3.h", {"desktop"}},  {"pango/pangocairo.h", {"page"}},
    {"cairo.h", {"page"}},          {"zip.h", {"exchange"}},
    {"xlsxwriter.h", {"exchange"}}, {"mecab.h", {"language"}},
};

// Why `layer` may not contain this line; empty when it may.
std::string forbidden(const Layers& may_include, const std::string& layer,
                      const std::string& line) {
    std::smatch match;
    if (std::regex_match(line, match, std::regex("#include \"(\\w+)/.*"))) {
        if (!may_include.contains(match[1])) return "there is no layer " + match[1].str();
        if (!may_include.at(layer).contains(match[1]))
            return layer + " may not use " + match[1].str();
    } else if (std::regex_match(line, match, std::regex("#include <(.*)>.*"))) {
        const auto guard = guarded.find(match[1]);
        if (guard != guarded.end() && !guard->second.contains(layer))
            return layer + " may not see " + match[1].str();
    }
    return {};
}

}  // namespace

TEST_CASE("a layer includes only what the table in app/CMakeLists.txt allows") {
    const Layers may_include = read_table();
    REQUIRE(may_include.size() == 16);
    for (const auto& [layer, ignored] : may_include) {
        for (const auto& entry :
             fs::recursive_directory_iterator(fs::path(YORIAI_ROOT "/app") / layer)) {
            std::ifstream file(entry.path());
            for (std::string line; std::getline(file, line);) {
                INFO(entry.path().string() << ": " << line);
                CHECK(forbidden(may_include, layer, line) == "");
            }
        }
    }
}

TEST_CASE("a panel that includes the store, or a model that sees SQLite, is found out") {
    const Layers may_include = read_table();
    CHECK(forbidden(may_include, "ui", "#include \"store/session.h\"") == "ui may not use store");
    CHECK(forbidden(may_include, "model", "#include <sqlite3.h>") == "model may not see sqlite3.h");
    CHECK(forbidden(may_include, "base", "#include \"model/card.h\"") == "base may not use model");
    CHECK(forbidden(may_include, "store", "#include \"model/card.h\"") == "");
}
