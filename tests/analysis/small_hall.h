#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "model/workshop.h"

namespace yoriai {

// Items 1 to `items` of a round.
inline void put_items(Workshop& workshop, RoundId round, int items) {
    for (int i = 1; i <= items; ++i) {
        Item item;
        item.id = {i};
        item.round = round;
        item.place = i;
        item.text = "項目" + std::to_string(i);
        workshop.put(item);
    }
}

// A hall with round 9 on items 1 to `items` and tables 1 to 4, for tests of what is found in it.
struct SmallHall {
    Workshop workshop;
    Round round;
    std::vector<Ballot> ballots;
    std::int64_t next = 100;

    SmallHall(RoundMethod method, int items) {
        for (int table = 1; table <= 4; ++table) workshop.put(Table{{table}, table, "", ""});
        round.id = {9};
        round.number = 1;
        round.method = method;
        round.state = RoundState::revealed;
        workshop.put(round);
        put_items(workshop, round.id, items);
    }
    // Counts of a table, item by item.
    void count(int table, const std::vector<int>& counts) {
        for (std::size_t i = 0; i < counts.size(); ++i) {
            Tally tally;
            tally.id = {++next};
            tally.round = {9};
            tally.item = {static_cast<std::int64_t>(i) + 1};
            tally.table_id = {table};
            tally.count = counts[i];
            workshop.put(tally);
        }
    }
    // So many people with the same votes.
    void cast(int people, const std::map<ItemId, Vote>& votes, TableId table = {},
              std::optional<AgeBand> age = {}) {
        Ballot ballot;
        ballot.table_id = table;
        ballot.votes = votes;
        ballot.age_band = age;
        ballots.insert(ballots.end(), static_cast<std::size_t>(people), ballot);
        std::sort(ballots.begin(), ballots.end());
        workshop.put_ballots({9}, ballots);
    }
    const Round& held() const { return *workshop.find(RoundId{9}); }
};

}  // namespace yoriai
