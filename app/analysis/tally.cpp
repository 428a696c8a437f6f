#include "analysis/tally.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "analysis/judgment.h"
#include "analysis/round_ballots.h"
#include "model/round_rules.h"

namespace yoriai {
namespace {

constexpr int last_supporting_gradient = 3;
constexpr int fewest_consenting_fingers = 3;

// The votes on one item, together and table by table.
struct ItemVotes {
    VoteCounts all;
    std::map<TableId, VoteCounts> by_table;
};
using RoundVotes = std::vector<ItemVotes>;

template <class Wanted>
int count_marks(const Marks& marks, const Wanted& wanted) {
    int people = 0;
    for (const auto& [mark, count] : marks)
        if (wanted(mark.first, mark.second)) people += count;
    return people;
}

int sum_of_marks(const Marks& marks) {
    int sum = 0;
    for (const auto& [mark, count] : marks) sum += mark.first * count;
    return sum;
}

int lower_median(const Marks& marks) {
    const int people = count_marks(marks, [](int, int) { return true; });
    int seen = 0;
    for (const auto& [mark, count] : marks)
        if ((seen += count) >= (people + 1) / 2) return mark.first;
    return 0;
}

// How many people were asked about the item, where its count is a count of people; with typed
// counts these are all who may vote.
std::optional<int> people_asked(const Round& round, const RoundResult& all,
                                const VoteCounts& votes) {
    switch (round.method) {
        case RoundMethod::agreement:
        case RoundMethod::gradients:
        case RoundMethod::fist:
        case RoundMethod::importance_feasibility:
            return votes.people();
        case RoundMethod::dots:
            // Several dots of one person on one item cannot be told from several people.
            if (round.most_on_one > 1) return {};
            return all.cast ? all.cast : all.eligible;
        case RoundMethod::hands:
        case RoundMethod::one_per_field:
        case RoundMethod::approval:
            return all.cast ? all.cast : all.eligible;
        default:
            return {};
    }
}

// The ranks and counts that only all votes together give.
std::vector<int> rank_items(const Workshop& workshop, const Round& round, RoundResult& result) {
    std::vector<int> counts;
    for (const ItemResult& item : result.items) counts.push_back(item.count);
    if (round.method == RoundMethod::ranking) {
        const auto ballots = ranked_ballots(workshop, round);
        const SchulzeResult schulze = count_schulze(count_pairs(ballots, counts.size()));
        for (std::size_t i = 0; i < counts.size(); ++i) result.items[i].count = schulze.beats[i];
        return schulze.rank;
    }
    if (round.method == RoundMethod::run_off)
        return ranks_by(count_duels_doubled(pairs_of(workshop, round)));
    if (round.method == RoundMethod::judgment) {
        std::vector<std::vector<int>> grades;
        for (const ItemResult& item : result.items) {
            grades.emplace_back(static_cast<std::size_t>(round.top_grade) + 1);
            for (const auto& [mark, people] : item.marks)
                grades.back()[static_cast<std::size_t>(mark.first)] += people;
        }
        const Judgment judgment = judge(std::move(grades));
        for (std::size_t i = 0; i < counts.size(); ++i)
            result.items[i].count = std::max(0, judgment.median[i]);
        return judgment.rank;
    }
    return ranks_by(counts);
}

void find_ties(RoundResult& result) {
    std::stable_sort(result.items.begin(), result.items.end(),
                     [](const ItemResult& a, const ItemResult& b) { return a.rank < b.rank; });
    for (std::size_t first = 0; first < result.items.size();) {
        std::size_t behind = first + 1;
        bool counted = result.items[first].count > 0;
        while (behind < result.items.size() &&
               result.items[behind].rank == result.items[first].rank)
            counted = result.items[behind++].count > 0 || counted;
        if (behind - first > 1 && counted) {
            std::vector<ItemId>& tie = result.ties.emplace_back();
            for (std::size_t i = first; i < behind; ++i) tie.push_back(result.items[i].item);
        }
        first = behind;
    }
}

// Adds the votes of the round to those of its items; says whether any was typed in.
bool collect(const Workshop& workshop, const Round& round,
             const std::unordered_map<ItemId, std::size_t>& places, RoundVotes& votes) {
    bool typed = false;
    const auto add = [&](ItemId item, TableId table, const Vote& vote, int people) {
        ItemVotes& of_item = votes[places.at(item)];
        of_item.all.add(vote, people);
        of_item.by_table[table].add(vote, people);
    };
    for (const Tally& tally : workshop.tallies()) {
        if (tally.round != round.id) continue;
        typed = true;
        add(tally.item, tally.table_id, {tally.answer, 1, tally.grade, tally.feasibility},
            tally.count);
    }
    if (round.method == RoundMethod::run_off) {
        for (const auto& [item, table, won] : duels_won(workshop, round))
            add(item, table, {Answer::agree, won, 0, 0}, 1);
        return typed;
    }
    for (const Ballot& ballot : workshop.ballots(round.id))
        for (const auto& [item, vote] : ballot.votes) add(item, ballot.table_id, vote, 1);
    return typed;
}

}  // namespace

void VoteCounts::add(const Vote& vote, int count) {
    if (vote.answer == Answer::agree) dots += vote.dots * count;
    if (vote.answer == Answer::disagree) disagree += count;
    if (vote.answer == Answer::pass) pass += count;
    if (vote.answer == Answer::agree) marks[{vote.grade, vote.feasibility}] += count;
}

int VoteCounts::people() const {
    return disagree + pass + count_marks(marks, [](int, int) { return true; });
}

int count_of(const Round& round, const VoteCounts& votes) {
    const auto upper_half = [&](int mark) { return 2 * mark > round.top_grade + 1; };
    switch (round.method) {
        case RoundMethod::score:
            return sum_of_marks(votes.marks);
        case RoundMethod::judgment:
            return lower_median(votes.marks);
        case RoundMethod::gradients:
            return count_marks(votes.marks,
                               [](int mark, int) { return mark <= last_supporting_gradient; });
        case RoundMethod::fist:
            return count_marks(votes.marks,
                               [](int mark, int) { return mark >= fewest_consenting_fingers; });
        case RoundMethod::ranking:
            return count_marks(votes.marks, [](int mark, int) { return mark == 1; });
        case RoundMethod::importance_feasibility:
            return count_marks(votes.marks, [&](int important, int feasible) {
                return upper_half(important) && upper_half(feasible);
            });
        default:
            return votes.dots;
    }
}

std::map<int, int> count_grades(const Marks& marks) {
    std::map<int, int> counts;
    for (const auto& [mark, people] : marks) counts[mark.first] += people;
    return counts;
}

std::map<int, int> count_feasibility(const Marks& marks) {
    std::map<int, int> counts;
    for (const auto& [mark, people] : marks) counts[mark.second] += people;
    return counts;
}

namespace {

Share wilson(int count, int n, double z) {
    const double people = n;
    const double share = count / people;
    const double middle = share + z * z / (2 * people);
    const double reach =
        z * std::sqrt(share * (1 - share) / people + z * z / (4 * people * people));
    const double scale = 1 + z * z / people;
    return {share, std::max(0.0, (middle - reach) / scale), std::min(1.0, (middle + reach) / scale),
            n};
}

constexpr double two_sided_95 = 1.959964;

}  // namespace

Share wilson_share(int count, int n) { return wilson(count, n, two_sided_95); }

Share finite_share(int count, int n, int population) {
    if (population <= n)
        return {static_cast<double>(count) / n, static_cast<double>(count) / n,
                static_cast<double>(count) / n, n};
    const double left = population - n;
    return wilson(count, n, two_sided_95 * std::sqrt(left / (population - 1.0)));
}

RoundResult count_round(const Workshop& workshop, const Round& round) {
    RoundResult result;
    result.round = round.id;
    result.eligible = round.eligible;
    result.ballots = static_cast<int>(workshop.ballots(round.id).size());
    std::unordered_map<ItemId, std::size_t> places;
    for (const Item* item : workshop.items_of(round.id)) {
        places[item->id] = result.items.size();
        result.items.emplace_back().item = item->id;
    }
    RoundVotes votes(result.items.size());
    if (!collect(workshop, round, places, votes)) result.cast = result.ballots;
    const bool has_marks = rules_of(workshop, round).has_grades();
    for (std::size_t i = 0; i < votes.size(); ++i) {
        ItemResult& item = result.items[i];
        item.count = count_of(round, votes[i].all);
        item.disagree = votes[i].all.disagree;
        item.pass = votes[i].all.pass;
        if (has_marks && round.method != RoundMethod::run_off) item.marks = votes[i].all.marks;
        for (const auto& [table, counts] : votes[i].by_table) {
            const int count = count_of(round, counts);
            if (count > 0) item.by_table[table] = count;
        }
        const auto people = people_asked(round, result, votes[i].all);
        if (people && *people > 0 && item.count <= *people)
            item.share = wilson_share(item.count, *people);
    }
    const std::vector<int> ranks = rank_items(workshop, round, result);
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        result.items[i].rank = ranks[i];
        result.total += result.items[i].count;
    }
    find_ties(result);
    return result;
}

}  // namespace yoriai
