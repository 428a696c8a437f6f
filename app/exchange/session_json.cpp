#include "exchange/session_json.h"

#include <algorithm>
#include <map>
#include <set>

#include "commands/round_commands.h"
#include "exchange/check_session.h"
#include "exchange/json_values.h"
#include "exchange/read_json.h"
#include "text/exchange_messages.h"
#include "text/failure.h"

namespace yoriai {
namespace {

using Json = nlohmann::json;

struct ColumnWriter {
    std::string& json;
    template <class Value>
    void operator()(const char* name, const Value& value) const {
        write_member(json, name, value);
    }
    // A reference to nothing is null.
    template <class Tag>
    void operator()(const char* name, const Id<Tag>& id) const {
        if (id)
            write_member(json, name, id);
        else
            write_member(json, name, std::optional<bool>());
    }
};

struct ColumnReader {
    const Json& from;
    const JsonPlace& place;
    std::vector<std::string_view>& known;
    template <class Value>
    void operator()(const char* name, Value& value) const {
        known.push_back(name);
        const auto found = from.find(name);
        if (found != from.end() && !found->is_null())
            read_value(*found, JsonPlace(place, name), value);
    }
};

// The later columns of a row as they are written with their usual values.
template <class Row>
std::set<std::string> usual_later_columns() {
    std::set<std::string> usual;
    const Row row{};
    Row::columns(row, [&](const char* name, const auto& value) {
        if (!is_later_column<Row>(name)) return;
        std::string json = "{ ";  // not the first of its object
        ColumnWriter{json}(name, value);
        usual.insert(json.substr(2));
    });
    return usual;
}

template <class Row>
void write_columns(std::string& json, const Row& row) {
    static const auto usual = usual_later_columns<Row>();
    Row::columns(row, [&](const char* name, const auto& value) {
        const std::size_t before = json.size();
        ColumnWriter{json}(name, value);
        if (is_later_column<Row>(name) && usual.contains(json.substr(before))) json.resize(before);
    });
    json += '}';
}

void begin_array(std::string& json, std::string_view name) {
    json += ",\n";
    write_value(json, name);
    json += ":[";
}

void begin_row(std::string& json) { json += json.back() == '[' ? "\n{" : ",\n{"; }

void end_array(std::string& json) { json += json.back() == '[' ? "]" : "\n]"; }

void write_ballot(std::string& json, RoundId round, const Ballot& ballot) {
    begin_row(json);
    ColumnWriter{json}("round", round);
    ColumnWriter{json}("table_id", ballot.table_id);
    if (ballot.age_band) write_member(json, "age_band", *ballot.age_band);
    if (ballot.neighbourhood) write_member(json, "neighbourhood", ballot.neighbourhood);
    if (ballot.voice) write_member(json, "voice", *ballot.voice);
    json += ",\"votes\":[";
    for (const auto& [item, vote] : ballot.votes) {
        json += json.back() == '[' ? "{" : ",{";
        write_member(json, "item", item);
        write_member(json, "answer", vote.answer);
        write_member(json, "dots", vote.dots);
        if (vote.grade != 0) write_member(json, "grade", vote.grade);
        if (vote.feasibility != 0) write_member(json, "feasibility", vote.feasibility);
        json += '}';
    }
    json += "]}";
}

void write_ballots(std::string& json, const Workshop& workshop) {
    begin_array(json, "ballots");
    for (const Round& round : workshop.rounds()) {
        std::vector<Ballot> ballots = workshop.ballots(round.id);
        if (!ballots.empty() && round.state == RoundState::open)
            throw Failure(sentence(words::session_round_open, std::to_string(round.number)));
        std::sort(ballots.begin(), ballots.end());
        for (const Ballot& ballot : ballots) write_ballot(json, round.id, ballot);
    }
    end_array(json);
}

template <class Row>
void read_columns(const Json& from, const JsonPlace& place, Row& row,
                  std::vector<std::string_view> known = {}) {
    Row::columns(row, ColumnReader{read_object(from, place), place, known});
    check_names(from, place, known);
}

template <class Row>
void read_rows(const Json& session, const JsonPlace& root, Workshop& workshop) {
    const auto found = session.find(Row::table);
    if (found == session.end()) return;
    const JsonPlace rows(root, Row::table);
    std::size_t index = 0;
    for (const Json& from : read_array(*found, rows)) {
        const JsonPlace place(rows, index++);
        const auto id = read_object(from, place).find("id");
        Row row;
        if (id != from.end()) read_value(*id, JsonPlace(place, "id"), row.id);
        if (!row.id) refuse_json(words::session_no_id, place);
        if (workshop.find(row.id))
            throw Failure(
                sentence(words::session_twice, place.text(), std::to_string(row.id.value)));
        read_columns(from, place, row, {"id"});
        workshop.put(std::move(row));
    }
}

Ballot read_ballot(const Json& from, const JsonPlace& place, RoundId& round) {
    Ballot ballot;
    std::vector<std::string_view> known;
    FieldReader reader{read_object(from, place), place, known};
    reader.must("round", round);
    reader.may("table_id", ballot.table_id);
    reader.may("age_band", ballot.age_band);
    reader.may("neighbourhood", ballot.neighbourhood);
    reader.may("voice", ballot.voice);
    std::vector<BallotLine> lines;
    reader.must("votes", lines);
    check_names(from, place, known);
    for (const BallotLine& line : lines)
        if (!ballot.votes
                 .emplace(line.item, Vote{line.answer, line.dots, line.grade, line.feasibility})
                 .second)
            refuse_json(words::session_vote_wrong, place);
    return ballot;
}

void read_ballots(const Json& session, const JsonPlace& root, Workshop& workshop) {
    const auto found = session.find("ballots");
    if (found == session.end()) return;
    const JsonPlace rows(root, "ballots");
    std::map<RoundId, std::vector<Ballot>> urns;
    std::size_t index = 0;
    for (const Json& from : read_array(*found, rows)) {
        const JsonPlace place(rows, index++);
        RoundId round;
        const Ballot ballot = read_ballot(from, place, round);
        check_ballot(workshop, round, ballot, place.text());
        urns[round].push_back(ballot);
    }
    for (auto& [round, ballots] : urns) {
        std::sort(ballots.begin(), ballots.end());
        workshop.put_ballots(round, std::move(ballots));
    }
}

void check_version(const Json& session, const JsonPlace& root) {
    const auto version = session.find("yoriai");
    if (version == session.end()) throw Failure(sentence(words::session_not_session));
    int number = 0;
    read_value(*version, JsonPlace(root, "yoriai"), number);
    if (number > session_json_version)
        throw Failure(sentence(words::session_too_new, std::to_string(number)));
    if (number < 1) throw Failure(sentence(words::session_not_session));
}

void check_top_names(const Json& session, const JsonPlace& root) {
    std::vector<std::string_view> known = {"yoriai", District::table, Plan::table};
    for_each_entity(
        [&](auto* row) { known.push_back(std::remove_pointer_t<decltype(row)>::table); });
    known.push_back("ballots");
    check_names(session, root, known);
}

}  // namespace

std::string write_session_json(const Workshop& workshop) {
    std::string json = "{\n\"yoriai\":" + std::to_string(session_json_version);
    json += ",\n\"district\":{";
    write_columns(json, workshop.district);
    json += ",\n\"plan\":{";
    write_columns(json, workshop.plan);
    for_each_entity([&](auto* type) {
        using Row = std::remove_pointer_t<decltype(type)>;
        begin_array(json, Row::table);
        for (const Row& row : workshop.all<Row>()) {
            begin_row(json);
            write_member(json, "id", row.id);
            write_columns(json, row);
        }
        end_array(json);
    });
    write_ballots(json, workshop);
    return json + "\n}\n";
}

Workshop read_session_json(std::string_view text) {
    const Json session = read_json(text, most_session_json_bytes);
    const JsonPlace root("session");
    if (!session.is_object()) throw Failure(sentence(words::session_not_session));
    check_version(session, root);
    check_top_names(session, root);
    Workshop workshop;
    if (session.contains("district"))
        read_columns(session["district"], JsonPlace(root, "district"), workshop.district);
    if (session.contains("plan"))
        read_columns(session["plan"], JsonPlace(root, "plan"), workshop.plan);
    for_each_entity([&](auto* row) {
        read_rows<std::remove_pointer_t<decltype(row)>>(session, root, workshop);
    });
    check_session(workshop);
    read_ballots(session, root, workshop);
    return workshop;
}

bool is_session_json(std::string_view text) {
    const std::string_view start = text.substr(0, 4096);
    const std::size_t brace = start.find('{');
    return brace != std::string_view::npos &&
           start.substr(0, brace).find_first_not_of(" \t\r\n\xEF\xBB\xBF") ==
               std::string_view::npos &&
           start.find("\"yoriai\"") != std::string_view::npos;
}

}  // namespace yoriai
