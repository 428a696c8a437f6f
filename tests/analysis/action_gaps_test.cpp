#include <doctest/doctest.h>

#include "analysis/council.h"

using namespace yoriai;

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
        made.fields = {FieldId{field}};
        made.hidden = hidden;
        made.theme = theme;
        council.add_card(made);
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

TEST_CASE("a neighbourhood or an age group with cards but without action is named") {
    Council council;
    council.add_issue(1);
    council.workshop.put(Neighbourhood{{1}, "川端町会", {}, {}, 0});
    council.workshop.put(Neighbourhood{{2}, "新田自治会", {}, {}, 1});
    const auto add_card = [&](std::int64_t id, const std::string& text, bool hidden = false) {
        Card made;
        made.id = {id};
        made.text = text;
        made.hidden = hidden;
        council.add_card(made);
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
