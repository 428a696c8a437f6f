#pragma once

#include <filesystem>

#include "model/workshop.h"
#include "store/urn.h"

namespace yoriai {

// Writes a whole workshop into a new session file. Throws Failure.
void write_new_session(const std::filesystem::path&, const Workshop&, const UsedNumbers&);

}  // namespace yoriai
