#include "store/schema.h"

#include <doctest/doctest.h>
#include <sqlite3.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "store/row_file.h"
#include "store/session.h"
#include "store/support.h"

using namespace yoriai;

namespace {

struct Made {
    Database database{":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE};
    Made() { create_schema(database); }

    std::vector<std::string> columns(const std::string& table) {
        std::vector<std::string> found;
        Query rows = database.query("select name from pragma_table_info('" + table + "')");
        while (rows.next()) found.push_back(rows.text(0));
        return found;
    }
};

std::vector<std::string> wanted(const Shape& shape) {
    std::vector<std::string> columns = shape.columns;
    columns.insert(columns.begin(), "id");
    columns.push_back("hash");
    return columns;
}

std::vector<std::string> sorted(std::vector<std::string> names) {
    std::sort(names.begin(), names.end());
    return names;
}

}  // namespace

TEST_CASE("the tables have the columns of the model") {
    Made made;
    std::set<std::string> modelled;
    const auto compare = [&](const Shape& shape) {
        INFO(shape.table);
        CHECK(sorted(made.columns(shape.table)) == sorted(wanted(shape)));
        modelled.insert(shape.table);
        for (const std::string& list : shape.lists) {
            INFO(list);
            CHECK(made.columns(list) == std::vector<std::string>{"owner", "place", "member"});
            modelled.insert(list);
        }
    };
    compare(shape_of<District>());
    compare(shape_of<Plan>());
    for_each_entity([&]<class Entity>(Entity*) { compare(shape_of<Entity>()); });
    Query tables = made.database.query("select name from sqlite_schema where type = 'table'");
    std::set<std::string> others;
    while (tables.next())
        if (!modelled.contains(tables.text(0))) others.insert(tables.text(0));
    CHECK(others == std::set<std::string>{"urn", "used_number", "history", "undone", "export_log"});
}

TEST_CASE("every table is strict, has a primary key, no trigger and no cascade") {
    Made made;
    CHECK(made.database.number("select count(*) from pragma_table_list where schema = 'main' and "
                               "type = 'table' and name not like 'sqlite%' and not strict") == 0);
    CHECK(made.database.number("select count(*) from sqlite_schema where type in ('trigger', "
                               "'view') or sql like '% cascade%'") == 0);
    Query tables = made.database.query("select name from sqlite_schema where type = 'table'");
    while (tables.next()) {
        INFO(tables.text(0));
        CHECK(made.database.number("select count(*) from pragma_table_info('" + tables.text(0) +
                                   "') where pk > 0") > 0);
    }
}

TEST_CASE("a file with one thing more than the program makes is noticed") {
    Made made;
    CHECK(has_expected_schema(made.database));
    made.database.script("create table secret (id integer primary key)");
    CHECK_FALSE(has_expected_schema(made.database));
}

TEST_CASE("a whole workshop written into a new file comes back equal, ballots too") {
    const TemporaryFolder folder;
    Workshop workshop;
    workshop.district.name = "みどり丘小学校区";
    workshop.district.population = 4200;
    Field field;
    field.id = {1};
    field.name = "防災";
    workshop.put(field);
    Theme theme;
    theme.id = {1};
    workshop.put(theme);
    Card card;
    card.id = {1};
    card.number = 5;
    card.text = "避難所が遠い";
    card.theme = theme.id;
    card.fields = {field.id};
    card.position = {-0.0, 1.5};
    workshop.put(card);
    Round round;
    round.id = {9};
    round.corrections = 2;
    workshop.put(round);
    Item item;
    item.id = {4};
    item.round = round.id;
    item.card = card.id;
    workshop.put(item);
    workshop.put_ballots(round.id, {Ballot{{}, {{item.id, {Answer::agree, 2}}}},
                                    Ballot{{}, {{item.id, {Answer::agree, 2}}}}});
    Session session = Session::create_from(folder / "a.yoriai", workshop);
    CHECK(describe(session.workshop()) == describe(workshop));
    CHECK(session.check().good());
    session.save_elsewhere(folder / "b.yoriai");
    CHECK(describe(Session::open(folder / "b.yoriai").workshop()) == describe(workshop));

    card.theme = {77};
    workshop.put(card);
    CHECK_THROWS_AS(Session::create_from(folder / "c.yoriai", workshop), Failure);
    CHECK_FALSE(std::filesystem::exists(folder / "c.yoriai"));
    CHECK_THROWS_AS(Session::create(folder / "a.yoriai"), Failure);
}
