#include <benchmark/benchmark.h>

#include "analysis/consensus_map.h"
#include "analysis/polis_data.h"
#include "analysis/simulated_hall.h"

namespace {

using namespace yoriai;

VoteMatrix hall(std::size_t people, std::size_t statements, double missing) {
    return HallSimulator(1).simulate({{.5, .5}, people, missing, statements}).votes;
}

void map(benchmark::State& state, const VoteMatrix& votes, int permutations) {
    MapOptions options;
    options.permutations = permutations;
    for (auto _ : state) benchmark::DoNotOptimize(map_consensus(votes, options));
}

void full_hall_60_by_60(benchmark::State& state) { map(state, hall(60, 60, 0), 99); }
void brexit_204_by_50(benchmark::State& state) {
    map(state, read_polis_data("brexit-consensus").votes, 99);
}
// As sparse as public conversations of this size are.
void city_2031_by_896(benchmark::State& state) { map(state, hall(2031, 896, .87), 0); }
void city_2031_by_896_with_test(benchmark::State& state) { map(state, hall(2031, 896, .87), 99); }
void every_vote_2031_by_896_with_test(benchmark::State& state) {
    map(state, hall(2031, 896, 0), 99);
}
void every_vote_5000_by_2000_with_test(benchmark::State& state) {
    map(state, hall(5000, 2000, 0), 99);
}

BENCHMARK(full_hall_60_by_60)->Unit(benchmark::kMillisecond);
BENCHMARK(brexit_204_by_50)->Unit(benchmark::kMillisecond);
BENCHMARK(city_2031_by_896)->Unit(benchmark::kMillisecond);
BENCHMARK(city_2031_by_896_with_test)->Unit(benchmark::kMillisecond);
BENCHMARK(every_vote_2031_by_896_with_test)->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(every_vote_5000_by_2000_with_test)->Unit(benchmark::kMillisecond)->Iterations(1);

}  // namespace
