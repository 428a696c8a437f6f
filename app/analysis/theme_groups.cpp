#include "analysis/theme_groups.h"

#include <algorithm>
#include <set>

namespace yoriai {
namespace {

// A card that people placed says more about a theme than one that the program
// placed.
constexpr float weight_of_pinned = 3;

// For each leaf the leaves it must not be with.
std::vector<std::vector<std::size_t>> opponents(std::size_t leaf_count,
                                                const std::vector<ApartPair>& apart) {
    std::vector<std::vector<std::size_t>> result(leaf_count);
    for (const ApartPair& pair : apart) {
        result[pair.first].push_back(pair.second);
        result[pair.second].push_back(pair.first);
    }
    return result;
}

bool has_opponent(const std::vector<std::size_t>& opponents_of_leaf, const Grouping& grouping,
                  std::size_t group) {
    return std::any_of(opponents_of_leaf.begin(), opponents_of_leaf.end(),
                       [&](std::size_t opponent) { return grouping.group_of[opponent] == group; });
}

// Numbers the groups anew without the empty ones, by first leaf.
void renumber(Grouping& grouping) {
    std::vector<std::size_t> number(grouping.count, grouping.count);
    std::size_t next = 0;
    for (std::size_t& group : grouping.group_of) {
        if (number[group] == grouping.count) number[group] = next++;
        group = number[group];
    }
    grouping.count = next;
}

}  // namespace

std::vector<std::vector<std::size_t>> Grouping::members() const {
    std::vector<std::vector<std::size_t>> result(count);
    for (std::size_t leaf = 0; leaf < group_of.size(); ++leaf)
        result[group_of[leaf]].push_back(leaf);
    return result;
}

std::vector<SparseVector> centres(const std::vector<ThemeLeaf>& leaves, const Grouping& grouping) {
    std::vector<SparseVector> result;
    VectorSum sum;
    for (const auto& members : grouping.members()) {
        for (const std::size_t leaf : members)
            sum.add(leaves[leaf].smooth, static_cast<float>(leaves[leaf].cards.size()) *
                                             (leaves[leaf].pinned ? weight_of_pinned : 1));
        make_unit(result.emplace_back(sum.take()));
    }
    return result;
}

void polish(const std::vector<ThemeLeaf>& leaves, const std::vector<ApartPair>& apart,
            Grouping& grouping, std::size_t rounds) {
    const auto opponents_of = opponents(leaves.size(), apart);
    bool moved = true;
    for (std::size_t round = 0; round < rounds && moved; ++round) {
        moved = false;
        const NearnessIndex index(centres(leaves, grouping));
        std::vector<std::size_t> counts(grouping.count, 0);
        for (const std::size_t group : grouping.group_of) ++counts[group];
        for (std::size_t leaf = 0; leaf < leaves.size(); ++leaf) {
            std::size_t& group = grouping.group_of[leaf];
            if (leaves[leaf].pinned || counts[group] == 1) continue;
            for (const Neighbour& nearest : index.nearest(leaves[leaf].smooth, 4)) {
                if (nearest.card == group) break;
                if (has_opponent(opponents_of[leaf], grouping, nearest.card)) continue;
                --counts[group];
                ++counts[nearest.card];
                group = nearest.card;
                moved = true;
                break;
            }
        }
    }
}

Grouping group_into(const std::vector<ThemeLeaf>& leaves, const std::vector<Merge>& merges,
                    const std::vector<ApartPair>& apart, std::size_t count) {
    count = std::min(count, leaves.size());
    Grouping grouping{cut_tree(merges, leaves.size(), count), count};
    polish(leaves, apart, grouping, 5);
    renumber(grouping);
    return grouping;
}

}  // namespace yoriai
