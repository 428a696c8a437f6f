#include <benchmark/benchmark.h>
#include <time.h>

#include <algorithm>
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

double microseconds_of_thread() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e6 + static_cast<double>(now.tv_nsec) / 1e3;
}

// Times what is done for each card in turn, and says how much processor time half of them and 99 in
// 100 take at most, in microseconds.
template <typename Work>
void time_each(benchmark::State& state, const std::vector<ThemeCard>& cards, Work&& work) {
    std::vector<double> microseconds;
    for (auto _ : state) {
        const double start = microseconds_of_thread();
        work(cards[microseconds.size() % cards.size()].text);
        microseconds.push_back(microseconds_of_thread() - start);
    }
    std::sort(microseconds.begin(), microseconds.end());
    state.counters["p50"] = microseconds[microseconds.size() / 2];
    state.counters["p99"] = microseconds[microseconds.size() * 99 / 100];
}

// A board in its proposed themes, and as many cards again to come.
struct BoardToCome {
    std::vector<ThemeCard> cards, coming;
    std::vector<std::vector<std::size_t>> themes;

    explicit BoardToCome(std::size_t count) : cards(cards_of(2 * count)) {
        coming.assign(cards.begin() + static_cast<std::ptrdiff_t>(count), cards.end());
        cards.resize(count);
        for (const auto& theme : propose_themes(cards, {}, Lexicon::installed()).themes)
            themes.push_back(theme.cards);
    }
};

void place_one_card(benchmark::State& state) {
    const BoardToCome board(static_cast<std::size_t>(state.range(0)));
    const CardPlacer placer(board.cards, board.themes, Lexicon::installed());
    time_each(state, board.coming, [&](const std::string& text) {
        benchmark::DoNotOptimize(placer.place_new_card(text).theme.has_value());
    });
}

// What the window asks whenever the typing of a card pauses.
void answer_while_typing(benchmark::State& state) {
    const BoardToCome board(static_cast<std::size_t>(state.range(0)));
    const CardPlacer placer(board.cards, board.themes, Lexicon::installed());
    time_each(state, board.coming, [&](const std::string& text) {
        benchmark::DoNotOptimize(suggest_fields(text, Lexicon::installed()).size() +
                                 placer.suggest_tags(text).size() +
                                 placer.near_duplicates(text).size());
    });
}

}  // namespace

BENCHMARK(read_lexicon)->Unit(benchmark::kMillisecond);
BENCHMARK(propose)->Arg(100)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);
BENCHMARK(place_one_card)->Arg(1000)->Arg(10000)->Unit(benchmark::kMicrosecond);
BENCHMARK(answer_while_typing)->Arg(1000)->Arg(10000)->Unit(benchmark::kMicrosecond);
