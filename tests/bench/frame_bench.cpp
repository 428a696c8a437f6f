#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <unordered_set>

#include "picture/draw_changes.h"
#include "picture/glyph_cache.h"
#include "ui/desk.h"

// How long does the desk take to say what a frame of the board shows and where it changed: our own
// code and Dear ImGui's lists, without the graphics driver. A pan, a zoom and a drag as a hand does
// them, frame by frame; p50 and p99 of the frames in milliseconds, and how many vertices the last
// frame had.

using namespace yoriai;

namespace {

constexpr float width = 1920, height = 1080;

// Cards on a grid, 40 in a theme, as sentences of different lengths.
Workshop workshop_of(int cards) {
    static const char* const sentences[] = {
        "夜になると駅からの道が真っ暗でこわい", "バスが一日三本になって病院に行けない",
        "空き家の草が道まで出ている",           "一人暮らしの人に声をかける人がいない",
        "集会所の階段が急でのぼれない",         "子どもが雨の日に遊ぶ所がない",
        "祭りの太鼓をたたける人がもういない"};
    Workshop workshop;
    workshop.district.name = "みどり丘小学校区";
    for (int i = 0; i < 9; ++i) workshop.put(Field{{1 + i}, "分野", "防", i});
    const int themes = std::max(1, cards / 40);
    const int columns = static_cast<int>(std::ceil(std::sqrt(themes)));
    for (int i = 0; i < themes; ++i) {
        Theme theme;
        theme.id = {1000 + i};
        theme.title = "みんなで見守りを続けたい " + std::to_string(i + 1);
        theme.position = {40.0 + i % columns * 1700, 40.0 + i / columns * 1200};
        theme.place = i;
        workshop.put(theme);
    }
    for (int i = 0; i < cards; ++i) {
        Card card;
        card.id = {1'000'000 + i};
        card.number = i + 1;
        card.text = sentences[static_cast<std::size_t>(i) % std::size(sentences)];
        card.theme = {1000 + i % themes};
        card.fields = {FieldId{1 + i % 9}};
        workshop.put(card);
    }
    return workshop;
}

class Board {
 public:
    explicit Board(int cards) : workshop_(workshop_of(cards)), layouts_(glyphs_) {
        context_ = ImGui::CreateContext();
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
        io.DisplaySize = {width, height};
        io.DeltaTime = 1.0F / 60;
        io.ConfigInputTrickleEventQueue = false;
        glyphs_.install(*io.Fonts);
        input_.layouts = &layouts_;
        input_.workshop = &workshop_;
        input_.still = true;
        desk_.step = WorkshopStep::group;
        for (int i = 0; i < 3; ++i) frame();
    }
    ~Board() { ImGui::DestroyContext(context_); }
    Board(const Board&) = delete;
    Board& operator=(const Board&) = delete;

    double frame() {
        const auto begin = std::chrono::steady_clock::now();
        output_ = {};
        input_.now += 1.0 / 60;
        glyphs_.begin_frame();
        ImGui::NewFrame();
        draw(desk_, input_, output_);
        ImGui::Render();
        benchmark::DoNotOptimize(changes_.find(*ImGui::GetDrawData(), 0, 0));
        const std::chrono::duration<double, std::milli> took =
            std::chrono::steady_clock::now() - begin;
        return took.count();
    }

    Camera& camera() { return desk_.group.camera; }
    const BoardLayout& layout() const { return desk_.group.layout; }
    std::unordered_set<CardId>& selected() { return desk_.group.state.selected_cards; }
    const Workshop& workshop() const { return workshop_; }

    // Puts about this many cards into the view.
    void show(double cards) {
        const double area =
            static_cast<double>(layout().whole.width) * static_cast<double>(layout().whole.height);
        const double share = cards / static_cast<double>(layout().cards.size());
        camera().zoom = std::clamp(std::sqrt(1480.0 * 850.0 / (area * std::min(share, 1.0))),
                                   least_zoom, most_zoom);
    }

