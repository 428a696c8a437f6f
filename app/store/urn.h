#pragma once

#include <map>
#include <set>
#include <utility>
#include <vector>

#include "commands/ballot_commands.h"
#include "commands/refusals.h"
#include "model/workshop.h"
#include "store/row_file.h"

namespace yoriai {

// The ballots in the file. They are secret there too: see the table `urn` in store/schema.cpp.
// Nothing here is recorded for undo.

// The numbers of the paper ballots that were counted, by round.
using UsedNumbers = std::map<RoundId, std::set<int>>;

void read_urn(Database&, Workshop&, const Damage&);
void read_ballots(Database&, Workshop&, RoundId);
UsedNumbers read_used_numbers(Database&);

Refusal number_used(const UsedNumbers&, const CastBallot&);
Refusal number_used(const UsedNumbers&, const CastBallots&);
void cast(Database&, const Workshop&, const UsedNumbers&, const CastBallot&);
void cast(Database&, const Workshop&, const UsedNumbers&, const CastBallots&);
void withdraw(Database&, const Workshop&, const WithdrawBallot&);

// Puts these ballots into the file in the place of all that are there, in an order that tells
// nothing.
using Ballots = std::map<RoundId, std::vector<Ballot>>;
void write_urn(Database&, const Ballots&);
Ballots all_ballots(const Workshop&);
void write_used_numbers(Database&, RoundId, const std::set<int>&);

// Combinations of table and attribute held by fewer than five ballots would show who cast them: the
// table is taken from these ballots, and where that does not help, the attribute. Says whether
// anything changed. Done once, when the round is revealed.
inline constexpr int fewest_in_group = 5;
bool merge_small_groups(std::vector<Ballot>&);
bool merge_small_groups(Database&, const Workshop&, RoundId);

// A row of the urn, without its id. Throws DamagedRow.
const Shape& urn_shape();
std::pair<RoundId, Ballot> to_ballot(const StoredRow&);

// Whether the round has been voted on with ballots, so that what they say of it must stay.
bool holds_ballots(const Workshop&, RoundId);
bool has_ballots_from(const Workshop&, TableId);

}  // namespace yoriai
