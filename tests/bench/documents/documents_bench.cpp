#include <benchmark/benchmark.h>
#include <sys/resource.h>

#include <string>

#include "exchange/export_workshop.h"

// How long does a district wait for all its documents? The plan with 500 and 3,000 cards as Word,
// PDF, Excel and HTML, one after the other, for officials and with personal details masked.

using namespace yoriai;

namespace {

constexpr Date day{2026, 11, 22};

Workshop workshop_of(int cards) {
    Workshop workshop;
    workshop.district.name = "みどり丘小学校区";
    Meeting meeting;
    meeting.id = {1};
    meeting.number = 1;
    meeting.date = day;
    workshop.put(meeting);
    for (int i = 1; i <= 8; ++i) workshop.put(Field{{i}, "分野" + std::to_string(i), "防", i});
    for (int i = 1; i <= 40; ++i) {
        Theme theme;
        theme.id = {300 + i};
        theme.title = "夜道が暗くて歩くのが怖い " + std::to_string(i);
        theme.place = i;
        workshop.put(theme);
    }
    const std::string texts[] = {"駅からの帰り道に街灯がなくて真っ暗で、子どもが怖がっている",
                                 "坂がきつくて店まで歩けない", "佐藤さんの家の前の溝に落ちた",
                                 "連絡は 090-0000-1234 まで", "バスが一日三本になった"};
    for (int i = 1; i <= cards; ++i) {
        Card card;
        card.id = {1000 + i};
        card.number = i;
        card.text = texts[i % 5] + "（" + std::to_string(i) + "）";
        card.meeting = meeting.id;
        card.theme = {301 + i % 40};
        card.fields = {{1 + i % 8}};
        workshop.put(card);
    }
    return workshop;
}

void write_documents(benchmark::State& state, ExportLevel level) {
    const Workshop workshop = workshop_of(static_cast<int>(state.range(0)));
    const PlanOptions options{level, Language::japanese, day};
    std::size_t bytes = 0;
    for (auto _ : state) {
        bytes = export_plan(workshop, DocumentFormat::docx, options).bytes.size();
        bytes += export_plan(workshop, DocumentFormat::pdf, options).bytes.size();
        bytes += export_plan(workshop, DocumentFormat::html, options).bytes.size();
        bytes += export_plan_tables(workshop, options).size();
    }
    state.counters["bytes"] = static_cast<double>(bytes);
    // Of the process so far: run one benchmark at a time with --benchmark_filter to know its own.
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    state.counters["peak_mb"] = static_cast<double>(used.ru_maxrss) / 1024;
}

void write_poster(benchmark::State& state) {
    const Workshop workshop = workshop_of(static_cast<int>(state.range(0)));
    const PlanOptions options{ExportLevel::official, Language::japanese, day};
    for (auto _ : state)
        benchmark::DoNotOptimize(
            export_poster(workshop, PosterKind::board, PosterFormat::pdf, Paper::a1, options));
}

void plan_for_officials(benchmark::State& state) { write_documents(state, ExportLevel::official); }
void plan_for_the_public(benchmark::State& state) {
    write_documents(state, ExportLevel::public_use);
}

}  // namespace

BENCHMARK(plan_for_officials)->Arg(500)->Arg(3000)->Unit(benchmark::kMillisecond);
BENCHMARK(write_poster)->Arg(500)->Arg(3000)->Unit(benchmark::kMillisecond);
BENCHMARK(plan_for_the_public)->Arg(500)->Arg(3000)->Unit(benchmark::kMillisecond);
