#include <doctest/doctest.h>

#include <string>

#include "ui/sample_workshop.h"
#include "ui/screen.h"

using namespace yoriai;

namespace {

Workshop workshop_with_answers() {
    Workshop workshop = workshop_with_issue();
    Comment comment;
    comment.id = {1};
    comment.number = 1;
    comment.text = "灯りは足りている";
    workshop.put(comment);
    comment.id = {2};
    comment.number = 2;
    comment.text = "公園の灯りもほしい";
    comment.handling = CommentHandling::adopted;
    comment.response = "取組1に入れた";
    workshop.put(comment);
    OfficialAnswer answer;
    answer.id = {1};
    answer.action = {1};
    answer.department = "道路課";
    answer.decision = AnswerDecision::consider;
    workshop.put(answer);
    return workshop;
}

struct RegisterScreen : Screen {
    RegisterScreen(const Workshop& workshop, std::string_view view) : Screen(&workshop) {
        desk.step = WorkshopStep::answer;
        frame(3);
        click("return.view." + std::string(view));
        frame(3);
    }
    void write(std::string_view id, std::string_view text) {
        click(id);
        frame(2);
        press(ImGuiMod_Ctrl | ImGuiKey_A);
        type(text);
        press(ImGuiMod_Ctrl | ImGuiKey_Enter);
        click_at({5, 1075});
        frame(2);
    }
};

}  // namespace

TEST_CASE("a comment gets its handling by a chip and its answer in words") {
    const Workshop workshop = workshop_with_answers();
    RegisterScreen screen(workshop, "comments");
    screen.click("return.comment.handling.partly");
    screen.write("return.comment.response", "一部を入れた");
    const auto asked = screen.asked<ChangeComment>();
    REQUIRE(asked.size() == 2);
    CHECK(asked[0].comment == CommentId{1});
    CHECK(asked[0].handling == CommentHandling::partly);
    CHECK(asked[1].response == "一部を入れた");
    screen.click("return.comment.1");
    screen.frame(2);
    screen.click("return.comment.remove");
    REQUIRE(screen.asked<RemoveComment>().size() == 1);
    CHECK(screen.asked<RemoveComment>()[0].comment == CommentId{2});
}

TEST_CASE("a comment is added by one click, and the first one from the empty register") {
    const Workshop workshop = workshop_with_answers();
    RegisterScreen screen(workshop, "comments");
    screen.click("return.comment.add");
    CHECK(screen.asked<AddComment>().size() == 1);
    const Workshop empty = empty_workshop();
    RegisterScreen first(empty, "comments");
    first.click("return.comment.add_first");
    CHECK(first.asked<AddComment>().size() == 1);
}

TEST_CASE("an official answer is written by hand; another department replaces the one before") {
    const Workshop workshop = workshop_with_answers();
    RegisterScreen screen(workshop, "answers");
    screen.click("return.answer.0.decision.implement");
    auto asked = screen.asked<AnswerOfficially>();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0].action == ActionId{1});
    CHECK(asked[0].department == "道路課");
    CHECK(asked[0].decision == AnswerDecision::implement);
    screen.write("return.answer.0.department", "公園課");
    const auto moved = screen.asked<ImportAnswers>();
    REQUIRE(moved.size() == 1);
    CHECK(moved[0].answers.at(0).department == "公園課");
    CHECK(moved[0].replaced.at(0) == OfficialAnswerId{1});
    // The issue has no answer yet: one is added to it.
    screen.click("return.subject.1");
    screen.frame(2);
    screen.click("return.answer.add");
    asked = screen.asked<AnswerOfficially>();
    REQUIRE(asked.size() == 2);
    CHECK(asked[1].issue == IssueId{1});
}

TEST_CASE("a table of answers is asked for, shown with its conflicts, and taken in as one edit") {
    const Workshop workshop = workshop_with_answers();
    RegisterScreen screen(workshop, "answers");
    screen.click("return.answer.read");
    CHECK(screen.requested<ReadAnswers>().size() == 1);
    AnswersOffer offer;
    offer.source = "回答.xlsx";
    ImportAnswers take;
    take.answers.resize(1);
    offer.take = take;
    offer.answers = {"公園課：実施する"};
    take.answers.resize(2);
    offer.take_all = take;
    offer.conflicts = {{"取組1", "道路課：検討する", "道路課：困難"}};
    screen.input.answers_offer = &offer;
    screen.frame(3);
    screen.click("answers.replace");
    screen.click("answers.take");
    const auto taken = screen.asked<ImportAnswers>();
    REQUIRE(taken.size() == 1);
    CHECK(taken[0].answers.size() == 2);
    CHECK(screen.requested<ForgetImport>().size() == 1);
}

TEST_CASE("progress is set by year with a chip and a word") {
    const Workshop workshop = workshop_with_answers();
    RegisterScreen screen(workshop, "progress");
    const int year = screen.desk.returning.fiscal_year;
    screen.click("return.progress.1.doing");
    screen.click("return.progress.next_year");
    screen.frame(2);
    screen.write("return.progress.1.note", "3基つけた");
    const auto asked = screen.asked<SetProgress>();
    REQUIRE(asked.size() == 2);
    CHECK(asked[0].fiscal_year == year);
    CHECK(asked[0].state == ProgressState::doing);
    CHECK(asked[1].fiscal_year == year + 1);
    CHECK(asked[1].note == "3基つけた");
}

TEST_CASE("the checklist says what is open and leads there") {
    const Workshop workshop = workshop_with_answers();
    RegisterScreen screen(workshop, "handover");
    CHECK(screen.desk.returning.open.without_actor.size() == 1);
    CHECK(screen.desk.returning.open.open_comments.size() == 1);
    CHECK(screen.desk.returning.open.unanswered_issues.size() == 1);
    screen.click("return.handover.comment");
    screen.frame(2);
    CHECK(screen.desk.returning.view == ReturnView::comments);
    screen.click("return.view.handover");
    screen.frame(2);
    screen.click("return.handover.actor");
    screen.frame(3);
    CHECK(screen.desk.step == WorkshopStep::act);
}
