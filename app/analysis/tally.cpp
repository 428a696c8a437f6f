#include "analysis/tally.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace yoriai {
namespace {

void count_answer(ItemResult& result, TableId table, Answer answer, int count) {
    switch (answer) {
        case Answer::agree:
            result.count += count;
            result.by_table[table] += count;
            break;
        case Answer::disagree:
            result.disagree += count;
            break;
        case Answer::pass:
            result.pass += count;
            break;
    }
}

// How many people were asked about the item, where its count is a count of people; with typed
// counts these are all who may vote.
std::optional<int> people_asked(const Round& round, const RoundResult& all,
                                const ItemResult& item) {
    if (round.method == RoundMethod::agreement) return item.count + item.disagree + item.pass;
    // Several dots of one person on one item cannot be told from several people.
    if (round.method == RoundMethod::dots && round.most_on_one > 1) return {};
    return all.cast ? all.cast : all.eligible;
}

void set_ranks(RoundResult& result) {
    std::stable_sort(result.items.begin(), result.items.end(),
                     [](const ItemResult& a, const ItemResult& b) { return a.count > b.count; });
    for (std::size_t first = 0; first < result.items.size();) {
        std::size_t behind = first;
        while (behind < result.items.size() &&
               result.items[behind].count == result.items[first].count)
            result.items[behind++].rank = static_cast<int>(first) + 1;
        if (behind - first > 1 && result.items[first].count > 0) {
            std::vector<ItemId>& tie = result.ties.emplace_back();
            for (std::size_t i = first; i < behind; ++i) tie.push_back(result.items[i].item);
        }
        first = behind;
    }
}

}  // namespace

Share wilson_share(int count, int n) {
    constexpr double z = 1.959964;
    const double people = n;
    const double share = count / people;
    const double middle = share + z * z / (2 * people);
    const double reach =
        z * std::sqrt(share * (1 - share) / people + z * z / (4 * people * people));
    const double scale = 1 + z * z / people;
    return {share, std::max(0.0, (middle - reach) / scale), std::min(1.0, (middle + reach) / scale),
            n};
}

RoundResult count_round(const Workshop& workshop, const Round& round) {
    RoundResult result;
    result.round = round.id;
    result.eligible = round.eligible;
    std::unordered_map<ItemId, std::size_t> places;
    for (const Item* item : workshop.items_of(round.id)) {
        places[item->id] = result.items.size();
        result.items.emplace_back().item = item->id;
    }
    bool typed = false;
    for (const Tally& tally : workshop.tallies()) {
        if (tally.round != round.id) continue;
        typed = true;
        count_answer(result.items[places.at(tally.item)], tally.table_id, tally.answer,
                     tally.count);
    }
    for (const Ballot& ballot : workshop.ballots(round.id)) {
        ++result.ballots;
        for (const auto& [item, vote] : ballot.votes)
            count_answer(result.items[places.at(item)], ballot.table_id, vote.answer, vote.dots);
    }
    if (!typed) result.cast = result.ballots;
    for (ItemResult& item : result.items) {
        result.total += item.count;
        const auto people = people_asked(round, result, item);
        if (people && *people > 0 && item.count <= *people)
            item.share = wilson_share(item.count, *people);
    }
    set_ranks(result);
    return result;
}

}  // namespace yoriai
