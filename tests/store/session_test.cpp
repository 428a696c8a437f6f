#include "store/session.h"

#include <doctest/doctest.h>

#include "store/support.h"

using namespace yoriai;

TEST_CASE("a card is in the file as soon as it was added") {
    const TemporaryFolder folder;
    std::string before;
    {
        Session session = Session::create(folder / "a.yoriai");
        CHECK_FALSE(session.execute(card("夜道が暗い")));
        before = describe(session.workshop());
        CHECK(std::filesystem::exists(folder / "a.yoriai-journal"));
    }
    CHECK_FALSE(std::filesystem::exists(folder / "a.yoriai-journal"));
    Session session = Session::open(folder / "a.yoriai");
    CHECK(describe(session.workshop()) == before);
    REQUIRE(session.workshop().cards().size() == 1);
    CHECK(session.workshop().cards().first().text == "夜道が暗い");
    CHECK(session.undoable()->id == std::string("add_card"));
    CHECK(session.check().good());
}

TEST_CASE("undo takes a card back and redo brings it again after the file was reopened") {
    const TemporaryFolder folder;
    Session::create(folder / "a.yoriai").execute(card("夜道が暗い"));
    {
        Session session = Session::open(folder / "a.yoriai");
        CHECK_FALSE(session.execute(Undo{}));
        CHECK(session.workshop().cards().empty());
    }
    Session session = Session::open(folder / "a.yoriai");
    CHECK_FALSE(session.undoable());
    CHECK(session.redoable()->id == std::string("add_card"));
    CHECK_FALSE(session.execute(Redo{}));
    CHECK(session.workshop().cards().size() == 1);
    CHECK(say(*session.execute(Redo{})) == "やり直す操作はありません。");
}

TEST_CASE("a list of commands is carried out as a whole or not at all") {
    const TemporaryFolder folder;
    Session session = Session::create(folder / "a.yoriai");
    Commands commands;
    for (int i = 0; i < 49; ++i) commands.push_back(card(std::to_string(i)));
    commands.push_back(card(" "));
    commands.push_back(card("last"));
    const std::string before = describe(session.workshop());
    const auto refused = session.execute_all(commands);
    REQUIRE(refused);
    CHECK(refused->index == 49);
    CHECK(say(refused->why) == "文が空です。ひとこと書いてください。");
    CHECK(describe(session.workshop()) == before);
    CHECK(session.history().empty());
    commands.erase(commands.begin() + 49);
    CHECK_FALSE(session.execute_all(commands));
    CHECK(session.workshop().cards().size() == 50);
    CHECK(session.workshop().cards().last().number == 50);
    CHECK(session.history().size() == 50);
}
