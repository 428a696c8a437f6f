#pragma once

#include <string>

#include "model/workshop.h"

namespace yoriai {

// Whether a workshop from outside is one that Yoriai's own commands could have made. Both throw
// Failure that names the row by its kind and id.

// Everything but the ballots.
void check_session(const Workshop&);

// A ballot of the round, in a workshop that check_session has been through; `place` names it.
void check_ballot(const Workshop&, RoundId, const Ballot&, const std::string& place);

}  // namespace yoriai
