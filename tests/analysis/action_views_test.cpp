#include "analysis/action_views.h"

#include <doctest/doctest.h>

#include "analysis/carried_votes.h"
#include "analysis/vision_tree.h"

using namespace yoriai;

namespace {

const RoleWords four = {"自助", "近助", "共助", "公助"};
const RoleWords three_classes = {"地域", "地域", "協働", "行政"};

Action action(int number, const std::string& actors = {}) {
    Action made;
    made.id = {number};
    made.number = number;
    made.title = "取組" + std::to_string(number);
    made.actors = actors;
    return made;
}

ActorPart part(std::int64_t id, int action, const std::string& name, HelpRole role) {
    ActorPart made;
    made.id = {id};
    made.action = {action};
    made.name = name;
    made.role = role;
    return made;
}

// "共助:協議会 PTA 公助:市" for the first action.
std::string first_row(const RoleSplit& split) {
    std::string text;
    for (std::size_t i = 0; i < split.classes.size(); ++i) {
        if (split.rows[0].cells[i].empty()) continue;
        text += (text.empty() ? "" : " ") + split.classes[i] + ":";
        for (const ActorShare& actor : split.rows[0].cells[i]) text += actor.name + " ";
    }
    return text;
}

std::string spans(const Schedule& schedule) {
    std::string text;
    for (const ActionSpan& span : schedule.spans)
        text += std::to_string(span.number) + ":" + std::to_string(span.first) + "-" +
                std::to_string(span.last) + (span.by_term ? "?" : "") + " ";
    return text;
}

}  // namespace

TEST_CASE("an actor without a part of its own has the action's role") {
    Workshop workshop;
    workshop.put(action(1, "協議会、市交通政策課、PTA"));
    workshop.put(part(1, 1, "市交通政策課", HelpRole::public_help));
    CHECK(first_row(split_roles(workshop, four)) == "共助:協議会 PTA  公助:市交通政策課 ");
}

TEST_CASE("roles that a scheme calls by one word share a class") {
    Workshop workshop;
    workshop.put(action(1, "本人、となり"));
    workshop.put(part(1, 1, "本人", HelpRole::self));
    workshop.put(part(2, 1, "となり", HelpRole::neighbour));
    const RoleSplit split = split_roles(workshop, three_classes);
    CHECK(split.classes == std::vector<std::string>{"地域", "協働", "行政"});
    CHECK(first_row(split) == "地域:本人 となり ");
}

TEST_CASE("the load of an actor counts each action once, however the name is written") {
    Workshop workshop;
    workshop.put(action(1, "ＰＴＡ、協議会"));
    workshop.put(action(2, "pta、PTA"));
    const auto loads = count_loads(workshop);
    REQUIRE(loads.size() == 2);
    CHECK(loads[0].name == "ＰＴＡ");
    CHECK(loads[0].actions.size() == 2);
    CHECK(loads[0].most_in_a_year() == 0);  // no year is known
    CHECK(loads[1].actions.size() == 1);
}

TEST_CASE("an action without a last year lasts as long as its term from the plan's first year") {
    Workshop workshop;
    workshop.plan.first_fiscal_year = 2027;
    workshop.plan.last_fiscal_year = 2031;
    Action one = action(1);
    one.fiscal_year = 2028;
    one.term = Term::middle_term;
    Action two = action(2);
    two.fiscal_year = 2027;
    two.last_fiscal_year = 2027;
    Action late = action(3);
    late.fiscal_year = 2030;  // short term: 2027 and 2028, but it begins later
    for (const Action& each : {one, two, late, action(4)}) workshop.put(each);
    const Schedule schedule = schedule_actions(workshop);
    CHECK(spans(schedule) == "2:2027-2027 1:2028-2031? 3:2030-2030? ");
    CHECK(schedule.first_year == 2027);
    CHECK(schedule.last_year == 2031);
    REQUIRE(schedule.without_year.size() == 1);
    CHECK(schedule.without_year[0]->number == 4);
}

