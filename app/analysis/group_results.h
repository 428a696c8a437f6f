#pragma once

#include <optional>
#include <vector>

#include "analysis/tally.h"

namespace yoriai {

// The results of a round for some of its voters: a table, a neighbourhood, an age band or a voice.
// Counted from ballots only. With no attribute on a ballot it counts in no group.

struct GroupShare {
    ItemId item;
    int count = 0;
    std::optional<Share> share;  // of the group's ballots, where the count is of people
};

struct GroupResult {
    // One of these says which group it is.
    TableId table_id;
    NeighbourhoodId neighbourhood;
    std::optional<AgeBand> age_band;
    std::optional<Voice> voice;
    int people = 0;                 // ballots
    std::vector<GroupShare> items;  // in the order of the round
};

// Tables first, in their order, then the groups of the round's attribute.
std::vector<GroupResult> count_groups(const Workshop&, const Round&);

}  // namespace yoriai
