#include <doctest/doctest.h>

#include "store/session.h"
#include "store/support.h"

using namespace yoriai;

namespace {

struct Council {
    TemporaryFolder folder;
    Session session = Session::create(folder / "a.yoriai");

    const Workshop& workshop() const { return session.workshop(); }
    template <class Asked>
    std::string refused(const Asked& command) {
        const auto why = session.execute(command);
        return why ? why->message.id : "";
    }
    ActionId add_action(const std::string& title, const std::string& actors = {}) {
        AddAction command;
        command.title = title;
        command.actors = actors;
        REQUIRE(refused(command).empty());
        return workshop().actions().last().id;
    }
    ChangeAction change(ActionId action) const {
        ChangeAction command;
        command.action = action;
        return command;
    }
};

}  // namespace

TEST_CASE("a whole action sheet is kept, undone at once and redone") {
    Council council;
    const ActionId id = council.add_action("買い物便", "協議会、PTA");
    REQUIRE_FALSE(council.session.execute(card("坂がきつい")));
    const CardId hill = council.workshop().cards().last().id;
    const std::string before = describe(council.workshop());
    ChangeAction command = council.change(id);
    command.fiscal_year = 2027;
    command.last_fiscal_year = 2029;
    command.hours = "火・金";
    command.join_time = "帰り道";
    command.hub_roles = {"services", "services", "watching"};
    command.cards = {hill};
    command.importance = 5;
    CHECK(council.refused(command).empty());
    const std::string after = describe(council.workshop());
    const Action& changed = *council.workshop().find(id);
    CHECK(changed.last_fiscal_year == 2029);
    CHECK(changed.hub_roles == EntryIds{"services", "watching"});
    CHECK(changed.cards == std::vector<CardId>{hill});
    CHECK_FALSE(council.session.execute(Undo{}));
    CHECK(describe(council.workshop()) == before);
    CHECK_FALSE(council.session.execute(Redo{}));
    CHECK(describe(council.workshop()) == after);
    CHECK(council.session.check().good());
}

TEST_CASE("a year or mark of nothing is taken away, and impossible ones are refused") {
    Council council;
    const ActionId id = council.add_action("買い物便");
    ChangeAction command = council.change(id);
    command.fiscal_year = 2028;
    command.feasibility = 2;
    REQUIRE(council.refused(command).empty());
    command = council.change(id);
    command.last_fiscal_year = 2027;
    CHECK(council.refused(command) == "action_ends_before");
    command.last_fiscal_year = 9;
    CHECK(council.refused(command) == "year_out_of_range");
    command = council.change(id);
    command.importance = 6;
    CHECK(council.refused(command) == "mark_out_of_range");
    command = council.change(id);
    command.merits = {"カバー"};
    CHECK(council.refused(command) == "entry_id_wrong");
    command = council.change(id);
    command.fiscal_year = 0;
    command.feasibility = 0;
    CHECK(council.refused(command).empty());
    CHECK_FALSE(council.workshop().find(id)->fiscal_year);
    CHECK_FALSE(council.workshop().find(id)->feasibility);
}

TEST_CASE("a part is told of those who are named, and goes with the name") {
    Council council;
    const ActionId id = council.add_action("買い物便", "協議会、PTA");
    DescribeActor command;
    command.action = id;
    command.actor = "生協";
    CHECK(council.refused(command) == "actor_not_named");
    command.actor = "PTA";
    command.role = HelpRole::neighbour;
    command.kind = "School";
    CHECK(council.refused(command) == "entry_id_wrong");
    command.kind = "school";
    CHECK(council.refused(command).empty());
    command = {};
    command.action = id;
    command.actor = "PTA";
    command.function = ActorFunction::coordinate;
    CHECK(council.refused(command).empty());
    REQUIRE(council.workshop().actor_parts().size() == 1);
    CHECK(council.workshop().actor_parts().first().role == HelpRole::neighbour);
    const std::string before = describe(council.workshop());
    ChangeAction renamed = council.change(id);
    renamed.actors = "協議会";
    CHECK(council.refused(renamed).empty());
    CHECK(council.workshop().actor_parts().empty());
    CHECK_FALSE(council.session.execute(Undo{}));
    CHECK(describe(council.workshop()) == before);
    RemoveAction remove;
    remove.action = id;
    CHECK(council.refused(remove).empty());
    CHECK(council.workshop().actor_parts().empty());
}

