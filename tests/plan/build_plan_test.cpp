#include "plan/build_plan.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "describe.h"
#include "frameworks/action_frameworks.h"
#include "plan/facts.h"
#include "sample_workshop.h"

using namespace yoriai;

namespace {

const Date day{2026, 11, 22};

std::string plan_of(const Workshop& workshop, ExportLevel level = ExportLevel::official,
                    Language language = Language::japanese) {
    return describe(build_plan(workshop, {level, language, day}));
}

// Each heading that nothing stands below before the next one of its level or above.
std::vector<std::string> empty_headings(const Document& document) {
    std::vector<std::string> empty;
    for (std::size_t index = 0; index < document.blocks.size(); ++index) {
        const auto* heading = std::get_if<Heading>(&document.blocks[index]);
        if (!heading) continue;
        const bool last = index + 1 == document.blocks.size();
        const auto* next = last ? nullptr : std::get_if<Heading>(&document.blocks[index + 1]);
        const bool page_break =
            !last && std::holds_alternative<PageBreak>(document.blocks[index + 1]);
        if (last || page_break || (next && next->level <= heading->level))
            empty.push_back(heading->text);
    }
    return empty;
}

}  // namespace

TEST_CASE("the cover carries state, version, era date and Western date") {
    const std::string text = plan_of(sample_workshop());
    CHECK(
        text.starts_with("みどり丘小学校区　地域デザイン計画\n歩いて会える、灯りのまち\n素案 第1版 "
                         "令和8年11月22日（2026年11月22日）\nみどり丘まちづくり協議会\n"));
}

TEST_CASE("the purpose counts the meetings, people and cards of the session") {
    const std::string text = plan_of(sample_workshop());
    CHECK(has(
        text,
        "purpose.numbers: "
        "計画づくりのため、令和8年11月20日（2026年11月20日）に1回の寄合を開いた。参加者は18人で"
        "ある。出されたカードは7枚である（「[全カードの一覧>cards]"
        "」）。このうち5枚を2つのテーマに束"
        "ねた（「[テーマ別の声>themes]」）。1枚は束ねずに、ひとつの声として残した（「[ひとつだけ"
        "の声>lone]」）。残る1枚は、まだテーマに入っていない。\n"));
    CHECK(has(text, "令和8年度（2026年度）から令和12年度（2030年度）までの5年間"));
}

TEST_CASE("the district's figures come with what they are a share of and with their source") {
    const std::string text = plan_of(sample_workshop());
    CHECK(has(text,
              "人口は4,200人である。このうち65歳以上は1,302人で、高齢化率は31.0％（人口4,200人に"
              "対する割合）である。"));
    CHECK(has(text, "出典：令和8年10月1日 住民基本台帳"));
    CHECK(has(text, "|計|4,100|1,780|"));
    CHECK(has(text, "人口を足すと4,100人で、地区の人口と100人の差がある。"));
}

TEST_CASE("every card stands in the appendix with an anchor, the lone ones too") {
    const Document document = build_plan(sample_workshop(), {ExportLevel::official, {}, day});
    const std::set<std::string> anchors = checked_anchors(document);
    for (int number = 1; number <= 7; ++number)
        CHECK(anchors.count("card-" + std::to_string(number)) == 1);
    const std::string text = describe(document);
    CHECK(
        has(text,
            "|6|川の石に鷺が来るのを見てほしい|第1回・3班|環境|[（ひとつだけの声）>lone]|束ねずに、"
            "そのまま載せた|"));
    CHECK(has(text, "|5|バスが一日二本しかない（アイデア、代筆）|"));
}

TEST_CASE("lone cards have a section of their own, word for word") {
    const std::string text = plan_of(sample_workshop());
    CHECK(has(text, "## 4 ひとつだけの声 {lone}\n"));
    CHECK(has(text, "「川の石に鷺が来るのを見てほしい」（カード[6>card-6]・3班）\n"));
    CHECK(has(text, "まだどのテーマにも入っていないカードが1枚ある（カード[7>card-7]）。"));
}

TEST_CASE("a tie is said to be one and shares its rank") {
    const std::string text = plan_of(sample_workshop());
    CHECK(has(text,
              "「[夜道が暗くて歩くのが怖い>theme-1]」、「[坂の上から買い物に行けない>theme-2]"
              "」は、同じ8票で1位"
              "に並んだ。\n"));
    CHECK(has(text,
              "|1|[夜道が暗くて歩くのが怖い>theme-1]|8|44％（18人中8人）|\n"
              "|1|[坂の上から買い物に行けない>theme-2]|8|44％（18人中8人）|\n"
              "|3|ごみの分別|2|11％（18人中2人）|"));
    CHECK_FALSE(has(text, "最も多かったのは"));
}

