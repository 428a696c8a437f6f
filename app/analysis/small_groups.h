#pragma once

#include <vector>

#include "analysis/group_results.h"

namespace yoriai {

// What of a round's groups must not be told outside the room, because it would speak of a few
// people.
struct WithheldGroups {
    std::vector<bool> whole;               // groups of fewer than `smallest` people, and where that
                                           // is only one, the next larger: sums would give it away
    std::vector<std::vector<bool>> cells;  // single counts: group, then item
};

// `cells`: also counts from 1 up to, not including, `smallest` within larger groups, as for what
// everybody may read. With a smallest of 0 nothing is withheld.
WithheldGroups find_withheld(const std::vector<GroupResult>&, int smallest, bool cells);

// The same for the counts by table of one item, whose sum is told.
std::vector<bool> find_withheld(const ItemResult&, int smallest);

}  // namespace yoriai
