#pragma once

#include "page/pages.h"
#include "plan/ballot_paper.h"

namespace yoriai {

// Ballots on A4, one for each of the numbers in their order; two on a page, with a line to cut
// along, where they are short enough.
Pages set_ballots(const BallotPaper&, const std::vector<int>& numbers);

// The sheets to stick dots on, a page or more each.
Pages set_dot_sheets(const BallotPaper&);

}  // namespace yoriai
