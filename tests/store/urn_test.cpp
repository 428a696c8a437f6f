#include <doctest/doctest.h>
#include <sqlite3.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

#include "store/any_command.h"
#include "store/database.h"
#include "store/session.h"
#include "store/support.h"

using namespace yoriai;

namespace {

struct Hall {
    TemporaryFolder folder;
    Session session = Session::create(folder / "a.yoriai");
    RoundId round{101};
    std::vector<ItemId> items;

    Hall() {
        AddTable table;
        table.id = {7};
        do_it(table);
        AddRound added;
        added.id = round;
        added.question = "どれから取り組みますか";
        added.method = RoundMethod::agreement;
        for (int i = 0; i < 12; ++i) {
            NewItem item;
            item.id = {1000 + i};
            item.text = "項目" + std::to_string(i);
            items.push_back(item.id);
            added.items.push_back(item);
        }
        do_it(added);
        do_it(OpenRound{round});
    }

    void do_it(const Command& command) {
        const Refusal refused = session.execute(command);
        INFO((refused ? say(*refused) : std::string()));
        REQUIRE_FALSE(refused);
    }

    // A ballot that no other is like: the number written with three answers.
    CastBallot ballot(int number) const {
        CastBallot cast;
        cast.round = round;
        for (const ItemId item : items) {
            cast.votes.push_back({item, static_cast<Answer>(number % 3), 1});
            number /= 3;
        }
        return cast;
    }
};

std::string refused_with(Session& session, const Command& command) {
    const Refusal refused = session.execute(command);
    return refused ? refused->message.id : "";
}

// Spearman's rank correlation of two lists without ties.
double correlate(const std::vector<std::size_t>& a, const std::vector<std::size_t>& b) {
    const auto ranks = [](const std::vector<std::size_t>& values) {
        std::vector<std::size_t> order(values.size());
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin(), order.end(),
                  [&](std::size_t x, std::size_t y) { return values[x] < values[y]; });
        std::vector<double> rank(values.size());
        for (std::size_t i = 0; i < order.size(); ++i) rank[order[i]] = static_cast<double>(i);
        return rank;
    };
    const auto ranks_a = ranks(a);
    const auto ranks_b = ranks(b);
    const auto n = static_cast<double>(a.size());
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) sum += std::pow(ranks_a[i] - ranks_b[i], 2);
    return 1 - 6 * sum / (n * (n * n - 1));
}

std::size_t kind_called(const std::string& name) {
    for (std::size_t kind = 0; kind < command_kinds; ++kind)
        if (name == name_of_kind(kind)) return kind;
    FAIL("there is no command " << name);
    return 0;
}

// The ballot's line in the file, as store/urn.cpp writes it.
std::string text_of(const CastBallot& ballot) {
    std::string text;
    for (const BallotLine& vote : ballot.votes)
        text += std::to_string(vote.item.value) + ' ' + std::string(name_of(vote.answer)) + " 1\n";
    return text;
}

}  // namespace

TEST_CASE("ballots come back in every reopened session, and are counted by content alone") {
    Hall hall;
    for (int i = 0; i < 30; ++i) hall.do_it(hall.ballot(i % 5));
    const std::string before = describe(hall.session.workshop());
    hall.session.close();
    hall.session = Session::open(hall.folder / "a.yoriai");
    CHECK(describe(hall.session.workshop()) == before);
    const auto& ballots = hall.session.workshop().ballots(hall.round);
    CHECK(ballots.size() == 30);
    CHECK(std::is_sorted(ballots.begin(), ballots.end()));
    CHECK(hall.session.check().good());
}

