#pragma once

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "exchange/import_cards.h"
#include "exchange/sentences.h"

namespace yoriai {

// What a test says of previews of cards.

inline std::string data_file(const std::string& name) {
    std::ifstream file(YORIAI_ROOT "/tests/data/" + name, std::ios::binary);
    REQUIRE(file);
    return {std::istreambuf_iterator<char>(file), {}};
}

// The texts of the cards, each with / behind it.
inline std::string texts_of(const ImportPreview& preview) {
    std::string all;
    for (const PreviewCard& made : preview.cards) all += made.card.text + "/";
    return all;
}

inline std::string joined_words(const std::vector<std::string>& words) {
    std::string all;
    for (const std::string& word : words) all += (all.empty() ? "" : "+") + word;
    return all;
}

inline std::string warnings_of(const ImportPreview& preview) {
    std::string all;
    for (const Sentence& warning : preview.warnings)
        all += say_in(Language::japanese, warning.message, warning.values) + "\n";
    return all;
}

inline std::string told_of_cards(const std::string& bytes, const std::string& name,
                                 const ImportOptions& options = {}) {
    return told_by([&] { preview_cards(bytes, name, options); });
}

}  // namespace yoriai
