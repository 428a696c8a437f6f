#include <doctest/doctest.h>

#include <string>

#include "ui/act_panel.h"
#include "ui/sample_workshop.h"
#include "ui/screen.h"

using namespace yoriai;

namespace {

Workshop council_workshop() {
    Workshop workshop = sample_workshop();
    for (const std::int64_t id : {1, 2}) {
        Issue issue;
        issue.id = {id};
        issue.number = static_cast<int>(id);
        issue.title = id == 1 ? "夜道が暗い" : "買い物に行けない";
        if (id == 1) issue.themes = {ThemeId{1}};
        workshop.put(issue);
        Action action;
        action.id = {id};
        action.number = static_cast<int>(id);
        action.title = id == 1 ? "暗い場所の地図をつくる" : "移動販売を呼ぶ";
        action.actors = "自治会";
        action.issues = {issue.id};
        workshop.put(action);
    }
    return workshop;
}

struct StepScreen : Screen {
    StepScreen(const Workshop& workshop, WorkshopStep step) : Screen(&workshop) {
        desk.step = step;
        frame(3);
    }
    void write(std::string_view id, std::string_view text) {
        click(id);
        press(ImGuiMod_Ctrl | ImGuiKey_A);
        type(text);
        press(ImGuiKey_Tab);  // in a paragraph Enter breaks the line
        frame(2);
    }
};

}  // namespace

TEST_CASE("an action is added with a name that can be written at once") {
    const Workshop workshop = council_workshop();
    StepScreen screen(workshop, WorkshopStep::act);
    screen.click("act.add");
    REQUIRE(screen.asked<AddAction>().size() == 1);
    CHECK(screen.asked<AddAction>()[0].id);
    CHECK(screen.desk.focus.now() == "act.title");
}

TEST_CASE("a field of the action's sheet changes only that part of it") {
    const Workshop workshop = council_workshop();
    StepScreen screen(workshop, WorkshopStep::act);
    screen.click("act.action.2");
    screen.write("act.who", "自治会、商工会");
    screen.write("act.what", "週に二回");
    const auto asked = screen.asked<ChangeAction>();
    REQUIRE(asked.size() == 2);
    CHECK(asked[0].action == ActionId{2});
    CHECK(asked[0].actors == "自治会、商工会");
    CHECK_FALSE(asked[0].title);
    CHECK(asked[1].description == "週に二回");
}

TEST_CASE("term, role and issues of an action are chosen, and an issue is let go again") {
    const Workshop workshop = council_workshop();
    StepScreen screen(workshop, WorkshopStep::act);
    screen.click("act.term.long");
    screen.desk.act.sheet_scroll.offset = 400;
    screen.frame(2);
    screen.click("act.role.public");
    screen.click("act.issue.2");
    screen.click("act.issue.1");
    const auto asked = screen.asked<ChangeAction>();
    REQUIRE(asked.size() == 4);
    CHECK(asked[0].term == Term::long_term);
    CHECK(asked[1].role == HelpRole::public_help);
    CHECK(asked[2].issues == std::vector<IssueId>{IssueId{1}, IssueId{2}});
    CHECK(asked[3].issues == std::vector<IssueId>{});
}

TEST_CASE("the year of an action is written in an era too, and a year that never was is told so") {
    const Workshop workshop = council_workshop();
    StepScreen screen(workshop, WorkshopStep::act);
    const auto write = [&](const std::string& year) {
        screen.click("act.year");
        screen.press(ImGuiMod_Ctrl | ImGuiKey_A);
        screen.type(year);
        screen.press(ImGuiKey_Enter);
        screen.frame(2);
    };
    write("令和9年度");
    write("平成40年度");
    const auto asked = screen.asked<ChangeAction>();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0].fiscal_year == 2027);
    CHECK(screen.desk.toast.find("平成は31年") != std::string::npos);
}

