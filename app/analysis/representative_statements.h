#pragma once

#include <optional>
#include <vector>

#include "analysis/vote_matrix.h"

namespace yoriai {

// How some people voted on one statement.
struct OpinionCounts {
    int agree = 0;
    int disagree = 0;
    int pass = 0;

    int seen() const { return agree + disagree + pass; }
    int of(Opinion side) const { return side == Opinion::agree ? agree : disagree; }
    OpinionCounts& operator+=(const OpinionCounts&);
};

// The group a person belongs to; none for those who voted on too little.
using GroupOf = std::vector<std::optional<std::size_t>>;

// Counts by group, then statement. A moderated statement counts as in the matrix: with `as_seen`
// passed by everybody, else as it was voted on.
enum class Moderated { as_voted, as_passed };
std::vector<std::vector<OpinionCounts>> count_by_group(const VoteMatrix&, const GroupOf&,
                                                       std::size_t groups, Moderated);
// The same for everybody together, people of no group too.
std::vector<OpinionCounts> count_all(const VoteMatrix&, Moderated);

// A statement that tells a group from the others, or that everybody shares.
struct Representative {
    std::size_t statement = 0;
    Opinion side = Opinion::agree;
    double p = 0;        // smoothed share of the group on this side
    double z = 0;        // how far p is above one half, in standard errors
    double ratio = 0;    // p to the same share among all others
    double ratio_z = 0;  // how far it is above the others', in standard errors
};

// What each group says that the others do not, as Polis chooses it: at most five statements each,
// those it agrees with first. With one group there are no others, and nothing to name.
std::vector<std::vector<Representative>> find_representative(
    const VoteMatrix&, const std::vector<std::vector<OpinionCounts>>& by_group);

// What most people of the room agree or disagree with, whatever their group, as Polis chooses it:
// at most five a side, the clearest first.
struct CommonGround {
    std::vector<Representative> agree;
    std::vector<Representative> disagree;
};
CommonGround find_common_ground(const VoteMatrix&, const std::vector<OpinionCounts>& all);

// Group-informed consensus: the product over groups of (agree + 1) / (seen + 2).
double group_informed_consensus(const std::vector<std::vector<OpinionCounts>>& by_group,
                                std::size_t statement);

}  // namespace yoriai
