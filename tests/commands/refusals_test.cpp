#include "commands/refusals.h"

#include <doctest/doctest.h>

#include "text/refusal_messages.h"

using namespace yoriai;

namespace {

// Two cards, a theme inside another, and a round of three dots on two items that takes votes.
Workshop small_workshop() {
    Workshop workshop;
    workshop.put(
        Meeting{.id = {1}, .number = 1, .title = "", .date = {}, .place = "", .question = ""});
    workshop.put(Table{{2}, 1, "", ""});
    workshop.put(Field{{3}, "防災", "災", 0});
    workshop.put(Theme{.id = {4}, .title = "夜道が暗い", .parent = {}, .position = {}});
    workshop.put(Theme{.id = {5}, .title = "街灯が足りない", .parent = {4}, .position = {}});
    for (const int number : {1, 2}) {
        Card card;
        card.id = {10 + number};
        card.number = number;
        card.text = "道が暗い";
        card.table_id = {2};
        card.fields = {{3}};
        workshop.put(card);
    }
    Round round;
    round.id = {20};
    round.number = 1;
    round.state = RoundState::open;
    workshop.put(round);
    for (const int place : {1, 2}) {
        Item item;
        item.id = {20 + place};
        item.round = {20};
        item.place = place;
        if (place == 1) item.theme = {4};
        item.text = place == 1 ? "夜道が暗い" : "公園がほしい";
        workshop.put(item);
    }
    return workshop;
}

template <class ACommand>
std::string why_not(const ACommand& command) {
    set_language(Language::english);
    const Refusal why = refusal(small_workshop(), command);
    set_language(Language::japanese);
    return why ? say_in(Language::english, why->message, why->values) : "allowed";
}

CastBallot ballot(std::vector<BallotLine> votes) {
    CastBallot cast;
    cast.round = {20};
    cast.table_id = {2};
    cast.votes = std::move(votes);
    return cast;
}

}  // namespace

TEST_CASE("a card needs a text of at most 5,000 characters") {
    CHECK(why_not(EditCard{{11}, "道が暗くて怖い"}) == "allowed");
    CHECK(why_not(EditCard{{11}, " 　\n"}) == "The text is empty. Write a few words.");
    CHECK(why_not(EditCard{{11}, std::string(5001, 'a')}) ==
          "The text is too long (5001 characters). Keep it to 5,000.");
    CHECK(why_not(EditCard{{11}, "\xE3\x81"}) ==
          "The text holds bytes that are no characters. Enter it again.");
    CHECK(why_not(EditCard{{99}, "道"}) ==
          "It is not there any more. Another edit may have removed it.");
}

TEST_CASE("what others need cannot be removed") {
    CHECK(why_not(RemoveField{{3}}) ==
          "Cards or issues carry this field. Give them another field first.");
    CHECK(why_not(RemoveTable{{2}}) == "Cards or votes belong to this table, so it stays.");
    CHECK(why_not(RemoveTheme{{4}}) ==
          "A round or an issue is about this theme. Take it out there first.");
    CHECK(why_not(RemoveTheme{{5}}) == "allowed");
    CHECK(why_not(RemoveCards{{{11}, {12}}}) == "allowed");
}

TEST_CASE("a theme cannot be put inside itself, however deep") {
    CHECK(why_not(NestTheme{{4}, {5}}) == "A theme cannot be put inside itself.");
    CHECK(why_not(NestTheme{{4}, {4}}) == "A theme cannot be put inside itself.");
    CHECK(why_not(NestTheme{{5}, {}}) == "allowed");
}

TEST_CASE("a link joins two different things") {
    CHECK(why_not(AddLink{{}, LinkKind::cause, {11}, {}, {}, {4}, ""}) == "allowed");
    CHECK(why_not(AddLink{{}, LinkKind::cause, {11}, {}, {11}, {}, ""}) ==
          "A link joins two different cards or themes.");
    CHECK(why_not(AddLink{{}, LinkKind::cause, {11}, {4}, {12}, {}, ""}) ==
          "A link joins two different cards or themes.");
}

TEST_CASE("a ballot keeps to the dots of its round and to its items") {
    CHECK(why_not(ballot({{{21}, Answer::agree, 1}, {{22}, Answer::agree, 1}})) == "allowed");
    CHECK(why_not(ballot({})) == "The ballot is empty.");
    CHECK(why_not(ballot({{{21}, Answer::agree, 2}})) == "At most 1 dots on one item.");
    CHECK(why_not(ballot({{{21}, Answer::agree, 1}, {{21}, Answer::agree, 1}})) ==
          "One item is voted on twice in this ballot.");
    CHECK(why_not(ballot({{{99}, Answer::agree, 1}})) == "This item is not in the round.");
    CHECK(why_not(ballot({{{21}, Answer::disagree, 1}})) ==
          "This answer does not belong to this kind of round.");
}

TEST_CASE("votes are typed in only while the round is open, and shown only after it is closed") {
    CHECK(why_not(EnterTally{{20}, {21}, {2}, Answer::agree, 4}) == "allowed");
    CHECK(why_not(EnterTally{{20}, {21}, {2}, Answer::agree, -1}) ==
          "The number must be 0 or more.");
    CHECK(why_not(OpenRound{{20}}) == "This round is taking votes. Close it first.");
    CHECK(why_not(RevealRound{{20}}) == "Close the round before you show its results.");
    CHECK(why_not(CloseRound{{20}}) == "allowed");
}

TEST_CASE("a round that holds ballots stays as it is") {
    Workshop workshop = small_workshop();
    workshop.put_ballots({20}, {Ballot{{2}, {{{21}, {}}}}});
    const auto refused = [&](const auto& command) {
        const Refusal why = refusal(workshop, command);
        return why && why->message == words::round_has_votes;
    };
    CHECK(refused(RemoveRound{{20}}));
    CHECK(refused(RemoveItem{{21}}));
    CHECK(refused(ChangeRound{{20}, "ほかの問い", {}, {}, {}, {}, {}, {}}));
    CHECK(refused(AddItem{{20}, {{}, {}, {}, {}, {}, "ほかの案", {}}}));
    CHECK_FALSE(refusal(workshop, WithdrawBallot{{20}, {2}, {{{21}, Answer::agree, 1}}}));
    CHECK(refusal(workshop, WithdrawBallot{{20}, {2}, {{{22}, Answer::agree, 1}}})->message ==
          words::no_such_ballot);
}

TEST_CASE("figures of the district cannot contradict each other") {
    DescribeDistrict figures;
    figures.population = 100;
    figures.aged_65_and_over = 101;
    CHECK(why_not(figures) == "There are more people aged 65 and over than people.");
    DescribePlan years;
    years.first_fiscal_year = 2027;
    years.last_fiscal_year = 2026;
    CHECK(why_not(years) == "The plan ends before it begins.");
}