TEST_CASE("casting is no edit: undo stops where ballots depend on it") {
    Hall hall;
    hall.do_it(hall.ballot(1));
    const std::string before = describe(hall.session.workshop());
    CHECK(hall.session.undoable()->id == std::string("open_round"));
    CHECK(refused_with(hall.session, Undo{}) == "store_ballots_depend");
    CHECK(describe(hall.session.workshop()) == before);

    SUBCASE("closing and revealing may be undone and redone") {
        hall.do_it(CloseRound{hall.round});
        hall.do_it(RevealRound{hall.round});
        hall.do_it(Undo{});
        hall.do_it(Undo{});
        CHECK(describe(hall.session.workshop()) == before);
        hall.do_it(Redo{});
        hall.do_it(Redo{});
        CHECK(hall.session.workshop().find(hall.round)->state == RoundState::revealed);
    }
    SUBCASE("the round, its items and its words stay") {
        ChangeRound change;
        change.round = hall.round;
        change.eligible = 40;
        CHECK(refused_with(hall.session, change) == "round_has_votes");
        CHECK(refused_with(hall.session, RemoveRound{hall.round}) == "round_has_votes");
        CHECK(refused_with(hall.session, RemoveItem{hall.items[0]}) == "round_has_votes");
        AddItem item;
        item.round = hall.round;
        item.item.text = "あとから";
        CHECK(refused_with(hall.session, item) == "round_has_votes");
    }
    SUBCASE("a table that a ballot comes from stays, by undo too") {
        AddTable table;
        table.id = {8};
        hall.do_it(table);
        CastBallot cast = hall.ballot(2);
        cast.table_id = table.id;
        hall.do_it(cast);
        CHECK(refused_with(hall.session, RemoveTable{table.id}) == "table_in_use");
        CHECK(refused_with(hall.session, Undo{}) == "store_ballots_depend");
        CHECK(hall.session.workshop().find(table.id));
    }
    SUBCASE("an item that was removed and brought back before the ballot stays") {
        Hall other;
        other.do_it(RemoveItem{other.items[11]});
        other.do_it(Undo{});
        other.do_it(other.ballot(5));
        CHECK(refused_with(other.session, Redo{}) == "store_ballots_depend");
        CHECK(other.session.workshop().find(other.items[11]));
    }
}

TEST_CASE("a wrong ballot is taken back by its votes, and the correction is counted") {
    Hall hall;
    hall.do_it(hall.ballot(1));
    hall.do_it(hall.ballot(1));
    WithdrawBallot withdraw;
    withdraw.round = hall.round;
    withdraw.votes = hall.ballot(2).votes;
    CHECK(refused_with(hall.session, withdraw) == "no_such_ballot");
    withdraw.votes = hall.ballot(1).votes;
    hall.do_it(withdraw);
    CHECK(hall.session.workshop().ballots(hall.round).size() == 1);
    CHECK(hall.session.workshop().find(hall.round)->corrections == 1);
    hall.do_it(CloseRound{hall.round});
    hall.do_it(Undo{});
    hall.session.close();
    hall.session = Session::open(hall.folder / "a.yoriai");
    CHECK_FALSE(hall.session.read_only());
    CHECK(hall.session.workshop().find(hall.round)->corrections == 1);
    CHECK(hall.session.check().good());
}

TEST_CASE("a numbered paper ballot counts once, in the next session too") {
    Hall hall;
    CastBallot cast = hall.ballot(1);
    cast.number = 17;
    hall.do_it(cast);
    CHECK(refused_with(hall.session, cast) == "ballot_number_used");
    hall.session.close();
    hall.session = Session::open(hall.folder / "a.yoriai");
    CHECK(refused_with(hall.session, cast) == "ballot_number_used");
    hall.session.save_elsewhere(hall.folder / "b.yoriai");
    Session copy = Session::open(hall.folder / "b.yoriai");
    CHECK(refused_with(copy, cast) == "ballot_number_used");
}

TEST_CASE("no copy is made while a round takes ballots and holds some") {
    Hall hall;
    CHECK_FALSE(hall.session.snapshot(hall.folder / "empty.yoriai"));
    hall.do_it(hall.ballot(1));
    const Refusal refused = hall.session.snapshot(hall.folder / "full.yoriai");
    REQUIRE(refused);
    CHECK(refused->message.id == std::string("store_round_open"));
    CHECK_FALSE(std::filesystem::exists(hall.folder / "full.yoriai"));
    hall.do_it(CloseRound{hall.round});
    CHECK_FALSE(hall.session.snapshot(hall.folder / "full.yoriai"));
}

TEST_CASE("the file does not tell in which order ballots were cast") {
    constexpr int people = 40;
    constexpr int evenings = 8;
    double sum = 0;
    for (int evening = 0; evening < evenings; ++evening) {
        Hall hall;
        for (int i = 0; i < people; ++i) {
            CastBallot cast = hall.ballot(i);
            cast.number = i + 1;
            hall.do_it(cast);
        }
        // The side file is still there: the session is open.
        CHECK(read_bytes(hall.folder / "a.yoriai-journal").empty());
        const std::string bytes = read_bytes(hall.folder / "a.yoriai");
        std::vector<std::size_t> cast, found;
        for (int i = 0; i < people; ++i) {
            const std::string text = text_of(hall.ballot(i));
            const std::size_t at = bytes.find(text);
            REQUIRE(at != bytes.npos);
            // Once only: no older copy is left in a free page or in the history.
            CHECK(bytes.find(text, at + 1) == bytes.npos);
            cast.push_back(static_cast<std::size_t>(i));
            found.push_back(at);
        }
        sum += correlate(cast, found);
    }
    // The mean of 8 correlations of 40 random ranks has a deviation of 0.057; five of them.
    CHECK(std::abs(sum / evenings) < 0.29);
}

