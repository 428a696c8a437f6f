#include "plan/plan_changes.h"

#include <doctest/doctest.h>

#include "describe.h"
#include "sample_workshop.h"

using namespace yoriai;

namespace {

const PlanOptions changes_options{ExportLevel::official, Language::japanese, {2026, 11, 22}};

std::string describe(const std::vector<PlanChange>& changes) {
    std::string text;
    for (const PlanChange& change : changes)
        text += std::string(name_of(change.kind)) + " " + change.where + ": " + change.before +
                " > " + change.after + " {" + change.anchor + "}\n";
    return text;
}

template <class Row, class Change>
void change(Workshop& workshop, Id<Row> id, const Change& how) {
    Row row = *workshop.find(id);
    how(row);
    workshop.put(row);
}

Workshop next_year() {
    Workshop workshop = sample_workshop();
    workshop.plan.version = 2;
    workshop.plan.state = PlanState::public_comment;
    workshop.plan.vision = "歩いて会える、明るいまち";
    change(workshop, ActionId{1}, [](Action& action) {
        action.actors = "上町会、下町会、PTA、商店会";
        action.fiscal_year = 2028;
    });
    workshop.erase(ActionId{2});
    Action more;
    more.id = {9};
    more.number = 3;
    more.title = "坂の下に休むベンチを置く";
    workshop.put(more);
    change(workshop, ThemeId{2}, [](Theme& theme) { theme.draft = false; });
    workshop.put(PlanText{PlanTextId{1}, "purpose.aim", "みんなで書いた計画である。", ""});
    return workshop;
}

}  // namespace

TEST_CASE("two versions are told apart part by part, in the order of the chapters") {
    CHECK(
        describe(list_changes(sample_workshop(), next_year(), changes_options)) ==
        "changed 状態と版: 素案・第1版 > 案（意見募集中）・第2版 {colophon}\n"
        "changed 将来像: 歩いて会える、灯りのまち > 歩いて会える、明るいまち {vision-text}\n"
        "changed テーマ・表札: 坂の上から買い物に行けない（仮） > 坂の上から買い物に行けない "
        "{theme-2}\n"
        "removed 取組2: 見守りの声かけ >  {}\n"
        "changed 取組1・担い手: 上町会、下町会、PTA > 上町会、下町会、PTA、商店会 {action-1}\n"
        "changed 取組1・始める年度: 令和9年度（2027年度） > 令和10年度（2028年度） {action-1}\n"
        "added 取組3:  > 坂の下に休むベンチを置く {action-3}\n"
        "changed 「策定の趣旨」の文: この計画は、みどり丘小学校区に暮らす人の困りごとを出発点に、"
        "地域で取り組むことと、行政と力を合わせて取り組むことを整理し、これからの地域のすがたを定め"
        "るものである。 > みんなで書いた計画である。 {aim}\n");
    CHECK(list_changes(sample_workshop(), sample_workshop(), changes_options).empty());
}

TEST_CASE("terms, names of roles and official answers are compared too") {
    Workshop older = sample_workshop(), newer = sample_workshop();
    newer.plan.short_term = 3;
    OfficialAnswer answer;
    answer.id = {1};
    answer.action = {1};
    answer.decision = AnswerDecision::consider;
    newer.put(answer);
    CHECK(describe(list_changes(older, newer, changes_options)) ==
          "changed 時期の区切りの年数: 2、5、10 > 3、5、10 {actions}\n"
          "added 市の考え方（取組1）:  > 検討する {official-answers}\n");
}

TEST_CASE("the table of changes marks what is different in bold and leaves room for why") {
    const Document document = build_changes(sample_workshop(), next_year(), changes_options);
    const std::string text = describe(document);
    CHECK(text.find("加わったところは1件、なくなったところは1件、変わったところは6件") !=
          std::string::npos);
    bool marked = false;
    for (const Block& block : document.blocks) {
        const auto* table = std::get_if<PrintedTable>(&block);
        if (!table) continue;
        for (const PrintedRow& row : table->rows)
            for (const Run& run : row.cells[4])
                marked = marked || (run.bold && run.text == "、商店会");
    }
    CHECK(marked);
    CHECK(describe(build_changes(sample_workshop(), sample_workshop(), changes_options))
              .find("変わったところはない") != std::string::npos);
}

TEST_CASE("names that are masked for the public are masked in the changes") {
    Workshop newer = sample_workshop();
    newer.plan.vision = "三丁目の山田太郎さんも歩けるまち";
    PlanOptions open = changes_options;
    open.level = ExportLevel::public_use;
    CHECK(describe(list_changes(sample_workshop(), newer, changes_options)).find("山田太郎") !=
          std::string::npos);
    CHECK(describe(build_changes(sample_workshop(), newer, open)).find("山田太郎") ==
          std::string::npos);
}

TEST_CASE("the next plan goes on from the last one without what was said about that one") {
    Workshop last = sample_workshop();
    Comment comment;
    comment.id = {1};
    comment.text = "よい";
    last.put(comment);
    OfficialAnswer answer;
    answer.id = {1};
    answer.action = {1};
    last.put(answer);
    const Workshop next = begin_next_plan(last);
    CHECK(next.plan.version == last.plan.version + 1);
    CHECK(next.plan.state == PlanState::under_review);
    CHECK(next.comments().empty());
    CHECK(next.answers().empty());
    CHECK(next.actions().size() == last.actions().size());
    CHECK(next.cards().size() == last.cards().size());
    CHECK(list_changes(last, next, changes_options).size() == 1);
}
