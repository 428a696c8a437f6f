#pragma once

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "base/id.h"
#include "model/workshop.h"

namespace yoriai {

inline const std::filesystem::path assets = std::filesystem::path(YORIAI_ROOT) / "assets";

inline nlohmann::json read_asset(const std::filesystem::path& file) {
    std::ifstream stream(file);
    return nlohmann::json::parse(stream);
}

// A folder with one damaged file in it, gone at the end of the test.
struct DamagedFolder {
    std::filesystem::path folder =
        std::filesystem::temp_directory_path() / ("yoriai_" + std::to_string(random_id()));

    DamagedFolder(const std::string& name, const std::string& text) {
        std::filesystem::create_directory(folder);
        std::ofstream(folder / name) << text;
    }
    ~DamagedFolder() { std::filesystem::remove_all(folder); }
    DamagedFolder(const DamagedFolder&) = delete;
    DamagedFolder& operator=(const DamagedFolder&) = delete;
};

// A word of the session's own.
inline OwnWord own_word(std::int64_t id, const std::string& vocabulary, const std::string& key,
                        const std::string& japanese) {
    OwnWord word;
    word.id = {id};
    word.vocabulary = vocabulary;
    word.key = key;
    word.japanese = japanese;
    word.source = "協議会";
    return word;
}

template <class Entry, class Part>
std::string joined(const std::vector<Entry>& entries, Part part) {
    std::string text;
    for (const Entry& entry : entries) text += (text.empty() ? "" : " ") + std::string(part(entry));
    return text;
}

}  // namespace yoriai
