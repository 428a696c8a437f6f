#pragma once

#include <cstddef>
#include <vector>

namespace yoriai {

// A short list that gives each group of people its share: the method of equal shares (Peters and
// Skowron, EC 2020). Everybody has the same part of the seats to spend, an item costs one seat, and
// its supporters share the cost as evenly as their means allow.

struct ShortListed {
    std::size_t item = 0;
    int supporters = 0;
    bool bought = true;             // false: filled up by the number of supporters
    std::vector<std::size_t> tied;  // items that could have stood here as well
};

struct ShortList {
    std::vector<ShortListed> chosen;  // in the order they were found
    // Justified representation: in no group of n/k people or more who support one item is everybody
    // without any item of the list (Aziz and others, 2017).
    bool justified = false;
    // EJR+ (Brill and Peters, 2023), which implies extended justified representation: no item left
    // out has l * n/k supporters of whom each has fewer than l items on the list.
    bool extended = false;
};

// For each person the items supported. At most `seats` items are chosen, fewer when there are no
// more that anybody supports.
ShortList choose_short_list(const std::vector<std::vector<std::size_t>>& people, std::size_t items,
                            std::size_t seats);

bool is_justified(const std::vector<std::vector<std::size_t>>& people, std::size_t items,
                  std::size_t seats, const std::vector<std::size_t>& chosen);
bool is_extended_justified(const std::vector<std::vector<std::size_t>>& people, std::size_t items,
                           std::size_t seats, const std::vector<std::size_t>& chosen);

}  // namespace yoriai
