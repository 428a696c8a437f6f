#pragma once

#include <optional>
#include <string>

#include "analysis/equal_shares.h"
#include "analysis/group_results.h"
#include "analysis/round_comparison.h"
#include "analysis/tally.h"

namespace yoriai {

// What is asked of a round beside its counts.
struct TallyOptions {
    std::optional<int> seats;             // of a proportional short list
    const Round* compare_with = nullptr;  // an earlier round
    int smallest = 0;                     // groups of fewer people are withheld; 0: none are
    bool cells = false;                   // and smaller counts within groups and tables too
};

// A round's results as `yoriai tally --json` prints them (assets/schemas/tally.json): counts,
// ranks, ties, groups, and the figures of its method.
std::string write_tally_json(const Workshop&, const Round&, const TallyOptions&);

}  // namespace yoriai
