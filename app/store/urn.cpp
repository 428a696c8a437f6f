#include "store/urn.h"

#include <sodium.h>

#include <algorithm>
#include <charconv>
#include <tuple>

#include "text/refusal_messages.h"

namespace yoriai {

const Shape& urn_shape() {
    static const Shape shape{"urn",
                             {"round", "table_id", "votes", "age_band", "neighbourhood", "voice"},
                             {},
                             {{}, {}, {}, Value{}, Value{}, Value{}}};
    return shape;
}

namespace {

constexpr const char* urn_columns =
    "select id, round, table_id, votes, age_band, neighbourhood, voice, hash from urn";

// A line an item, in the order of the ids: 4711 agree 1, with the marks behind it where there are
// any: 4711 agree 1 4 2
std::string to_text(const std::map<ItemId, Vote>& votes) {
    std::string text;
    for (const auto& [item, vote] : votes) {
        text += std::to_string(item.value) + ' ' + std::string(name_of(vote.answer)) + ' ' +
                std::to_string(vote.dots);
        if (vote.grade != 0 || vote.feasibility != 0) text += ' ' + std::to_string(vote.grade);
        if (vote.feasibility != 0) text += ' ' + std::to_string(vote.feasibility);
        text += '\n';
    }
    return text;
}

template <class Number>
Number read_number(std::string_view text) {
    Number number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size())
        throw DamagedRow("a ballot can't be read");
    return number;
}

// Cuts off and gives the text before the mark.
std::string_view cut(std::string_view& text, char mark) {
    const std::size_t at = text.find(mark);
    if (at == std::string_view::npos) throw DamagedRow("a ballot can't be read");
    const std::string_view before = text.substr(0, at);
    text.remove_prefix(at + 1);
    return before;
}

std::map<ItemId, Vote> from_text(std::string_view text) {
    std::map<ItemId, Vote> votes;
    while (!text.empty()) {
        std::string_view line = cut(text, '\n');
        const ItemId item{read_number<std::int64_t>(cut(line, ' '))};
        const auto answer = kind_named<Answer>(cut(line, ' '));
        if (!answer) throw DamagedRow("a ballot can't be read");
        Vote& vote = votes[item] = {*answer, 1, 0, 0};
        int* const numbers[] = {&vote.dots, &vote.grade, &vote.feasibility};
        std::size_t next = 0;
        for (; next < 2 && line.find(' ') != line.npos; ++next)
            *numbers[next] = read_number<int>(cut(line, ' '));
        *numbers[next] = read_number<int>(line);
    }
    return votes;
}

StoredRow to_stored(RoundId round, const Ballot& ballot) {
    return {{to_value(round), to_value(ballot.table_id), to_text(ballot.votes),
             to_value(ballot.age_band), to_value(ballot.neighbourhood), to_value(ballot.voice)},
            {}};
}

std::map<RoundId, std::vector<Ballot>> read(Query& rows, const Damage& damage) {
    std::map<RoundId, std::vector<Ballot>> found;
    while (rows.next()) {
        StoredRow stored;
        for (int column = 1; column <= 6; ++column) stored.values.push_back(rows.value(column));
        const std::int64_t id = rows.number(0);
        if (hash_of(urn_shape(), id, stored) != rows.number(7)) damage("urn", id, true);
        try {
            auto [round, ballot] = to_ballot(stored);
            found[round].push_back(std::move(ballot));
        } catch (const DamagedRow&) {
            damage("urn", id, false);
        }
    }
    for (auto& [round, ballots] : found) std::sort(ballots.begin(), ballots.end());
    return found;
}

// By the operating system's generator: a guessable order would be none.
template <class T>
void shuffle(std::vector<T>& list) {
    for (std::size_t left = list.size(); left > 1; --left)
        std::swap(list[left - 1], list[randombytes_uniform(static_cast<std::uint32_t>(left))]);
}

}  // namespace

std::pair<RoundId, Ballot> to_ballot(const StoredRow& stored) {
    RoundId round;
    Ballot ballot;
    from_value(round, stored.values[0]);
    from_value(ballot.table_id, stored.values[1]);
    ballot.votes = from_text(get_as<std::string>(stored.values[2]));
    from_value(ballot.age_band, stored.values[3]);
    from_value(ballot.neighbourhood, stored.values[4]);
    from_value(ballot.voice, stored.values[5]);
    return {round, std::move(ballot)};
}

void read_urn(Database& database, Workshop& workshop, const Damage& damage) {
    Query rows = database.query(urn_columns);
    for (auto& [round, ballots] : read(rows, damage))
        workshop.put_ballots(round, std::move(ballots));
}

void read_ballots(Database& database, Workshop& workshop, RoundId round) {
    Query rows = database.query(std::string(urn_columns) + " where round = ?");
    rows.bind(round.value);
    auto found = read(rows, [](const char*, std::int64_t, bool) {
        throw DamagedRow("a ballot does not match its hash");
    });
    workshop.put_ballots(round, std::move(found[round]));
}

UsedNumbers read_used_numbers(Database& database) {
    UsedNumbers used;
    Query rows = database.query("select round, number from used_number");
    while (rows.next()) used[{rows.number(0)}].insert(static_cast<int>(rows.number(1)));
    return used;
}

namespace {

Refusal number_used(const UsedNumbers& used, RoundId round, const std::optional<int>& number) {
    const auto found = used.find(round);
    if (number && found != used.end() && found->second.contains(*number))
        return sentence(words::ballot_number_used, std::to_string(*number));
    return {};
}

}  // namespace

