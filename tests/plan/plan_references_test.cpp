#include "plan/build_plan.h"

#include <doctest/doctest.h>

#include <set>

#include "describe.h"
#include "sample_workshop.h"

using namespace yoriai;

namespace {

std::string official_plan(const Workshop& workshop) {
    return describe(
        build_plan(workshop, {ExportLevel::official, Language::japanese, {2026, 11, 22}}));
}

std::vector<Run> runs_of(const Document& document) {
    std::vector<Run> all;
    for (const Block& block : document.blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            all.insert(all.end(), paragraph->runs.begin(), paragraph->runs.end());
        if (const auto* table = std::get_if<PrintedTable>(&block)) {
            for (const PrintedRow& row : table->rows) {
                for (const Runs& cell : row.cells) all.insert(all.end(), cell.begin(), cell.end());
            }
        }
    }
    return all;
}

}  // namespace

TEST_CASE("a theme names the numbers of its cards as links, inner themes their own") {
    const std::string text = official_plan(sample_workshop());
    CHECK(has(
        text,
        "theme.1: このテーマには、内側の1つのテーマと合わせて3枚が集まった。内側のテーマに入らない"
        "カードは、カード[1>card-1]、[2>card-2]である。分野は、防犯3枚である。2つの班から出された"
        "。[第1回投票>round-1]では8票を得た。このテーマは[課題1>issue-1]として取り上げ、[取組1>"
        "action-1]、[取組2>action-2]で応える。\n"));
    CHECK(has(
        text,
        "theme.2: このテーマには、2枚が集まった（カード[4>card-4]、[5>card-5]）。分野は、福祉2枚"
        "である。2つの班から出された。[第1回投票>round-1]"
        "では8票を得た。このテーマは、まだ課題として"
        "取り上げていない（「[課題の整理>issues]」）。\n"));
    CHECK(has(text, "theme.3: 通学路の灯り（1枚：カード[3>card-3]）\n"));
    CHECK(has(text, "「駅からの帰り道に街灯がなくて真っ暗」（カード[1>card-1]・1班）\n"));
    CHECK(has(text, "坂の上から買い物に行けない（仮）"));
    CHECK_FALSE(has(text, "だれもいないテーマ"));
}

TEST_CASE("an action's sheet leads back to its issue and cards, and gaps are said") {
    const std::string text = official_plan(sample_workshop());
    CHECK(has(text, "|応える課題|[1　夜も安心して歩ける道にする>issue-1]|"));
    CHECK(has(text, "|関連するカード|[1>card-1]、[2>card-2]、[3>card-3]|"));
    CHECK(has(text, "担い手の決まっていない取組は、[取組2>action-2]である。"));
    CHECK(has(text, "|PTA|[1　通学路から順に街灯をつける>action-1]|"));
}

TEST_CASE(
    "a paragraph that was rewritten by hand says what was written, and its cards still link") {
    Workshop workshop = sample_workshop();
    workshop.put(
        PlanText{PlanTextId{1}, "theme.1", "灯りの声はカード1、2から。カード12枚ではない。", ""});
    workshop.put(PlanText{PlanTextId{2}, "no.such.paragraph", "どこにも出ない文", ""});
    const std::string text = official_plan(workshop);
    CHECK(has(
        text,
        "theme.1: (edited) 灯りの声はカード[1>card-1]、[2>card-2]から。カード12枚ではない。\n"));
    CHECK_FALSE(has(text, "内側の1つのテーマと合わせて3枚"));
    CHECK_FALSE(has(text, "どこにも出ない文"));
}

