// The consensus map of simulated halls and of public conversations.

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

#include "analysis/consensus_map.h"
#include "analysis/polis_data.h"
#include "analysis/sample_votes.h"
#include "analysis/simulated_hall.h"

using namespace yoriai;

namespace {

std::vector<std::size_t> shuffled_rows(std::size_t count, SameRandom& random) {
    std::vector<std::size_t> order(count);
    for (std::size_t i = 0; i < count; ++i) order[i] = i;
    for (std::size_t i = count; i > 1; --i)
        std::swap(order[i - 1], order[random.below(static_cast<std::uint32_t>(i))]);
    return order;
}

// How many of so many orders of people give the same map to the last bit.
int count_same_maps(const VoteMatrix& votes, int shuffles) {
    const ConsensusMap map = map_consensus(votes);
    const auto expected = numbers_of(map);
    SameRandom random(7);
    int same = 0;
    for (int i = 0; i < shuffles; ++i) {
        const auto order = shuffled_rows(votes.people(), random);
        ConsensusMap again = map_consensus(votes.with_rows(order));
        again.people = in_original_order(again.people, order);
        same += numbers_of(again) == expected;
    }
    return same;
}

// Halls of a plan that are called divided, of thirty.
int count_divided(const HallPlan& plan) {
    HallSimulator simulator(3);
    int divided = 0;
    for (int i = 0; i < 30; ++i) {
        const SimulatedHall hall = simulator.simulate(plan);
        divided += map_consensus(hall.votes).verdict.division == Division::divided;
    }
    return divided;
}

}  // namespace

TEST_CASE("group-informed consensus of Polis's groups is the product of their smoothed support") {
    for (const char* name : {"15-per-hour-seattle", "bg2050-volunteers", "brexit-consensus"}) {
        const PolisData data = read_polis_data(name);
        MapOptions options;
        options.groups = data.published;
        options.permutations = 0;
        const ConsensusMap map = map_consensus(data.votes, options);
        for (std::size_t j = 0; j < data.votes.statements(); ++j) {
            double product = 1;
            for (std::size_t group = 0; group < data.groups; ++group) {
                double agree = 0, seen = 0;
                for (std::size_t i = 0; i < data.votes.people(); ++i)
                    if (data.published[i] == group) {
                        agree += data.votes.at(i, j) == Opinion::agree;
                        seen += data.votes.at(i, j) != Opinion::missing;
                    }
                product *= (agree + 1) / (seen + 2);
            }
            CHECK(std::abs(map.statements[j].consensus - product) <= 1e-12);
        }
    }
}

TEST_CASE("group-informed consensus is what Polis itself published") {
    const PolisData data = read_polis_data("bg2050-volunteers");
    MapOptions options;
    options.groups = data.published;
    options.permutations = 0;
    const ConsensusMap map = map_consensus(data.votes, options);
    std::ifstream file(YORIAI_ROOT "/tests/data/polis/bg2050-volunteers/consensus.csv");
    std::size_t compared = 0;
    for (std::string line; std::getline(file, line); ++compared) {
        const auto cells = split_at_commas(line);
        const auto& names = data.votes.statement_names();
        const auto found = std::find(names.begin(), names.end(), cells[0]);
        REQUIRE(found != names.end());
        const auto statement = static_cast<std::size_t>(found - names.begin());
        CHECK(std::abs(map.statements[statement].consensus - std::stod(cells[1])) <= 1e-12);
    }
    CHECK(compared == 371);
}

TEST_CASE("the order of people changes nothing, to the last bit") {
    CHECK(count_same_maps(two_camps(), 40) == 40);
    HallSimulator simulator(5);
    CHECK(count_same_maps(simulator.simulate({{.4, .35, .25}, 40, .5}).votes, 10) == 10);
    CHECK(count_same_maps(simulator.simulate({{1}, 40, .5}).votes, 10) == 10);
}

// Forty orders of each are tried by tests/bench/consensus/shuffled_orders.
TEST_CASE("the order of people changes nothing in public conversations") {
    CHECK(count_same_maps(read_polis_data("15-per-hour-seattle").votes, 1) == 1);
    CHECK(count_same_maps(read_polis_data("bg2050-volunteers").votes, 1) == 1);
    CHECK(count_same_maps(read_polis_data("brexit-consensus").votes, 1) == 1);
}

TEST_CASE("an undivided hall is seldom called divided, a divided one nearly always") {
    CHECK(count_divided({{1}, 30, 0}) <= 4);
    CHECK(count_divided({{.5, .5}, 20, .5}) >= 26);
    CHECK(count_divided({{.85, .15}, 30, 0}) >= 27);
}
