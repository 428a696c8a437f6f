#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "frameworks/framework_file.h"
#include "frameworks/wording.h"
#include "model/workshop.h"

namespace yoriai {

// The vocabularies that have one form: assets/frameworks/<id>.json, made of items with a name in
// both languages and the source they were taken from. A municipality may have its own set, which a
// session carries with it.

struct VocabularyItem {
    std::string id;
    Wording name;
    Wording meaning;                    // may be empty
    std::vector<std::string> examples;  // Japanese; of the program's own sets only
    std::string source;                 // file and id: "000_0562754cf913f597.txt A-34"
};

struct Vocabulary {
    std::string id;
    Wording name;
    std::string source;  // in a sentence; of a session's own set that of its first item
    std::vector<VocabularyItem> items;
    bool own = false;  // the session's set, not the program's

    const VocabularyItem* find(std::string_view item) const;
    // What stands for a kind: the name of the item with this id, or the words themselves.
    std::string words_of(const std::string& kind, Language language) const;
    // The id of the item with this id or with this name in either language, or the words
    // themselves.
    std::string kind_of(std::string_view words) const;
};

// Their ids, in the order in which they are offered.
const std::vector<std::string>& vocabulary_ids();

// The program's set. Throws Failure when the file is missing or damaged, or when it or one of its
// items does not say where it comes from.
Vocabulary read_vocabulary(const std::string& id,
                           const std::filesystem::path& folder = frameworks_folder());
// The same form in a file from elsewhere; `name` is the file's, for the sentences. Throws Failure.
Vocabulary parse_vocabulary(std::string_view text, const std::string& name);

// The session's own set when it has one, the program's else.
Vocabulary vocabulary_of(const Workshop&, const std::string& id);

// The set as rows of a session; their ids are none.
std::vector<OwnWord> own_words_of(const Vocabulary&);

// How large a municipality is where a service is found in half of them, and in most of them (80 %).
// Figures of municipalities, never of a district.
struct ServiceThreshold {
    std::string id;
    Wording name;
    std::optional<int> half, most;
    std::string source;
};
struct ServiceThresholds {
    std::string source;  // edition and year, Japanese
    int year = 0;
    std::vector<Wording> cautions;         // printed wherever a figure is
    std::vector<ServiceThreshold> values;  // without the pairs that are not certain
};
ServiceThresholds read_service_thresholds(
    const std::filesystem::path& folder = frameworks_folder());

}  // namespace yoriai