TEST_CASE("what a term means is the plan's to say") {
    Workshop workshop;
    workshop.plan.short_term = 3;
    Action one = action(1);
    one.fiscal_year = 2027;
    workshop.put(one);
    CHECK(spans(schedule_actions(workshop)) == "1:2027-2029? ");
    CHECK(schedule_actions({}).spans.empty());
}

TEST_CASE("a round that asked for importance and feasibility goes before the council's marks") {
    Workshop workshop;
    Action one = action(1);
    one.importance = 1;
    one.feasibility = 5;
    workshop.put(one);
    Action two = action(2);
    two.importance = 2;
    workshop.put(two);
    ActionMatrix matrix = place_actions(workshop);
    CHECK(matrix.source == MarkSource::council);
    REQUIRE(matrix.marks.size() == 1);
    CHECK(matrix.marks[0].importance == 0);
    CHECK(matrix.marks[0].feasibility == 1);
    REQUIRE(matrix.unmarked.size() == 1);

    Round round;
    round.id = {1};
    round.number = 1;
    round.method = RoundMethod::importance_feasibility;
    round.state = RoundState::closed;
    workshop.put(round);
    Item item;
    item.id = {1};
    item.round = {1};
    item.action = {1};
    workshop.put(item);
    Ballot ballot;
    Vote vote;
    vote.grade = 5;
    vote.feasibility = 3;
    ballot.votes[{1}] = vote;
    workshop.put_ballots({1}, {ballot});
    CHECK(place_actions(workshop).source == MarkSource::council);  // not revealed yet
    round.state = RoundState::revealed;
    workshop.put(round);
    matrix = place_actions(workshop);
    CHECK(matrix.source == MarkSource::round);
    REQUIRE(matrix.marks.size() == 1);
    CHECK(matrix.marks[0].importance == 1);
    CHECK(matrix.marks[0].feasibility == 0.5);
}

TEST_CASE("an issue belongs to the goal it names, else to the first that has one of its fields") {
    Workshop workshop;
    workshop.put(Field{{1}, "防災", "災", 0});
    workshop.put(Goal{{1}, 1, "備える", {FieldId{1}}});
    workshop.put(Goal{{2}, 2, "つながる", {}});
    const auto add = [&](int id, GoalId goal, std::vector<FieldId> fields) {
        Issue issue;
        issue.id = {id};
        issue.number = id;
        issue.goal = goal;
        issue.fields = std::move(fields);
        workshop.put(issue);
        Action answer = action(id);
        answer.issues = {IssueId{id}};
        workshop.put(answer);
    };
    add(1, {}, {FieldId{1}});
    add(2, {2}, {FieldId{1}});
    add(3, {}, {});
    std::string text;
    for (const GoalBranch& branch : grow_tree(workshop)) {
        text += branch.goal ? branch.goal->title : "なし";
        for (const Action* each : branch.actions) text += " " + each->title;
        text += "\n";
    }
    CHECK(text == "備える 取組1\nつながる 取組2\nなし 取組3\n");
    CHECK(grow_tree({}).empty());
}

TEST_CASE("an issue carries the votes of the newest revealed round on each of its themes") {
    Workshop workshop;
    workshop.put(Theme{ThemeId{1}, "夜道", {}, {}, false, false, 0});
    Issue issue;
    issue.id = {1};
    issue.number = 1;
    issue.themes = {ThemeId{1}};
    workshop.put(issue);
    for (int number = 1; number <= 3; ++number) {
        Round round;
        round.id = {number};
        round.number = number;
        round.state = number == 3 ? RoundState::closed : RoundState::revealed;
        workshop.put(round);
        Item item;
        item.id = {number};
        item.round = round.id;
        item.theme = {1};
        workshop.put(item);
        Tally tally;
        tally.id = {number};
        tally.round = round.id;
        tally.item = item.id;
        tally.count = number * 10;
        workshop.put(tally);
    }
    const auto votes = votes_carried_by(workshop, issue);
    REQUIRE(votes.size() == 1);
    CHECK(votes[0].round == 2);
    CHECK(votes[0].count == 20);
    CHECK(votes[0].title == "夜道");
}
