#include "analysis/action_findings.h"

#include <doctest/doctest.h>

#include "analysis/council.h"

using namespace yoriai;

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
