#include "store/session_state.h"

#include "store/command_names.h"
#include "store/connect.h"
#include "store/damage_words.h"
#include "store/tell.h"
#include "store/write.h"
#include "text/refusal_messages.h"
#include "text/store_messages.h"

namespace yoriai {
Session::State::State(std::filesystem::path file, Access access) : path(std::move(file)) {
    OpenedFile opened = open_file(path, access);
    database = std::move(opened.database);
    read_only = std::move(opened.read_only);
    damage = std::move(opened.damage);
    try {
        read_all();
    } catch (const DatabaseError& error) {
        if (!is_damage(error)) throw Failure(tell(error, path));
        damage.push_back(sentence(words::store_page_damaged, error.what()));
    }
    if (!damage.empty()) read_only = sentence(words::store_damaged, shown(path));
}

void Session::State::read_all() {
    FoundDamage found;
    Workshop fresh;
    UsedNumbers numbers;
    FreePlaces free;
    try {
        read_workshop(*database, fresh, found.note());
        read_urn(*database, fresh, found.note());
        numbers = read_used_numbers(*database);
        history.emplace(*database);
    } catch (const DatabaseError& error) {
        // Of a damaged file the part that can be read is shown.
        if (!is_damage(error) || revision > 0) throw;
        damage.push_back(sentence(words::store_page_damaged, error.what()));
    }
    for (const Card& card : fresh.cards()) free.put(card);
    workshop = std::move(fresh);
    used_numbers = std::move(numbers);
    places = std::move(free);
    for (Sentence& each : found.tell(workshop)) damage.push_back(std::move(each));
    if (history && damage.empty()) look_at_history();
    ++revision;
}

void Session::State::look_at_history() {
    undoable = command_named(history->next_undo());
    redoable = command_named(history->next_redo());
}

Session::State::Done Session::State::carry_out(const Undo&) {
    History::Walk walked = history->undo(workshop);
    return {std::move(walked.refused), std::move(walked.rows), {}};
}

Session::State::Done Session::State::carry_out(const Redo&) {
    History::Walk walked = history->redo(workshop);
    return {std::move(walked.refused), std::move(walked.rows), {}};
}

Session::State::Done Session::State::carry_out(const CastBallot& command) {
    if (auto why = refusal(workshop, command)) return {std::move(why), {}, {}};
    if (auto why = number_used(used_numbers, command)) return {std::move(why), {}, {}};
    cast(*database, workshop, used_numbers, command);
    return {{}, {}, command.round};
}

Session::State::Done Session::State::carry_out(const CastBallots& command) {
    if (auto why = refusal(workshop, command)) return {std::move(why), {}, {}};
    if (auto why = number_used(used_numbers, command)) return {std::move(why), {}, {}};
    cast(*database, workshop, used_numbers, command);
    return {{}, {}, command.round};
}

Session::State::Done Session::State::carry_out(const WithdrawBallot& command) {
    if (auto why = refusal(workshop, command)) return {std::move(why), {}, {}};
    withdraw(*database, workshop, command);
    return {{}, {{Round::table, command.round.value}}, command.round};
}

Session::State::Done Session::State::carry_out(const RevealRound& command) {
    Done done = carry_out<RevealRound>(command);
    if (!done.refused && merge_small_groups(*database, workshop, command.round))
        done.urn = command.round;
    return done;
}

template <class Edited>
Session::State::Done Session::State::carry_out(const Edited& command) {
    if (auto why = refusal(workshop, command)) return {std::move(why), {}, {}};
    const Recorder recorder(*database);
    Edit edit(*database, workshop, places);
    write(edit, command);
    const std::string changes = recorder.changes();
    if (!changes.empty()) history->add(Edited::done.id, changes);
    return {{}, rows_in(changes), {}};
}

std::optional<RefusedCommand> Session::State::execute(const Command* first, std::size_t count) {
    if (read_only) return RefusedCommand{0, *read_only};
    try {
        std::optional<RefusedCommand> refused;
        Done last;
        {
            Transaction transaction(*database);
            for (std::size_t i = 0; i < count; ++i) {
                // Each command meets what those before it did. When the list is refused or fails
                // after all, memory is read from the file again.
                if (i > 0) follow(last);
                last = first[i].visit([this](const auto& command) { return carry_out(command); });
                if (last.refused) {
                    refused = {i, *last.refused};
                    break;
                }
            }
            if (!refused) transaction.commit();
        }
        if (!refused)
            follow(last);
        else if (refused->index > 0)
            read_all();
        look_at_history();
        return refused;
    } catch (const DatabaseError& error) {
        recover(error);
    } catch (const DamagedRow& error) {
        recover(DatabaseError(0, error.what()));
    }
}

void Session::State::follow(const Done& done) {
    for (const auto& [table, id] : done.rows) read_again(table, id);
    if (done.urn) {
        read_ballots(*database, workshop, *done.urn);
        used_numbers = read_used_numbers(*database);
    }
    ++revision;
}

void Session::State::read_again(const std::string& table, std::int64_t id) {
    const bool is_card = table == Card::table;
    if (const Card* before = is_card ? workshop.find(CardId{id}) : nullptr) places.erase(*before);
    read_row(*database, workshop, table, id);
    if (const Card* after = is_card ? workshop.find(CardId{id}) : nullptr) places.put(*after);
}

void Session::State::recover(const DatabaseError& error) {
    const Sentence told = tell(error, path);
    if (is_failed_sync(error)) {
        give_up(error.what());
        throw Failure(*read_only);
    }
    try {
        read_all();
        if (!damage.empty()) read_only = sentence(words::store_damaged, shown(path));
    } catch (const Error& again) {
        give_up(again.what());
        throw Failure(*read_only);
    }
    throw Failure(told);
}

void Session::State::give_up(const std::string& why) {
    read_only = sentence(words::store_lost, shown(path), why);
    undoable.reset();
    redoable.reset();
    ++revision;
}

Refusal Session::State::copy_refused() const {
    for (const Round& round : workshop.rounds())
        if (round.state == RoundState::open && !workshop.ballots(round.id).empty())
            return sentence(words::store_round_open);
    return {};
}

void Session::State::close() {
    history.reset();
    if (!database) return;
    const std::unique_ptr<Database> closing = std::move(database);
    if (!read_only) leave_one_file(*closing);
    closing->close();
}

}  // namespace yoriai
