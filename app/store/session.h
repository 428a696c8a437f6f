#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "commands/command.h"
#include "commands/refusals.h"
#include "model/workshop.h"
#include "store/export_log.h"
#include "text/failure.h"

namespace yoriai {

// An edit that can be undone or, when it is undone, done again.
struct HistoryEntry {
    std::int64_t number = 0;
    Message done;           // what was done; done.id is the command's name
    bool undone = false;    // waits for redo
    std::int64_t time = 0;  // when, in seconds since 1970 (UTC)
    std::size_t bytes = 0;  // what it takes in the file
};

// The command of a list that was refused, and why.
struct RefusedCommand {
    std::size_t index = 0;
    Sentence why;
};

// What a check of a session file found. Each problem is a sentence for the user.
struct CheckReport {
    std::size_t rows = 0;  // that were read
    std::vector<Sentence> problems;
    bool good() const { return problems.empty(); }
};

// What came out of a damaged file.
struct SalvageReport {
    std::size_t saved = 0;  // rows in the new file
    std::size_t lost = 0;   // rows that could be seen but not kept
    std::vector<Sentence>
        doubtful;  // rows that are kept, though their content was changed by damage
    std::vector<Sentence> unreadable;  // parts of the file that could not be read
};

// A session file (.yoriai) and the workshop in it. There is no saving: each edit is in the file
// before execute() returns. The workshop in memory follows the file and never leads it.
//
// One program at a time has the file. Every function may throw Failure, with a sentence for the
// user, when the disk or the file fails; nothing is half done then, and workshop() shows what the
// file holds. When even that can't be had the session turns read-only and save_elsewhere() writes
// what it last knew. Not for several threads at once.
class Session {
 public:
    // A new, empty session. Throws Failure when the file exists already.
    static Session create(const std::filesystem::path&);
    // A new session with everything in the workshop, ballots too. Throws Failure when the file
    // exists already or the workshop contradicts itself (an id that nothing has).
    static Session create_from(const std::filesystem::path&, const Workshop&);
    // An existing session. A damaged or write-protected one is opened for reading only, see
    // read_only(); a file that is no session, is from a newer version or is open elsewhere throws
    // Failure.
    static Session open(const std::filesystem::path&);
    // The same, never to be edited; others may read it at the same time.
    static Session open_to_read(const std::filesystem::path&);

    Session(Session&&) noexcept;
    Session& operator=(Session&&) noexcept;
    // Closes; what goes wrong then is not told.
    ~Session();

    const Workshop& workshop() const;
    const std::filesystem::path& path() const;
    // Grows whenever the workshop or the history changes.
    std::uint64_t revision() const;
    // Why nothing can be edited here, or nothing when it can.
    const Refusal& read_only() const;
    // The file is damaged: workshop() holds what could be read, and salvage() saves more.
    bool is_damaged() const;

    // Carries the command out (Undo and Redo too), or says why not.
    Refusal execute(const Command&);
    // Carries out all of them in one transaction, or none: then which one was refused. Each is an
    // edit of its own to undo.
    std::optional<RefusedCommand> execute_all(const Commands&);

    // What undo and redo would take back or do again next; nothing when there is none.
    std::optional<Message> undoable() const;
    std::optional<Message> redoable() const;
    // The edits that can be undone or done again, oldest first.
    std::vector<HistoryEntry> history() const;

    // Notes that a file went out; not undone. Nothing is noted in a session that is read only.
    void log_export(const ExportRecord&);
    // What went out, oldest first.
    std::vector<ExportRecord> exports() const;

    // A copy of the file under another name, complete and safe on the disk when it is there;
    // replaces a file of that name. Refused while a round takes ballots and holds some.
    Refusal snapshot(const std::filesystem::path&) const;
    // Writes the workshop in memory into a new file, without history: when this file fails. Throws
    // Failure when the file exists already.
    void save_elsewhere(const std::filesystem::path&) const;

    // Reads the whole file again and compares it with its row hashes.
    CheckReport check() const;
    // Size of the file, and the step of its schema.
    std::int64_t bytes() const;
    static int schema_version();

    // Leaves one file without side files. The session can't be used afterwards.
    void close();

 private:
    struct State;
    explicit Session(std::unique_ptr<State>);

    std::unique_ptr<State> state_;
};

// Writes what can be read of a damaged session into a new one. Throws Failure when nothing can, or
// when the new file exists already.
SalvageReport salvage(const std::filesystem::path& damaged, const std::filesystem::path& fresh);

}  // namespace yoriai
