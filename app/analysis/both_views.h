#pragma once

#include <vector>

#include "model/workshop.h"

namespace yoriai {

// 両論併記: items on which the room has no agreement, with both sides.

struct ViewSide {
    int people = 0;
    // What this side's people say yes to more than the other side's: the item that differs most, by
    // a fifth of the people or more. None without ballots.
    ItemId also;
};

struct BothViews {
    ItemId item;
    ViewSide agree, disagree;
};

// Items with two people or more on each side and at least three in ten of those who took one; the
// most even first. Rounds whose votes take no sides give none.
std::vector<BothViews> find_both_views(const Workshop&, const Round&);

}  // namespace yoriai
