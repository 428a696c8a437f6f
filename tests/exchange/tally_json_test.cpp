#include "exchange/tally_json.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "analysis/small_hall.h"

using namespace yoriai;
using ParsedJson = nlohmann::json;

namespace {

ParsedJson tally_of(const SmallHall& hall, const TallyOptions& options = {}) {
    return ParsedJson::parse(write_tally_json(hall.workshop, hall.held(), options));
}

// Whether any number of the tree is none: JSON has no NaN, it would stand there as null.
bool all_numbers(const ParsedJson& items, const char* member) {
    return std::all_of(items.begin(), items.end(),
                       [&](const ParsedJson& item) { return item[member].is_number(); });
}

}  // namespace

TEST_CASE("counts, ranks, ties and turnout are told") {
    SmallHall hall(RoundMethod::approval, 3);
    hall.cast(3, {{{1}, {}}, {{2}, {}}});
    const ParsedJson tally = tally_of(hall);
    CHECK(tally["round"] == 1);
    CHECK(tally["turnout"]["cast"] == 3);
    CHECK(tally["items"][0]["count"] == 3);
    CHECK(tally["items"][2]["rank"] == 3);
    CHECK(tally["ties"] == ParsedJson::parse(R"([["1", "2"]])"));
}

TEST_CASE("a round that nobody voted in is told in numbers, never as NaN") {
    for (std::size_t i = 0; i < names(RoundMethod{}).size(); ++i) {
        const SmallHall hall(static_cast<RoundMethod>(i), 3);
        INFO(names(RoundMethod{})[i]);
        const ParsedJson tally = tally_of(hall);
        CHECK(all_numbers(tally["items"], "count"));
        CHECK(all_numbers(tally["items"], "rank"));
        CHECK(tally["ties"].empty());
        CHECK(tally.dump().find("nan") == std::string::npos);
    }
}

TEST_CASE("one voter, the same vote of all and one item are told by every method") {
    for (std::size_t i = 0; i < names(RoundMethod{}).size(); ++i) {
        const auto method = static_cast<RoundMethod>(i);
        const bool mark = method != RoundMethod::dots && method != RoundMethod::hands;
        INFO(names(RoundMethod{})[i]);
        for (const int people : {1, 12})
            for (const int items : {1, 3}) {
                SmallHall hall(method, items);
                std::map<ItemId, Vote> votes;
                for (int item = 1; item <= items; ++item)
                    votes[{item}] = {Answer::agree, 1, mark ? item : 0, 1};
                hall.cast(people, votes);
                const ParsedJson tally = tally_of(hall);
                REQUIRE(tally["items"].size() == static_cast<std::size_t>(items));
                CHECK(all_numbers(tally["items"], "count"));
            }
    }
}

TEST_CASE("groups of few are withheld from officials, small counts from the public too") {
    SmallHall hall(RoundMethod::approval, 2);
    hall.cast(3, {{{1}, {}}}, {1});
    hall.cast(6, {{{1}, {}}}, {2});
    hall.cast(9, {{{1}, {}}}, {3});
    hall.cast(2, {{{2}, {}}}, {3});
    CHECK(tally_of(hall)["groups"][0]["people"] == 3);
    const ParsedJson official = tally_of(hall, {{}, nullptr, 5, false});
    CHECK(official["groups"][0]["people"].is_null());
    CHECK(official["groups"][0]["items"][0]["count"].is_null());
    CHECK(official["groups"][1]["people"].is_null());
    CHECK(official["groups"][2]["people"] == 11);
    CHECK(official["groups"][2]["items"][1]["count"] == 2);
    CHECK(official["items"][0]["by_table"]["1"] == 3);
    const ParsedJson open = tally_of(hall, {{}, nullptr, 5, true});
    CHECK(open["groups"][2]["items"][1]["count"].is_null());
    CHECK(open["items"][0]["by_table"]["1"].is_null());
    CHECK(open["items"][0]["count"] == 18);
}
