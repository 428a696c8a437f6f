#include <doctest/doctest.h>

#include <algorithm>
#include <map>

#include "store/any_command.h"
#include "store/hall.h"
#include "store/session.h"
#include "store/support.h"

using namespace yoriai;

namespace {

std::string refused_with(Session& session, const Command& command) {
    const Refusal refused = session.execute(command);
    return refused ? refused->message.id : "";
}

std::size_t kind_called(const std::string& name) {
    for (std::size_t kind = 0; kind < command_kinds; ++kind)
        if (name == name_of_kind(kind)) return kind;
    FAIL("there is no command " << name);
    return 0;
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

TEST_CASE("whatever edits, undos and ballots follow each other, no ballot is lost or orphaned") {
    // What this is about; every eighth command is any other.
    const std::vector<std::string> often = {"add_table",
                                            "add_round",
                                            "open_round",
                                            "cast_ballot",
                                            "cast_ballot",
                                            "cast_ballot",
                                            "cast_ballot",
                                            "cast_ballot",
                                            "cast_ballot",
                                            "cast_ballot",
                                            "close_round",
                                            "withdraw_ballot",
                                            "withdraw_ballot",
                                            "withdraw_ballot",
                                            "undo",
                                            "undo",
                                            "redo",
                                            "redo",
                                            "redo"};
    std::mt19937 random(11);
    const TemporaryFolder folder;
    Session session = Session::create(folder / "a.yoriai");
    std::map<std::string, int> carried_out;
    // New ids differ from run to run, and with them what the commands meet: the run goes on until
    // it has seen enough of each.
    const auto seen_enough = [&] {
        return carried_out["cast_ballot"] > 50 && carried_out["withdraw_ballot"] > 0 &&
               carried_out["undo"] > 30 && carried_out["redo"] > 5;
    };
    for (int step = 0; step < 6000 || (step < 60000 && !seen_enough()); ++step) {
        std::size_t kind = random() % command_kinds;
        if (step % 8 != 0) kind = kind_called(often[random() % often.size()]);
        std::map<RoundId, std::vector<Ballot>> before;
        for (const Round& round : session.workshop().rounds())
            before[round.id] = session.workshop().ballots(round.id);
        const auto command = any_command(random, session.workshop(), kind);
        if (!command || session.execute(*command)) continue;
        ++carried_out[name_of_kind(kind)];
        // Revealing takes small groups off the ballots, and changes no vote.
        const std::string name = name_of_kind(kind);
        if (name.find("ballot") == name.npos && name != "reveal_round")
            for (const auto& [round, ballots] : before)
                if (!ballots.empty()) REQUIRE(session.workshop().ballots(round) == ballots);
        for (const Round& round : session.workshop().rounds())
            for (const Ballot& ballot : session.workshop().ballots(round.id))
                for (const auto& [item, vote] : ballot.votes)
                    REQUIRE(session.workshop().find(item));
    }
    MESSAGE(carried_out["cast_ballot"] << " cast, " << carried_out["withdraw_ballot"]
                                       << " withdrawn, " << carried_out["undo"] << " undone, "
                                       << carried_out["redo"] << " redone");
    CHECK(seen_enough());
    const std::string memory = describe(session.workshop());
    CHECK(session.check().good());
    session.close();
    CHECK(describe(Session::open(folder / "a.yoriai").workshop()) == memory);
}
