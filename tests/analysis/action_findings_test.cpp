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

TEST_CASE("actions on one day or one way could be joined in time") {
    Council council;
    council.add_issue(1);
    Action& first = council.add("お茶の会");
    first.actors = "老人クラブ";
    first.hours = "木の10時から11時";
    Action& second = council.add("野菜の集荷");
    second.actors = "JA";
    second.hours = "金の朝、木の10時から11時";
    second.access = "県道";
    Action& third = council.add("弁当の配達");
    third.actors = "生協";
    third.access = "県道";
    CHECK(council.find() == line(FindingKind::shared_time, "木の10時から11時 a1 a2") +
                                line(FindingKind::shared_time, "県道 a2 a3"));
}

TEST_CASE("a neighbourhood or an age group with cards but without action is named") {
    Council council;
    council.add_issue(1);
    council.workshop.put(Neighbourhood{{1}, "川端町会", {}, {}, 0});
    council.workshop.put(Neighbourhood{{2}, "新田自治会", {}, {}, 1});
    const auto add_card = [&](std::int64_t id, const std::string& text, bool hidden = false) {
        Card card;
        card.id = {id};
        card.number = static_cast<int>(id);
        card.text = text;
        card.hidden = hidden;
        council.workshop.put(card);
    };
    add_card(1, "川端の道が水につかる");
    add_card(2, "新田に街灯がない");
    add_card(3, "高校生の居場所がない");
    add_card(4, "孫が遊べない", true);
    Action& action = council.add("街灯をたてる");
    action.actors = "協議会";
    action.place = "新田";
    const FinderWords words{{}, {{"若い世代", {"高校生"}}, {"子ども", {"孫"}}}};
    for (const Action& each : council.actions) council.workshop.put(each);
    std::string found;
    for (const Finding& finding : find_in_actions(council.workshop, words))
        found += finding.name + " " + std::to_string(finding.cards) + "\n";
    CHECK(found == "川端町会 1\n若い世代 1\n");
    action.place = "学区全体";
    action.description = "高校生が見回る";
    council.workshop.put(action);
    CHECK(find_in_actions(council.workshop, words).empty());
}

TEST_CASE("a hub role without action is named once the council uses the roles") {
    Council council;
    council.add_issue(1);
    council.add("見守り").actors = "協議会";
    council.workshop.put(council.actions[0]);
    const FinderWords words{{{"watching", "見守り"}, {"work", "仕事"}}, {}};
    CHECK(find_in_actions(council.workshop, words).empty());
    council.actions[0].hub_roles = {"watching"};
    council.workshop.put(council.actions[0]);
    const auto found = find_in_actions(council.workshop, words);
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == FindingKind::hub_role_without_action);
    CHECK(found[0].name == "仕事");
}

TEST_CASE(
    "an issue beyond the district is no finding once somebody is asked or an authority acts") {
    const auto with = [](HelpRole role, const std::string& ask) {
        Council council;
        council.add_issue(1, Layer::municipality);
        Issue issue = *council.workshop.find(IssueId{1});
        issue.ask = ask;
        council.workshop.put(issue);
        Action& action = council.add("バスを残すよう求める");
        action.actors = "協議会";
        action.role = role;
        return council.find();
    };
    CHECK(with(HelpRole::mutual, "") == line(FindingKind::beyond_the_district, " i1"));
    CHECK(with(HelpRole::mutual, "会長が市交通政策課に").empty());
    CHECK(with(HelpRole::public_help, "").empty());
}

TEST_CASE("a subsidy whose end is thought of is no gap") {
    Council council;
    council.add_issue(1);
    Action& action = council.add("空き家をしらべる");
    action.actors = "協議会";
    action.funding = "県の補助";
    CHECK(council.find() == line(FindingKind::ends_with_subsidy, " a1"));
    action.continuation = "二年めからは会費で続ける";
    CHECK(council.find().empty());
}

TEST_CASE(
    "a finding keeps its key until its actions change, and what is put aside is known by it") {
    Council council;
    council.add_issue(1);
    council.add("お茶の会").actors = "老人クラブ";
    council.add("体操の会").actors = "老人クラブ";
    council.find();
    const auto key = [&] { return key_of(find_in_actions(council.workshop).front()); };
    const std::string before = key();
    CHECK(before == "shared_actor:老人くらぶ:1:2");
    council.workshop.put(Dismissal{{1}, before, "このまま"});
    CHECK(dismissal_of(council.workshop, find_in_actions(council.workshop).front()));
    council.actions.reserve(3);
    council.add("花の会").actors = "老人クラブ";
    council.find();
    CHECK(key() == "shared_actor:老人くらぶ:1:2:3");
    CHECK_FALSE(dismissal_of(council.workshop, find_in_actions(council.workshop).front()));
}
