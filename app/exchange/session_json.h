#pragma once

#include <string>
#include <string_view>

#include "model/workshop.h"

namespace yoriai {

// The whole workshop as text that git can compare: an object of "yoriai" (the form's version),
// "district", "plan", an array for every kind of row under the name of its table, one row a line in
// the order people see, and "ballots" sorted by content, without ids. There is no history in it.

inline constexpr int session_json_version = 1;
inline constexpr std::size_t most_session_json_bytes = 64U << 20U;

// The same workshop gives the same bytes. Throws Failure while a round that holds ballots is open:
// two exports would tell who voted in between.
std::string write_session_json(const Workshop&);

// Checks everything that the session file relies on: references, unique numbers and names, limits,
// votes that their round allows. Writing what was read gives the same bytes again. Throws Failure
// that names the place.
Workshop read_session_json(std::string_view text);

// Whether the text looks like a session, and not like a list of cards.
bool is_session_json(std::string_view text);

}  // namespace yoriai
