#include "analysis/consensus_map.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <sstream>

#include "analysis/polis_data.h"
#include "analysis/proportion_tests.h"
#include "analysis/simulated_hall.h"

using namespace yoriai;

namespace {

// A row a person: + agrees, - disagrees, o passes, a blank has not voted.
VoteMatrix votes_from(const std::vector<std::string>& rows) {
    std::vector<std::string> people, statements;
    for (std::size_t i = 0; i < rows.size(); ++i) people.push_back(std::to_string(i + 1));
    for (std::size_t j = 0; !rows.empty() && j < rows[0].size(); ++j)
        statements.push_back("s" + std::to_string(j + 1));
    VoteMatrix votes(people, statements);
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (std::size_t j = 0; j < rows[i].size(); ++j)
            if (rows[i][j] != ' ')
                votes.set(i, j,
                          rows[i][j] == '+'   ? Opinion::agree
                          : rows[i][j] == '-' ? Opinion::disagree
                                              : Opinion::pass);
    return votes;
}

// Two camps of eight, alike on the last two statements.
VoteMatrix two_camps() {
    std::vector<std::string> rows(8, "++++----++");
    rows.insert(rows.end(), 8, "----++++++");
    rows[0][1] = 'o';
    rows[9][4] = '-';
    rows[3][9] = ' ';
    return votes_from(rows);
}

const char* name_of(Division division) {
    return division == Division::divided       ? "divided"
           : division == Division::not_divided ? "not divided"
                                               : "too few people";
}

std::string describe_groups(const ConsensusMap& map) {
    std::ostringstream text;
    text << name_of(map.verdict.division);
    for (const OpinionGroup& group : map.groups) {
        text << " | " << group.size << ":";
        for (const Representative& said : group.representative)
            text << (said.side == Opinion::agree ? " +" : " -") << said.statement + 1;
    }
    return text.str();
}

// Everything that is a number, to compare bit by bit.
std::vector<double> numbers_of(const ConsensusMap& map) {
    std::vector<double> numbers = {map.verdict.p_value, map.verdict.silhouette,
                                   map.verdict.missing};
    for (const PlacedPerson& person : map.people) {
        numbers.insert(numbers.end(), {person.at.x, person.at.y, person.stability});
        numbers.push_back(person.group ? static_cast<double>(*person.group) : -1);
    }
    for (const MappedStatement& one : map.statements)
        numbers.insert(numbers.end(),
                       {one.support.value, one.support.low, one.support.high, one.consensus,
                        one.comparable, one.worst.support, one.worst.low, one.division, one.gap,
                        one.unsure.value, one.unsure.low, one.unsure.high});
    for (const OpinionGroup& group : map.groups)
        for (const Representative& said : group.representative)
            numbers.insert(numbers.end(), {said.p, said.z, said.ratio, said.ratio_z});
    return numbers;
}

bool are_all_finite(const ConsensusMap& map) {
    const auto numbers = numbers_of(map);
    return std::all_of(numbers.begin(), numbers.end(),
                       [](double number) { return std::isfinite(number); });
}

std::vector<std::size_t> shuffled_rows(std::size_t count, SameRandom& random) {
    std::vector<std::size_t> order(count);
    for (std::size_t i = 0; i < count; ++i) order[i] = i;
    for (std::size_t i = count; i > 1; --i)
        std::swap(order[i - 1], order[random.below(static_cast<std::uint32_t>(i))]);
    return order;
}

// How many of so many orders of people give the same map to the last bit.
int count_same_maps(const VoteMatrix& votes, int shuffles) {
    const ConsensusMap map = map_consensus(votes);
    const auto expected = numbers_of(map);
    SameRandom random(7);
    int same = 0;
    for (int i = 0; i < shuffles; ++i) {
        const auto order = shuffled_rows(votes.people(), random);
        ConsensusMap again = map_consensus(votes.with_rows(order));
        again.people = in_original_order(again.people, order);
        same += numbers_of(again) == expected;
    }
    return same;
}

// Halls of a plan that are called divided, of thirty.
int count_divided(const HallPlan& plan) {
    HallSimulator simulator(3);
    int divided = 0;
    for (int i = 0; i < 30; ++i) {
        const SimulatedHall hall = simulator.simulate(plan);
        divided += map_consensus(hall.votes).verdict.division == Division::divided;
    }
    return divided;
}

}  // namespace

