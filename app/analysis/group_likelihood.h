#pragma once

#include "analysis/representative_statements.h"

namespace yoriai {

// Moves each person to the group whose answers predict theirs best, again and again until nothing
// changes (expectation maximisation of latent classes, Lazarsfeld and Henry 1968). Agreeing and
// disagreeing count; passing and not voting predict nothing. A group may end up empty.
void settle_by_votes(const VoteMatrix&, GroupOf&, std::size_t groups);

}  // namespace yoriai
