#include <benchmark/benchmark.h>

#include <fstream>
#include <string>
#include <vector>

#include "analysis/theme_placing.h"
#include "analysis/themes.h"

namespace {

using namespace yoriai;

// As many different cards as asked for: the written ones first, then pairs of them glued together.
std::vector<ThemeCard> cards_of(std::size_t count) {
    std::vector<std::string> written;
    for (const char* name : {"cards_ja_dev.tsv", "cards_ja_blind.tsv"}) {
        std::ifstream file(std::string(YORIAI_ROOT "/tests/data/") + name);
        std::string line;
        std::getline(file, line);
        while (std::getline(file, line)) written.push_back(line.substr(line.rfind('\t') + 1));
    }
    std::vector<ThemeCard> cards;
    for (std::size_t i = 0; i < count; ++i) {
        std::string text = written[i % written.size()];
        if (i >= written.size())
            text += "。" + written[(i * 7919 + i / written.size()) % written.size()];
        cards.push_back({std::to_string(i), std::move(text), {}});
    }
    return cards;
}

void read_lexicon(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(Lexicon::read(YORIAI_ROOT "/assets/lexicon").subthemes().size());
}

void propose(benchmark::State& state) {
    const auto cards = cards_of(static_cast<std::size_t>(state.range(0)));
    const Lexicon& lexicon = Lexicon::installed();
    for (auto _ : state) benchmark::DoNotOptimize(propose_themes(cards, {}, lexicon).themes.size());
}

void place_one_card(benchmark::State& state) {
    const auto cards = cards_of(static_cast<std::size_t>(state.range(0)));
    std::vector<std::vector<std::size_t>> themes;
    for (const auto& theme : propose_themes(cards, {}, Lexicon::installed()).themes)
        themes.push_back(theme.cards);
    const CardPlacer placer(cards, themes, Lexicon::installed());
    std::size_t next = 0;
    for (auto _ : state) {
        const std::string& text = cards[next++ % cards.size()].text;
        benchmark::DoNotOptimize(placer.place_new_card(text).theme.has_value());
    }
}

void find_near_duplicates(benchmark::State& state) {
    const auto cards = cards_of(static_cast<std::size_t>(state.range(0)));
    const CardPlacer placer(cards, {}, Lexicon::installed());
    std::size_t next = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(placer.near_duplicates(cards[next++ % cards.size()].text).size());
}

}  // namespace

BENCHMARK(read_lexicon)->Unit(benchmark::kMillisecond);
BENCHMARK(propose)->Arg(100)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);
BENCHMARK(place_one_card)->Arg(1000)->Arg(10000)->Unit(benchmark::kMicrosecond);
BENCHMARK(find_near_duplicates)->Arg(1000)->Arg(10000)->Unit(benchmark::kMicrosecond);
