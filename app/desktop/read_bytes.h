#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace yoriai {

// The most bytes that a file may have to be imported.
inline constexpr std::uintmax_t most_import_bytes = 64U << 20U;

// All of a file. Throws Failure when it is too large or cannot be read.
std::string read_bytes(const std::filesystem::path&);

}  // namespace yoriai