TEST_CASE("two camps are found, with what each says") {
    const ConsensusMap map = map_consensus(two_camps());
    CHECK(describe_groups(map) == "divided | 8: +6 -1 -2 -3 -4 | 8: +1 +3 +4 -6 -7");
    CHECK(map.verdict.permutations == 499);
    CHECK(map.verdict.p_value == 1.0 / 500);
    CHECK(map.verdict.silhouette > 0.8);
    for (std::size_t i = 0; i < 16; ++i) {
        CHECK(map.people[i].group == map.people[i < 8 ? 0 : 8].group);
        CHECK(map.people[i].stability > 0.9);
    }
    CHECK(map.common_ground.agree.size() == 2);
    CHECK(map.common_ground.disagree.empty());
}

TEST_CASE(
    "what unites the camps has the highest consensus, also in the camp that supports it least") {
    const ConsensusMap map = map_consensus(two_camps());
    const MappedStatement& common = map.statements[8];
    CHECK(common.consensus == doctest::Approx(0.9 * 0.9));
    CHECK(common.comparable == doctest::Approx(0.9));
    CHECK(common.worst.support == doctest::Approx(0.9));
    CHECK(common.worst.low == doctest::Approx(wilson_share(8, 8).low));
    CHECK(common.division == 0);
    CHECK(common.gap == 0);
    const MappedStatement& divisive = map.statements[0];
    CHECK(divisive.consensus == doctest::Approx(0.9 * 0.1));
    CHECK(divisive.division == 1);
    CHECK(divisive.gap == doctest::Approx(0.8));
}

TEST_CASE("a room that says the same is one group, and the map names what it says") {
    const ConsensusMap map = map_consensus(votes_from(std::vector<std::string>(20, "+++--+++")));
    CHECK(describe_groups(map) == "not divided | 20:");
    CHECK(map.common_ground.agree.size() == 5);
    CHECK(map.common_ground.disagree.size() == 2);
    CHECK(map.verdict.p_value == 1);
    CHECK(are_all_finite(map));
}

TEST_CASE("few people who differ are too few to call them united") {
    const ConsensusMap map =
        map_consensus(votes_from({"++-+-+-+", "+-++--++", "-+++-++-", "+--++++-", "++++----"}));
    CHECK(describe_groups(map) == "too few people | 5:");
    HallSimulator simulator(1);
    CHECK(map_consensus(simulator.simulate({{1}, 12, 0}).votes).verdict.division ==
          Division::too_few_people);
    CHECK(map_consensus(simulator.simulate({{1}, 15, 0}).votes).verdict.division ==
          Division::not_divided);
}

TEST_CASE("nobody, nothing, one person, one statement and only passes give a map without a NaN") {
    for (const auto& rows :
         std::vector<std::vector<std::string>>{{},
                                               {""},
                                               {"+"},
                                               {"+-o "},
                                               {"+", "-", "+", "-"},
                                               {"    ", "    "},
                                               {"oooo", "oooo"},
                                               {"+++", "+++", "---"},
                                               {"+ ", " +"},
                                               std::vector<std::string>(30, "o"),
                                               std::vector<std::string>(30, "          ")}) {
        const ConsensusMap map = map_consensus(votes_from(rows));
        CHECK(map.people.size() == rows.size());
        CHECK(are_all_finite(map));
        CHECK(map.groups.size() == 1);
    }
}

TEST_CASE("people who voted on too little have no group, unless the room is small") {
    std::vector<std::string> rows(20, "++++----++");
    rows.push_back("++        ");
    CHECK(!map_consensus(votes_from(rows)).people.back().group);
    rows.erase(rows.begin(), rows.begin() + 10);
    CHECK(map_consensus(votes_from(rows)).people.back().group == 0);
}

TEST_CASE("the share of missing votes is told, of people and statements with any vote") {
    CHECK(map_consensus(votes_from({"+- ", "   ", "+  "})).verdict.missing ==
          doctest::Approx(0.25));
    CHECK(map_consensus(votes_from({"+   ", " +++", "    "})).verdict.half_missing());
    CHECK(!map_consensus(two_camps()).verdict.half_missing());
}

TEST_CASE("many passes are a layer of their own") {
    const ConsensusMap map = map_consensus(votes_from({"+o-", "+o-", "+o-", "+o-", "++-"}));
    CHECK(map.unsure == std::vector<std::size_t>{1});
    CHECK(map.statements[1].unsure.value == 0.8);
}

TEST_CASE("a moderated statement is named in no list") {
    VoteMatrix votes = two_camps();
    votes.moderate(0);
    votes.moderate(8);
    const ConsensusMap map = map_consensus(votes);
    CHECK(describe_groups(map) == "divided | 8: +3 +4 -6 -7 -8 | 8: +6 +7 -2 -3 -4");
    CHECK(map.common_ground.agree.size() == 1);
    CHECK(map.statements[8].moderated);
}