TEST_CASE("cards that are removed are forgotten by the actions that answer them") {
    Council council;
    const ActionId id = council.add_action("買い物便");
    std::vector<CardId> cards;
    for (const char* text : {"坂がきつい", "店が遠い", "道が暗い"}) {
        REQUIRE_FALSE(council.session.execute(card(text)));
        cards.push_back(council.workshop().cards().last().id);
    }
    ChangeAction command = council.change(id);
    command.cards = cards;
    REQUIRE(council.refused(command).empty());
    RemoveCards remove;
    remove.cards = {cards[0], cards[1]};
    CHECK(council.refused(remove).empty());
    CHECK(council.workshop().find(id)->cards == std::vector<CardId>{cards[2]});
}

TEST_CASE("a theme is left out with a reason until an issue takes it up") {
    Council council;
    AddTheme theme;
    theme.title = "祭りを続けたい";
    REQUIRE(council.refused(theme).empty());
    const ThemeId id = council.workshop().themes().first().id;
    CHECK(council.refused(LeaveOutTheme{id, "来年、話し合う"}).empty());
    CHECK(council.workshop().find(id)->left_out == "来年、話し合う");
    AddIssue issue;
    issue.title = "祭りを続ける";
    issue.themes = {id};
    CHECK(council.refused(issue).empty());
    CHECK(council.workshop().find(id)->left_out.empty());
    CHECK(council.refused(LeaveOutTheme{id, "やはり"}) == "theme_taken_up");
}

TEST_CASE("a goal that is removed leaves its issues behind") {
    Council council;
    AddGoal goal;
    goal.title = "だれもが出かけられる";
    REQUIRE(council.refused(goal).empty());
    const GoalId id = council.workshop().goals().first().id;
    AddIssue issue;
    issue.title = "足がない";
    issue.goal = id;
    REQUIRE(council.refused(issue).empty());
    const std::string before = describe(council.workshop());
    CHECK(council.refused(RemoveGoal{id}).empty());
    CHECK_FALSE(council.workshop().issues().first().goal);
    CHECK_FALSE(council.session.execute(Undo{}));
    CHECK(describe(council.workshop()) == before);
}

TEST_CASE("a finding is put aside once, brought back, and both are one undo") {
    Council council;
    CHECK(council.refused(DismissFinding{"shared_place:宮前:1:2", "別々でよい"}).empty());
    CHECK(council.refused(DismissFinding{"shared_place:宮前:1:2", {}}) == "finding_aside_already");
    CHECK(council.workshop().dismissals().size() == 1);
    CHECK(council.refused(RestoreFinding{"alike:1:2"}) == "finding_not_aside");
    CHECK(council.refused(RestoreFinding{"shared_place:宮前:1:2"}).empty());
    CHECK(council.workshop().dismissals().empty());
    CHECK_FALSE(council.session.execute(Undo{}));
    CHECK(council.workshop().dismissals().size() == 1);
}

TEST_CASE("short, middle and long term grow in this order") {
    Council council;
    DescribePlan command;
    command.short_term = 3;
    command.middle_term = 5;
    CHECK(council.refused(command).empty());
    command.short_term = 5;
    CHECK(council.refused(command) == "terms_out_of_order");
    command = {};
    command.role_scheme = "three_parties";
    CHECK(council.refused(command).empty());
    command.role_scheme = "三つ";
    CHECK(council.refused(command) == "entry_id_wrong");
}
