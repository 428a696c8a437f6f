#include <benchmark/benchmark.h>
#include <sqlite3.h>
#include <stdlib.h>

#include <filesystem>
#include <optional>
#include <string>

#include "store/connect.h"
#include "store/database.h"
#include "store/history.h"
#include "store/session.h"

// Three questions a user would ask of the session file: how long does an edit take (and how much of
// that is SQLite's own commit of the same rows), how long does opening take, how long a ballot?
//
// The folder is YORIAI_BENCH_FOLDER, or the current one: the disk's syncs are most of an edit.

namespace fs = std::filesystem;
using namespace yoriai;

namespace {

class Folder {
 public:
    Folder() {
        const char* chosen = std::getenv("YORIAI_BENCH_FOLDER");
        std::string name = (fs::path(chosen ? chosen : ".") / "bench-XXXXXX").string();
        if (!mkdtemp(name.data())) throw Error("no folder for the benchmark");
        path = name;
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
    fs::path path;
};

// Cards as an evening leaves them: at tables, half of them in themes, with fields and tags.
Workshop workshop_of(int cards) {
    Workshop workshop;
    for (int i = 1; i <= 8; ++i) {
        workshop.put(Field{{i}, "分野" + std::to_string(i), "防", i});
        Table table;
        table.id = {100 + i};
        table.number = i;
        workshop.put(table);
        workshop.put(Tag{{200 + i}, "タグ" + std::to_string(i)});
    }
    for (int i = 1; i <= 40; ++i) {
        Theme theme;
        theme.id = {300 + i};
        theme.title = "みんなで見守りを続けたい " + std::to_string(i);
        theme.place = i;
        workshop.put(theme);
    }
    for (int i = 1; i <= cards; ++i) {
        Card card;
        card.id = new_id<CardId>();
        card.number = i;
        card.text =
            "夜になると通学路が暗くて、子どもを一人で歩かせるのが心配です。" + std::to_string(i);
        card.table_id = {101 + i % 8};
        card.fields = {{1 + i % 8}};
        if (i % 3 == 0) card.tags = {{201 + i % 8}};
        if (i % 2 == 0) card.theme = {301 + i % 40};
        card.position = {(i % 100) * 256.0, (i / 100) * 148.0};
        workshop.put(card);
    }
    return workshop;
}

// One edit through the session: a card is moved.
void commit_an_edit(benchmark::State& state) {
    const Folder folder;
    Session session = Session::create_from(folder.path / "a.yoriai",
                                           workshop_of(static_cast<int>(state.range(0))));
    const CardId card = session.workshop().cards().first().id;
    double x = 0;
    for (auto _ : state) {
        MoveCards move;
        move.places = {{card, x += 1, 2}};
        if (session.execute(move)) state.SkipWithError("refused");
    }
}
BENCHMARK(commit_an_edit)->Arg(1000)->Arg(10'000)->Unit(benchmark::kMillisecond)->UseRealTime();

// The same rows written by SQLite alone: the card's, and a history entry of the same size.
void commit_the_same_rows(benchmark::State& state) {
    const Folder folder;
    const fs::path path = folder.path / "a.yoriai";
    std::int64_t card = 0;
    std::size_t bytes = 0;
    {
        Session session = Session::create_from(path, workshop_of(static_cast<int>(state.range(0))));
        card = session.workshop().cards().first().id.value;
        MoveCards move;
        move.places = {{{card}, 0.5, 2}};
        if (session.execute(move)) state.SkipWithError("refused");
        bytes = session.history().back().bytes;
    }
    Database database(path, SQLITE_OPEN_READWRITE);
    set_house_rules(database);
    const std::string changes(bytes, 'c');
    std::int64_t number = 1;
    double x = 0;
    for (auto _ : state) {
        database.run("begin immediate");
        database.run("update card set x = ?, y = ?, pinned = ?, hash = ? where id = ?",
                     Value{x += 1}, Value{2.0}, 1, ++number, card);
        database.run(
            "insert into history (number, command, time, changes, hash) "
            "values (?, 'move_cards', 0, ?, 0)",
            number, Blob{changes});
        database.run("commit");
    }
}
BENCHMARK(commit_the_same_rows)
    ->Arg(1000)
    ->Arg(10'000)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

void add_a_card(benchmark::State& state) {
    const Folder folder;
    Session session = Session::create_from(folder.path / "a.yoriai",
                                           workshop_of(static_cast<int>(state.range(0))));
    AddCard add;
    add.text = "夜になると通学路が暗い";
    add.table_id = {101};
    add.fields = {{1}};
    for (auto _ : state)
        if (session.execute(add)) state.SkipWithError("refused");
}
BENCHMARK(add_a_card)->Arg(1000)->Arg(10'000)->Unit(benchmark::kMillisecond)->UseRealTime();

void undo_and_redo(benchmark::State& state) {
    const Folder folder;
    Session session = Session::create_from(folder.path / "a.yoriai",
                                           workshop_of(static_cast<int>(state.range(0))));
    AddCard add;
    add.text = "夜になると通学路が暗い";
    if (session.execute(add)) state.SkipWithError("refused");
    for (auto _ : state)
        if (session.execute(Undo{}) || session.execute(Redo{})) state.SkipWithError("refused");
}
BENCHMARK(undo_and_redo)->Arg(10'000)->Unit(benchmark::kMillisecond)->UseRealTime();

void open_a_session(benchmark::State& state) {
    const Folder folder;
    const fs::path path = folder.path / "a.yoriai";
    Session::create_from(path, workshop_of(static_cast<int>(state.range(0)))).close();
    for (auto _ : state) {
        Session session = Session::open(path);
        benchmark::DoNotOptimize(session.workshop().cards().size());
    }
}
BENCHMARK(open_a_session)->Arg(1000)->Arg(10'000)->Unit(benchmark::kMillisecond)->UseRealTime();

void cast_a_ballot(benchmark::State& state) {
    const Folder folder;
    Workshop workshop = workshop_of(10);
    Round round;
    round.id = {1};
    round.method = RoundMethod::agreement;
    round.state = RoundState::open;
    workshop.put(round);
    CastBallot cast;
    cast.round = round.id;
    for (int i = 1; i <= 20; ++i) {
        Item item;
        item.id = new_id<ItemId>();
        item.round = round.id;
        item.place = i;
        item.text = "項目";
        workshop.put(item);
        cast.votes.push_back({item.id, Answer::agree, 1});
    }
    Session session = Session::create_from(folder.path / "a.yoriai", workshop);
    for (int i = 0; i < state.range(0); ++i)
        if (session.execute(cast)) state.SkipWithError("refused");
    WithdrawBallot withdraw;
    withdraw.round = round.id;
    withdraw.votes = cast.votes;
    for (auto _ : state)
        if (session.execute(cast) || session.execute(withdraw)) state.SkipWithError("refused");
}
BENCHMARK(cast_a_ballot)->Arg(30)->Arg(300)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
