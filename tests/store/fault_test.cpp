#include <doctest/doctest.h>

#include <cerrno>
#include <string>
#include <vector>

#include "store/disk.h"
#include "store/session.h"
#include "store/support.h"

// Every write, sync, cut and removal of a use of the program fails once, or from then on: the user
// is told with a sentence, and the session goes on or what it holds is saved elsewhere.

namespace fs = std::filesystem;
using namespace yoriai;

namespace {

struct Toll {
    int faults = 0;
    int told = 0;
    int went_on = 0;
    int given_up = 0;
};

Commands uses() {
    Commands commands;
    AddCard add;
    add.id = {1};
    add.text = "一枚目";
    commands.emplace_back(add);
    ImportCards import;
    for (int i = 0; i < 60; ++i) {
        NewCard card;
        card.text = "取り込んだ困りごと " + std::to_string(i);
        card.fields = {"防災"};
        import.cards.push_back(card);
    }
    commands.emplace_back(import);
    commands.emplace_back(EditCard{{1}, "書き直した"});
    commands.emplace_back(Undo{});
    commands.emplace_back(RemoveCards{{{1}}});
    return commands;
}

// What the file may hold after a run: the state that was acknowledged last, or the one of the edit
// that failed.
struct Run {
    std::string memory;
    bool given_up = false;
    bool told = false;
};

Run live_through(const Commands& commands, Session& session, Toll& toll) {
    Run run;
    for (const Command& command : commands) {
        const std::string before = describe(session.workshop());
        try {
            const Refusal refused = session.execute(command);
            // A use whose own first edit failed may be refused later, for lack of its card.
            CHECK((!refused || run.told));
        } catch (const Failure& failure) {
            CHECK_FALSE(say(failure.told()).empty());
            INFO(failure.what());
            CHECK(failure.told().message.id != std::string("store_failed"));
            run.told = true;
            ++toll.told;
        }
        if (session.read_only()) {
            run.given_up = true;
            CHECK(session.read_only()->message.id == std::string("store_lost"));
            CHECK(describe(session.workshop()) == before);
            break;
        }
    }
    run.memory = describe(session.workshop());
    return run;
}

// One run with the fault; false when the use never comes to it.
bool try_fault(const fs::path& whole, const DiskFault& fault, Toll& toll) {
    const TemporaryFolder folder, elsewhere;
    const fs::path path = folder / "a.yoriai";
    fs::copy(whole, path);
    Run run;
    bool struck = false;
    {
        std::optional<Session> session;
        const DiskFailing failing(folder.path(), fault);
        try {
            session.emplace(Session::open(path));
            // Opening that failed half-way opens for reading.
            if (!session->read_only()) run = live_through(uses(), *session, toll);
        } catch (const Failure& failure) {
            CHECK_FALSE(say(failure.told()).empty());
            CHECK(failing.struck());
        }
        if (session && run.given_up) {
            session->save_elsewhere(elsewhere / "b.yoriai");
            CHECK(describe(Session::open(elsewhere / "b.yoriai").workshop()) == run.memory);
            ++toll.given_up;
        }
        session.reset();
        struck = failing.struck();
    }
    // The machine is well again.
    const Session again = Session::open(path);
    CHECK_FALSE(again.read_only());
    CHECK(again.check().good());
    if (!run.memory.empty() && !run.given_up) {
        CHECK(describe(again.workshop()) == run.memory);
        ++toll.went_on;
    }
    toll.faults += struck;
    return struck;
}

void try_all(const std::string& call, int error, bool for_good) {
    const TemporaryFolder folder;
    Session::create(folder / "whole.yoriai").close();
    Toll toll;
    int nth = 1;
    for (; nth < 1000; ++nth) {
        INFO(call << " fails at call " << nth << std::string(for_good ? " for good" : " once"));
        if (!try_fault(folder / "whole.yoriai", {call, error, nth, for_good}, toll)) break;
    }
    CHECK(nth < 1000);
    MESSAGE(call << std::string(for_good ? " for good: " : " once: ") << toll.faults << " faults, "
                 << toll.told << " told, " << toll.went_on << " went on, " << toll.given_up
                 << " saved elsewhere");
}

}  // namespace

TEST_CASE("a write that fails is told, and the session goes on or is saved elsewhere") {
    for (const bool for_good : {false, true}) {
        try_all("pwrite64", EIO, for_good);
        try_all("pwrite64", ENOSPC, for_good);
    }
}

TEST_CASE("a sync that fails is told, and what is in memory is saved elsewhere") {
    for (const bool for_good : {false, true}) try_all("fdatasync", EIO, for_good);
}

TEST_CASE("a cut, a removal or an opening that fails is told or does no harm") {
    for (const bool for_good : {false, true}) {
        try_all("ftruncate64", EIO, for_good);
        try_all("unlink", EIO, for_good);
        try_all("open64", EIO, for_good);
    }
}

TEST_CASE("a snapshot that fails leaves the one before and the session as they were") {
    for (const std::string& call :
         std::vector<std::string>{"pwrite64", "fdatasync", "fsync", "rename", "ftruncate64"}) {
        for (int nth = 1; nth < 200; ++nth) {
            const TemporaryFolder folder, target;
            Session session = Session::create(folder / "a.yoriai");
            REQUIRE_FALSE(session.snapshot(target / "copy.yoriai"));
            const std::string before = describe(session.workshop());
            AddCard card;
            card.text = "あとから";
            REQUIRE_FALSE(session.execute(card));
            const std::string after = describe(session.workshop());
            bool failed = false, struck = false;
            {
                const DiskFailing failing(target.path(), {call, EIO, nth, false});
                try {
                    (void)session.snapshot(target / "copy.yoriai");
                } catch (const Failure& failure) {
                    failed = true;
                    CHECK_FALSE(say(failure.told()).empty());
                }
                struck = failing.struck();
            }
            INFO(call << " fails at call " << nth);
            const Session copy = Session::open(target / "copy.yoriai");
            const std::string found = describe(copy.workshop());
            CHECK_FALSE(copy.read_only());
            CHECK((found == after || (failed && found == before)));
            CHECK(describe(session.workshop()) == after);
            CHECK_FALSE(session.read_only());
            if (!struck) break;
        }
    }
}
