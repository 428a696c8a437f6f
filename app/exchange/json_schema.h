#pragma once

#include <string>

namespace yoriai {

// The JSON schemas (draft 2020-12) that are made from the lists of fields and columns; kept as
// assets/schemas/commands.json and assets/schemas/session.json.
std::string commands_schema();
std::string session_schema();

}  // namespace yoriai
