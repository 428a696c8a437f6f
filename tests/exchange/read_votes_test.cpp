#include "exchange/read_votes.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

#include "exchange/consensus_json.h"
#include "text/failure.h"

using namespace yoriai;

namespace {

std::string describe(const VoteMatrix& votes) {
    std::string text;
    for (const std::string& name : votes.statement_names()) text += name + " ";
    for (std::size_t i = 0; i < votes.people(); ++i) {
        text += "| " + votes.people_names()[i] + " ";
        for (std::size_t j = 0; j < votes.statements(); ++j)
            text += votes.at(i, j) == Opinion::agree      ? '+'
                    : votes.at(i, j) == Opinion::disagree ? '-'
                    : votes.at(i, j) == Opinion::pass     ? 'o'
                                                          : '_';
    }
    return text;
}

std::string read_matrix(std::string_view text, const ReadVotesOptions& options = {}) {
    try {
        return describe(read_votes(text, options).votes);
    } catch (const Failure& failure) {
        return say_in(Language::english, failure.told().message, failure.told().values);
    }
}

std::string read_whole(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("a wide table is read as Polis exports it") {
    CHECK(read_matrix("participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1,2\n"
                      "7,1,0,2,1,1,1,-1,\n8,,0,1,0,0,,0,\r\n") == "0 1 2 | 7 +-_| 8 _o_");
}

TEST_CASE("a wide table of an office names its statements and says votes in words") {
    CHECK(read_matrix("参加者,バスを増やす,公園を広げる\nA,賛成,反対\nB,パス,\nC,○,×\nD,１,−1\n") ==
          "バスを増やす 公園を広げる | A +-| B o_| C +-| D +-");
}

TEST_CASE("in a long table the last vote of a pair counts") {
    CHECK(read_matrix("timestamp,datetime,comment-id,voter-id,vote\n1,x,10,3,1\n2,x,9,3,0\n"
                      "3,x,10,4,-1\n4,x,10,3,-1\n") == "9 10 | 3 o-| 4 _-");
    CHECK(read_matrix("statement\tparticipant\tvote\nb\tP\t1\na\tP\t-1\n") == "a b | P -+");
}

TEST_CASE("a column of groups is read beside the votes") {
    ReadVotesOptions options;
    options.groups = "班";
    const ReadVotes read_matrix =
        read_votes("id,班,0,1\nA,10,1,1\nB,9,0,1\nC,,0,1\nD,10,0,1\n", options);
    CHECK(read_matrix.group_names == std::vector<std::string>{"9", "10"});
    CHECK(read_matrix.group_of == std::vector<std::optional<std::size_t>>{1, 0, std::nullopt, 1});
    CHECK(describe(read_matrix.votes) == "0 1 | A ++| B o+| C o+| D o+");
}

TEST_CASE("moderated statements are marked") {
    ReadVotesOptions options;
    options.moderated = {"1"};
    const ReadVotes read_matrix = read_votes("id,0,1\nA,1,1\n", options);
    CHECK(!read_matrix.votes.moderated(0));
    CHECK(read_matrix.votes.moderated(1));
}

TEST_CASE("what is no table of votes is refused with a sentence that names the place") {
    CHECK(
        read_matrix("id,0,1\nA,1,maybe\n") ==
        "Line 2, column “1” says “maybe”. A vote is 1 (agree), 0 (pass), -1 (disagree) or empty.");
    CHECK(read_matrix("id,0,1\nA,1,5\n").starts_with("Line 2, column “1” says “5”."));
    CHECK(read_matrix("").starts_with("The table of votes has no column names"));
    CHECK(read_matrix("id,0\n").starts_with("The table of votes has no column names"));
    CHECK(read_matrix("id,group-id\nA,1\n").starts_with("No columns of votes were found."));
    CHECK(read_matrix("id,0,0\nA,1,1\n") == "There are two columns “0”.");
    CHECK(read_matrix("id,0\nA,1\nA,1\n") ==
          "Line 3: the person “A” is in a line above, too. Give each person one line.");
    CHECK(read_matrix("id,0\nA,1,1\n") == "Line 2 has more cells than there are column names.");
    CHECK(read_matrix("id,0\n,1\n") == "Line 2 lacks the person, the statement or the vote.");
    CHECK(read_matrix("voter,statement,vote\nA,,1\n") ==
          "Line 2 lacks the person, the statement or the vote.");
    ReadVotesOptions options;
    options.groups = "hair";
    CHECK(read_matrix("id,0\nA,1\n", options) == "There is no column “hair”. Columns now: id, 0");
    CHECK(read_matrix("voter,statement,vote\nA,0,1\n", options) ==
          "A column of groups can be used only in a table with a line for each person.");
    options.groups.reset();
    options.moderated = {"9"};
    CHECK(read_matrix("id,0\nA,1\n", options) == "There is no statement “9”.");
}

TEST_CASE("public conversations with hundreds of columns are read whole") {
    const std::string folder = YORIAI_ROOT "/tests/data/polis/";
    const auto size = [&](const char* name) {
        const ReadVotes votes =
            read_votes(read_whole(folder + name + "/participants-votes.csv"), {});
        return std::to_string(votes.votes.people()) + " x " +
               std::to_string(votes.votes.statements());
    };
    CHECK(size("15-per-hour-seattle") == "339 x 54");
    CHECK(size("bg2050-volunteers") == "126 x 371");
    CHECK(size("brexit-consensus") == "204 x 50");
}

namespace {

ConsensusMap two_camps(MapNames& names) {
    std::string table = "id,0,1,2,3\n";
    for (int i = 0; i < 16; ++i)
        table += std::to_string(i) + (i < 8 ? ",1,1,-1,1\n" : ",-1,-1,1,1\n");
    const ReadVotes read_matrix = read_votes(table, {});
    names.statement_ids = read_matrix.votes.statement_names();
    names.statements = {"バスを増やす", "駅を直す", "公園を広げる", "あいさつをする"};
    return map_consensus(read_matrix.votes);
}

std::string verdict_of(const char* table, Language shown) {
    const ReadVotes read_matrix = read_votes(table, {});
    MapNames names;
    names.statement_ids = names.statements = read_matrix.votes.statement_names();
    set_language(shown);
    std::string verdict = say_verdict(map_consensus(read_matrix.votes), names);
    set_language(Language::japanese);
    return verdict;
}

}  // namespace

TEST_CASE("the verdict is a plain sentence in both languages") {
    MapNames names;
    const ConsensusMap map = two_camps(names);
    CHECK(say_verdict(map, names) ==
          "2つの見方があります。グループA（8人）は「公園を広げる」に賛成。グループB（8人）は"
          "「バスを増やす」に賛成。全体では「あいさつをする」に賛成の人が多数です。");
    set_language(Language::english);
    CHECK(say_verdict(map, names) ==
          "There are 2 ways of seeing it. Group A (8 people) agree that “公園を広げる”. Group B (8 "
          "people) agree that “バスを増やす”. Most of the room agree that “あいさつをする”.");
    set_language(Language::japanese);
}

TEST_CASE("a verdict says when there is too little to say") {
    CHECK(verdict_of("id,0,1\nA,,\n", Language::japanese) ==
          "票がまだありません。投票してからもう一度どうぞ。");
    CHECK(verdict_of("id,0\nA,1\nB,-1\n", Language::english) ==
          "There is one statement only: look at the numbers for and against.");
    CHECK(verdict_of("id,0,1\nA,1,-1\nB,-1,1\n", Language::japanese) ==
          "人数が少ないため、意見が割れているかどうかは、はっきりとは言えません。");
    CHECK(verdict_of("id,0,1,2,3\nA,1,,,\nB,1,,,\n", Language::japanese) ==
          "人数が少ないため、意見が割れているかどうかは、はっきりとは言えません。");
    CHECK(verdict_of("id,0,1\nA,1,\nB,1,\nC,1,\nD,1,\nE,1,\nF,,1\n", Language::english) ==
          "With so few people it cannot be said for sure whether opinions are divided. Most of the "
          "room agree that “0”. Half of the votes or more are missing: take this as a hint only.");
}

TEST_CASE("a map is written with ids for people and statements") {
    MapNames names;
    const ConsensusMap map = two_camps(names);
    std::vector<std::string> people;
    for (int i = 0; i < 16; ++i) people.push_back("p" + std::to_string(i));
    const auto json = consensus_json(map, names, people);
    CHECK(json["people"].size() == 16);
    CHECK(json["people"][0]["id"] == "p0");
    CHECK(json["people"][0]["group"] != json["people"][8]["group"]);
    CHECK(json["groups"][0]["size"] == 8);
    CHECK(json["statements"][3]["id"] == "3");
    CHECK(json["statements"][3]["agree"] == 16);
    CHECK(json["verdict"]["finding"] == "divided");
    CHECK(json["agreement"]["agree"][0]["statement"] == "3");
    CHECK(json["tables"].is_null());
}

TEST_CASE("without ballots the tables are compared, and the map says so") {
    TableMap map;
    map.counts = {{5, 0, 0}, {3, 0, 0}};
    map.agreement = TableAgreement{3, 0.9, 0.01, {{ItemId{1}, .5, .7}, {ItemId{2}, .3, .5}}};
    MapNames names;
    names.statement_ids = names.statements = {"x", "y"};
    const auto json = consensus_json(map, names);
    CHECK(json["verdict"]["finding"] == "by_tables");
    CHECK(json["verdict"]["sentence"] ==
          "一人ひとりの票がないので、班どうしを比べました。3つの班の選び方はよく似ています"
          "（一致度 0.90）。");
    CHECK(json["statements"][0]["highest_share"] == .7);
    CHECK(say_verdict(std::optional<TableAgreement>()) ==
          "一人ひとりの票も、二つ以上の班の集計もないので、合意地図は作れません。");
}
