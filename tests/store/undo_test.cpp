#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <string>
#include <vector>

#include "store/any_command.h"
#include "store/session.h"
#include "store/support.h"

using namespace yoriai;

namespace {

struct Story {
    std::vector<std::string> states;         // as text, each different from the one before
    std::vector<std::string> commands;       // what led to each state but the first
    std::map<std::string, int> carried_out;  // how often a kind of command changed something
};

// Carries out random edits of every kind, again and again, in a file that is closed now and then.
Story live_through(const std::filesystem::path& path, unsigned seed, int rounds) {
    std::mt19937 random(seed);
    Story story;
    Session session = Session::create(path);
    story.states.push_back(describe(session.workshop()));
    std::vector<std::size_t> order(command_kinds);
    std::iota(order.begin(), order.end(), 0);
    for (int round = 0; round < rounds; ++round) {
        std::shuffle(order.begin(), order.end(), random);
        for (const std::size_t kind : order) {
            // Every second time nothing is removed, so that there is something to work on.
            const bool removes = std::string(name_of_kind(kind)).starts_with("remove");
            if (!is_edit(kind) || (removes && round % 2 == 0)) continue;
            const auto command = any_command(random, session.workshop(), kind);
            if (!command) continue;
            INFO(std::string(name_of_kind(kind)));
            REQUIRE_FALSE(session.execute(*command));
            std::string state = describe(session.workshop());
            if (state == story.states.back()) continue;
            story.states.push_back(std::move(state));
            story.commands.emplace_back(name_of_kind(kind));
            ++story.carried_out[name_of_kind(kind)];
        }
        session.close();
        session = Session::open(path);
        REQUIRE(describe(session.workshop()) == story.states.back());
    }
    return story;
}

}  // namespace

TEST_CASE("any commands are undone one by one after the file was reopened, and redone again") {
    for (const unsigned seed : {1U, 2U}) {
        const TemporaryFolder folder;
        const Story story = live_through(folder / "a.yoriai", seed, 14);
        for (std::size_t kind = 0; kind < command_kinds; ++kind) {
            INFO(std::string(name_of_kind(kind)) << " with seed " << seed);
            if (is_edit(kind)) CHECK(story.carried_out.count(name_of_kind(kind)) == 1);
        }
        Session session = Session::open(folder / "a.yoriai");
        REQUIRE(session.history().size() == story.commands.size());
        for (std::size_t i = story.commands.size(); i-- > 0;) {
            INFO("undo of " << story.commands[i]);
            REQUIRE(session.undoable()->id == story.commands[i]);
            REQUIRE_FALSE(session.execute(Undo{}));
            REQUIRE(describe(session.workshop()) == story.states[i]);
        }
        CHECK_FALSE(session.undoable());
        CHECK(session.check().good());
        session.close();
        session = Session::open(folder / "a.yoriai");
        CHECK(describe(session.workshop()) == story.states.front());
        for (std::size_t i = 0; i < story.commands.size(); ++i) {
            INFO("redo of " << story.commands[i]);
            REQUIRE(session.redoable()->id == story.commands[i]);
            REQUIRE_FALSE(session.execute(Redo{}));
            REQUIRE(describe(session.workshop()) == story.states[i + 1]);
        }
        CHECK_FALSE(session.redoable());
        CHECK(session.check().good());
    }
}

TEST_CASE("a new edit drops what was undone") {
    const TemporaryFolder folder;
    Session session = Session::create(folder / "a.yoriai");
    AddCard card;
    for (const char* text : {"一", "二", "三"}) {
        card.text = text;
        REQUIRE_FALSE(session.execute(card));
    }
    REQUIRE_FALSE(session.execute(Undo{}));
    REQUIRE_FALSE(session.execute(Undo{}));
    CHECK(session.history().size() == 3);
    CHECK(session.history()[1].undone);
    card.text = "四";
    REQUIRE_FALSE(session.execute(card));
    CHECK_FALSE(session.redoable());
    CHECK(session.history().size() == 2);
    CHECK(session.workshop().cards().last().text == "四");
}

TEST_CASE("the history keeps the newest ten thousand edits") {
    const TemporaryFolder folder;
    Session session = Session::create(folder / "a.yoriai");
    AddTable table;
    table.id = TableId{42};
    REQUIRE_FALSE(session.execute(table));
    Commands commands;
    for (int i = 0; i < 10'050; ++i) {
        ChangeTable change;
        change.table_id = table.id;
        change.name = std::to_string(i);
        commands.emplace_back(change);
    }
    REQUIRE_FALSE(session.execute_all(commands));
    const auto history = session.history();
    CHECK(history.size() == 10'000);
    CHECK(history.front().number == 52);
    CHECK(history.back().number == 10'051);
}
