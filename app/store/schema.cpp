#include "store/schema.h"

#include <sqlite3.h>

#include <map>

#include "store/schema_steps.h"

namespace yoriai {
namespace {

std::string schema_text(Database& database) {
    std::string text;
    Query rows = database.query(
        "select type, name, tbl_name, coalesce(sql, '') from sqlite_schema order by type, name");
    while (rows.next())
        for (int column = 0; column < 4; ++column) text += rows.text(column) + '\n';
    return text;
}

void take_steps(Database& database, int from, int to) {
    const auto steps = schema_steps();
    for (int step = from; step < to; ++step) database.script(steps[static_cast<std::size_t>(step)]);
    database.script("pragma user_version = " + std::to_string(to));
}

}  // namespace

int newest_schema() { return static_cast<int>(schema_steps().size()); }

void create_schema(Database& database, int step) {
    database.script("pragma application_id = " + std::to_string(application_id));
    take_steps(database, 0, step);
}

void migrate(Database& database) {
    const auto version = static_cast<int>(database.number("pragma user_version"));
    if (version >= newest_schema()) return;
    Transaction transaction(database);
    take_steps(database, version, newest_schema());
    transaction.commit();
}

bool has_expected_schema(Database& database) {
    thread_local std::map<int, std::string> made;
    const auto version = static_cast<int>(database.number("pragma user_version"));
    std::string& expected = made[version];
    if (expected.empty()) {
        Database fresh(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        take_steps(fresh, 0, version);
        expected = schema_text(fresh);
    }
    return schema_text(database) == expected;
}

}  // namespace yoriai
