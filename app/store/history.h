#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "commands/refusals.h"
#include "store/database.h"
#include "text/message.h"

struct sqlite3_session;

namespace yoriai {

// How undo works:
//
// 1. Every edit is one transaction. While it runs, SQLite's session extension records which rows
//    change; the changeset is stored in `history` by the same transaction.
// 2. Undo applies the newest changeset backwards and marks it undone; redo applies it forwards. So
//    no command has undo code, and undo still works after the file is closed and opened.
// 3. A new edit drops what was undone.
//
// Ballots take no part in it: what they depend on is not undone.

// The limits of the history; beyond them the oldest edits are forgotten.
inline constexpr std::int64_t most_edits = 10'000;
inline constexpr std::int64_t most_history_bytes = 64 * 1024 * 1024;

// Rows that an edit, an undo or a redo changed: the table of the model and the id.
using ChangedRows = std::set<std::pair<std::string, std::int64_t>>;

// Records the rows that change while it lives.
class Recorder {
 public:
    explicit Recorder(Database&);
    // All changes so far, as one changeset; empty when nothing changed.
    std::string changes() const;

 private:
    struct Stop {
        void operator()(sqlite3_session*) const;
    };
    std::unique_ptr<sqlite3_session, Stop> recorder_;
};

ChangedRows rows_in(const std::string& changes);

class History {
 public:
    explicit History(Database&);

    // Stores an edit, and drops what was undone and what is beyond the limits.
    void add(const char* command, const std::string& changes);

    // Takes the newest edit back, or does the last undone one again; nothing is to be undone or
    // redone when the number is empty. Each gives the rows it changed, or why ballots forbid it.
    struct Walk {
        Refusal refused;
        ChangedRows rows;
    };
    Walk undo(const Workshop&);
    Walk redo(const Workshop&);

    // The names of the commands that undo and redo would take back or do again.
    std::optional<std::string> next_undo() const;
    std::optional<std::string> next_redo() const;

    struct Entry {
        std::int64_t number;
        std::string command;
        std::int64_t time;
        std::size_t bytes;
        bool undone;
    };
    std::vector<Entry> entries() const;
    // The numbers of the entries whose content was changed by damage.
    std::vector<std::int64_t> damaged() const;

    // Reads its limits from the file again, after a transaction was taken back.
    void read_again();

 private:
    Walk walk(const Workshop&, std::int64_t number, bool backwards);
    std::int64_t oldest() const;
    std::int64_t newest() const;
    std::int64_t oldest_undone() const;  // beyond the newest when nothing is undone
    std::optional<std::string> command_of(std::int64_t number) const;
    void forget(std::int64_t number);

    Database& database_;
    std::int64_t bytes_ = 0;
};

}  // namespace yoriai
