#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "store/disk.h"
#include "store/platter.h"
#include "store/session.h"
#include "store/support.h"

// Pulls the plug at every point of real uses. What was synced survives; of what was not, a random
// part of the 512-byte sectors does; names that were made or changed since the folder was synced
// survive in order up to a random one. After each cut the session must open undamaged and hold
// every edit that was acknowledged before.

namespace fs = std::filesystem;
using namespace yoriai;

namespace {

// A use of the program, written down: each step is one edit, and the state after it.
struct Use {
    std::vector<DiskEvent> events;
    std::vector<std::string> states;
};

// The cuts that were tried, and what they cost.
struct TollOfCuts {
    int cuts = 0;
    int lost = 0;
    int damaged = 0;
    int wrong_copies = 0;
};

constexpr const char* session_name = "a.yoriai";
constexpr const char* copy_name = "copy.yoriai";

Card card_at(int number) {
    Card card;
    card.id = {1000 + number};
    card.number = number;
    card.text = "カード" + std::to_string(number);
    return card;
}

Workshop small_workshop() {
    Workshop workshop;
    for (int i = 1; i <= 60; ++i) workshop.put(card_at(i));
    Round round;
    round.id = {5};
    round.method = RoundMethod::hands;
    round.state = RoundState::open;
    workshop.put(round);
    Item item;
    item.id = {6};
    item.round = round.id;
    item.card = {1001};
    workshop.put(item);
    return workshop;
}

ImportCards import_of(int count) {
    ImportCards import;
    for (int i = 0; i < count; ++i) {
        NewCard card;
        card.text = "取り込んだ困りごと " + std::to_string(i);
        card.table = 1 + i % 4;
        card.fields = {i % 2 == 0 ? "防災" : "福祉"};
        import.cards.push_back(card);
    }
    return import;
}

Commands real_uses() {
    Commands commands;
    for (int i = 0; i < 6; ++i) {
        AddCard card;
        card.text = "書いたカード " + std::to_string(i);
        commands.emplace_back(card);
    }
    MoveCards drag;
    for (int i = 1; i <= 60; ++i) drag.places.push_back({{1000 + i}, i * 10.0, i * 5.0});
    commands.emplace_back(drag);
    commands.emplace_back(import_of(120));
    for (int i = 1; i < 5; ++i) commands.emplace_back(EnterTally{{5}, {6}, {}, Answer::agree, i});
    CastBallot ballot;
    ballot.round = {5};
    ballot.votes = {{{6}, Answer::agree, 1}};
    commands.emplace_back(ballot);
    commands.emplace_back(ballot);
    commands.emplace_back(CloseRound{{5}});
    RemoveCards remove;
    for (int i = 10; i < 40; ++i) remove.cards.push_back({1000 + i});
    commands.emplace_back(remove);
    for (int i = 0; i < 3; ++i) commands.emplace_back(Undo{});
    for (int i = 0; i < 2; ++i) commands.emplace_back(Redo{});
    return commands;
}

// Carries out the commands and writes down what reaches the disk; then makes a copy, twice.
Use live_through(const fs::path& folder, const Commands& commands) {
    Use use;
    DiskRecorder recorder(folder);
    Session session = Session::open(folder / session_name);
    use.states.push_back(describe(session.workshop()));
    recorder.mark(0);
    const auto done = [&] {
        use.states.push_back(describe(session.workshop()));
        recorder.mark(static_cast<int>(use.states.size()) - 1);
    };
    for (const Command& command : commands) {
        REQUIRE_FALSE(session.execute(command));
        done();
    }
    for (int i = 0; i < 2; ++i) {
        REQUIRE_FALSE(session.snapshot(folder / copy_name));
        REQUIRE_FALSE(session.execute(EditCard{{1001}, "写しのあと " + std::to_string(i)}));
        done();
    }
    session.close();
    use.events = recorder.events();
    return use;
}

// Opens what a cut left and compares it with what may be there.
void judge(const fs::path& folder, const Use& use, std::size_t acknowledged, TollOfCuts& toll) {
    ++toll.cuts;
    try {
        const Session session = Session::open(folder / session_name);
        const std::string state = describe(session.workshop());
        if (session.read_only() || (toll.cuts % 8 == 0 && !session.check().good())) ++toll.damaged;
        const bool there =
            state == use.states[acknowledged] ||
            (acknowledged + 1 < use.states.size() && state == use.states[acknowledged + 1]);
        if (!there) ++toll.lost;
    } catch (const Failure& failure) {
        MESSAGE(failure.what());
        ++toll.damaged;
    }
    if (!fs::exists(folder / copy_name)) return;
    try {
        const Session copy = Session::open(folder / copy_name);
        const std::string state = describe(copy.workshop());
        if (copy.read_only() ||
            std::find(use.states.begin(), use.states.end(), state) == use.states.end())
            ++toll.wrong_copies;
    } catch (const Failure&) {
        ++toll.wrong_copies;
    }
}

}  // namespace

TEST_CASE("a pulled plug loses no acknowledged edit and damages no file, wherever it strikes") {
    const TemporaryFolder live, left;
    Session::create_from(live / session_name, small_workshop()).close();
    const Use use = live_through(live.path(), real_uses());

    Platter platter;
    TollOfCuts toll;
    std::mt19937 random(5);
    std::size_t acknowledged = 0;
    bool began = false;
    for (const DiskEvent& event : use.events) {
        platter.play(event);
        if (event.kind == DiskEvent::Kind::mark) {
            began = true;
            acknowledged = static_cast<std::size_t>(event.at);
        }
        if (!began) continue;
        using enum Platter::Survives;
        for (const auto survives : {nothing, everything, random_part, random_part}) {
            platter.leave(left.path(), random, survives);
            judge(left.path(), use, acknowledged, toll);
        }
    }
    MESSAGE(toll.cuts << " cuts, " << use.states.size() - 1 << " edits");
    CHECK(toll.cuts > 1000);
    CHECK(toll.lost == 0);
    CHECK(toll.damaged == 0);
    CHECK(toll.wrong_copies == 0);
}
