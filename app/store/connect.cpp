#include "store/connect.h"

#include <sqlite3.h>

namespace yoriai {
namespace {

void set_limits(sqlite3* handle) {
    // A history entry holds a whole import, the rest is small; the program's own SQL is the longest
    // that is ever asked.
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 256 * 1024 * 1024);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(handle, SQLITE_LIMIT_COLUMN, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_COMPOUND_SELECT, 3);
    sqlite3_limit(handle, SQLITE_LIMIT_VDBE_OP, 25'000);
    sqlite3_limit(handle, SQLITE_LIMIT_FUNCTION_ARG, 8);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50);
    sqlite3_limit(handle, SQLITE_LIMIT_VARIABLE_NUMBER, 250);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
}

}  // namespace

void set_defences(Database& database) {
    sqlite3* handle = database.handle();
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    set_limits(handle);
    // A command that is just ending may still have the file.
    sqlite3_busy_timeout(handle, 300);
    database.script(
        "pragma trusted_schema = off; pragma cell_size_check = on; pragma mmap_size = 0");
}

void set_house_rules(Database& database) {
    set_defences(database);
    // Measured: this loses nothing when the plug is pulled, and is one file at every moment.
    database.script(
        "pragma locking_mode = exclusive; pragma journal_mode = truncate; "
        "pragma synchronous = full; pragma foreign_keys = on; pragma secure_delete = on; "
        "begin exclusive; commit");
}

void leave_one_file(Database& database) { database.script("pragma journal_mode = delete"); }

}  // namespace yoriai
