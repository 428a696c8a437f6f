#include "store/session.h"

#include <sqlite3.h>

#include "store/check_file.h"
#include "store/command_names.h"
#include "store/new_file.h"
#include "store/schema.h"
#include "store/session_state.h"
#include "store/tell.h"
#include "store/whole_workshop.h"
#include "text/store_messages.h"

namespace yoriai {

namespace fs = std::filesystem;

Session::Session(std::unique_ptr<State> state) : state_(std::move(state)) {}
Session::Session(Session&&) noexcept = default;

Session& Session::operator=(Session&& other) noexcept {
    if (this == &other) return *this;
    const Session ended(std::move(state_));
    state_ = std::move(other.state_);
    return *this;
}

Session::~Session() {
    if (!state_) return;
    try {
        state_->close();
    } catch (const Error&) {
        // The last edit was committed long before; a journal that stays is used up on opening.
    }
}

Session Session::create(const fs::path& path) { return create_from(path, Workshop{}); }

Session Session::create_from(const fs::path& path, const Workshop& workshop) {
    write_new_session(path, workshop, {});
    return open(path);
}

Session Session::open(const fs::path& path) {
    return Session(std::make_unique<State>(path, Access::edit));
}

Session Session::open_to_read(const fs::path& path) {
    return Session(std::make_unique<State>(path, Access::read));
}

const Workshop& Session::workshop() const { return state_->workshop; }
const fs::path& Session::path() const { return state_->path; }
std::uint64_t Session::revision() const { return state_->revision; }
const Refusal& Session::read_only() const { return state_->read_only; }
bool Session::is_damaged() const { return !state_->damage.empty(); }

Refusal Session::execute(const Command& command) {
    if (auto refused = state_->execute(&command, 1)) return std::move(refused->why);
    return {};
}

std::optional<RefusedCommand> Session::execute_all(const Commands& commands) {
    return state_->execute(commands.data(), commands.size());
}

std::optional<Message> Session::undoable() const { return state_->undoable; }
std::optional<Message> Session::redoable() const { return state_->redoable; }

std::vector<HistoryEntry> Session::history() const {
    std::vector<HistoryEntry> entries;
    if (!state_->history) return entries;
    try {
        for (const History::Entry& entry : state_->history->entries()) {
            const auto done = command_named(entry.command);
            if (done)
                entries.push_back({entry.number, *done, entry.undone, entry.time, entry.bytes});
        }
    } catch (const DatabaseError& error) {
        throw Failure(tell(error, path()));
    }
    return entries;
}

void Session::log_export(const ExportRecord& record) {
    if (state_->read_only) return;
    try {
        add_export(*state_->database, record);
    } catch (const DatabaseError& error) {
        throw Failure(tell(error, path()));
    }
}

std::vector<ExportRecord> Session::exports() const {
    try {
        return read_exports(*state_->database);
    } catch (const DatabaseError& error) {
        throw Failure(tell(error, path()));
    }
}

Refusal Session::snapshot(const fs::path& copy) const {
    std::error_code ignored;
    if (fs::equivalent(copy, path(), ignored)) return sentence(words::store_same_file);
    if (auto why = state_->copy_refused()) return why;
    make_file(copy, Existing::replace, [this](Database& target) {
        sqlite3_backup* backup =
            sqlite3_backup_init(target.handle(), "main", state_->database->handle(), "main");
        if (!backup) target.check(sqlite3_errcode(target.handle()));
        sqlite3_backup_step(backup, -1);
        target.check(sqlite3_backup_finish(backup));
        if (!find_structural_damage(target, false).empty())
            throw DatabaseError(SQLITE_CORRUPT, "the copy is not what was copied");
    });
    return {};
}

void Session::save_elsewhere(const fs::path& copy) const {
    write_new_session(copy, workshop(), state_->used_numbers);
}

CheckReport Session::check() const {
    try {
        return check_file(*state_->database);
    } catch (const DatabaseError& error) {
        throw Failure(tell(error, path()));
    }
}

std::int64_t Session::bytes() const {
    std::error_code error;
    const auto size = fs::file_size(path(), error);
    return error ? 0 : static_cast<std::int64_t>(size);
}

int Session::schema_version() { return newest_schema(); }

void Session::close() {
    try {
        state_->close();
    } catch (const DatabaseError& error) {
        throw Failure(tell(error, path()));
    }
}

}  // namespace yoriai
