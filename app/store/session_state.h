#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <vector>

#include "store/free_places.h"
#include "store/history.h"
#include "store/open_file.h"
#include "store/session.h"
#include "store/urn.h"

namespace yoriai {

// What a session knows in memory. All of it follows the file.
struct Session::State {
    std::filesystem::path path;
    std::unique_ptr<Database> database;
    std::optional<History> history;
    Workshop workshop;
    FreePlaces places;
    UsedNumbers used_numbers;
    Refusal read_only;
    std::vector<Sentence> damage;
    std::optional<Message> undoable;
    std::optional<Message> redoable;
    std::uint64_t revision = 0;

    State(std::filesystem::path, Access);

    // Carries out all of the commands in one transaction, or none.
    std::optional<RefusedCommand> execute(const Command* first, std::size_t count);
    void close();
    // Why no copy may be made now.
    Refusal copy_refused() const;

 private:
    // What one command did inside the transaction, before memory follows.
    struct Done {
        Refusal refused;
        ChangedRows rows;
        std::optional<RoundId> urn;
    };
    Done carry_out(const Undo&);
    Done carry_out(const Redo&);
    Done carry_out(const CastBallot&);
    Done carry_out(const CastBallots&);
    Done carry_out(const WithdrawBallot&);
    Done carry_out(const RevealRound&);
    template <class Edited>
    Done carry_out(const Edited&);

    void read_all();
    void follow(const Done&);
    void read_again(const std::string& table, std::int64_t id);
    void look_at_history();
    // Makes memory and file agree again after a failure, and throws what the user is told.
    [[noreturn]] void recover(const DatabaseError&);
    void give_up(const std::string& why);
};

}  // namespace yoriai
