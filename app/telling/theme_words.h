#pragma once

#include <span>
#include <string>

#include "analysis/themes.h"

namespace yoriai {

// Why a card stands where it stands, in the language of the screen. `cards` are those that were
// proposed for.
std::string say_reason(const Reason&, std::span<const ThemeCard> cards);

}  // namespace yoriai
