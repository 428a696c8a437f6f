// Halls with known camps: how often the map calls the room divided, and how well it finds the
// camps. usage: honest_verdicts [HALLS [SEED]]
#include <cstdio>
#include <cstdlib>

#include "analysis/consensus_map.h"
#include "analysis/simulated_hall.h"

namespace {

using namespace yoriai;

struct Row {
    const char* name;
    HallPlan plan;
};

void measure(const Row& row, int halls, std::uint64_t seed) {
    HallSimulator simulator(seed);
    int divided = 0, too_few = 0;
    std::array<int, 6> groups{};
    double alike = 0;
    for (int i = 0; i < halls; ++i) {
        const SimulatedHall hall = simulator.simulate(row.plan);
        const ConsensusMap map = map_consensus(hall.votes);
        divided += map.verdict.division == Division::divided;
        too_few += map.verdict.division == Division::too_few_people;
        ++groups[map.groups.size()];
        std::vector<std::size_t> found, camps;
        for (std::size_t person = 0; person < map.people.size(); ++person)
            if (const auto group = map.people[person].group) {
                found.push_back(*group);
                camps.push_back(hall.camps[person]);
            }
        alike += adjusted_rand_index(found, camps);
    }
    const auto share = [&](double count) { return count / halls; };
    std::printf("| %s | %.3f | %.3f | %d %d %d %d %d | %.3f |\n", row.name, share(divided),
                share(too_few), groups[1], groups[2], groups[3], groups[4], groups[5],
                share(alike));
    std::fflush(stdout);
}

}  // namespace

int main(int count, char** arguments) {
    const int halls = count > 1 ? std::atoi(arguments[1]) : 400;
    const std::uint64_t seed = count > 2 ? std::strtoull(arguments[2], nullptr, 10) : 1;
    const std::vector<Row> rows = {
        {"one camp, 30 people", {{1}, 30, 0}},
        {"one camp, 20 people, half missing", {{1}, 20, 0.5}},
        {"50/50, 20 people, half missing", {{.5, .5}, 20, .5}},
        {"85/15, 30 people", {{.85, .15}, 30, 0}},
        {"50/50, 30 people, half missing", {{.5, .5}, 30, .5}},
        {"one camp, 50 people, half missing", {{1}, 50, 0.5}},
        {"50/50, 10 people", {{.5, .5}, 10, 0}},
        {"50/50, 12 people", {{.5, .5}, 12, 0}},
        {"50/50, 20 people", {{.5, .5}, 20, 0}},
        {"70/30, 30 people, half missing", {{.7, .3}, 30, .5}},
        {"85/15, 30 people, half missing", {{.85, .15}, 30, .5}},
        {"40/35/25, 30 people", {{.4, .35, .25}, 30, 0}},
        {"40/35/25, 30 people, half missing", {{.4, .35, .25}, 30, .5}},
        {"40/35/25, 60 people, half missing", {{.4, .35, .25}, 60, .5}},
    };
    std::printf(
        "| hall | called divided | too few to say | groups 1 2 3 4 5 | ARI "
        "|\n|---|---|---|---|---|\n");
    for (const Row& row : rows) measure(row, halls, seed);
    return 0;
}
