#include "exchange/session_json.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "exchange/json_schema.h"
#include "exchange/rich_workshop.h"
#include "exchange/sentences.h"

namespace {

using namespace yoriai;
using Json = nlohmann::ordered_json;

Json rich() { return Json::parse(write_session_json(make_rich_workshop(7))); }

std::string told_of_session(const Json& session) {
    return told_by([&] { read_session_json(session.dump()); });
}

// What is said of a rich session after a change to it.
template <class Change>
std::string told_after(const Change& change) {
    Json session = rich();
    REQUIRE(told_of_session(session) == "");
    change(session);
    return told_of_session(session);
}

std::string session_file(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("a session of any content is the same bytes again after writing and reading") {
    for (unsigned seed = 0; seed < 100; ++seed) {
        const std::string written = write_session_json(make_rich_workshop(seed));
        const std::string told_of_session = told_by([&] { read_session_json(written); });
        INFO(seed << told_of_session);
        REQUIRE(told_of_session == "");
        CHECK(write_session_json(read_session_json(written)) == written);
    }
}

TEST_CASE("a session is written with one row a line, in the order people see") {
    Workshop workshop;
    workshop.district.name = "みどり丘小学校区";
    workshop.put(Tag{TagId{9}, "通学路"});
    workshop.put(Card{CardId{5},
                      2,
                      "坂",
                      CardKind::idea,
                      {},
                      {},
                      Voice::group,
                      true,
                      false,
                      true,
                      false,
                      {},
                      {1.5, 20},
                      "",
                      {},
                      {TagId{9}}});
    workshop.put(Card{CardId{6},
                      1,
                      "橋",
                      CardKind::trouble,
                      {},
                      {},
                      Voice::resident,
                      false,
                      false,
                      false,
                      false,
                      {},
                      {0, -1},
                      "内緒",
                      {},
                      {}});
    CHECK(write_session_json(workshop) == R"({
"yoriai":1,
"district":{"name":"みどり丘小学校区","municipality":"","council":"","population":null,"aged_65_and_over":null,"households":null,"population_source":""},
"plan":{"title":"","state":"draft","version":1,"vision":"","first_fiscal_year":null,"last_fiscal_year":null},
"neighbourhood":[],
"meeting":[],
"workshop_table":[],
"attendance":[],
"agenda_step":[],
"field":[],
"tag":[
{"id":"9","name":"通学路"}
],
"theme":[],
"card":[
{"id":"6","number":1,"text":"橋","kind":"trouble","meeting":null,"table_id":null,"voice":"resident","scribed":false,"hidden":false,"lone":false,"pinned":false,"theme":null,"x":0,"y":-1,"note":"内緒","fields":[],"tags":[]},
{"id":"5","number":2,"text":"坂","kind":"idea","meeting":null,"table_id":null,"voice":"group","scribed":true,"hidden":false,"lone":true,"pinned":false,"theme":null,"x":1.5,"y":20,"note":"","fields":[],"tags":["9"]}
],
"link":[],
"goal":[],
"issue":[],
"action":[],
"actor_part":[],
"dismissal":[],
"round":[],
"item":[],
"tally":[],
"plan_text":[],
"detail_review":[],
"official_answer":[],
"comment":[],
"progress":[],
"photo":[],
"card_comment":[],
"echo":[],
"population":[],
"area_share":[],
"facility":[],
"transport":[],
"organisation":[],
"resource":[],
"boundary":[],
"track_step":[],
"track_obstacle":[],
"member":[],
"proceeding":[],
"handover_item":[],
"own_word":[],
"ballots":[]
}
)");
}

TEST_CASE("ballots are written sorted by content, whatever order they are held in") {
    Workshop workshop = make_rich_workshop(3);
    const std::string written = write_session_json(workshop);
    const Workshop before = workshop;
    for (const Round& round : before.rounds()) {
        std::vector<Ballot> ballots = workshop.ballots(round.id);
        REQUIRE(ballots.size() == 12);
        std::reverse(ballots.begin(), ballots.end());
        workshop.put_ballots(round.id, ballots);
    }
    CHECK(write_session_json(workshop) == written);
}

TEST_CASE("a session is not exported while a round that holds ballots is open") {
    Workshop workshop = make_rich_workshop(3);
    Round round = *workshop.rounds().begin();
    round.state = RoundState::open;
    workshop.put(round);
    CHECK(told_by([&] { write_session_json(workshop); }) ==
          "投票を受け付けている間は書き出せません。先に投票1を締め切ってください。");
}

TEST_CASE("what is left out of a session has its usual value") {
    const Workshop workshop = read_session_json(
        R"({"yoriai":1,"district":{"name":"丘"},"card":[{"id":"1","number":1,"text":"坂"}]})");
    CHECK(workshop.district.name == "丘");
    CHECK(workshop.cards().size() == 1);
    CHECK(workshop.cards().first().kind == CardKind::trouble);
}

TEST_CASE("a session that is none, or newer, or misspelt is refused") {
    CHECK(told_of_session(Json::parse(R"([{"text":"坂"}])")) ==
          "これは Yoriai の寄合の JSON ではありません（\"yoriai\" がありません）。");
    CHECK(
        told_of_session(Json::parse(R"({"yoriai":2})")) ==
        "この寄合の JSON は新しい版（2）で書かれています。Yoriai を新しくしてから開いてください。");
    CHECK(told_of_session(Json::parse(R"({"yoriai":0})")) != "");
    CHECK(told_of_session(Json::parse(R"({"yoriai":"1"})")) != "");
    CHECK(told_of_session(Json::parse(R"({"yoriai":1,"cards":[]})"))
              .starts_with("sessionに「cards」という項目はありません。"));
    CHECK(told_of_session(Json::parse(R"({"yoriai":1,"tag":[{"id":"3","nam":"坂"}]})"))
              .starts_with("session.tag[0]に「nam」という項目はありません。"));
}

TEST_CASE("references that lead nowhere are refused, and the row is named") {
    CHECK(told_after([](Json& s) {
              s["card"][3]["theme"] = "12345";
          }).ends_with(".themeが指す id 12345 がありません。"));
    CHECK(told_after([](Json& s) {
              s["card"][3]["fields"] = {"12345"};
          }).ends_with(".fieldsが指す id 12345 がありません。"));
    CHECK(told_after([](Json& s) { s["item"].erase(0); }) != "");
    CHECK(told_after([](Json& s) {
              s["attendance"][0]["meeting"] = nullptr;
          }).ends_with(".meetingを空にはできません。"));
    CHECK(told_after([](Json& s) { s["ballots"][0]["round"] = "77"; }) ==
          "session.ballots[0].roundが指す id 77 がありません。");
    CHECK(told_after([](Json& s) { s["ballots"][0]["table_id"] = "77"; }) != "");
    CHECK(told_after([](Json& s) { s["ballots"][0]["votes"][0]["item"] = "77"; }) != "");
}

TEST_CASE("numbers, names and ids that are there twice are refused") {
    CHECK(told_after([](Json& s) { s["card"][3]["number"] = s["card"][4]["number"]; }) != "");
    CHECK(told_after([](Json& s) { s["card"][3]["number"] = 0; }) != "");
    CHECK(told_after([](Json& s) { s["card"].push_back(s["card"][0]); }) != "");
    CHECK(told_after([](Json& s) { s["card"][3].erase("id"); }) ==
          "session.card[3]に id がありません。");
    CHECK(told_after([](Json& s) { s["tag"][0]["name"] = s["tag"][1]["name"]; }) != "");
    CHECK(told_after([](Json& s) { s["plan_text"][0]["key"] = s["plan_text"][1]["key"]; }) != "");
    CHECK(told_after([](Json& s) {
              s["tally"][0]["id"] = "4";
              s["tally"].push_back(s["tally"][0]);
              s["tally"][0]["id"] = "5";
          }) != "");
}

TEST_CASE("rows that the program's own commands could not have made are refused") {
    CHECK(told_after([](Json& s) { s["card"][3]["text"] = " \n"; }) != "");
    CHECK(told_after([](Json& s) {
              s["card"][3]["text"] = std::string(5001, 'a');
          }).ends_with(".textが長すぎます（5001字）。5000字までにしてください。"));
    CHECK(told_after([](Json& s) { s["card"][3]["x"] = 1e300; }) != "");
    CHECK(told_after([](Json& s) { s["attendance"][0]["people"] = -1; }) != "");
    CHECK(told_after([](Json& s) {
              s["card"][3]["lone"] = true;
              s["card"][3]["theme"] = s["theme"][0]["id"];
          }).ends_with("は一匹狼なのにテーマに入っています。"));
    CHECK(told_after([](Json& s) {
              s["theme"][0]["parent"] = s["theme"][1]["id"];
              s["theme"][1]["parent"] = s["theme"][0]["id"];
          }).ends_with("のテーマが自分の中に入っているか、入れ子が深すぎます。"));
    CHECK(told_after([](Json& s) { s["link"][0]["to_theme"] = nullptr; }) != "");
    CHECK(told_after([](Json& s) {
              s["item"][0]["theme"] = s["theme"][0]["id"];
              s["item"][0]["card"] = s["card"][0]["id"];
          }) != "");
    CHECK(told_after([](Json& s) { s["round"][0]["dots"] = 0; }) != "");
}

TEST_CASE("ballots that their round does not allow are refused") {
    const auto first_ballot_of = [](Json& s, int round) -> Json& {
        for (Json& ballot : s["ballots"])
            if (ballot["round"] == s["round"][static_cast<std::size_t>(round)]["id"]) return ballot;
        throw std::logic_error("no ballot");
    };
    CHECK(told_after([&](Json& s) { first_ballot_of(s, 0)["votes"][0]["dots"] = 3; }) != "");
    CHECK(told_after([&](Json& s) { first_ballot_of(s, 1)["votes"][0]["dots"] = 2; }) != "");
    CHECK(told_after([&](Json& s) { first_ballot_of(s, 1)["votes"][0]["answer"] = "pass"; }) != "");
    CHECK(told_after([&](Json& s) { first_ballot_of(s, 2)["votes"] = Json::array(); }) != "");
    CHECK(told_after([&](Json& s) {
              first_ballot_of(s, 2)["votes"].push_back(first_ballot_of(s, 2)["votes"][0]);
          }) != "");
    CHECK(told_after([&](Json& s) { s["round"][0]["state"] = "open"; }) != "");
    CHECK(told_after([&](Json& s) { s["round"][0]["state"] = "revealed"; }) == "");
}

TEST_CASE("a session is told from a list of cards") {
    CHECK(is_session_json(write_session_json({})));
    CHECK(is_session_json("\xEF\xBB\xBF{ \"yoriai\": 1}"));
    CHECK_FALSE(is_session_json(R"([{"yoriai":"坂"}])"));
    CHECK_FALSE(is_session_json(R"({"cards":[]})"));
    CHECK_FALSE(is_session_json(""));
}

TEST_CASE("assets/schemas/session.json says what the program writes") {
    CHECK(session_file(YORIAI_ROOT "/assets/schemas/session.json") == session_schema());
}