TEST_CASE("small numbers of votes by table are withheld in public, with what gives them away") {
    Workshop workshop = sample_workshop();
    std::vector<Ballot> ballots = workshop.ballots(RoundId{1});
    for (int more = 0; more < 6; ++more) {
        ballots.push_back({TableId{1}, {{ItemId{3}, {Answer::agree, 1}}}});
        for (const int table : {1, 2, 3})
            ballots.push_back({TableId{table},
                               {{ItemId{1}, {Answer::agree, 1}}, {ItemId{2}, {Answer::agree, 1}}}});
    }
    workshop.put_ballots(RoundId{1}, ballots);
    CHECK(has(plan_of(workshop), "|ごみの分別|6|1|1|8|"));
    const std::string text = plan_of(workshop, ExportLevel::public_use);
    CHECK(has(text, "|ごみの分別|6|x|x|8|"));
    CHECK(has(text, "だれのことか分かるおそれがあるため"));
}

TEST_CASE("a table of votes in which most would be withheld is left out in public, which is said") {
    CHECK(has(plan_of(sample_workshop()), "第1回投票の班ごとの票の集まり"));
    Workshop workshop = sample_workshop();
    const auto text = [&] { return plan_of(workshop, ExportLevel::public_use); };
    CHECK_FALSE(has(text(), "第1回投票の班ごとの"));
    CHECK(
        has(text(), "班ごとの数は、少ない数が多く、だれの答えか分かるおそれがあるため載せない。"));
    std::vector<Ballot> ballots = workshop.ballots(RoundId{1});
    for (int more = 0; more < 6; ++more)
        ballots.push_back({TableId{1}, {{ItemId{3}, {Answer::agree, 1}}}});
    workshop.put_ballots(RoundId{1}, ballots);
    CHECK_FALSE(has(text(), "第1回投票の班ごとの"));
}

TEST_CASE(
    "what people are for and against is said with both numbers, and whether there are camps") {
    Workshop workshop = sample_workshop();
    Round round = *workshop.find(RoundId{1});
    round.method = RoundMethod::agreement;
    workshop.put(round);
    std::vector<Ballot> ballots;
    for (int person = 0; person < 6; ++person)
        ballots.push_back({TableId{1 + person % 2},
                           {{ItemId{3}, {person < 3 ? Answer::agree : Answer::disagree, 1}}}});
    workshop.put_ballots(RoundId{1}, ballots);
    const std::string text = plan_of(workshop);
    CHECK(has(text, "賛成と反対が分かれたのは、「ごみの分別」（賛成3人、反対3人）である。"));
    CHECK(has(text, "投票した人が少ないため、意見が分かれているかどうかは判断できない。"));
    CHECK(has(text, "第1回投票の班ごとの賛成した人の数"));
}

TEST_CASE("whoever may not pass the plan on reads so on its cover and on every page") {
    PlanOptions options;
    options.level = ExportLevel::official;
    CHECK(build_plan(sample_workshop(), options).cover.notice == "行政確認用（公開しない）");
    CHECK(has(build_plan(sample_workshop(), options).footer, "行政確認用（公開しない）"));
    options.level = ExportLevel::public_use;
    CHECK(build_plan(sample_workshop(), options).cover.notice.empty());
    CHECK_FALSE(has(build_plan(sample_workshop(), options).footer, "公開しない"));
}

TEST_CASE("roles have one name and one meaning throughout, several roles may share it") {
    Workshop workshop = sample_workshop();
    workshop.plan.role_scheme = "three_parties";
    const std::string text = plan_of(workshop);
    const auto names = read_role_words(workshop, Language::japanese);
    CHECK(has(text, "取組の役割は、" + names[0] + "（"));
    for (const char* usual : {"自助", "近助", "共助", "公助"})
        if (std::find(names.begin(), names.end(), usual) == names.end())
            CHECK_FALSE(has(text, usual));
}

TEST_CASE("a round that was not revealed stays out of the plan") {
    Workshop workshop = sample_workshop();
    for (const RoundState state : {RoundState::prepared, RoundState::open, RoundState::closed}) {
        Round round = *workshop.find(RoundId{1});
        round.state = state;
        workshop.put(round);
        const std::string text = plan_of(workshop);
        CHECK_FALSE(has(text, "投票の結果"));
        CHECK_FALSE(has(text, "44％"));
        CHECK(has(plan_of(workshop, ExportLevel::internal), "44％") ==
              (state == RoundState::closed));
    }
}

