#pragma once

#include <filesystem>
#include <string_view>

#include "text/message.h"

namespace yoriai {

// Puts the bytes into the file so that after a crash or a power cut there is either the old file or
// the whole new one: written beside, synced, renamed over the old one, folder synced. A symbolic
// link stays one; its target is replaced. Throws Failure, with nothing changed, when the place
// can't be written.
void save_file(const std::filesystem::path& path, std::string_view bytes);

// What to tell the user when saving at `path` failed with this errno.
Sentence explain_failed_save(int error_number, const std::filesystem::path& path);

}  // namespace yoriai
