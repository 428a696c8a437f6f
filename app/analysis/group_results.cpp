#include "analysis/group_results.h"

#include <tuple>

namespace yoriai {
namespace {

struct Group {
    GroupResult result;
    std::map<ItemId, VoteCounts> votes;
};

bool counts_people(const Round& round) {
    switch (round.method) {
        case RoundMethod::weights:
        case RoundMethod::score:
        case RoundMethod::ranking:
        case RoundMethod::judgment:
        case RoundMethod::run_off:
            return false;
        case RoundMethod::dots:
            return round.most_on_one == 1;
        default:
            return true;
    }
}

void add(Group& group, const Ballot& ballot) {
    ++group.result.people;
    for (const auto& [item, vote] : ballot.votes) group.votes[item].add(vote);
}

GroupResult finish(const Workshop& workshop, const Round& round, Group group) {
    for (const Item* item : workshop.items_of(round.id)) {
        const VoteCounts& votes = group.votes[item->id];
        GroupShare& shown = group.result.items.emplace_back();
        shown.item = item->id;
        shown.count = count_of(round, votes);
        const int asked =
            round.method == RoundMethod::agreement ? votes.people() : group.result.people;
        if (counts_people(round) && asked > 0) shown.share = wilson_share(shown.count, asked);
    }
    return std::move(group.result);
}

using AttributeKey = std::tuple<NeighbourhoodId, std::optional<AgeBand>, std::optional<Voice>>;

}  // namespace

std::vector<GroupResult> count_groups(const Workshop& workshop, const Round& round) {
    std::map<TableId, Group> tables;
    std::map<AttributeKey, Group> others;
    for (const Ballot& ballot : workshop.ballots(round.id)) {
        if (ballot.table_id) add(tables[ballot.table_id], ballot);
        const AttributeKey key{ballot.neighbourhood, ballot.age_band, ballot.voice};
        if (key != AttributeKey{}) add(others[key], ballot);
    }
    std::vector<GroupResult> results;
    for (const Table& table : workshop.tables()) {
        const auto found = tables.find(table.id);
        if (found == tables.end()) continue;
        found->second.result.table_id = table.id;
        results.push_back(finish(workshop, round, std::move(found->second)));
    }
    for (auto& [key, group] : others) {
        group.result.neighbourhood = std::get<0>(key);
        group.result.age_band = std::get<1>(key);
        group.result.voice = std::get<2>(key);
        results.push_back(finish(workshop, round, std::move(group)));
    }
    return results;
}

}  // namespace yoriai