TEST_CASE("a finding is told in a sentence and leads to its action") {
    const Workshop workshop = council_workshop();
    StepScreen screen(workshop, WorkshopStep::act);
    const auto& findings = screen.desk.act.findings;
    REQUIRE_FALSE(findings.empty());
    CHECK(findings[0].kind == FindingKind::shared_actor);
    CHECK(say_finding(workshop, findings[0]).find("自治会") != std::string::npos);
    screen.click("act.action.2");
    screen.click("act.finding.0");
    CHECK(screen.desk.act.action == ActionId{1});
}

TEST_CASE("a workshop without actions offers to write the first one") {
    const Workshop workshop = sample_workshop();
    StepScreen screen(workshop, WorkshopStep::act);
    screen.click("act.add_first");
    CHECK(screen.asked<AddAction>().size() == 1);
}

TEST_CASE("a theme is taken up as an issue with its title") {
    const Workshop workshop = council_workshop();
    StepScreen screen(workshop, WorkshopStep::vision);
    CHECK_FALSE(screen.shows("vision.theme.1"));  // an issue has it
    screen.click("vision.theme.2");
    const auto asked = screen.asked<AddIssue>();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0].themes == std::vector<ThemeId>{ThemeId{2}});
    CHECK(asked[0].title == workshop.find(ThemeId{2})->title);
}

TEST_CASE("the vision is written as one sentence of the plan") {
    const Workshop workshop = council_workshop();
    StepScreen screen(workshop, WorkshopStep::vision);
    screen.write("vision.sentence", "歩いて会える町");
    const auto asked = screen.asked<DescribePlan>();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0].vision == "歩いて会える町");
    CHECK_FALSE(asked[0].title);
}

TEST_CASE("why an issue is taken up, who can solve it and its fields are kept one by one") {
    const Workshop workshop = council_workshop();
    StepScreen screen(workshop, WorkshopStep::vision);
    screen.click("vision.plate.2");
    CHECK(screen.desk.vision.issue == IssueId{2});
    screen.click("vision.layer.municipality");
    screen.click("vision.obstacle.money");
    screen.click("vision.field.1");
    const auto asked = screen.asked<ChangeIssue>();
    REQUIRE(asked.size() == 3);
    CHECK(asked[0].issue == IssueId{2});
    CHECK(asked[0].layer == Layer::municipality);
    CHECK(asked[1].obstacle == Obstacle::money);
    REQUIRE(asked[2].fields);
    CHECK(asked[2].fields->size() == 1);
}

TEST_CASE("who can solve an issue, and when and by whom, is asked in the session's own words") {
    Workshop workshop = council_workshop();
    std::int64_t id = 0;
    for (const auto& [vocabulary, key] : {std::pair("layers", "district"),
                                          {"obstacles", "money"},
                                          {"terms", "short"},
                                          {"help_roles", "mutual"}}) {
        OwnWord word;
        word.id = {++id};
        word.vocabulary = vocabulary;
        word.key = key;
        word.japanese = std::string("わが町の") + key;
        word.source = "市の計画";
        workshop.put(word);
    }
    StepScreen vision(workshop, WorkshopStep::vision);
    vision.frame(2);
    const KindWords& asked = vision.desk.vision.kind_words;
    CHECK(asked.of(Layer::district) == "わが町のdistrict");
    CHECK(asked.of(Obstacle::money) == "わが町のmoney");
    StepScreen act(workshop, WorkshopStep::act);
    act.frame(2);
    CHECK(act.desk.act.frameworks.kind_words.of(Term::short_term) == "わが町のshort");
    CHECK(act.desk.act.frameworks.kind_words.of(HelpRole::mutual) == "わが町のmutual");
}

