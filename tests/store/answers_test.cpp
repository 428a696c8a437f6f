#include <doctest/doctest.h>
#include <sqlite3.h>

#include "store/schema.h"
#include "store/session.h"
#include "store/support.h"

using namespace yoriai;

namespace {

CardId add_card(Session& session, const std::string& text) {
    REQUIRE_FALSE(session.execute(card(text)));
    return session.workshop().cards().last().id;
}

ActionId add_action(Session& session, const std::string& title) {
    AddAction command;
    command.title = title;
    REQUIRE_FALSE(session.execute(command));
    return session.workshop().actions().last().id;
}

AnswerOfficially answer(ActionId action, const std::string& department, AnswerDecision decision) {
    AnswerOfficially command;
    command.action = action;
    command.department = department;
    command.decision = decision;
    return command;
}

// Makes the file as the program wrote it before it knew reviews and answers: its rows, as far as
// the tables of that step hold them.
void make_older(const std::filesystem::path& path) {
    constexpr int step = 2;
    const std::filesystem::path newer = path.string() + ".newer";
    std::filesystem::rename(path, newer);
    Database older(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    create_schema(older, step);
    older.script("attach '" + newer.string() + "' as newer");
    std::vector<std::string> copies;
    {
        Query tables = older.query(
            "select t.name, group_concat('\"' || c.name || '\"') from sqlite_schema t, "
            "pragma_table_info(t.name) c where t.type = 'table' group by t.name");
        while (tables.next())
            copies.push_back("insert into main." + tables.text(0) + " (" + tables.text(1) +
                             ") select " + tables.text(1) + " from newer." + tables.text(0));
    }
    older.script("pragma foreign_keys = off");
    for (const std::string& copy : copies) older.script(copy);
    older.script("detach newer");
    std::filesystem::remove(newer);
}

}  // namespace

TEST_CASE("a review of a detail is replaced by the next, undone, and goes with its card") {
    const TemporaryFolder folder;
    Session session = Session::create(folder / "a.yoriai");
    const CardId card = add_card(session, "佐藤さんの家の前が暗い");
    const std::string before = describe(session.workshop());
    ReviewDetail review;
    review.card = card;
    review.words = "佐藤";
    review.decision = DetailDecision::keep;
    CHECK(session.execute(review)->message.id == std::string("detail_reason_missing"));
    review.reason = "本人が載せてよいと言った";
    CHECK_FALSE(session.execute(review));
    review.decision = DetailDecision::rephrase;
    CHECK(session.execute(review)->message.id == std::string("detail_replacement_missing"));
    review.replacement = "近所の人";
    CHECK_FALSE(session.execute(review));
    REQUIRE(session.workshop().detail_reviews().size() == 1);
    CHECK(session.workshop().detail_reviews().last().replacement == "近所の人");
    const std::string reviewed = describe(session.workshop());
    RemoveCards remove;
    remove.cards = {card};
    CHECK_FALSE(session.execute(remove));
    CHECK(session.workshop().detail_reviews().empty());
    CHECK_FALSE(session.execute(Undo{}));
    CHECK(describe(session.workshop()) == reviewed);
    CHECK_FALSE(session.execute(Undo{}));
    CHECK_FALSE(session.execute(Undo{}));
    CHECK(describe(session.workshop()) == before);
    CHECK(session.check().good());
}

TEST_CASE("answers of a whole table are one edit; a department takes what nobody had taken") {
    const TemporaryFolder folder;
    Session session = Session::create(folder / "a.yoriai");
    const ActionId lights = add_action(session, "街灯を増やす");
    const ActionId bus = add_action(session, "バスを増やす");
    CHECK_FALSE(session.execute(answer(lights, "", AnswerDecision::open)));
    const std::string before = describe(session.workshop());
    ImportAnswers import;
    import.answers = {answer(lights, "道路課", AnswerDecision::implement),
                      answer(lights, "危機管理課", AnswerDecision::consider),
                      answer(bus, "交通課", AnswerDecision::difficult)};
    CHECK_FALSE(session.execute(import));
    CHECK(session.workshop().answers().size() == 3);
    CHECK_FALSE(session.execute(import));  // says the same: no edit
    CHECK(session.workshop().answers().size() == 3);
    CHECK_FALSE(session.execute(Undo{}));
    CHECK(describe(session.workshop()) == before);
    AnswerOfficially wrong = answer(lights, "道路課", AnswerDecision::implement);
    wrong.card = add_card(session, "暗い");
    CHECK(session.execute(wrong)->message.id == std::string("answer_subject"));
    RemoveAction remove;
    remove.action = lights;
    CHECK_FALSE(session.execute(remove));
    CHECK(session.workshop().answers().empty());
}

TEST_CASE("a file from before reviews and answers is brought up to date, or read in a copy") {
    const TemporaryFolder folder;
    const auto path = folder / "a.yoriai";
    Session session = Session::create(path);
    add_card(session, "道が暗い");
    session.close();
    make_older(path);
    const std::string bytes = read_bytes(path);
    {
        const Session reading = Session::open_to_read(path);
        CHECK(reading.workshop().cards().size() == 1);
        CHECK(reading.exports().empty());
    }
    CHECK(read_bytes(path) == bytes);
    Session again = Session::open(path);
    CHECK_FALSE(again.read_only());
    CHECK(again.check().good());
    CHECK_FALSE(again.execute(Undo{}));
    CHECK(again.workshop().cards().empty());
    again.close();
    CHECK(Database(path, SQLITE_OPEN_READWRITE).number("pragma user_version") == newest_schema());
}

TEST_CASE("what went out is noted in the file, and undo does not take it back") {
    const TemporaryFolder folder;
    Session session = Session::create(folder / "a.yoriai");
    add_card(session, "道が暗い");
    session.log_export({1795305600, "plan", "docx", "public", "計画.docx", "ab12", 1234});
    CHECK_FALSE(session.execute(Undo{}));
    session.close();
    const Session again = Session::open_to_read(folder / "a.yoriai");
    REQUIRE(again.exports().size() == 1);
    CHECK(again.exports().front().file == "計画.docx");
    CHECK(again.exports().front().bytes == 1234);
}
