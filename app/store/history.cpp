#include "store/history.h"

#include <sqlite3.h>

#include <ctime>

#include "store/changeset.h"
#include "store/row_file.h"
#include "text/failure.h"
#include "text/refusal_messages.h"
#include "text/store_messages.h"

namespace yoriai {
namespace {

std::int64_t hash_of_changes(std::int64_t number, const std::string& changes) {
    static const Shape shape{"history", {"changes"}, {}, {std::nullopt}};
    return hash_of(shape, number, {{changes}, {}});
}

}  // namespace

Recorder::Recorder(Database& database) {
    sqlite3_session* recorder = nullptr;
    database.check(sqlite3session_create(database.handle(), "main", &recorder));
    recorder_.reset(recorder);
    sqlite3session_table_filter(
        recorder, [](void*, const char* table) { return owner_of(table).empty() ? 0 : 1; },
        nullptr);
    database.check(sqlite3session_attach(recorder, nullptr));
}

void Recorder::Stop::operator()(sqlite3_session* recorder) const {
    sqlite3session_delete(recorder);
}

std::string Recorder::changes() const {
    int size = 0;
    void* bytes = nullptr;
    const int code = sqlite3session_changeset(recorder_.get(), &size, &bytes);
    const std::unique_ptr<void, decltype(&sqlite3_free)> owner(bytes, sqlite3_free);
    if (code != SQLITE_OK) throw DatabaseError(code, sqlite3_errstr(code));
    return {static_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

ChangedRows rows_in(const std::string& changes) {
    ChangedRows rows;
    for (Changeset change(changes); change.next();) {
        const std::string owner = owner_of(change.table());
        if (!owner.empty()) rows.emplace(owner, change.key());
    }
    return rows;
}

History::History(Database& database) : database_(database) { read_again(); }

void History::read_again() {
    bytes_ = database_.number("select coalesce(sum(length(changes)), 0) from history");
}

std::int64_t History::oldest() const { return database_.number("select min(number) from history"); }

std::int64_t History::newest() const { return database_.number("select max(number) from history"); }

std::int64_t History::oldest_undone() const {
    const std::int64_t undone = database_.number("select min(number) from undone");
    return undone == 0 ? newest() + 1 : undone;
}

void History::forget(std::int64_t number) {
    bytes_ -= database_.number("select length(changes) from history where number = ?", number);
    database_.run("delete from undone where number = ?", number);
    database_.run("delete from history where number = ?", number);
}

void History::add(const char* command, const std::string& changes) {
    std::int64_t last = newest();
    const std::int64_t undone = oldest_undone();
    for (; last >= undone; --last) forget(last);
    const std::int64_t number = last + 1;
    Query insert = database_.query(
        "insert into history (number, command, time, changes, hash) values (?, ?, ?, ?, ?)");
    insert.bind(number).bind(command).bind(static_cast<std::int64_t>(std::time(nullptr)));
    insert.bind(Blob{changes}).bind(hash_of_changes(number, changes)).run();
    bytes_ += static_cast<std::int64_t>(changes.size());
    // The newest stays, however large it is. Numbers have no gaps: only the ends are dropped.
    for (std::int64_t first = oldest();
         first < number && (number - first >= most_edits || bytes_ > most_history_bytes); ++first)
        forget(first);
}

std::optional<std::string> History::command_of(std::int64_t number) const {
    Query entry = database_.query("select command from history where number = ?");
    entry.bind(number);
    if (!entry.next()) return {};
    return entry.text(0);
}

std::optional<std::string> History::next_undo() const { return command_of(oldest_undone() - 1); }

std::optional<std::string> History::next_redo() const { return command_of(oldest_undone()); }

History::Walk History::undo(const Workshop& workshop) {
    const std::int64_t number = oldest_undone() - 1;
    if (!command_of(number)) return {sentence(words::nothing_to_undo), {}};
    Walk walked = walk(workshop, number, true);
    if (!walked.refused) database_.run("insert into undone (number) values (?)", number);
    return walked;
}

History::Walk History::redo(const Workshop& workshop) {
    const std::int64_t number = oldest_undone();
    if (!command_of(number)) return {sentence(words::nothing_to_redo), {}};
    Walk walked = walk(workshop, number, false);
    if (!walked.refused) database_.run("delete from undone where number = ?", number);
    return walked;
}

History::Walk History::walk(const Workshop& workshop, std::int64_t number, bool backwards) {
    std::string changes;
    {
        Query entry = database_.query("select changes, hash from history where number = ?");
        entry.bind(number);
        if (!entry.next()) throw Error("an entry of the history is missing");
        changes = entry.text(0);
        if (entry.number(1) != hash_of_changes(number, changes))
            return {sentence(words::store_history_damaged), {}};
    }
    if (ballots_depend_on(workshop, changes, backwards))
        return {sentence(words::store_ballots_depend), {}};
    switch (apply(database_, changes, backwards)) {
        case Applied::entirely:
            return {{}, rows_in(changes)};
        case Applied::reference_missing:
            return {sentence(words::store_ballots_depend), {}};
        case Applied::conflict:
            break;
    }
    return {sentence(words::store_history_damaged), {}};
}

std::vector<History::Entry> History::entries() const {
    std::vector<Entry> entries;
    Query rows = database_.query(
        "select number, command, time, length(changes) from history order by number");
    const std::int64_t undone = oldest_undone();
    while (rows.next())
        entries.push_back({rows.number(0), rows.text(1), rows.number(2),
                           static_cast<std::size_t>(rows.number(3)), rows.number(0) >= undone});
    return entries;
}

std::vector<std::int64_t> History::damaged() const {
    std::vector<std::int64_t> numbers;
    Query rows = database_.query("select number, changes, hash from history order by number");
    while (rows.next())
        if (rows.number(2) != hash_of_changes(rows.number(0), rows.text(1)))
            numbers.push_back(rows.number(0));
    return numbers;
}

}  // namespace yoriai
