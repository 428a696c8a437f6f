#pragma once

#include <filesystem>
#include <string>

#include "store/database.h"
#include "text/failure.h"

namespace yoriai {

// The file's name as sentences give it.
std::string shown(const std::filesystem::path&);

// What the user is told of a failure of SQLite on this file.
Sentence tell(const DatabaseError&, const std::filesystem::path&);

bool is_full(const DatabaseError&);
bool is_damage(const DatabaseError&);
// After a failed fsync nobody knows what the disk holds, and asking again proves nothing: Linux
// forgets what it could not write. Such a file is given up.
bool is_failed_sync(const DatabaseError&);

// Throws the Failure for what the operating system says (errno).
[[noreturn]] void fail_with(int system_error, const std::filesystem::path&);

}  // namespace yoriai
