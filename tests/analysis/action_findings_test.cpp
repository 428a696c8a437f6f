#include "analysis/action_findings.h"

#include <doctest/doctest.h>

using namespace yoriai;

namespace {

struct Council {
    Workshop workshop;

    Action& add(const std::string& title) {
        actions.push_back({});
        Action& action = actions.back();
        action.id = {static_cast<std::int64_t>(actions.size())};
        action.number = static_cast<int>(actions.size());
        action.title = title;
        action.description = "月に一回あつまる";
        action.indicator = "来た人の数";
        action.issues = {IssueId{1}};
        return action;
    }

    // Kind, what is shared, and the numbers, a line each.
    std::string find() {
        for (const Action& action : actions) workshop.put(action);
        std::string text;
        for (const Finding& finding : find_in_actions(workshop)) {
            text += std::to_string(static_cast<int>(finding.kind)) + " " + finding.name;
            for (const ActionId id : finding.actions) text += " a" + std::to_string(id.value);
            for (const IssueId id : finding.issues) text += " i" + std::to_string(id.value);
            if (finding.field)
                text += " f" + std::to_string(finding.field.value) + "x" +
                        std::to_string(finding.cards);
            text += "\n";
        }
        return text;
    }

    void add_issue(std::int64_t id, Layer layer = Layer::district,
                   std::vector<FieldId> fields = {}) {
        Issue issue;
        issue.id = {id};
        issue.number = static_cast<int>(id);
        issue.title = "課題";
        issue.layer = layer;
        issue.fields = std::move(fields);
        workshop.put(issue);
    }

    std::vector<Action> actions;
};

std::string line(FindingKind kind, const std::string& rest) {
    return std::to_string(static_cast<int>(kind)) + " " + rest + "\n";
}

}  // namespace

TEST_CASE("a plan without overlap and without gap has nothing to be pointed out") {
    Council council;
    council.add_issue(1);
    Action& action = council.add("見守りの当番を決める");
    action.actors = "民生委員";
    action.place = "公民館";
    action.cost = "年3万円";
    CHECK(council.find().empty());
}

TEST_CASE("an empty workshop has no findings") { CHECK(find_in_actions({}).empty()); }

TEST_CASE("actions in one place and with one actor could be joined, however the name is written") {
    Council council;
    council.add_issue(1);
    Action& first = council.add("体操をする");
    first.actors = "老人クラブ、ＰＴＡ";
    first.place = "宮前集会所";
    Action& second = council.add("子ども食堂をひらく");
    second.actors = "pta／婦人会";
    second.place = "宮前 集会所・校庭";
    CHECK(council.find() == line(FindingKind::shared_place, "宮前集会所 a1 a2") +
                                line(FindingKind::shared_actor, "ＰＴＡ a1 a2"));
}

TEST_CASE("an actor named twice in one action shares nothing") {
    Council council;
    council.add_issue(1);
    council.add("体操をする").actors = "老人クラブ、老人クラブ";
    CHECK(council.find().empty());
}

TEST_CASE("what stands in brackets belongs to the name before it") {
    CHECK(split_names("自治会（防災部、総務）、学校") ==
          std::vector<std::string>{"自治会（防災部、総務）", "学校"});
    CHECK(split_names("　、 ").empty());
    CHECK(split_names("閉じない（かっこ、学校") ==
          std::vector<std::string>{"閉じない（かっこ、学校"});
}

TEST_CASE("five actions for one group are too many, four are only shared") {
    const auto with = [](int count) {
        Council council;
        council.add_issue(1);
        const char* titles[] = {"道の草をかる", "朝に体操する", "祭りの太鼓を習う",
                                "避難の訓練をする", "花を植える"};
        for (int i = 0; i < count; ++i) council.add(titles[i]).actors = "協議会";
        return council.find();
    };
    CHECK(with(4) == line(FindingKind::shared_actor, "協議会 a1 a2 a3 a4"));
    CHECK(with(5) == line(FindingKind::many_for_one, "協議会 a1 a2 a3 a4 a5"));
}

TEST_CASE("two actions that say nearly the same are pointed out") {
    Council council;
    council.add_issue(1);
    council.add("一人暮らしの家を見守る").actors = "民生委員";
    council.add("一人暮らしの家を見守り").actors = "新聞店";
    council.add("公園の草をかる").actors = "老人クラブ";
    CHECK(council.find() == line(FindingKind::alike, " a1 a2"));
}

TEST_CASE("what an action still lacks is named") {
    Council council;
    council.add_issue(1);
    Action& action = council.add("空き家をしらべる");
    action.actors = "　";
    action.indicator.clear();
    action.issues.clear();
    action.cost = "市の補助金 10万円";
    CHECK(council.find() == line(FindingKind::without_actor, " a1") +
                                line(FindingKind::without_indicator, " a1") +
                                line(FindingKind::without_issue, " a1") +
                                line(FindingKind::issue_without_action, " i1") +
                                line(FindingKind::ends_with_subsidy, " a1"));
}

TEST_CASE("a subsidy beside means of the district's own is no gap") {
    Council council;
    council.add_issue(1);
    Action& action = council.add("空き家をしらべる");
    action.actors = "協議会";
    action.cost = "市の補助金 10万円";
    action.resources = "会費";
    CHECK(council.find().empty());
}

TEST_CASE("issues beyond the district ask for somebody who asks the town hall") {
    Council council;
    council.add_issue(1, Layer::wide_area);
    council.add("バスを残すよう求める").actors = "協議会";
    CHECK(council.find() == line(FindingKind::beyond_the_district, " i1"));
}

TEST_CASE("a field with residents' troubles and no action is a gap, hidden cards do not count") {
    Council council;
    for (const std::int64_t id : {1, 2, 3}) {
        Field field;
        field.id = {id};
        field.place = id;
        council.workshop.put(field);
    }
    const auto card = [&](std::int64_t id, std::int64_t field, bool hidden, ThemeId theme = {}) {
        Card made;
        made.id = {id};
        made.number = static_cast<int>(id);
        made.fields = {FieldId{field}};
        made.hidden = hidden;
        made.theme = theme;
        council.workshop.put(made);
    };
    Theme theme;
    theme.id = {7};
    council.workshop.put(theme);
    card(1, 1, false, theme.id);
    card(2, 2, false);
    card(3, 2, false);
    card(4, 3, true);
    Issue issue;
    issue.id = {1};
    issue.themes = {theme.id};
    council.workshop.put(issue);
    council.add("街灯をつける").actors = "自治会";
    CHECK(council.find() == line(FindingKind::field_without_action, " f2x2"));
}

TEST_CASE("how much of an action is filled in counts its six parts") {
    Action action;
    CHECK(count_filled(action) == 0);
    action.description = "する";
    action.actors = " ";
    action.fiscal_year = 2027;
    CHECK(count_filled(action) == 2);
    action.actors = action.place = action.cost = action.indicator = "ある";
    CHECK(count_filled(action) == parts_of_action);
}
