#include "plan/plan_style.h"

#include <doctest/doctest.h>

#include "describe.h"
#include "plan/build_plan.h"
#include "plan/plan_changes.h"
#include "sample_workshop.h"

using namespace yoriai;

namespace {

const PlanOptions options{ExportLevel::official, Language::japanese, {2026, 11, 22}};

Document plan_of(Workshop workshop, const PlanStyle& style) {
    workshop.plan.style = style;
    return build_plan(workshop, options);
}

std::string plan_in(const PlanStyle& style) { return describe(plan_of(sample_workshop(), style)); }

}  // namespace

TEST_CASE("polite sentences all end in です or ます, whatever they say") {
    PlanStyle polite_style;
    polite_style.ending = SentenceEnd::polite;
    const Document document = plan_of(sample_workshop(), polite_style);
    std::size_t sentences = 0;
    for (const Block& block : document.blocks) {
        const auto* paragraph = std::get_if<Paragraph>(&block);
        if (!paragraph || paragraph->key.empty()) continue;
        // Written by people, not by the program.
        if (paragraph->key.ends_with(".reason") || paragraph->key.ends_with(".both_views"))
            continue;
        const std::string text = text_of(paragraph->runs);
        for (std::size_t stop = text.find("。"); stop != std::string::npos;
             stop = text.find("。", stop + 3)) {
            std::string before = text.substr(0, stop);
            if (before.ends_with("）")) before = before.substr(0, before.rfind("（"));
            INFO(before);
            bool polite = false;
            for (const char* end : {"です", "ます", "ました", "ません", "でした"})
                polite = polite || before.ends_with(end);
            CHECK(polite);
            ++sentences;
        }
    }
    CHECK(sentences > 40);
}

TEST_CASE("commas are western in what the program says and stay in what people said") {
    Workshop workshop = sample_workshop();
    Card card = *workshop.find(CardId{1});
    card.text = "暗い、怖い";
    workshop.put(card);
    PlanStyle with_commas;
    with_commas.comma = CommaSign::western;
    const std::string text = describe(plan_of(workshop, with_commas));
    CHECK(has(text, "このテーマには，内側の1つのテーマと合わせて"));
    CHECK(has(text, "「暗い、怖い」"));
    CHECK(has(text, "カード[1>card-1]，[2>card-2]"));
}

TEST_CASE("headings, years and digits follow the office") {
    PlanStyle style;
    style.headings = HeadingScheme::official;
    style.years = YearForm::era;
    style.digits = DigitWidth::wide;
    const std::string text = plan_in(style);
    CHECK(has(text, "# 第1 計画の基本的な考え方"));
    CHECK(has(text, "### (1) "));
    CHECK(has(text, "令和8年11月22日\n"));
    CHECK_FALSE(has(text, "2026年"));
    CHECK(has(text, "出されたカードは７枚である"));
    CHECK(has(text, "参加者は18人である"));
    style.years = YearForm::western;
    CHECK(has(plan_in(style), "2026年11月22日\n"));
    CHECK(has(plan_in({}), "令和8年11月22日（2026年11月22日）"));
}

TEST_CASE("whoever makes a document may ask for another style than the session's") {
    Workshop workshop = sample_workshop();
    workshop.plan.style.headings = HeadingScheme::official;
    PlanOptions other = options;
    other.style = PlanStyle();
    CHECK(has(describe(build_plan(workshop, options)), "# 第1 計画の基本的な考え方"));
    CHECK(has(describe(build_plan(workshop, other)), "# 第1章 計画の基本的な考え方"));
}

TEST_CASE("a plan that is only written in another style says nothing new") {
    const Workshop older = sample_workshop();
    Workshop newer = older;
    newer.plan.style.years = YearForm::western;
    newer.plan.style.comma = CommaSign::western;
    CHECK(list_changes(older, newer, options).empty());
}