 private:
    Workshop workshop_;
    GlyphCache glyphs_;
    TextLayouts layouts_;
    ImGuiContext* context_ = nullptr;
    Desk desk_;
    DeskInput input_;
    DeskOutput output_;
    DrawChanges changes_;
};

void tell(benchmark::State& state, std::vector<double> frames) {
    std::sort(frames.begin(), frames.end());
    const auto at = [&](double share) {
        return frames[static_cast<std::size_t>(share * static_cast<double>(frames.size() - 1))];
    };
    state.counters["p50_ms"] = at(0.5);
    state.counters["p99_ms"] = at(0.99);
    state.counters["worst_ms"] = frames.back();
    state.counters["vertices"] = ImGui::GetDrawData()->TotalVtxCount;
}

// Cards in the session, cards in view.
void pan(benchmark::State& state) {
    Board board(static_cast<int>(state.range(0)));
    board.show(static_cast<double>(state.range(1)));
    std::vector<double> frames;
    double turn = 0;
    for (auto _ : state) {
        turn += 0.05;
        board.camera().x += 18 * std::cos(turn) / board.camera().zoom;
        board.camera().y += 18 * std::sin(turn) / board.camera().zoom;
        frames.push_back(board.frame());
    }
    tell(state, std::move(frames));
}

void zoom(benchmark::State& state) {
    Board board(static_cast<int>(state.range(0)));
    board.show(static_cast<double>(state.range(1)));
    const double middle = board.camera().zoom;
    std::vector<double> frames;
    double turn = 0;
    for (auto _ : state) {
        turn += 0.05;
        board.camera().zoom = middle * std::pow(1.5, std::sin(turn));
        frames.push_back(board.frame());
    }
    tell(state, std::move(frames));
}

// 500 selected cards carried over the board by the pointer.
void drag(benchmark::State& state) {
    Board board(static_cast<int>(state.range(0)));
    board.show(static_cast<double>(state.range(1)));
    board.frame();
    const PlacedCard& held = board.layout().cards.front();
    board.camera().x = static_cast<double>(held.box.x) - 200;
    board.camera().y = static_cast<double>(held.box.y) - 200;
    for (std::size_t i = 0; i < 500 && i < board.layout().cards.size(); ++i)
        board.selected().insert(board.layout().cards[i].id);
    board.frame();
    ImGuiIO& io = ImGui::GetIO();
    const auto scale = static_cast<float>(board.camera().zoom);
    ImVec2 at(200 * scale + 40 * scale, 190 + 200 * scale + 20 * scale);
    io.AddMousePosEvent(at.x, at.y);
    board.frame();
    io.AddMouseButtonEvent(0, true);
    board.frame();
    std::vector<double> frames;
    double turn = 0;
    for (auto _ : state) {
        turn += 0.05;
        io.AddMousePosEvent(700 + 300 * static_cast<float>(std::cos(turn)),
                            600 + 200 * static_cast<float>(std::sin(turn)));
        frames.push_back(board.frame());
    }
    tell(state, std::move(frames));
}

BENCHMARK(pan)
    ->Args({100'000, 60})
    ->Args({1'000, 60})
    ->Args({10'000, 10'000})
    ->Iterations(600)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(zoom)
    ->Args({100'000, 60})
    ->Args({10'000, 10'000})
    ->Iterations(600)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(drag)
    ->Args({10'000, 60})
    ->Args({10'000, 10'000})
    ->Iterations(600)
    ->Unit(benchmark::kMillisecond);

// What an edit costs the board: the layout made anew.
void lay_out(benchmark::State& state) {
    Board board(static_cast<int>(state.range(0)));
    GlyphCache glyphs;
    TextLayouts layouts(glyphs);
    const BoardMeasures measures = measure_with(layouts);
    make_board_layout(board.workshop(), measures);
    for (auto _ : state) benchmark::DoNotOptimize(make_board_layout(board.workshop(), measures));
}
BENCHMARK(lay_out)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

}  // namespace
