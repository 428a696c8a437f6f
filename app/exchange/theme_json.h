#pragma once

#include <nlohmann/json.hpp>
#include <span>
#include <string>

#include "analysis/themes.h"

namespace yoriai {

// A proposal as assets/schemas/themes.json says. Each reason is an object with its kind, its values
// and the sentence.
nlohmann::ordered_json themes_json(const Proposal&, std::span<const ThemeCard> cards);

}  // namespace yoriai
