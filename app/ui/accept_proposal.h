#pragma once

#include <vector>

#include "analysis/themes.h"
#include "commands/theme_commands.h"

namespace yoriai {

// The edit that makes all themes of a proposal; `cards` are the ids that its indexes mean.
AcceptThemes accept_proposal(const Proposal&, const std::vector<CardId>& cards);

}  // namespace yoriai
