#include "analysis/tally.h"

#include <doctest/doctest.h>

#include <sstream>

#include "analysis/small_hall.h"

using namespace yoriai;

namespace {

// A round on items 1 to `items`, and tables 1 and 2.
Workshop workshop_with(const Round& round, int items) {
    Workshop workshop;
    workshop.put(Table{{1}, 1, "", ""});
    workshop.put(Table{{2}, 2, "", ""});
    workshop.put(round);
    put_items(workshop, round.id, items);
    return workshop;
}

void type_in(Workshop& workshop, int item, int table, int count, Answer answer = Answer::agree) {
    static std::int64_t next = 100;
    workshop.put(Tally{{++next}, {9}, {item}, {table}, answer, count});
}

Round dots(int each = 3, int most_on_one = 1) {
    Round round;
    round.id = {9};
    round.number = 1;
    round.dots = each;
    round.most_on_one = most_on_one;
    return round;
}

std::string describe(const RoundResult& result) {
    std::ostringstream text;
    for (const ItemResult& item : result.items) {
        text << item.rank << ": " << item.item.value << " has " << item.count;
        for (const auto& [table, count] : item.by_table)
            text << ", table " << table.value << " " << count;
        text << "\n";
    }
    for (const auto& tie : result.ties) {
        text << "tie";
        for (const ItemId item : tie) text << " " << item.value;
        text << "\n";
    }
    return text.str();
}

}  // namespace

TEST_CASE("typed counts of all tables are added up and ranked, and ties stay ties") {
    Workshop workshop = workshop_with(dots(), 4);
    type_in(workshop, 1, 1, 2);
    type_in(workshop, 2, 1, 3);
    type_in(workshop, 2, 2, 4);
    type_in(workshop, 3, 2, 2);
    CHECK(describe(count_round(workshop, *workshop.find(RoundId{9}))) ==
          "1: 2 has 7, table 1 3, table 2 4\n"
          "2: 1 has 2, table 1 2\n"
          "2: 3 has 2, table 2 2\n"
          "4: 4 has 0\n"
          "tie 1 3\n");
}

TEST_CASE("items without a vote are not called a tie") {
    const Workshop workshop = workshop_with(dots(), 2);
    CHECK(describe(count_round(workshop, *workshop.find(RoundId{9}))) ==
          "1: 1 has 0\n1: 2 has 0\n");
}

TEST_CASE("ballots count with the tallies, dot by dot") {
    Workshop workshop = workshop_with(dots(3, 2), 2);
    workshop.put_ballots({9}, {Ballot{{1}, {{{1}, {Answer::agree, 2}}, {{2}, {Answer::agree, 1}}}},
                               Ballot{{2}, {{{1}, {Answer::agree, 1}}}}});
    type_in(workshop, 2, 1, 5);
    const RoundResult result = count_round(workshop, *workshop.find(RoundId{9}));
    CHECK(result.ballots == 2);
    CHECK(result.total == 9);
    CHECK(describe(result) == "1: 2 has 6, table 1 6\n2: 1 has 3, table 1 2, table 2 1\n");
}

TEST_CASE("a share is given only where its people are known") {
    Workshop workshop = workshop_with(dots(), 1);
    type_in(workshop, 1, 1, 5);
    CHECK_FALSE(count_round(workshop, *workshop.find(RoundId{9})).items[0].share);

    Round round = dots();
    round.eligible = 20;
    workshop.put(round);
    const auto share = count_round(workshop, round).items[0].share;
    REQUIRE(share);
    CHECK(share->of == 20);
    CHECK(share->value == doctest::Approx(0.25));

    round.most_on_one = 3;  // five dots may now be two people
    workshop.put(round);
    CHECK_FALSE(count_round(workshop, round).items[0].share);
}

TEST_CASE("in a round on agreement the share is of those who answered, passes among them") {
    Round round = dots();
    round.method = RoundMethod::agreement;
    Workshop workshop = workshop_with(round, 1);
    type_in(workshop, 1, 1, 6, Answer::agree);
    type_in(workshop, 1, 1, 1, Answer::disagree);
    type_in(workshop, 1, 2, 3, Answer::pass);
    const ItemResult item = count_round(workshop, round).items[0];
    CHECK(item.disagree == 1);
    CHECK(item.pass == 3);
    REQUIRE(item.share);
    CHECK(item.share->of == 10);
    CHECK(item.share->value == doctest::Approx(0.6));
}

// Newcombe, Statistics in Medicine 17 (1998), 857-872, table I, method 3 (Wilson without
// correction).
TEST_CASE("Wilson's interval is that of the published examples") {
    const auto interval = [](int count, int n, double low, double high) {
        const Share share = wilson_share(count, n);
        CHECK(share.low == doctest::Approx(low).epsilon(0.0005));
        CHECK(share.high == doctest::Approx(high).epsilon(0.0005));
    };
    interval(81, 263, 0.2553, 0.3662);
    interval(15, 148, 0.0624, 0.1605);
    interval(0, 20, 0.0, 0.1611);
    interval(1, 29, 0.0061, 0.1718);
}
