#include "store/changeset.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>

#include "store/row_file.h"
#include "store/urn.h"

namespace yoriai {
namespace {

void check(int code) {
    if (code != SQLITE_OK) throw DatabaseError(code, sqlite3_errstr(code));
}

// A column that the table was made with, counted as a changeset does: the id is 0.
template <class Entity>
int column(const char* name) {
    const auto& columns = shape_of<Entity>().columns;
    return static_cast<int>(std::find(columns.begin(), columns.end(), name) - columns.begin()) + 1;
}

// The hash stands behind the columns that the table was made with, before those that came later.
template <class Entity>
int hash_column() {
    const auto& columns = shape_of<Entity>().columns;
    return 1 + static_cast<int>(std::count_if(
                   columns.begin(), columns.end(),
                   [](const std::string& name) { return !is_later_column<Entity>(name); }));
}

std::string text_of(sqlite3_value* value) {
    const void* bytes = sqlite3_value_blob(value);
    return {static_cast<const char*>(bytes), static_cast<std::size_t>(sqlite3_value_bytes(value))};
}

// Whether the change only moves the round between states in which it may hold ballots.
bool only_moves_on(const Changeset& change, bool backwards) {
    if (change.inserts() || change.erases()) return false;
    const int state = column<Round>("state");
    const int hash = hash_column<Round>();
    for (int i = 1; i < change.columns(); ++i)
        if (i != state && i != hash && change.after(i)) return false;
    sqlite3_value* to = backwards ? change.before(state) : change.after(state);
    return !to || text_of(to) != name_of(RoundState::prepared);
}

RoundId round_of_item(const Workshop& workshop, const Changeset& change) {
    const int round = column<Item>("round");
    sqlite3_value* value = change.inserts() ? change.after(round) : change.before(round);
    if (value) return {sqlite3_value_int64(value)};
    const Item* item = workshop.find(ItemId{change.key()});
    return item ? item->round : RoundId{};
}

}  // namespace

Changeset::Changeset(const std::string& changes) {
    // SQLite takes the bytes as not const and does not write to them.
    check(sqlite3changeset_start(&at_, static_cast<int>(changes.size()),
                                 const_cast<char*>(changes.data())));
}

Changeset::~Changeset() { sqlite3changeset_finalize(at_); }

bool Changeset::next() {
    const int code = sqlite3changeset_next(at_);
    if (code == SQLITE_DONE) return false;
    if (code != SQLITE_ROW) throw DatabaseError(code, sqlite3_errstr(code));
    check(sqlite3changeset_op(at_, &table_, &columns_, &operation_, nullptr));
    return true;
}

bool Changeset::inserts() const { return operation_ == SQLITE_INSERT; }
bool Changeset::erases() const { return operation_ == SQLITE_DELETE; }

std::int64_t Changeset::key() const {
    return sqlite3_value_int64(inserts() ? after(0) : before(0));
}

sqlite3_value* Changeset::before(int column) const {
    sqlite3_value* value = nullptr;
    if (!inserts()) check(sqlite3changeset_old(at_, column, &value));
    return value;
}

sqlite3_value* Changeset::after(int column) const {
    sqlite3_value* value = nullptr;
    if (!erases()) check(sqlite3changeset_new(at_, column, &value));
    return value;
}

Applied apply(Database& database, const std::string& changes, bool backwards) {
    Applied result = Applied::entirely;
    const auto part_of_workshop = [](void*, const char* table) {
        return owner_of(table).empty() ? 0 : 1;
    };
    const auto conflict = [](void* told, int kind, sqlite3_changeset_iter*) {
        *static_cast<Applied*>(told) =
            kind == SQLITE_CHANGESET_FOREIGN_KEY ? Applied::reference_missing : Applied::conflict;
        return SQLITE_CHANGESET_ABORT;
    };
    const int code = sqlite3changeset_apply_v2(database.handle(), static_cast<int>(changes.size()),
                                               const_cast<char*>(changes.data()), part_of_workshop,
                                               conflict, &result, nullptr, nullptr,
                                               backwards ? SQLITE_CHANGESETAPPLY_INVERT : 0);
    // The connection's own last error may be of the way back by now.
    if (code != SQLITE_OK && result == Applied::entirely) check(code);
    return result;
}

bool ballots_depend_on(const Workshop& workshop, const std::string& changes, bool backwards) {
    for (Changeset change(changes); change.next();) {
        if (!std::strcmp(change.table(), Round::table) && holds_ballots(workshop, {change.key()}) &&
            !only_moves_on(change, backwards))
            return true;
        if (!std::strcmp(change.table(), Item::table) &&
            holds_ballots(workshop, round_of_item(workshop, change)))
            return true;
        const bool goes = backwards ? change.inserts() : change.erases();
        if (goes && !std::strcmp(change.table(), Table::table) &&
            has_ballots_from(workshop, {change.key()}))
            return true;
    }
    return false;
}

}  // namespace yoriai
