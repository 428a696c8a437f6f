#pragma once

#include <filesystem>
#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

#include "base/error.h"
#include "frameworks/wording.h"
#include "model/kinds.h"

namespace yoriai {

// Where the vocabularies and templates are: assets/frameworks.
std::filesystem::path frameworks_folder();

// Reads folder/name and lets `take` make its values of the JSON. Depth and keys that are there
// twice are checked while reading. Throws Failure that names the file when it is missing, is no
// JSON, does not say where it comes from ("source"), or is not what `take` asks of it.
void read_framework(const std::filesystem::path& folder, const std::string& name,
                    const std::function<void(const nlohmann::json&)>& take);

// The same for a text from elsewhere; `name` is told in the sentences.
void parse_framework(std::string_view text, const std::string& name,
                     const std::function<void(const nlohmann::json&)>& take);

// The value of a closed list of the model that a word of a file names. Throws Error, which
// read_framework turns into a Failure with the file's name.
template <class Kind>
Kind read_kind(const std::string& word) {
    if (const auto kind = kind_named<Kind>(word)) return *kind;
    throw Error("\"" + word + "\" is none of the words that may stand here");
}

// The two languages of a value {"ja": …, "en": …}.
Wording read_wording(const nlohmann::json&);

}  // namespace yoriai
