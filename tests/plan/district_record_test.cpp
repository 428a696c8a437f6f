#include <doctest/doctest.h>

#include "describe.h"
#include "plan/build_plan.h"
#include "sample_workshop.h"

using namespace yoriai;

namespace {

std::string plan_with(const Workshop& workshop, ExportLevel level = ExportLevel::official) {
    return describe(build_plan(workshop, {level, Language::japanese, {2026, 11, 22}}));
}

Population counted(int year, int total) {
    Population row;
    row.id = {year};
    row.year = year;
    row.total = total;
    row.source = "国勢調査";
    row.edition = std::to_string(year) + "年10月1日現在";
    return row;
}

// 4,200 people of whom 90 did not tell their age; 100 in each of the first bands, the rest is old.
Population with_ages() {
    Population row = counted(2025, 4200);
    row.men = 2050;
    row.women = 2150;
    row.unknown_age = 90;
    row.aged_65_and_over = 1302;
    row.ages_men = "100,100,100,100,100,100,100,100,100,100,100,100,154,200,200,200";
    row.ages_women = "100,100,100,100,100,100,100,100,100,100,100,100,154,200,200,302";
    return row;
}

}  // namespace

TEST_CASE("the share of the aged is taken of the people whose age is known, and says so") {
    Workshop workshop = sample_workshop();
    workshop.put(with_ages());
    const std::string text = plan_with(workshop);
    CHECK(has(text, "65歳以上は1,302人"));
    CHECK(has(text, "4,010人"));
    CHECK(has(text, "32.5％"));
    CHECK_FALSE(has(text, "31.0％"));
}

TEST_CASE("people by age are told in three groups, drawn oldest on top, and printed band by band") {
    Workshop workshop = sample_workshop();
    workshop.put(with_ages());
    const std::string text = plan_with(workshop);
    CHECK(has(text, "15歳未満が600人（15.0％）"));
    CHECK(has(text, "15～64歳が2,108人（52.6％）"));
    CHECK(has(text, "65歳以上が1,302人（32.5％）"));
    CHECK(text.find("- 75歳以上 502") < text.find("- 0～4歳 200"));
    CHECK(has(text, "|75歳以上|200|302|502|"));
    CHECK(has(text, "|計|2,050|2,150|4,200|"));
    CHECK(has(text, "出典：国勢調査 2025年10月1日現在"));
}

TEST_CASE("a band that nobody knows is not printed as none, and tells no groups") {
    Workshop workshop = sample_workshop();
    Population row = with_ages();
    row.ages_men = "100,,100,100,100,100,100,100,100,100,100,100,154,200,200,200";
    workshop.put(row);
    const std::string text = plan_with(workshop);
    CHECK(has(text, "|5～9歳|…|100|…|"));
    CHECK_FALSE(has(text, "15歳未満が"));
}

TEST_CASE(
    "the years are told against the first one, with the source of each and what is projected") {
    Workshop workshop = sample_workshop();
    workshop.put(counted(2015, 4400));
    workshop.put(counted(2020, 4290));
    Population coming = counted(2030, 3520);
    coming.projected = true;
    coming.source = "将来推計";
    workshop.put(coming);
    const std::string text = plan_with(workshop);
    CHECK(has(text, "平成27年（2015年）を100とすると"));
    CHECK(has(text, "80.0である"));
    CHECK(has(text, "- 令和2年（2020年） 4,290人（指数97.5）"));
    CHECK(has(text, "|平成27年（2015年）|4,400|100.0|…|…|国勢調査 2015年10月1日現在|"));
    CHECK(has(text, "推計は、公表された将来推計人口による。"));
}

TEST_CASE("what is projected is drawn in outline, what was counted is filled") {
    Workshop workshop = sample_workshop();
    workshop.put(counted(2015, 4400));
    Population coming = counted(2030, 3520);
    coming.projected = true;
    workshop.put(coming);
    const Document plan =
        build_plan(workshop, {ExportLevel::official, Language::japanese, {2026, 11, 22}});
    std::size_t charts = 0;
    for (const Block& block : plan.blocks) {
        const auto* chart = std::get_if<BarChart>(&block);
        if (!chart || chart->bars.front().label != "平成27年（2015年）") continue;
        ++charts;
        CHECK_FALSE(chart->bars.front().outlined);
        CHECK(chart->bars.back().outlined);
    }
    CHECK(charts == 1);
}

TEST_CASE("where nobody's age is unknown, neither a man's nor a woman's is") {
    Workshop workshop = sample_workshop();
    Population row = with_ages();
    workshop.put(row);
    CHECK(has(plan_with(workshop), "|年齢不詳|…|…|90|"));
    row.unknown_age = 0;
    workshop.put(row);
    CHECK(has(plan_with(workshop), "|年齢不詳|0|0|0|"));
}

TEST_CASE("the record names the years as the style has them") {
    Workshop workshop = sample_workshop();
    workshop.put(counted(2015, 4400));
    workshop.put(counted(2020, 4290));
    workshop.plan.style.years = YearForm::era;
    CHECK(has(plan_with(workshop), "|平成27年|4,400|"));
    workshop.plan.style.years = YearForm::western;
    CHECK(has(plan_with(workshop), "|2015年|4,400|"));
}

