#include <doctest/doctest.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <random>

#include "store/database.h"
#include "store/hall.h"
#include "store/session.h"

namespace fs = std::filesystem;
using namespace yoriai;

namespace {

std::string opening(const fs::path& path) {
    return failure_of([&] { Session::open(path); });
}

// A session of some pages.
fs::path make_session(const TemporaryFolder& folder, int cards = 200) {
    const fs::path path = folder / "a.yoriai";
    Session session = Session::create(path);
    Commands commands;
    for (int i = 0; i < cards; ++i) commands.push_back(card("困りごと " + std::to_string(i)));
    REQUIRE_FALSE(session.execute_all(commands));
    return path;
}

void change_database(const fs::path& path, const std::string& sql) {
    Database database(path, SQLITE_OPEN_READWRITE);
    database.script(sql);
    database.close();
}

}  // namespace

TEST_CASE("a file that is no session is left alone, and a sentence says so") {
    const TemporaryFolder folder;
    const fs::path path = folder / "a.yoriai";
    CHECK(opening(path) == "store_missing");
    CHECK(opening(folder.path()) == "store_is_folder");
    for (const std::string& bytes : {std::string(), std::string("困りごと,分野\n"),
                                     std::string(5000, 'x'), std::string("PK\3\4")}) {
        write_bytes(path, bytes);
        CHECK(opening(path) == "store_no_session");
        CHECK(read_bytes(path) == bytes);
    }
    fs::remove(path);
    {
        Database other(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        other.script("create table notes (id integer primary key)");
    }
    const std::string bytes = read_bytes(path);
    CHECK(opening(path) == "store_no_session");
    CHECK(read_bytes(path) == bytes);
}

TEST_CASE("a session from a newer version is refused and not changed") {
    const TemporaryFolder folder;
    const fs::path path = make_session(folder, 3);
    change_database(path, "pragma user_version = 999");
    const std::string bytes = read_bytes(path);
    CHECK(opening(path) == "store_newer");
    CHECK(read_bytes(path) == bytes);
}

TEST_CASE("a session can be open once, and read by others only when nobody edits it") {
    const TemporaryFolder folder;
    const fs::path path = make_session(folder, 3);
    {
        const Session first = Session::open(path);
        // Locks are between programs: another one has to ask.
        const pid_t child = fork();
        if (child == 0) {
            const bool refused =
                opening(path) == "store_open_elsewhere" &&
                failure_of([&] { Session::open_to_read(path); }) == "store_open_elsewhere";
            _exit(refused ? 0 : 1);
        }
        int status = 0;
        waitpid(child, &status, 0);
        CHECK(status == 0);
    }
    Session reader = Session::open_to_read(path);
    CHECK(reader.workshop().cards().size() == 3);
    const Refusal refused = reader.execute(card("だめ"));
    REQUIRE(refused);
    CHECK(refused->message.id == std::string("store_only_reading"));
}

TEST_CASE("a truncated session is opened for reading at most, and says that it is damaged") {
    const TemporaryFolder folder;
    const fs::path path = make_session(folder);
    const std::string whole = read_bytes(path);
    for (const std::size_t size : {whole.size() / 2, whole.size() - 4096, whole.size() - 1,
                                   std::size_t{4096}, std::size_t{600}}) {
        INFO(size << " of " << whole.size() << " bytes");
        write_bytes(path, whole.substr(0, size));
        try {
            Session session = Session::open(path);
            REQUIRE(session.read_only());
            CHECK(session.read_only()->message.id == std::string("store_damaged"));
            CHECK(session.execute(card("だめ")));
            CHECK_FALSE(session.check().good());
        } catch (const Failure& failure) {
            CHECK(failure.told().message.id != std::string("store_failed"));
        }
        CHECK(read_bytes(path) == whole.substr(0, size));
    }
}

TEST_CASE("one changed byte is either harmless or told, and what is told leaves the file alone") {
    const TemporaryFolder folder;
    const fs::path path = make_session(folder);
    const std::string whole = read_bytes(path);
    const std::string before = describe(Session::open_to_read(path).workshop());
    std::mt19937 random(17);
    int told = 0, unchanged = 0;
    for (int i = 0; i < 150; ++i) {
        std::string bytes = whole;
        char& byte = bytes[random() % bytes.size()];
        byte = static_cast<char>(byte ^ static_cast<char>(1 << (random() % 8)));
        write_bytes(path, bytes);
        try {
            Session session = Session::open(path);
            if (session.read_only()) {
                ++told;
            } else {
                CHECK(describe(session.workshop()) == before);
                unchanged += session.check().good();
                told += !session.check().good();
            }
        } catch (const Failure&) {
            ++told;
        }
    }
    CHECK(told > 20);
    CHECK(told + unchanged == 150);
}

TEST_CASE("a damaged card is named, and salvage brings the others into a new session") {
    const TemporaryFolder folder;
    const fs::path path = make_session(folder);
    std::string bytes = read_bytes(path);
    // The card's own row, not its copy in the history.
    std::size_t changed = 0;
    for (std::size_t at = bytes.find("困りごと 77"); at != bytes.npos;
         at = bytes.find("困りごと 77", at + 1), ++changed)
        bytes.replace(at, 12, "困りませ");
    REQUIRE(changed == 2);
    write_bytes(path, bytes);
    {
        const Session session = Session::open(path);
        REQUIRE(session.read_only());
        const CheckReport report = session.check();
        REQUIRE_FALSE(report.problems.empty());
        CHECK(say(report.problems[0]).starts_with("カード78の内容が書いたときと違っています"));
    }
    const SalvageReport report = salvage(path, folder / "b.yoriai");
    CHECK(report.saved == 202);
    CHECK(report.doubtful.size() == 1);
    Session fresh = Session::open(folder / "b.yoriai");
    CHECK_FALSE(fresh.read_only());
    CHECK(fresh.workshop().cards().size() == 200);
    CHECK(failure_of([&] { salvage(path, folder / "b.yoriai"); }) == "store_exists");
}

TEST_CASE("salvage passes over pages that can't be read") {
    const TemporaryFolder folder;
    const fs::path path = make_session(folder, 1000);
    std::string bytes = read_bytes(path);
    std::size_t root = 0;
    {
        Database database(path, SQLITE_OPEN_READONLY);
        root = static_cast<std::size_t>(
            database.number("select rootpage from sqlite_schema where name = 'card'"));
    }
    // The page of one of its leaves, from the first cell of the root.
    const std::size_t page = (root - 1) * 4096;
    const auto byte = [&](std::size_t at) -> std::size_t {
        return static_cast<unsigned char>(bytes[at]);
    };
    REQUIRE(byte(page) == 5);
    const std::size_t cell = page + byte(page + 12) * 256U + byte(page + 13);
    const std::size_t leaf =
        (byte(cell) << 24U) + (byte(cell + 1) << 16U) + (byte(cell + 2) << 8U) + byte(cell + 3);
    bytes.replace((leaf - 1) * 4096, 4096, std::string(4096, '\xA5'));
    write_bytes(path, bytes);
    CHECK(Session::open(path).read_only());
    const SalvageReport report = salvage(path, folder / "b.yoriai");
    REQUIRE(report.unreadable.size() == 1);
    const Session fresh = Session::open(folder / "b.yoriai");
    CHECK(fresh.workshop().cards().size() > 900);
    CHECK(fresh.workshop().cards().size() < 1000);
}

TEST_CASE("salvage of a file from before the newest steps brings its rounds, counts and ballots") {
    Hall hall;
    EnterTally counted;
    counted.round = hall.round;
    counted.item = hall.items[3];
    counted.table_id = {7};
    counted.count = 9;
    hall.do_it(counted);
    for (int number = 0; number < 5; ++number) hall.do_it(hall.ballot(number));
    const std::string before = describe(hall.session.workshop());
    hall.session.close();
    {
        // As the first version of the program left it.
        Database database(hall.folder / "a.yoriai", SQLITE_OPEN_READWRITE);
        for (const auto& [table, column] : {std::pair("round", "top_grade"),
                                            {"round", "attribute"},
                                            {"item", "field"},
                                            {"tally", "against"},
                                            {"tally", "grade"},
                                            {"tally", "feasibility"},
                                            {"urn", "age_band"},
                                            {"urn", "neighbourhood"},
                                            {"urn", "voice"}})
            database.script(std::string("alter table ") + table + " drop column " + column);
        for (const char* table :
             {"detail_review", "official_answer", "comment", "progress", "export_log"})
            database.script(std::string("drop table ") + table);
        database.script("pragma user_version = 1");
    }
    const SalvageReport report = salvage(hall.folder / "a.yoriai", hall.folder / "b.yoriai");
    CHECK(report.lost == 0);
    CHECK(report.unreadable.empty());
    CHECK(report.doubtful.empty());
    const Session fresh = Session::open(hall.folder / "b.yoriai");
    CHECK(fresh.workshop().ballots(hall.round).size() == 5);
    CHECK(describe(fresh.workshop()) == before);
}

TEST_CASE("a stranger's file with a trigger in it is not edited") {
    const TemporaryFolder folder;
    const fs::path path = make_session(folder, 3);
    change_database(path, "create trigger evil after insert on card begin delete from theme; end");
    Session session = Session::open(path);
    REQUIRE(session.read_only());
    CHECK(session.check().problems[0].message.id == std::string("store_schema_differs"));
}

TEST_CASE("a changed history entry ends undo with a sentence and harms nothing") {
    const TemporaryFolder folder;
    const fs::path path = make_session(folder, 3);
    change_database(path, "update history set changes = zeroblob(200) where number = 3");
    Session session = Session::open(path);
    const std::string before = describe(session.workshop());
    const Refusal refused = session.execute(Undo{});
    REQUIRE(refused);
    CHECK(refused->message.id == std::string("store_history_damaged"));
    CHECK(describe(session.workshop()) == before);
    CHECK(session.check().problems.size() == 1);
    CHECK_FALSE(session.execute(card("まだ書ける")));
}

TEST_CASE("a snapshot replaces the one before as a whole and leaves nothing beside it") {
    const TemporaryFolder folder;
    Session session = Session::open(make_session(folder, 3));
    CHECK_FALSE(session.snapshot(folder / "copy.yoriai"));
    CHECK_FALSE(session.execute(card("四枚目")));
    CHECK_FALSE(session.snapshot(folder / "copy.yoriai"));
    const Refusal refused = session.snapshot(folder / "a.yoriai");
    REQUIRE(refused);
    CHECK(refused->message.id == std::string("store_same_file"));
    Session copy = Session::open(folder / "copy.yoriai");
    CHECK(describe(copy.workshop()) == describe(session.workshop()));
    CHECK(copy.history().size() == 4);
    copy.close();
    session.close();
    int files = 0;
    for ([[maybe_unused]] const auto& entry : fs::directory_iterator(folder.path())) ++files;
    CHECK(files == 2);
}
