#pragma once

#include <optional>
#include <vector>

#include "model/workshop.h"

namespace yoriai {

// How far tables agree on one item.
struct ItemAcrossTables {
    ItemId item;
    double lowest = 0;   // the smallest share of a table's counts that it got, 0 to 1
    double highest = 0;  // the largest
};

// Where a round has no ballots but counts by table, the tables stand for the people: how far their
// orders of the items agree.
struct TableAgreement {
    int tables = 0;      // with any count
    double w = 0;        // Kendall's W: 1 the same order at every table, 0 none in common
    double p_value = 1;  // of so much agreement when every table's counts are dealt at random
    std::vector<ItemAcrossTables> items;  // in the round's order
};

// Counts at the hall as a whole belong to no table. Nothing when fewer than two tables have counts
// or there are fewer than two items.
std::optional<TableAgreement> agree_between_tables(const Workshop&, const Round&);

}  // namespace yoriai