TEST_CASE("hidden cards, notes, scripts and facilitators stay inside") {
    const Workshop workshop = sample_workshop();
    for (const ExportLevel level : {ExportLevel::official, ExportLevel::public_use}) {
        const std::string text = plan_of(workshop, level);
        for (const char* secret :
             {"だれにも見せない声", "司会のメモ", "秘密の台本", "司会の山田", "card-8"})
            CHECK_FALSE(has(text, secret));
        CHECK(has(text, "伏せたカードが1枚あり"));
    }
    const std::string internal = plan_of(workshop, ExportLevel::internal);
    CHECK(has(internal, "だれにも見せない声（非公開）"));
    CHECK_FALSE(has(internal, "司会のメモ"));
    CHECK_FALSE(has(internal, "秘密の台本"));
}

TEST_CASE("an issue names its themes and cards, and both views stand side by side") {
    const std::string text = plan_of(sample_workshop());
    CHECK(has(text,
              "issue.1.origin: "
              "この課題は、テーマ「[夜道が暗くて歩くのが怖い>theme-1]」の3枚から取り上げた（"
              "カード[1>card-1]、[2>card-2]、[3>card-3]）。"));
    CHECK(has(text,
              "issue.1.both_views: 両論併記　灯りを増やすという声と、まぶしくて眠れないという声"));
    CHECK(has(text,
              "課題として取り上げていないテーマは、「[坂の上から買い物に行けない（仮）>theme-2]"
              "」である。"));
}

TEST_CASE("no heading stands over nothing, however little there is") {
    Workshop workshop;
    CHECK(empty_headings(build_plan(workshop, {{}, {}, day})).empty());
    CHECK(has(plan_of(workshop), "第1章"));
    CHECK_FALSE(has(plan_of(workshop), "第2章"));
    put_cards(workshop);
    CHECK(empty_headings(build_plan(workshop, {{}, {}, day})).empty());
    put_district(workshop);
    CHECK(empty_headings(build_plan(workshop, {{}, {}, day})).empty());
    put_meeting(workshop);
    put_round(workshop);
    CHECK(empty_headings(build_plan(workshop, {{}, {}, day})).empty());
    CHECK(empty_headings(build_plan(sample_workshop(), {{}, {}, day})).empty());
}

TEST_CASE("chapters that are left out leave no hole in the numbers") {
    Workshop workshop;
    put_cards(workshop);
    const std::string text = plan_of(workshop);
    CHECK(has(text, "# 第1章 計画の基本的な考え方"));
    CHECK(has(text, "# 第2章 住民の声と課題"));
    CHECK(has(text, "# 資料編 記録と資料"));
    CHECK(has(text, "表2-1 "));
}

TEST_CASE("the English plan has no Japanese of its own") {
    Workshop workshop = sample_workshop();
    const std::string text = plan_of(workshop, ExportLevel::public_use, Language::english);
    CHECK(has(text, "# Chapter 1 What this plan is"));
    CHECK(has(text, "theme.2: 2 cards came together here (cards [4>card-4], [5>card-5])."));
    CHECK(has(text, "11% (of 18 people: 2)"));
    for (const char* japanese : {"である", "章", "票", "枚", "カード", "令和8年度"})
        CHECK_FALSE(has(text, japanese));
}

TEST_CASE("the body keeps to one style: no です, no ます") {
    const Document document = build_plan(sample_workshop(), {{}, {}, day});
    for (const Block& block : document.blocks) {
        const auto* paragraph = std::get_if<Paragraph>(&block);
        if (!paragraph || paragraph->key.empty()) continue;
        const std::string text = describe(paragraph->runs);
        INFO(text);
        CHECK_FALSE(has(text, "です。"));
        CHECK_FALSE(has(text, "ます。"));
    }
}

TEST_CASE("an action for two issues is marked where it comes again in the tree") {
    Workshop workshop = sample_workshop();
    Issue issue = *workshop.find(IssueId{1});
    issue.id = {2};
    issue.number = 2;
    issue.title = "坂の上からも買い物に行ける";
    workshop.put(issue);
    Action action = *workshop.find(ActionId{1});
    action.issues.push_back({2});
    workshop.put(action);
    const std::string text = plan_of(workshop);
    CHECK(has(text,
              "|[1　夜も安心して歩ける道にする>issue-1]|[1　通学路から順に街灯をつける>action-1]\n"
              "[2　見守りの声かけ>action-2]|\n"
              "|[2　坂の上からも買い物に行ける>issue-2]|"
              "[1　通学路から順に街灯をつける（再掲）>action-1]|"));
}
