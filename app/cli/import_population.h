#pragma once

#include <optional>
#include <string>
#include <vector>

#include "exchange/decode_text.h"

namespace yoriai {

// What `yoriai import --kind population` was asked.
struct PopulationImport {
    std::string file;
    std::string source;  // the table's file
    std::vector<std::string>
        areas;  // 名前 or 名前=50%; none: those the session has assigned, or all
    std::string stated_source;  // printed beside the figures; empty: the file's name
    std::string year;           // 2025 or 令和7年; empty: as the table says
    std::string edition;        // empty: the day that the table says
    bool projected = false;     // 推計
    std::optional<Encoding> encoding;
    bool dry_run = false;
    bool json = false;
};

// Takes the figures of a population table over into the district. Returns the exit code.
int import_population(const PopulationImport&, const std::string& bytes);

}  // namespace yoriai
