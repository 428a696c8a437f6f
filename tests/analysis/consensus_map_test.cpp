#include "analysis/consensus_map.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <sstream>

#include "analysis/proportion_tests.h"
#include "analysis/sample_votes.h"
#include "analysis/simulated_hall.h"

using namespace yoriai;

namespace {

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

bool are_all_finite(const ConsensusMap& map) {
    const auto numbers = numbers_of(map);
    return std::all_of(numbers.begin(), numbers.end(),
                       [](double number) { return std::isfinite(number); });
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
