#include "analysis/small_groups.h"

#include "analysis/small_cells.h"

namespace yoriai {
namespace {

// The tables together hold all ballots, and so do the groups of the round's attribute.
void withhold(const std::vector<GroupResult>& groups, const std::vector<std::size_t>& family,
              int smallest, bool cells, WithheldGroups& withheld) {
    std::vector<int> people;
    std::vector<std::vector<int>> counts;
    for (const std::size_t group : family) {
        people.push_back(groups[group].people);
        counts.emplace_back();
        for (const GroupShare& item : groups[group].items) counts.back().push_back(item.count);
    }
    const std::vector<bool> whole = find_small_cells(people, smallest);
    const auto small = find_small_cells(counts, cells ? smallest : 0);
    for (std::size_t i = 0; i < family.size(); ++i) {
        withheld.whole[family[i]] = whole[i];
        for (std::size_t item = 0; item < counts[i].size(); ++item)
            withheld.cells[family[i]][item] = whole[i] || small[i][item];
    }
}

}  // namespace

WithheldGroups find_withheld(const std::vector<GroupResult>& groups, int smallest, bool cells) {
    WithheldGroups withheld;
    withheld.whole.resize(groups.size());
    std::vector<std::size_t> tables, others;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        withheld.cells.emplace_back(groups[i].items.size());
        (groups[i].table_id ? tables : others).push_back(i);
    }
    withhold(groups, tables, smallest, cells, withheld);
    withhold(groups, others, smallest, cells, withheld);
    return withheld;
}

std::vector<bool> find_withheld(const ItemResult& item, int smallest) {
    std::vector<int> counts;
    for (const auto& [table, count] : item.by_table) counts.push_back(count);
    return find_small_cells(counts, smallest);
}

}  // namespace yoriai
