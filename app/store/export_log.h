#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "store/database.h"

namespace yoriai {

// One file that was exported from a session.
struct ExportRecord {
    std::int64_t time = 0;  // in seconds since 1970 (UTC)
    std::string what;       // plan, cards, … as the command line names it
    std::string format;
    std::string level;
    std::string file;    // its name, without the folder
    std::string sha256;  // of its bytes, in hexadecimal digits
    std::int64_t bytes = 0;
};

// The log of exports is part of the file and of nothing else: it is in no export and no history.
void add_export(Database&, const ExportRecord&);
// Oldest first. A file of a schema that has no log gives none.
std::vector<ExportRecord> read_exports(Database&);

}  // namespace yoriai