TEST_CASE("every card in the appendix says where it went, or why nowhere") {
    const std::string text = official_plan(sample_workshop());
    const std::string answered =
        "|[夜道が暗くて歩くのが怖い>theme-1]|[課題1>issue-1]→[取組1>action-1]、[2>action-2]|";
    CHECK(has(text, "|1|駅からの帰り道に街灯がなくて真っ暗|第1回・1班|防犯" + answered));
    // A theme inside another goes where the outer one goes.
    CHECK(has(text,
              "|3|部活帰りの子が怖がっている|第1回・2班|防犯|[通学路の灯り>theme-1]|"
              "[課題1>issue-1]→"));
    CHECK(has(text,
              "|[坂の上から買い物に行けない（仮）>theme-2]|テーマは、まだ課題に取り上げていない|"));
    CHECK(has(text, "|7|まだ束ねていない声|第1回・3班|－|－|まだ束ねていない|"));
    Workshop workshop = sample_workshop();
    workshop.erase(ActionId{1});
    workshop.erase(ActionId{2});
    CHECK(has(official_plan(workshop), "|[課題1>issue-1]（取組は未定）|"));
}

TEST_CASE("sentences that count cards or votes lead to where these stand") {
    for (const Language language : {Language::japanese, Language::english}) {
        const Document document =
            build_plan(sample_workshop(), {ExportLevel::official, language, Date{2026, 11, 22}});
        for (const Block& block : document.blocks) {
            const auto* paragraph = std::get_if<Paragraph>(&block);
            if (!paragraph || paragraph->key.empty()) continue;
            const std::string text = describe(paragraph->runs);
            const bool number = text.find_first_of("0123456789") != std::string::npos;
            const bool counts = number && (has(text, "枚") || has(text, "票を") ||
                                           has(text, " card") || has(text, "votes."));
            const bool overview =
                paragraph->key.starts_with("cards.") || paragraph->key.starts_with("record.") ||
                paragraph->key.starts_with("purpose.reading") ||
                paragraph->key.starts_with("statistics.") || paragraph->key.ends_with(".method") ||
                paragraph->key.ends_with(".rest") || paragraph->key == "voices.themes";
            INFO(text);
            CHECK((!counts || overview || has(text, ">")));
        }
    }
}

TEST_CASE("what looks like a reference and is none stays plain") {
    Workshop workshop = sample_workshop();
    workshop.put(
        PlanText{PlanTextId{1}, "theme.1",
                 "課題9と課題3件、第2回投票、「ない表札」、カード1つ。課題1と「夜道が暗くて"
                 "歩くのが怖い」は第1回投票で。",
                 ""});
    CHECK(has(official_plan(workshop),
              "(edited) 課題9と課題3件、第2回投票、「ない表札」、カード1つ。[課題1>issue-1]と「["
              "夜道が暗くて歩くのが怖い>theme-1]」は[第1回投票>round-1]で。\n"));
}

TEST_CASE("residents' words are printed as they are, even when they look like a reference") {
    Workshop workshop = sample_workshop();
    Card card = *workshop.find(CardId{1});
    card.text = "カード3の人と同じ{}<b>です";
    workshop.put(card);
    const std::string text = official_plan(workshop);
    CHECK(has(text, "「カード3の人と同じ{}<b>です」（カード[1>card-1]・1班）"));
    CHECK(has(text, "|1|カード3の人と同じ{}<b>です|"));
}

TEST_CASE("every link leads to an anchor, every anchor and every key is there once") {
    for (const ExportLevel level :
         {ExportLevel::internal, ExportLevel::official, ExportLevel::public_use}) {
        const Document document = build_plan(sample_workshop(), {level, {}, Date{2026, 11, 22}});
        const std::set<std::string> anchors = checked_anchors(document);
        for (const Run& run : runs_of(document)) {
            INFO(run.text << " > " << run.link);
            CHECK((run.link.empty() || anchors.count(run.link) == 1));
        }
        std::set<std::string> keys;
        for (const Block& block : document.blocks) {
            const auto* paragraph = std::get_if<Paragraph>(&block);
            if (paragraph && !paragraph->key.empty()) CHECK(keys.insert(paragraph->key).second);
        }
        CHECK(keys.size() > 20);
    }
}
