#include "exchange/import_votes.h"

#include <doctest/doctest.h>

#include "commands/refusals.h"
#include "exchange/sentences.h"

using namespace yoriai;

namespace {

// Round 9 on three items, with tables 1 and 2.
Workshop hall(RoundMethod method = RoundMethod::agreement) {
    Workshop workshop;
    for (int table = 1; table <= 2; ++table) workshop.put(Table{{table}, table, "", ""});
    Round round;
    round.id = {9};
    round.number = 1;
    round.method = method;
    round.state = RoundState::open;
    round.dots = 3;
    round.most_on_one = 2;
    workshop.put(round);
    const char* const texts[] = {"バスを増やす", "公園を広げる", "街灯をつける"};
    for (int i = 0; i < 3; ++i) {
        Item item;
        item.id = {i + 1};
        item.round = {9};
        item.place = i;
        item.text = texts[i];
        workshop.put(item);
    }
    return workshop;
}

std::string describe(const VotesPreview& preview) {
    std::string text;
    for (const BallotSheet& sheet : preview.ballots) {
        text += sheet.number ? std::to_string(*sheet.number) + ":" : std::string();
        for (const BallotLine& line : sheet.votes)
            text += " " + std::to_string(line.item.value) + std::string(name_of(line.answer)) +
                    (line.dots != 1 ? "x" + std::to_string(line.dots) : "") +
                    (line.grade ? "=" + std::to_string(line.grade) : "");
        text += ";";
    }
    return text;
}

std::string read_ballots(std::string_view text, RoundMethod method = RoundMethod::agreement) {
    const Workshop workshop = hall(method);
    VotesOptions options;
    options.workshop = &workshop;
    options.round = workshop.find(RoundId{9});
    std::string found;
    const std::string told =
        told_by([&] { found = describe(preview_votes(text, "votes.csv", options)); });
    return told.empty() ? found : told;
}

std::string read_counts(std::string_view text, RoundMethod method = RoundMethod::dots) {
    const Workshop workshop = hall(method);
    VotesOptions options;
    options.workshop = &workshop;
    options.round = workshop.find(RoundId{9});
    std::string found;
    const std::string told = told_by([&] {
        for (const EnterTally& tally : preview_tally(text, "tally.csv", options).counts)
            found += std::to_string(tally.item.value) + "@" + std::to_string(tally.table_id.value) +
                     "=" + std::to_string(tally.count) +
                     (tally.grade ? "g" + std::to_string(tally.grade) : "") + ";";
    });
    return told.empty() ? found : told;
}

}  // namespace

TEST_CASE("ballots of a round come in by the items' words, a row a person") {
    CHECK(read_ballots("番号,バスを増やす,街灯をつける\n1,賛成,反対\n2,1,\n3,,\n") ==
          "1: 1agree 3disagree;2: 1agree;");
}

TEST_CASE("in a long table the last vote of a pair counts") {
    CHECK(read_ballots(
              "participant,statement,vote\nA,公園を広げる,1\nA,公園を広げる,-1\nB,街灯をつける,"
              "0\n") == " 2disagree; 3pass;");
}

TEST_CASE("dots and marks come in as numbers, in full width too") {
    CHECK(read_ballots("バスを増やす,公園を広げる\n２,1\n", RoundMethod::dots) ==
          " 1agreex2 2agree;");
    CHECK(read_ballots("バスを増やす\n4\n", RoundMethod::score) == " 1agree=4;");
}

TEST_CASE("what is wrong with a file of votes is told with its place") {
    CHECK(read_ballots("番号,バスを増やす\n1,たぶん\n").find("2行目") != std::string::npos);
    CHECK(read_ballots("番号,バスを増やす\n1,たぶん\n").find("たぶん") != std::string::npos);
    CHECK(read_ballots("番号,川をきれいに\n1,1\n") ==
          "「川をきれいに」は、この投票の項目にありません。");
    CHECK(read_ballots("バスを増やす,班\n1,9\n").find("「9」という班はありません") !=
          std::string::npos);
    CHECK(read_ballots("番号,バスを増やす\n").find("票が1つもありません") != std::string::npos);
    CHECK(read_ballots("番号,バスを増やす\n1,\n").find("票が1つもありません") != std::string::npos);
    CHECK_FALSE(read_ballots("").empty());
}

TEST_CASE("a ballot with too many dots or a number twice is refused when it is cast, and named") {
    Workshop workshop = hall(RoundMethod::dots);
    VotesOptions options;
    options.workshop = &workshop;
    options.round = workshop.find(RoundId{9});
    CastBallots cast;
    cast.round = {9};
    cast.ballots =
        preview_votes("番号,バスを増やす,公園を広げる\n1,2,1\n2,2,2\n", "v.csv", options).ballots;
    REQUIRE(cast.ballots.size() == 2);
    const Refusal why = refusal(workshop, cast);
    REQUIRE(why);
    CHECK(say(*why).starts_with("2枚目の票："));
    cast.ballots = preview_votes("番号,バスを増やす\n1,2\n1,1\n", "v.csv", options).ballots;
    const Refusal twice = refusal(workshop, cast);
    REQUIRE(twice);
    CHECK(say(*twice).find("1") != std::string::npos);
}

TEST_CASE("counts come in by table or for the hall, and by mark") {
    CHECK(read_counts("項目,1班,2班\nバスを増やす,3,4\n街灯をつける,,5\n") == "1@1=3;1@2=4;3@2=5;");
    CHECK(read_counts("項目,票数\n公園を広げる,12\n") == "2@0=12;");
    CHECK(read_counts("item,table,grade,count\nバスを増やす,2,5,7\n", RoundMethod::score) ==
          "1@2=7g5;");
}

TEST_CASE("what is wrong with a file of counts is told with its place") {
    CHECK(read_counts("項目,1班\nバスを増やす,多い\n").find("「1班」の列にある「多い」") !=
          std::string::npos);
    CHECK(read_counts("項目,7班\nバスを増やす,3\n").find("7班") != std::string::npos);
    CHECK(read_counts("項目,1班\n川,3\n") == "「川」は、この投票の項目にありません。");
    CHECK(read_counts("項目,1班\nバスを増やす,\n").find("票が1つもありません") !=
          std::string::npos);
}

TEST_CASE("five thousand people and two thousand items are more columns than a table has") {
    constexpr int people = 5000, items = 2000;
    std::string text = "participant";
    for (int i = 0; i < items; ++i) text += "," + std::to_string(i);
    text += "\n";
    for (int person = 0; person < people; ++person) {
        text += std::to_string(person);
        for (int i = 0; i < items; ++i) {
            text += ',';
            if ((person * 7 + i * 13) % 97 == 0) text += (person + i) % 3 == 0 ? "-1" : "1";
        }
        text += "\n";
    }
    const Workshop workshop;
    VotesOptions options;
    options.workshop = &workshop;
    CHECK_THROWS_WITH(preview_votes(text, "votes.csv", options),
                      "Line 1 has too many columns. Keep it to 256.");
}
