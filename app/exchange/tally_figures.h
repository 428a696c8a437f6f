#pragma once

#include <nlohmann/json.hpp>

#include "analysis/tally.h"

namespace yoriai {

// The figures that only a round's method has: pairs and strongest paths, Borda's points, instant
// run-off, STAR, fist to five. An empty object where the method has none.
nlohmann::json describe_figures(const Workshop&, const Round&, const RoundResult&);

// The proportional short list of a round's ballots.
nlohmann::json describe_short_list(const Workshop&, const Round&, int seats);

}  // namespace yoriai
