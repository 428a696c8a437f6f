#pragma once

#include <vector>

#include "analysis/theme_evidence.h"

namespace yoriai {

// Why each card of a theme is there, in the order of `members`: words and
// lexicon entries that others of the theme have too; where there are none, the
// card that carried it here. Never empty. `members` are cards of the evidence;
// so are the near cards of the reasons.
std::vector<std::vector<Reason>> explain(const ThemeEvidence&,
                                         const std::vector<std::size_t>& members, const Lexicon&);

}  // namespace yoriai