TEST_CASE("given groups are compared as they are") {
    MapOptions options;
    options.groups = GroupOf(16, 0);
    for (std::size_t i = 0; i < 4; ++i) (*options.groups)[4 * i] = 1;
    const ConsensusMap map = map_consensus(two_camps(), options);
    CHECK(map.groups.size() == 2);
    CHECK(map.groups[0].size == 12);
    CHECK(map.groups[1].size == 4);
    CHECK(map.people[4].group == 1);
}

TEST_CASE("group-informed consensus of Polis's groups is the product of their smoothed support") {
    for (const char* name : {"15-per-hour-seattle", "bg2050-volunteers", "brexit-consensus"}) {
        const PolisData data = read_polis_data(name);
        MapOptions options;
        options.groups = data.published;
        options.permutations = 0;
        const ConsensusMap map = map_consensus(data.votes, options);
        for (std::size_t j = 0; j < data.votes.statements(); ++j) {
            double product = 1;
            for (std::size_t group = 0; group < data.groups; ++group) {
                double agree = 0, seen = 0;
                for (std::size_t i = 0; i < data.votes.people(); ++i)
                    if (data.published[i] == group) {
                        agree += data.votes.at(i, j) == Opinion::agree;
                        seen += data.votes.at(i, j) != Opinion::missing;
                    }
                product *= (agree + 1) / (seen + 2);
            }
            CHECK(std::abs(map.statements[j].consensus - product) <= 1e-12);
        }
    }
}

TEST_CASE("group-informed consensus is what Polis itself published") {
    const PolisData data = read_polis_data("bg2050-volunteers");
    MapOptions options;
    options.groups = data.published;
    options.permutations = 0;
    const ConsensusMap map = map_consensus(data.votes, options);
    std::ifstream file(YORIAI_ROOT "/tests/data/polis/bg2050-volunteers/consensus.csv");
    std::size_t compared = 0;
    for (std::string line; std::getline(file, line); ++compared) {
        const auto cells = split_at_commas(line);
        const auto& names = data.votes.statement_names();
        const auto found = std::find(names.begin(), names.end(), cells[0]);
        REQUIRE(found != names.end());
        const auto statement = static_cast<std::size_t>(found - names.begin());
        CHECK(std::abs(map.statements[statement].consensus - std::stod(cells[1])) <= 1e-12);
    }
    CHECK(compared == 371);
}

TEST_CASE("the order of people changes nothing, to the last bit") {
    CHECK(count_same_maps(two_camps(), 40) == 40);
    HallSimulator simulator(5);
    CHECK(count_same_maps(simulator.simulate({{.4, .35, .25}, 40, .5}).votes, 10) == 10);
    CHECK(count_same_maps(simulator.simulate({{1}, 40, .5}).votes, 10) == 10);
}

// Forty orders of each are tried by tests/bench/consensus/shuffled_orders.
TEST_CASE("the order of people changes nothing in public conversations") {
    CHECK(count_same_maps(read_polis_data("15-per-hour-seattle").votes, 1) == 1);
    CHECK(count_same_maps(read_polis_data("bg2050-volunteers").votes, 1) == 1);
    CHECK(count_same_maps(read_polis_data("brexit-consensus").votes, 1) == 1);
}

TEST_CASE("an undivided hall is seldom called divided, a divided one nearly always") {
    CHECK(count_divided({{1}, 30, 0}) <= 4);
    CHECK(count_divided({{.5, .5}, 20, .5}) >= 26);
    CHECK(count_divided({{.85, .15}, 30, 0}) >= 27);
}

TEST_CASE("marks above the middle of their scale agree, marks below it do not") {
    Workshop workshop;
    Round round;
    round.id = {1};
    round.method = RoundMethod::score;
    round.top_grade = 4;
    workshop.put(round);
    for (const std::int64_t id : {11, 12, 13}) {
        Item item;
        item.id = {id};
        item.round = round.id;
        item.place = id;
        workshop.put(item);
    }
    Ballot ballot;
    ballot.votes[ItemId{11}].grade = 4;
    ballot.votes[ItemId{12}].grade = 2;
    ballot.votes[ItemId{13}].grade = 0;
    workshop.put_ballots(round.id, {ballot});
    const VoteMatrix votes = votes_of_round(workshop, round);
    CHECK(votes.at(0, 0) == Opinion::agree);
    CHECK(votes.at(0, 1) == Opinion::pass);
    CHECK(votes.at(0, 2) == Opinion::disagree);
}
