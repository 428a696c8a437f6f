#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "commands/refusals.h"
#include "store/database.h"

namespace yoriai {

enum class Access { edit, read };

// A session file that was looked at before anything in it was believed.
struct OpenedFile {
    std::unique_ptr<Database> database;
    Refusal read_only;             // why it may not be edited
    std::vector<Sentence> damage;  // what is wrong with it, when it is damaged
};

// Throws Failure when the file is no session, is from a newer version or is open elsewhere.
OpenedFile open_file(const std::filesystem::path&, Access);

// What is wrong with the file's structure; `thorough` looks at its indexes too.
std::vector<Sentence> find_structural_damage(Database&, bool thorough);

}  // namespace yoriai
