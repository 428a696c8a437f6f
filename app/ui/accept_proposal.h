#pragma once

#include <vector>

#include "analysis/regrouping.h"
#include "analysis/themes.h"
#include "commands/theme_commands.h"

namespace yoriai {

// The edit that makes all themes of a proposal; `cards` are the ids that its indexes mean.
AcceptThemes accept_proposal(const Proposal&, const std::vector<CardId>& cards);

// The edit that makes the changes of a regrouping.
RegroupCards accept_regrouping(const Regrouping&);

}  // namespace yoriai
