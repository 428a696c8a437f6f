#pragma once

#include "analysis/opinion_projection.h"
#include "analysis/representative_statements.h"

namespace yoriai {

// People who answer alike, found in the plane and settled by their votes.
struct OpinionGroups {
    std::size_t count = 1;
    GroupOf group_of;       // the largest group is 0; none for people who are not placed
    double silhouette = 0;  // in the plane; 0 with one group
};

// Who is placed in a group: who voted on min(7, statements) or more; while fewer than 15 have, the
// most active of the others too, all of those who voted as often. Nobody without a vote.
std::vector<bool> people_with_enough_votes(const VoteMatrix&);

// Everybody who is placed, in one group.
OpinionGroups one_group(const std::vector<bool>& placed);

// The clearest division of the plane into so many groups, from many starts that only the places
// decide. Fewer groups come back when there are fewer different places. The votes behind the plane
// must be in order_by_votes() for the same result whatever the order of people.
OpinionGroups divide_plane(const OpinionPlane&, const std::vector<bool>& placed, std::size_t count);

// The same groups with each person where the answers of the others predict theirs best.
OpinionGroups settle_groups(const VoteMatrix&, const OpinionPlane&, const OpinionGroups&);

// The mean over people of (b - a) / max(a, b), a the mean distance to the others of the own group,
// b to those of the nearest other; 0 for a person alone and with fewer than two groups.
double mean_silhouette(const std::vector<PlanePoint>&, const GroupOf&, std::size_t groups);

// How sure each person's group is, 0 to 1: how often the person's votes would speak for this group
// rather than any other, were the statements drawn anew; the person's own votes do not count for
// the group. 1 with one group, 0 for people without.
std::vector<double> find_stability(const VoteMatrix&, const GroupOf&, std::size_t groups);

}  // namespace yoriai
