#pragma once

#include <cstdint>
#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <string>

#include "store/session.h"
#include "text/message.h"

namespace yoriai {

// A sentence on standard output, with a line feed.
void print(const std::string& text);
// Exactly one JSON value on standard output.
void print(const nlohmann::json& value);

// Says on standard error why something was refused, and gives the exit code for it.
int refuse(const Sentence& why);
// A warning on standard error; the work goes on.
void warn(const std::string& text);

// 2026-11-22 19:42, from seconds since 1970, where the computer stands.
std::string local_time(std::int64_t seconds);

// The session for editing; a damaged or write-protected one throws Failure with its reason.
Session open_to_edit(const std::filesystem::path&);

// All bytes of a file. Throws Failure when it is not there, cannot be read or is larger than this.
std::string read_file(const std::filesystem::path&, std::size_t most_bytes);

}  // namespace yoriai
