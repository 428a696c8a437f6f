#pragma once

#include <filesystem>
#include <functional>

#include "store/database.h"

namespace yoriai {

enum class Existing { refuse, replace };

// Makes a session file under another name beside `path`, fills it, brings it safely to the disk and
// only then gives it its name: at no moment is there a half-written file called `path`. Throws
// Failure, and leaves nothing behind.
void make_file(const std::filesystem::path& path, Existing,
               const std::function<void(Database&)>& fill);

}  // namespace yoriai