Refusal number_used(const UsedNumbers& used, const CastBallot& command) {
    return number_used(used, command.round, command.number);
}

Refusal number_used(const UsedNumbers& used, const CastBallots& command) {
    for (const BallotSheet& sheet : command.ballots)
        if (auto why = number_used(used, command.round, sheet.number)) return why;
    return {};
}

Ballots all_ballots(const Workshop& workshop) {
    Ballots all;
    for (const Round& round : workshop.rounds())
        if (!workshop.ballots(round.id).empty()) all[round.id] = workshop.ballots(round.id);
    return all;
}

// secure_delete wipes what is deleted, but not what is left behind when rows move between pages
// that fill up or run empty. So nothing may move: the table is emptied as a whole, which wipes its
// pages, and filled by ascending ids, which only ever appends.
void write_urn(Database& database, const Ballots& all) {
    std::vector<std::pair<RoundId, const Ballot*>> ballots;
    for (const auto& [round, list] : all)
        for (const Ballot& ballot : list) ballots.emplace_back(round, &ballot);
    shuffle(ballots);
    std::set<std::int64_t> ids;
    while (ids.size() < ballots.size()) ids.insert(random_id());
    database.run("delete from urn");
    Query insert = database.query(
        "insert into urn (id, round, table_id, votes, age_band, neighbourhood, voice, hash) "
        "values (?, ?, ?, ?, ?, ?, ?, ?)");
    auto id = ids.begin();
    for (const auto& [round, ballot] : ballots) {
        const StoredRow row = to_stored(round, *ballot);
        insert.bind(*id);
        for (const Value& value : row.values) insert.bind(value);
        insert.bind(hash_of(urn_shape(), *id++, row)).run();
    }
}

void write_used_numbers(Database& database, RoundId round, const std::set<int>& numbers) {
    // Written anew in their own order, so that the place in the file tells nothing either.
    database.run("delete from used_number where round = ?", round.value);
    Query insert = database.query("insert into used_number (round, number) values (?, ?)");
    for (const int number : numbers) insert.bind(round.value).bind(number).run();
}

namespace {

void cast_all(Database& database, const Workshop& workshop, const UsedNumbers& used, RoundId round,
              const std::vector<Ballot>& cast, const std::vector<int>& counted) {
    Ballots all = all_ballots(workshop);
    all[round].insert(all[round].end(), cast.begin(), cast.end());
    write_urn(database, all);
    if (counted.empty()) return;
    const auto found = used.find(round);
    std::set<int> numbers = found == used.end() ? std::set<int>() : found->second;
    numbers.insert(counted.begin(), counted.end());
    write_used_numbers(database, round, numbers);
}

}  // namespace

void cast(Database& database, const Workshop& workshop, const UsedNumbers& used,
          const CastBallot& command) {
    std::vector<int> numbers;
    if (command.number) numbers.push_back(*command.number);
    cast_all(database, workshop, used, command.round, {ballot_of(command)}, numbers);
}

void cast(Database& database, const Workshop& workshop, const UsedNumbers& used,
          const CastBallots& command) {
    std::vector<Ballot> ballots;
    std::vector<int> numbers;
    for (const BallotSheet& sheet : command.ballots) {
        ballots.push_back(ballot_of(sheet));
        if (sheet.number) numbers.push_back(*sheet.number);
    }
    cast_all(database, workshop, used, command.round, ballots, numbers);
}

void withdraw(Database& database, const Workshop& workshop, const WithdrawBallot& command) {
    Ballots all = all_ballots(workshop);
    const Ballot wanted = ballot_of(command);
    std::vector<Ballot>& ballots = all[command.round];
    ballots.erase(std::lower_bound(ballots.begin(), ballots.end(), wanted));
    write_urn(database, all);
    // Left out of the row's hash, see hash_of().
    database.run("update round set corrections = corrections + 1 where id = ?",
                 command.round.value);
}

bool merge_small_groups(Database& database, const Workshop& workshop, RoundId round) {
    Ballots all = all_ballots(workshop);
    const auto found = all.find(round);
    if (found == all.end() || !merge_small_groups(found->second)) return false;
    write_urn(database, all);
    return true;
}

bool merge_small_groups(std::vector<Ballot>& ballots) {
    const auto group = [](const Ballot& ballot) {
        return std::tuple(ballot.table_id, ballot.age_band, ballot.neighbourhood, ballot.voice);
    };
    const auto asked = [](const Ballot& ballot) {
        return ballot.age_band || ballot.neighbourhood || ballot.voice;
    };
    bool changed = false;
    for (const bool table_is_gone : {false, true}) {
        std::map<decltype(group(ballots.front())), int> people;
        for (const Ballot& ballot : ballots) ++people[group(ballot)];
        for (Ballot& ballot : ballots) {
            if (!asked(ballot) || people[group(ballot)] >= fewest_in_group) continue;
            changed = true;
            if (table_is_gone || !ballot.table_id) {
                ballot.age_band.reset();
                ballot.neighbourhood = {};
                ballot.voice.reset();
            } else {
                ballot.table_id = {};
            }
        }
    }
    std::sort(ballots.begin(), ballots.end());
    return changed;
}

bool holds_ballots(const Workshop& workshop, RoundId id) {
    const Round* round = workshop.find(id);
    return round && (round->corrections > 0 || !workshop.ballots(id).empty());
}

bool has_ballots_from(const Workshop& workshop, TableId table) {
    for (const Round& round : workshop.rounds())
        for (const Ballot& ballot : workshop.ballots(round.id))
            if (ballot.table_id == table) return true;
    return false;
}

}  // namespace yoriai
