#pragma once

#include <optional>
#include <string>
#include <vector>

#include "exchange/decode_text.h"

namespace yoriai {

// What `yoriai import --kind population` was asked.
struct PopulationImport {
    std::string file;
    std::string source;              // the table's file
    std::vector<std::string> areas;  // 名前 or 名前=50%; none: all areas
    std::string stated_source;       // printed beside the figures; empty: the file's name
    std::optional<Encoding> encoding;
    bool dry_run = false;
    bool json = false;
};

// Takes the figures of a population table over into the district. Returns the exit code.
int import_population(const PopulationImport&, const std::string& bytes);

}  // namespace yoriai
