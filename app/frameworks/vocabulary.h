#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "frameworks/framework_file.h"
#include "frameworks/wording.h"
#include "model/workshop.h"

namespace yoriai {

// The vocabularies: assets/frameworks/<id>.json, made of items with a name in both languages and
// the source they were taken from. A municipality may have its own set, which a session carries
// with it.

struct VocabularyItem {
    std::string id;
    Wording name;
    Wording meaning;     // may be empty
    std::string source;  // file and id: "000_0562754cf913f597.txt A-34"

    // What the program's sets alone have; a session's own item with the same id keeps it.
    std::vector<std::string> examples;  // Japanese
    std::vector<Wording> answers;       // of obstacles: what has helped elsewhere
    std::string code, reading;          // of fields: one character for marks; kana
    int years = 0;                      // of terms: within how many; a new plan begins with these
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

// The ids of those that a session may have its own set of, in the order in which they are offered.
const std::vector<std::string>& vocabulary_ids();
// Whether the program knows what each item means (自助, 共助, …): an own set may word it anew, but
// not add to it or leave out of it.
bool is_closed_vocabulary(std::string_view id);

// The program's set. Throws Failure when the file is missing or damaged, or when it or one of its
// items does not say where it comes from.
Vocabulary read_vocabulary(const std::string& id,
                           const std::filesystem::path& folder = frameworks_folder());
// The same form in a file from elsewhere; `name` is the file's, for the sentences. Throws Failure.
Vocabulary parse_vocabulary(std::string_view text, const std::string& name);

// The session's own set when it has one, the program's else. Of a closed one the items of the
// program, in the session's words where it has some.
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
// Whether such a service is found in most municipalities of this size, in half of them, or in
// fewer.
enum class ServiceShare { most, half, fewer };
ServiceShare share_with(const ServiceThreshold&, int people);

struct ServiceThresholds {
    std::string source;  // edition and year, Japanese
    int year = 0;
    std::vector<Wording> cautions;         // printed wherever a figure is
    std::vector<ServiceThreshold> values;  // without the pairs that are not certain
};
ServiceThresholds read_service_thresholds(
    const std::filesystem::path& folder = frameworks_folder());

}  // namespace yoriai
