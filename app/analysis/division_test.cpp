#include "analysis/division_test.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "analysis/division_measures.h"

namespace yoriai {
namespace {

constexpr std::uint64_t division_seed = 20'261'122;
// More people than this are tested on every second, third ... of them: so many are enough to see
// any division that matters.
constexpr std::size_t most_people = 500;
// Relative: the same votes added up in another order.
constexpr double no_larger = 1e-9;

// The people to test, in an order that only their votes decide.
std::vector<std::size_t> people_to_test(const VoteMatrix& votes, const GroupOf& group_of) {
    std::vector<std::size_t> order = votes.order_by_votes();
    order.erase(std::remove_if(order.begin(), order.end(),
                               [&](std::size_t person) { return !group_of[person]; }),
                order.end());
    const std::size_t every = order.size() / (most_people + 1) + 1;
    std::vector<std::size_t> taken;
    for (std::size_t i = 0; i < order.size(); i += every) taken.push_back(order[i]);
    return taken;
}

using Measures = std::array<double, 2>;  // of two kinds; the larger, the more divided

bool is_no_less(double one, double other) {
    return one >= other - no_larger * std::max(std::abs(other), 1.0);
}

// For each of several rooms how rare the rarer of its measures is among all of them.
std::vector<double> rarest(const std::vector<Measures>& rooms) {
    std::vector<double> rarest(rooms.size(), 1);
    for (std::size_t kind = 0; kind < rooms.front().size(); ++kind)
        for (std::size_t i = 0; i < rooms.size(); ++i) {
            const auto count = std::count_if(
                rooms.begin(), rooms.end(),
                [&](const Measures& other) { return is_no_less(other[kind], rooms[i][kind]); });
            rarest[i] =
                std::min(rarest[i], static_cast<double>(count) / static_cast<double>(rooms.size()));
        }
    return rarest;
}

}  // namespace

DivisionTest test_room(const VoteMatrix& votes, const std::vector<bool>& placed, int permutations) {
    GroupOf everybody(placed.size());
    for (std::size_t i = 0; i < placed.size(); ++i)
        if (placed[i]) everybody[i] = 0;
    const std::vector<std::size_t> order = people_to_test(votes, everybody);
    std::vector<Stratum> strata = collect_strata(votes, everybody, 1, order);
    if (strata.empty() || permutations == 0) return {};
    std::vector<Measures> rooms;
    const auto measure = [&] {
        const Direction direction = find_direction(strata, order.size());
        rooms.push_back({direction.alikeness, gain_of_two_camps(strata, direction)});
    };
    measure();
    SameRandom random(division_seed);
    for (int i = 0; i < permutations; ++i) {
        for (Stratum& one : strata) shuffle(one, random);
        measure();
    }
    const std::vector<double> rare = rarest(rooms);
    const auto as_rare =
        std::count_if(rare.begin(), rare.end(), [&](double one) { return one <= rare.front(); });
    return {static_cast<double>(as_rare) / static_cast<double>(rare.size()), permutations};
}

bool is_divided_within(const VoteMatrix& votes, const GroupOf& group_of, std::size_t groups,
                       int permutations, double significant) {
    const std::vector<std::size_t> order = people_to_test(votes, group_of);
    std::vector<Stratum> strata = collect_strata(votes, group_of, groups, order);
    if (strata.empty()) return false;
    const double measured = find_direction(strata, order.size()).alikeness;
    SameRandom random(division_seed);
    int as_divided = 0;
    for (int i = 0; i < permutations; ++i) {
        for (Stratum& one : strata) shuffle(one, random);
        as_divided += is_no_less(find_direction(strata, order.size()).alikeness, measured);
        if ((1.0 + as_divided) / (1.0 + permutations) > significant) return false;
    }
    return true;
}

}  // namespace yoriai
