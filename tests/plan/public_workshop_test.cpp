#include "plan/public_workshop.h"

#include <doctest/doctest.h>

#include "describe.h"
#include "plan/build_companion.h"
#include "plan/sample_workshop.h"
#include "text/failure.h"

namespace {

using namespace yoriai;

constexpr Date public_day{2026, 11, 22};

Card told(int number, const std::string& text) {
    Card card;
    card.id = CardId{number};
    card.number = number;
    card.text = text;
    return card;
}

DetailReview review(int id, CardId card, const std::string& words, DetailDecision decision,
                    const std::string& replacement = {}) {
    return {DetailReviewId{id}, card, words, DetailKind::person, decision, replacement, "理由"};
}

std::string public_text(const Workshop& workshop, int card) {
    return public_workshop(workshop, Language::japanese).find(CardId{card})->text;
}

}  // namespace

TEST_CASE("the public reads a word for the kind of a detail, unless people decided otherwise") {
    Workshop workshop;
    workshop.put(told(1, "佐藤さん（88歳）は090-1234-5678"));
    workshop.put(told(2, "隣の佐藤さんに頼む"));
    workshop.put(told(3, "宮司さんの佐藤さん"));
    workshop.put(told(4, "角の赤い屋根の家の人"));
    CHECK(public_text(workshop, 1) == "［個人名］さん（［年齢］）は［電話番号］");
    workshop.put(review(1, CardId{2}, "佐藤", DetailDecision::rephrase, "近所の人"));
    workshop.put(review(2, CardId{3}, "佐藤", DetailDecision::keep));
    workshop.put(review(3, {}, "角の赤い屋根の家の人", DetailDecision::mask));
    CHECK(public_text(workshop, 1) == "［個人名］さん（［年齢］）は［電話番号］");
    CHECK(public_text(workshop, 2) == "隣の近所の人さんに頼む");
    CHECK(public_text(workshop, 3) == "宮司さんの佐藤さん");
    CHECK(public_text(workshop, 4) == "［個人名］");
    CHECK(public_workshop(workshop, Language::japanese).detail_reviews().empty());
    CHECK(list_personal_details(workshop).size() == 6);
}

TEST_CASE("the public reads no hidden card, note, facilitator or script, in no text of any kind") {
    Workshop workshop = sample_workshop();
    const std::string secret = "鈴木太郎さん";
    for_each_entity([&]<class Entity>(Entity*) {
        std::vector<Entity> rows(workshop.all<Entity>().begin(), workshop.all<Entity>().end());
        for (Entity& row : rows) {
            Entity::columns(row, [&](const char*, auto& value) {
                if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::string>)
                    value += secret;
            });
            workshop.put(row);
        }
    });
    workshop.plan.vision += secret;
    Card hidden = told(900, "伏せた言葉");
    hidden.hidden = true;
    hidden.note = "メモ";
    workshop.put(hidden);
    const Workshop shown = public_workshop(workshop, Language::japanese);
    for_each_entity([&]<class Entity>(Entity*) {
        for (const Entity& row : shown.all<Entity>())
            Entity::columns(row, [&](const char* name, const auto& value) {
                if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::string>) {
                    INFO(Entity::table << "." << name << ": " << value);
                    CHECK_FALSE(has(value, "鈴木"));
                    CHECK_FALSE(has(value, "伏せた言葉"));
                }
            });
    });
    const std::string plan =
        describe(build_plan(workshop, {ExportLevel::public_use, Language::japanese, public_day}));
    CHECK_FALSE(has(plan, "鈴木"));
    CHECK_FALSE(has(plan, "伏せた言葉"));
    CHECK(
        has(describe(build_plan(workshop, {ExportLevel::official, Language::japanese, public_day})),
            "鈴木"));
}

TEST_CASE("whom to ask is printed for the public too, telephone and all") {
    const Workshop workshop = sample_workshop();
    const PlanOptions open{ExportLevel::public_use, Language::japanese, public_day};
    CHECK(has(describe(build_plan(workshop, open)), "|問い合わせ先|事務局 電話 000-123-4567|"));
    for (const Companion what : {Companion::newsletter, Companion::summary})
        CHECK(has(describe(build_companion(workshop, what, 0, open)),
                  "問い合わせ先：事務局 電話 000-123-4567"));
}

