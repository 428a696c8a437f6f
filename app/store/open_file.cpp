#include "store/open_file.h"

#include <sqlite3.h>
#include <unistd.h>

#include "store/connect.h"
#include "store/schema.h"
#include "store/tell.h"
#include "text/store_messages.h"

namespace yoriai {
namespace {

namespace fs = std::filesystem;

void check_is_file(const fs::path& path) {
    std::error_code ignored;
    if (fs::is_directory(path, ignored))
        throw Failure(sentence(words::store_is_folder, shown(path)));
    if (!fs::exists(path, ignored)) throw Failure(sentence(words::store_missing, shown(path)));
}

// Throws Failure unless the header says that it is a session this program knows.
void check_is_session(Database& database, const fs::path& path) {
    const auto version = database.number("pragma user_version");
    if (database.number("pragma application_id") != application_id || version < 1)
        throw Failure(sentence(words::store_no_session, shown(path)));
    if (version > newest_schema()) throw Failure(sentence(words::store_newer, shown(path)));
}

bool is_write_protected(Database& database, const fs::path& path) {
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    return sqlite3_db_readonly(database.handle(), "main") == 1 ||
           ::access(path.c_str(), W_OK) != 0 || ::access(folder.c_str(), W_OK) != 0;
}

// A copy that was cut short may lack only bytes that SQLite takes for zeros.
bool is_cut_short(Database& database, const fs::path& path) {
    std::error_code error;
    const auto size = static_cast<std::int64_t>(fs::file_size(path, error));
    return !error &&
           size < database.number("pragma page_count") * database.number("pragma page_size");
}

// An older file that must not be changed is brought up to date in a copy in memory.
void migrate_copy(OpenedFile& file) {
    if (file.database->number("pragma user_version") >= newest_schema()) return;
    auto copy = std::make_unique<Database>(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    sqlite3_backup* backup =
        sqlite3_backup_init(copy->handle(), "main", file.database->handle(), "main");
    if (!backup) copy->check(sqlite3_errcode(copy->handle()));
    sqlite3_backup_step(backup, -1);
    copy->check(sqlite3_backup_finish(backup));
    set_defences(*copy);
    migrate(*copy);
    file.database = std::move(copy);
}

void begin(OpenedFile& file, const fs::path& path, Access access) {
    Database& database = *file.database;
    set_defences(database);
    check_is_session(database, path);
    if (access == Access::read)
        file.read_only = sentence(words::store_only_reading, shown(path));
    else if (is_write_protected(database, path))
        file.read_only = sentence(words::store_write_protected, shown(path));
    if (!file.read_only) set_house_rules(database);
    file.damage = find_structural_damage(database, false);
    if (is_cut_short(database, path)) file.damage.push_back(sentence(words::store_cut_short));
    if (!file.damage.empty()) return;
    if (file.read_only)
        migrate_copy(file);
    else
        migrate(database);
}

}  // namespace

OpenedFile open_file(const fs::path& path, Access access) {
    check_is_file(path);
    OpenedFile file;
    try {
        file.database = std::make_unique<Database>(path, SQLITE_OPEN_READWRITE);
        begin(file, path, access);
    } catch (const DatabaseError& error) {
        if (!file.database || (error.code() & 0xFF) != SQLITE_CORRUPT)
            throw Failure(tell(error, path));
        file.damage.push_back(sentence(words::store_page_damaged, error.what()));
    }
    if (!file.damage.empty()) file.read_only = sentence(words::store_damaged, shown(path));
    return file;
}

std::vector<Sentence> find_structural_damage(Database& database, bool thorough) {
    std::vector<Sentence> damage;
    try {
        if (!has_expected_schema(database)) damage.push_back(sentence(words::store_schema_differs));
        Query found =
            database.query(thorough ? "pragma integrity_check(20)" : "pragma quick_check(20)");
        while (found.next())
            if (found.text(0) != "ok")
                damage.push_back(sentence(words::store_page_damaged, found.text(0)));
    } catch (const DatabaseError& error) {
        if (!is_damage(error)) throw;
        damage.push_back(sentence(words::store_page_damaged, error.what()));
    }
    return damage;
}

}  // namespace yoriai
