#include "language/personal_words.h"

#include <fstream>
#include <map>
#include <sstream>

#include "base/error.h"
#include "base/folders.h"
#include "base/utf8.h"

namespace yoriai {
namespace {

using Sections = std::map<std::string, std::vector<std::u32string>>;

Sections read_sections() {
    const auto path = home_folder() / "assets/lexicon/personal_words.txt";
    std::ifstream file(path);
    if (!file) throw Error("cannot read " + path.string());
    Sections sections;
    std::string name;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("#")) continue;
        if (line.starts_with("[")) {
            name = line.substr(1, line.find(']') - 1);
            continue;
        }
        std::istringstream words(line);
        for (std::string word; words >> word;) sections[name].push_back(to_utf32(word));
    }
    for (const char* needed : {"family_names", "kana_names", "no_names", "kin", "illnesses"})
        if (sections[needed].empty())
            throw Error(path.string() + " lacks the list " + std::string(needed));
    return sections;
}

PersonalWords make_words() {
    Sections sections = read_sections();
    PersonalWords words;
    words.family_names.insert(sections["family_names"].begin(), sections["family_names"].end());
    words.kana_names = sections["kana_names"];
    words.no_names.insert(sections["no_names"].begin(), sections["no_names"].end());
    words.kin = sections["kin"];
    words.illnesses = sections["illnesses"];
    return words;
}

}  // namespace

bool PersonalWords::is_no_name(std::u32string_view word) const {
    for (std::size_t first = 0; first < word.size(); ++first)
        if (no_names.contains(word.substr(first))) return true;
    return false;
}

const PersonalWords& personal_words() {
    static const PersonalWords words = make_words();
    return words;
}

}  // namespace yoriai
