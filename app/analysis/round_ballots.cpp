#include "analysis/round_ballots.h"

#include <map>
#include <unordered_map>

namespace yoriai {
namespace {

std::unordered_map<ItemId, std::size_t> places_in(const Workshop& workshop, const Round& round) {
    std::unordered_map<ItemId, std::size_t> places;
    for (const Item* item : workshop.items_of(round.id)) places.emplace(item->id, places.size());
    return places;
}

bool supports(const Round& round, const Vote& vote) {
    if (vote.answer != Answer::agree) return false;
    switch (round.method) {
        case RoundMethod::score:
        case RoundMethod::judgment:
        case RoundMethod::importance_feasibility:
            return 2 * vote.grade > round.top_grade;
        case RoundMethod::gradients:
        case RoundMethod::fist:
            return round.method == RoundMethod::fist ? vote.grade >= 3 : vote.grade <= 3;
        default:
            return true;
    }
}

}  // namespace

std::vector<RankedBallots> ranked_ballots(const Workshop& workshop, const Round& round) {
    std::vector<RankedBallots> ranked;
    for (auto& places : marks_by_ballot(workshop, round)) ranked.push_back({std::move(places), 1});
    return ranked;
}

std::vector<std::vector<int>> marks_by_ballot(const Workshop& workshop, const Round& round) {
    const auto places = places_in(workshop, round);
    std::vector<std::vector<int>> ballots;
    for (const Ballot& ballot : workshop.ballots(round.id)) {
        std::vector<int>& marks = ballots.emplace_back(places.size());
        for (const auto& [item, vote] : ballot.votes) marks[places.at(item)] = vote.grade;
    }
    return ballots;
}

std::vector<std::vector<std::size_t>> support_by_ballot(const Workshop& workshop,
                                                        const Round& round) {
    const auto places = places_in(workshop, round);
    std::vector<std::vector<std::size_t>> people;
    for (const Ballot& ballot : workshop.ballots(round.id)) {
        auto& supported = people.emplace_back();
        for (const auto& [item, vote] : ballot.votes)
            if (supports(round, vote)) supported.push_back(places.at(item));
    }
    return people;
}

Matrix pairs_of(const Workshop& workshop, const Round& round) {
    const auto places = places_in(workshop, round);
    Matrix pairs = count_pairs(ranked_ballots(workshop, round), places.size());
    for (const Tally& tally : workshop.tallies())
        if (tally.round == round.id && tally.against)
            pairs[places.at(tally.item)][places.at(tally.against)] += tally.count;
    return pairs;
}

std::vector<std::tuple<ItemId, TableId, int>> duels_won(const Workshop& workshop,
                                                        const Round& round) {
    const auto items = workshop.items_of(round.id);
    std::map<std::pair<std::size_t, TableId>, int> won;
    for (const Ballot& ballot : workshop.ballots(round.id)) {
        std::vector<int> places;
        for (const Item* item : items) {
            const auto vote = ballot.votes.find(item->id);
            places.push_back(vote == ballot.votes.end() ? 0 : vote->second.grade);
        }
        const Matrix pairs = count_pairs({{places, 1}}, items.size());
        for (std::size_t i = 0; i < items.size(); ++i)
            for (const int one : pairs[i]) won[{i, ballot.table_id}] += one;
    }
    std::vector<std::tuple<ItemId, TableId, int>> list;
    for (const auto& [key, count] : won)
        if (count > 0) list.emplace_back(items[key.first]->id, key.second, count);
    return list;
}

}  // namespace yoriai