TEST_CASE("the way to the core is told of all or of some, and nobody waits for a walk") {
    Workshop workshop = sample_workshop();
    Transport way;
    std::int64_t id = 0;
    for (const Neighbourhood& one : workshop.neighbourhoods()) {
        way.id = {++id};
        way.neighbourhood = one.id;
        way.mode = id == 1 ? "walk" : "route_bus";
        workshop.put(way);
    }
    REQUIRE(id == 2);
    const std::string text = plan_with(workshop);
    CHECK(has(text, "すべての地区（2地区）について、拠点までの交通を調べた。"));
    CHECK(has(text, "|徒歩|－|－|"));
    CHECK(has(text, "|路線バス|－|…|"));
    CHECK(has(text, "出典：地域カルテ（協議会調べ）"));
    workshop.erase(way.id);
    CHECK(has(plan_with(workshop), "2地区のうち1地区について、拠点までの交通を調べた。"));
}

TEST_CASE("one year alone is no trend, and a district without a record has neither") {
    Workshop workshop = sample_workshop();
    workshop.put(counted(2020, 4290));
    CHECK_FALSE(has(plan_with(workshop), "を100とすると"));
    CHECK_FALSE(has(plan_with(sample_workshop()), "{ages}"));
}

TEST_CASE(
    "the services of such a municipality are told as the municipality's, with year and source") {
    Workshop workshop = sample_workshop();
    CHECK_FALSE(has(plan_with(workshop), "80％以上で立地"));
    workshop.district.municipality_population = 61000;
    workshop.district.municipality_source = "国勢調査 2020年";
    const std::string text = plan_with(workshop);
    CHECK(has(text, "あさひ市の人口は61,000人である（国勢調査 2020年）"));
    CHECK(has(text, "|郵便局|"));
    CHECK(has(text, "80％以上で立地"));
    CHECK(has(text, "この規模より大きい市町村で立地"));
    CHECK(has(
        text,
        "三大都市圏（東京圏・名古屋圏・大阪圏）を除く市町村について、サービスの施設がある確率が"));
    CHECK(has(text, "地区の人口には当てはまらない"));
    workshop.plan.style.ending = SentenceEnd::polite;
    workshop.plan.style.comma = CommaSign::western;
    CHECK(has(plan_with(workshop), "，地区の人口には当てはまりません（"));
}

TEST_CASE(
    "the steps of the organisation are printed as officials do, in their order, with the year") {
    Workshop workshop = sample_workshop();
    TrackStep step;
    step.id = {1};
    step.title = "説明会を開く";
    step.department = "市民活動支援課";
    step.done = "全自治会で説明した";
    step.first_fiscal_year = 2024;
    step.last_fiscal_year = 2025;
    step.state = ProgressState::done;
    step.place = 1;
    workshop.put(step);
    step = {};
    step.id = {2};
    step.title = "準備会をつくる";
    workshop.put(step);
    const std::string text = plan_with(workshop);
    CHECK(has(text, "組織づくりの2つの段階のうち、1つが実施済み、1つが未実施である。"));
    CHECK(has(text, "|① 準備会をつくる|"));
    CHECK(has(text, "|② 説明会を開く|市民活動支援課|全自治会で説明した（令和6年度（2024年度）"));
    CHECK(text.find("① 準備会") < text.find("② 説明会"));
}

TEST_CASE("what is handed over is counted and ticked off") {
    Workshop workshop = sample_workshop();
    TrackStep step;
    step.id = {1};
    step.title = "準備会をつくる";
    workshop.put(step);
    HandoverItem item;
    item.id = {1};
    item.title = "通帳";
    item.handed_over = true;
    workshop.put(item);
    item.id = {2};
    item.title = "鍵";
    item.detail = "会計の家の引き出し";
    item.handed_over = false;
    item.place = 1;
    workshop.put(item);
    const std::string text = plan_with(workshop);
    CHECK(has(text, "引き継ぐ2項目のうち、1項目の引継ぎを終えた。"));
    CHECK(text.find("|通帳|") < text.find("|鍵|"));
    CHECK(has(text, "|鍵|会計の家の引き出し|－|"));
    const std::string shown = plan_with(workshop, ExportLevel::public_use);
    CHECK(has(shown, "|鍵|－|"));
    CHECK_FALSE(has(shown, "引き出し"));
}

TEST_CASE("a theme that the council leaves out stands in the plan with its reason") {
    Workshop workshop = sample_workshop();
    Theme theme = *workshop.find(ThemeId{2});
    theme.left_out = "バスの会社と市の会議で決まる。";
    workshop.put(theme);
    const std::string text = plan_with(workshop);
    CHECK(has(text, "は取り上げない"));
    CHECK(has(text, "理由：バスの会社と市の会議で決まる。"));
    CHECK_FALSE(has(text, "。。"));
}

TEST_CASE("a card of a theme that is left out ends there, and the appendix says why") {
    Workshop workshop = sample_workshop();
    Theme theme;
    theme.id = {50};
    theme.title = "バスを増やしたい";
    theme.left_out = "市の会議で決まる。";
    workshop.put(theme);
    Card card;
    card.id = {60};
    card.number = 60;
    card.text = "バスが一日三本しかない";
    card.theme = theme.id;
    workshop.put(card);
    const std::string text = plan_with(workshop);
    CHECK(has(text, "このテーマは、課題として取り上げない（理由：市の会議で決まる）。"));
    CHECK(has(text, "課題にしない（理由は「[テーマ別の声>themes]」）"));
}
