#include <doctest/doctest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <random>

#include "store/session.h"
#include "store/support.h"

// A program that writes without end is killed at any moment, again and again.

namespace fs = std::filesystem;
using namespace yoriai;

namespace {

// Writes cards, one and several at a time, and tells each number of cards that is in the file.
[[noreturn]] void write_for_ever(const fs::path& path, int tell) {
    Session session = Session::open(path);
    AddCard card;
    card.text = "困りごと";
    for (int turn = 0;; ++turn) {
        session.execute_all(Commands(turn % 4 == 3 ? 5 : 1, card));
        const int cards = static_cast<int>(session.workshop().cards().size());
        if (write(tell, &cards, sizeof cards) != sizeof cards) _exit(1);
    }
}

// Kills such a program after a while; returns how many cards it told of last.
int kill_one(const fs::path& path, int microseconds) {
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        close(ends[0]);
        try {
            write_for_ever(path, ends[1]);
        } catch (...) {
            _exit(1);
        }
    }
    close(ends[1]);
    int told = 0;
    ssize_t got = read(ends[0], &told, sizeof told);
    REQUIRE(got == sizeof told);
    usleep(static_cast<useconds_t>(microseconds));
    kill(child, SIGKILL);
    for (int next = 0; read(ends[0], &next, sizeof next) == sizeof next;) told = next;
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    CHECK(WIFSIGNALED(status));
    return told;
}

}  // namespace

TEST_CASE("200 times killed, the session has every edit that it told of, whole") {
    const TemporaryFolder folder;
    const fs::path path = folder / "a.yoriai";
    Session::create(path).close();
    std::mt19937 random(23);
    int lost = 0, torn = 0, damaged = 0;
    for (int i = 0; i < 200; ++i) {
        const int told = kill_one(path, static_cast<int>(random() % 20'000));
        Session session = Session::open(path);
        const int cards = static_cast<int>(session.workshop().cards().size());
        lost += cards < told;
        // One more list may be there that was not told of: one card or five.
        torn += cards != told && cards != told + 1 && cards != told + 5;
        damaged += session.read_only().has_value();
        if (i % 20 == 19) {
            CHECK(session.check().good());
            // Small again, so that opening stays quick.
            session.close();
            fs::remove(path);
            Session::create(path).close();
        }
    }
    CHECK(lost == 0);
    CHECK(torn == 0);
    CHECK(damaged == 0);
}