TEST_CASE("no older copy of a ballot stays in the file, however many come and go") {
    Hall hall;
    AddRound second;
    second.id = {102};
    second.question = "もう一つ";
    second.method = RoundMethod::agreement;
    second.items = {NewItem{}};
    second.items[0].id = {2000};
    second.items[0].text = "項目";
    hall.do_it(second);
    hall.do_it(OpenRound{second.id});
    CastBallot other;
    other.round = second.id;
    other.votes = {{{2000}, Answer::agree, 1}};
    std::mt19937 random(3);
    std::vector<int> inside;
    for (int i = 0; i < 400; ++i) {
        if (i % 3 == 2) {
            const std::size_t at = random() % inside.size();
            const CastBallot wrong = hall.ballot(inside[at]);
            hall.do_it(WithdrawBallot{wrong.round, wrong.table_id, wrong.votes});
            inside.erase(inside.begin() + static_cast<std::ptrdiff_t>(at));
        } else {
            hall.do_it(hall.ballot(i));
            inside.push_back(i);
        }
        if (i % 7 == 0) hall.do_it(other);
    }
    const std::string bytes = read_bytes(hall.folder / "a.yoriai");
    for (int i = 0; i < 400; ++i) {
        const std::string text = text_of(hall.ballot(i));
        std::ptrdiff_t copies = 0;
        for (auto at = bytes.find(text); at != bytes.npos; at = bytes.find(text, at + 1)) ++copies;
        REQUIRE(copies == std::count(inside.begin(), inside.end(), i));
    }
}

TEST_CASE("the history says nothing of ballots") {
    Hall hall;
    const auto before = hall.session.history().size();
    hall.do_it(hall.ballot(1));
    WithdrawBallot withdraw;
    withdraw.round = hall.round;
    withdraw.votes = hall.ballot(1).votes;
    hall.do_it(withdraw);
    CHECK(hall.session.history().size() == before);
    hall.session.close();
    const std::string bytes = read_bytes(hall.folder / "a.yoriai");
    CHECK(bytes.find(text_of(hall.ballot(1))) == bytes.npos);
}

TEST_CASE("whatever edits, undos and ballots follow each other, no ballot is lost or orphaned") {
    // What this is about; every fourth command is any other.
    const std::vector<std::string> often = {"add_table",   "add_round",   "open_round",
                                            "cast_ballot", "cast_ballot", "cast_ballot",
                                            "cast_ballot", "close_round", "withdraw_ballot",
                                            "undo",        "redo"};
    std::mt19937 random(11);
    const TemporaryFolder folder;
    Session session = Session::create(folder / "a.yoriai");
    std::map<std::string, int> carried_out;
    for (int step = 0; step < 1200; ++step) {
        std::size_t kind = random() % command_kinds;
        if (step % 4 != 0) kind = kind_called(often[random() % often.size()]);
        std::map<RoundId, std::vector<Ballot>> before;
        for (const Round& round : session.workshop().rounds())
            before[round.id] = session.workshop().ballots(round.id);
        const auto command = any_command(random, session.workshop(), kind);
        if (!command || session.execute(*command)) continue;
        ++carried_out[name_of_kind(kind)];
        if (!std::string(name_of_kind(kind)).ends_with("ballot"))
            for (const auto& [round, ballots] : before)
                if (!ballots.empty()) REQUIRE(session.workshop().ballots(round) == ballots);
        for (const Round& round : session.workshop().rounds())
            for (const Ballot& ballot : session.workshop().ballots(round.id))
                for (const auto& [item, vote] : ballot.votes)
                    REQUIRE(session.workshop().find(item));
    }
    CHECK(carried_out["cast_ballot"] > 50);
    CHECK(carried_out["withdraw_ballot"] > 0);
    CHECK(carried_out["undo"] > 30);
    CHECK(carried_out["redo"] > 5);
    const std::string memory = describe(session.workshop());
    CHECK(session.check().good());
    session.close();
    CHECK(describe(Session::open(folder / "a.yoriai").workshop()) == memory);
}
