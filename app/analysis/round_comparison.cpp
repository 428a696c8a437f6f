#include "analysis/round_comparison.h"

#include <cmath>
#include <map>
#include <string>
#include <tuple>

namespace yoriai {
namespace {

auto subject_of(const Item& item) {
    const bool statement = !item.card && !item.theme && !item.issue && !item.action;
    return std::tuple(item.card, item.theme, item.issue, item.action,
                      statement ? item.text : std::string());
}

ItemChange::Difference difference_of(const Share& before, const Share& after) {
    const double value = after.value - before.value;
    const double down = std::hypot(after.value - after.low, before.high - before.value);
    const double up = std::hypot(after.high - after.value, before.value - before.low);
    return {value, value - down, value + up};
}

}  // namespace

RoundComparison compare_rounds(const Workshop& workshop, const Round& before, const Round& after) {
    const RoundResult old = count_round(workshop, before);
    std::map<decltype(subject_of(Item{})), const ItemResult*> asked;
    for (const ItemResult& item : old.items) asked[subject_of(*workshop.find(item.item))] = &item;
    RoundComparison comparison;
    for (const ItemResult& item : count_round(workshop, after).items) {
        const auto found = asked.find(subject_of(*workshop.find(item.item)));
        if (found == asked.end()) {
            comparison.only_after.push_back(item.item);
            continue;
        }
        const ItemResult& was = *found->second;
        ItemChange& change = comparison.items.emplace_back();
        change.before = was.item;
        change.after = item.item;
        change.rank_before = was.rank;
        change.rank_after = item.rank;
        change.count_before = was.count;
        change.count_after = item.count;
        if (was.share && item.share) change.share = difference_of(*was.share, *item.share);
        asked.erase(found);
    }
    for (const ItemResult& item : old.items)
        if (asked.contains(subject_of(*workshop.find(item.item))))
            comparison.only_before.push_back(item.item);
    return comparison;
}

}  // namespace yoriai
