#pragma once

#include <string>

namespace yoriai {

// Takes a municipality's own vocabulary (JSON as in assets/frameworks) into the session; `source`
// is the file's name. Returns the exit code.
int import_words(const std::string& file, const std::string& source, const std::string& bytes,
                 bool dry_run);

}  // namespace yoriai
