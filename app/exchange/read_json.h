#pragma once

#include <cstddef>
#include <nlohmann/json_fwd.hpp>
#include <string_view>

namespace yoriai {

// How deep arrays and objects may stand in each other.
inline constexpr std::size_t deepest_json = 64;
// How many values a JSON text may hold, so that a small hostile one cannot fill the memory.
inline constexpr std::size_t most_json_values = 4'000'000;

// The value of a JSON text from outside. Depth, number of values and keys that are there twice are
// checked while reading, before anything is built from them. Throws Failure that says what is wrong
// in which line.
nlohmann::json read_json(std::string_view text, std::size_t most_bytes);

}  // namespace yoriai
