#include "analysis/table_agreement.h"

#include <doctest/doctest.h>

#include "analysis/small_hall.h"
#include "analysis/vote_matrix.h"

using namespace yoriai;

namespace {

// Round 9 on items 1 to `items`; counts by table are rows.
Workshop counted_at_tables(const std::vector<std::vector<int>>& counts, int items) {
    Workshop workshop;
    Round round;
    round.id = {9};
    round.number = 1;
    workshop.put(round);
    put_items(workshop, round.id, items);
    std::int64_t next = 100;
    for (std::size_t table = 0; table < counts.size(); ++table) {
        const TableId id{static_cast<std::int64_t>(table) + 1};
        workshop.put(Table{id, static_cast<int>(table) + 1, "", ""});
        for (std::size_t item = 0; item < counts[table].size(); ++item) {
            Tally tally;
            tally.id = {++next};
            tally.round = {9};
            tally.item = {static_cast<std::int64_t>(item) + 1};
            tally.table_id = id;
            tally.count = counts[table][item];
            workshop.put(tally);
        }
    }
    return workshop;
}

std::optional<TableAgreement> agreement_of(const std::vector<std::vector<int>>& counts, int items) {
    const Workshop workshop = counted_at_tables(counts, items);
    return agree_between_tables(workshop, *workshop.rounds().begin());
}

}  // namespace

TEST_CASE("tables that choose alike agree, and those that do not, do not") {
    const auto alike = agreement_of({{9, 5, 3, 1, 0}, {8, 6, 2, 1, 0}, {7, 6, 4, 2, 1}}, 5);
    REQUIRE(alike);
    CHECK(alike->tables == 3);
    CHECK(alike->w == 1);
    CHECK(alike->p_value < 0.01);
    CHECK(alike->items[0].lowest == doctest::Approx(7.0 / 20));
    CHECK(alike->items[0].highest == doctest::Approx(9.0 / 18));
    const auto apart = agreement_of({{9, 5, 1}, {1, 9, 5}, {5, 1, 9}}, 3);
    REQUIRE(apart);
    CHECK(apart->w == 0);
    CHECK(apart->p_value == 1);
}

TEST_CASE("tables without a count and rounds of one table or item cannot be compared") {
    CHECK(!agreement_of({{3, 1}, {0, 0}}, 2));
    CHECK(!agreement_of({{3}, {4}}, 1));
    CHECK(!agreement_of({}, 3));
    CHECK(agreement_of({{1, 1}, {2, 2}}, 2)->w == 0);
}

TEST_CASE("ballots become a row of answers each, in the order of the round's items") {
    Workshop workshop = counted_at_tables({}, 3);
    Round round = *workshop.rounds().begin();
    round.method = RoundMethod::agreement;
    workshop.put(round);
    Ballot ballot;
    ballot.votes[{2}].answer = Answer::disagree;
    ballot.votes[{3}].answer = Answer::pass;
    workshop.put_ballots(round.id, {ballot});
    const VoteMatrix votes = votes_of_round(workshop, round);
    CHECK(votes.statement_names() == std::vector<std::string>{"1", "2", "3"});
    CHECK(votes.people_names() == std::vector<std::string>{"1"});
    CHECK(votes.at(0, 0) == Opinion::missing);
    CHECK(votes.at(0, 1) == Opinion::disagree);
    CHECK(votes.at(0, 2) == Opinion::pass);
}

TEST_CASE("an item without a dot was passed, not missed") {
    Workshop workshop = counted_at_tables({}, 2);
    Ballot ballot;
    ballot.votes[{2}].dots = 2;
    workshop.put_ballots({9}, {ballot});
    const VoteMatrix votes = votes_of_round(workshop, *workshop.rounds().begin());
    CHECK(votes.at(0, 0) == Opinion::pass);
    CHECK(votes.at(0, 1) == Opinion::agree);
}