TEST_CASE("each document beside the plan says what it is of, and holds no empty heading") {
    const Workshop workshop = sample_workshop();
    for (const Companion what : {Companion::report, Companion::newsletter, Companion::summary,
                                 Companion::agenda, Companion::minutes, Companion::reflection}) {
        const Document document = build_companion(
            workshop, what, 0, {ExportLevel::official, Language::japanese, public_day});
        const std::string text = describe(document);
        INFO(text);
        CHECK(has(document.cover.title, "みどり丘"));
        CHECK_FALSE(document.cover_page);
        for (std::size_t i = 0; i < document.blocks.size(); ++i) {
            const auto* heading = std::get_if<Heading>(&document.blocks[i]);
            if (!heading) continue;
            REQUIRE(i + 1 < document.blocks.size());
            const auto* next = std::get_if<Heading>(&document.blocks[i + 1]);
            CHECK((!next || next->level > heading->level));
        }
    }
}

TEST_CASE(
    "the sheet for looking back is to be filled in, or filled from a round of its statements") {
    Workshop workshop = sample_workshop();
    const auto sheet = [&] {
        return describe(build_companion(workshop, Companion::reflection, 0,
                                        {ExportLevel::official, Language::japanese, public_day}));
    };
    CHECK(has(sheet(), "|自分の思いを話せた||||"));
    CHECK(has(sheet(), "集めたシートの数を書き入れる"));
    Round round;
    round.id = {70};
    round.number = 7;
    round.method = RoundMethod::agreement;
    round.state = RoundState::revealed;
    round.meeting = {1};
    workshop.put(round);
    Item item;
    item.id = {71};
    item.round = {70};
    item.text = "自分の思いを話せた";
    workshop.put(item);
    Tally tally;
    tally.id = {72};
    tally.round = {70};
    tally.item = {71};
    tally.count = 12;
    workshop.put(tally);
    tally.id = {73};
    tally.answer = Answer::pass;
    tally.count = 3;
    workshop.put(tally);
    CHECK(has(sheet(), "|自分の思いを話せた|12|3|0|"));
    CHECK(has(sheet(), "第7回投票の集計である。"));
}

TEST_CASE("a report without a meeting is refused with a sentence; a summary of nothing is made") {
    const Workshop empty;
    CHECK_THROWS_AS(build_companion(empty, Companion::report, 0), Failure);
    CHECK_THROWS_AS(build_companion(sample_workshop(), Companion::minutes, 99), Failure);
    CHECK_FALSE(build_companion(empty, Companion::summary, 0).cover.title.empty());
    CHECK_FALSE(build_companion(empty, Companion::agenda, 0).cover.title.empty());
}

TEST_CASE("official answers, comments and progress stand in the plan") {
    Workshop workshop = sample_workshop();
    REQUIRE_FALSE(workshop.actions().empty());
    const ActionId action = workshop.actions().begin()->id;
    workshop.put(OfficialAnswer{OfficialAnswerId{1},
                                {},
                                {},
                                action,
                                "道路課",
                                AnswerDecision::implement,
                                "予算に入れる",
                                "来年度"});
    workshop.put(Comment{CommentId{1}, 1, "第3章", "街灯をもっと増やしてほしい", 3,
                         CommentHandling::partly, "二か所増やす"});
    workshop.put(Progress{ProgressId{1}, action, 2027, ProgressState::doing, "半分まで来た"});
    const std::string text =
        describe(build_plan(workshop, {ExportLevel::official, Language::japanese, public_day}));
    for (const char* words : {"道路課", "実施する", "予算に入れる", "街灯をもっと増やしてほしい",
                              "一部反映", "二か所増やす", "実施中", "半分まで来た"}) {
        INFO(words);
        CHECK(has(text, words));
    }
}