TEST_CASE("a finding is put aside and brought back by its own button") {
    Workshop workshop = council_workshop();
    StepScreen screen(workshop, WorkshopStep::act);
    const Finding first = screen.desk.act.findings.front();
    screen.click("act.dismiss.0");
    REQUIRE(screen.asked<DismissFinding>().size() == 1);
    CHECK(screen.asked<DismissFinding>()[0].key == key_of(first));
    workshop.put(Dismissal{{1}, key_of(first), {}});
    ++screen.input.revision;
    screen.desk.act.findings_scroll.offset = 10'000;  // to the end
    screen.frame(2);
    screen.click("act.fold.aside");
    screen.desk.act.findings_scroll.offset = 10'000;
    screen.frame(2);
    screen.click("act.restore.aside.0");
    REQUIRE(screen.asked<RestoreFinding>().size() == 1);
    CHECK(screen.asked<RestoreFinding>()[0].key == key_of(first));
}

TEST_CASE("each view of the actions is chosen, leads back to a sheet and is put before the room") {
    const Workshop workshop = council_workshop();
    StepScreen screen(workshop, WorkshopStep::act);
    for (const char* view : {"schedule", "matrix", "roles"}) {
        screen.click(std::string("act.view.") + view);
        screen.click("act.show");
    }
    const auto shown = screen.requested<ShowInHall>();
    REQUIRE(shown.size() == 3);
    CHECK(shown[0].scene == HallScene::schedule);
    CHECK(shown[2].scene == HallScene::roles);
    screen.click("act.row.2");
    CHECK(screen.desk.act.view == ActView::sheets);
    CHECK(screen.desk.act.action == ActionId{2});
}

TEST_CASE("the words of the role split and what the terms mean are the plan's to choose") {
    const Workshop workshop = council_workshop();
    StepScreen screen(workshop, WorkshopStep::act);
    screen.click("act.view.roles");
    screen.click("act.scheme.three_parties");
    screen.click("act.view.schedule");
    screen.write("act.term_years.short", "3");
    const auto asked = screen.asked<DescribePlan>();
    REQUIRE(asked.size() == 2);
    CHECK(asked[0].role_scheme == "three_parties");
    CHECK(asked[1].short_term == 3);
}

TEST_CASE("a card to think with is put before the room with its own words") {
    const Workshop workshop = council_workshop();
    StepScreen screen(workshop, WorkshopStep::act);
    screen.click("act.side.prompts");
    screen.click("act.prompt.space");
    const auto shown = screen.requested<ShowInHall>();
    REQUIRE(shown.size() == 1);
    CHECK(shown[0].scene == HallScene::prompt);
    CHECK(shown[0].prompt.title == "空間をつなぐ");
}

TEST_CASE("a theme is left out with a reason") {
    const Workshop workshop = council_workshop();
    StepScreen screen(workshop, WorkshopStep::vision);
    screen.desk.vision.issues_scroll.offset = 2000;
    screen.frame(3);
    screen.click("vision.theme.2.leave");
    screen.type("来年度に話し合う");
    screen.press(ImGuiKey_Tab);
    const auto asked = screen.asked<LeaveOutTheme>();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0].theme == ThemeId{2});
    CHECK(asked[0].reason == "来年度に話し合う");
}

TEST_CASE("a goal is added, named at once, and gets its fields and issues") {
    Workshop workshop = council_workshop();
    workshop.put(Goal{{7}, 1, "だれもが出かけられる", {}});
    StepScreen screen(workshop, WorkshopStep::vision);
    screen.click("vision.goal.1");
    screen.click("vision.goal_field.3");
    screen.click("vision.goal_issue.2");
    screen.click("vision.add_goal");
    REQUIRE(screen.asked<ChangeGoal>().size() == 1);
    CHECK(screen.asked<ChangeGoal>()[0].fields->size() == 1);
    REQUIRE(screen.asked<ChangeIssue>().size() == 1);
    CHECK(screen.asked<ChangeIssue>()[0].goal == GoalId{7});
    CHECK(screen.asked<AddGoal>().size() == 1);
    CHECK(screen.desk.focus.now() == "vision.goal_title");
}
