#include "exchange/read_population.h"

#include <doctest/doctest.h>

#include "exchange/sentences.h"

using namespace yoriai;

namespace {

std::string as_text(const std::optional<int>& number) {
    return number ? std::to_string(*number) : "-";
}

std::string figures(const PopulationPreview& preview) {
    return as_text(preview.total) + " " + as_text(preview.aged_65_and_over) + " " +
           as_text(preview.households);
}

std::string told(const std::vector<Sentence>& sentences) {
    std::string text;
    for (const Sentence& one : sentences)
        text += say_in(Language::japanese, one.message, one.values) + "\n";
    return text;
}

// The head of e-Stat's file of small areas, cut to the columns that matter here.
const char* const small_areas =
    "KEY_CODE,HYOSYO,CITYNAME,NAME,HTKSYORI,HTKSAKI,GASSAN,T001082001,T001082002,T001082003\n"
    ",,,,,,,総数、年齢「不詳」含む,総数１５～６４歳,総数６５歳以上\n"
    "04101,1,仙台市青葉区,,0,,,3000,2000,700\n"
    "041010010,2,仙台市青葉区,青葉町,0,,,649,400,180\n"
    "041010020,2,仙台市青葉区,旭ケ丘,0,,,1200,800,300\n"
    "04101002001,3,仙台市青葉区,旭ケ丘一丁目,0,,,500,300,150\n"
    "04101002002,3,仙台市青葉区,旭ケ丘二丁目,1,,04101003001,700,500,150\n"
    "04101003001,3,仙台市青葉区,荒巻,2,04101002002,,*,*,*\n";

}  // namespace

TEST_CASE("the recommended data set is added up by area, without the municipality's total") {
    const std::string csv =
        "都道府県コード又は市区町村コード,地域コード,都道府県名,市区町村名,調査年月日,地域名,"
        "総人口,男性,"
        "女性,0-4歳の男性,0-4歳の女性,65-69歳の男性,65-69歳の女性,100歳以上の男性,100歳以上の女性,"
        "年齢不詳の男性,年齢不詳の女性,世帯数,備考\n"
        "132071,,東京都,昭島市,2025/1/1,,300,140,160,50,60,80,90,5,7,5,3,150,\n"
        "132071,,東京都,昭島市,2025/1/1,朝日町,100,45,55,20,20,20,30,2,3,3,2,50,\n"
        "132071,,東京都,昭島市,2025/1/1,昭和町,200,95,105,30,40,60,60,3,4,2,1,100,\n";
    const PopulationPreview preview = preview_population(csv, "population.csv");
    CHECK(figures(preview) == "300 182 150");
    CHECK(preview.counted.size() == 2);
    CHECK(preview.warnings.empty());
    CHECK(preview.source == "population.csv");
    CHECK_FALSE(preview.estimated);
}

TEST_CASE("e-Stat's small areas: two header rows, no sum counted twice, suppressed areas told") {
    const PopulationPreview preview = preview_population(small_areas, "tblT001082C04.txt.csv");
    CHECK(figures(preview) == "1849 480 -");
    CHECK(preview.counted.size() == 4);
    CHECK(preview.estimated);
    CHECK(told(preview.warnings).find("荒巻") != std::string::npos);
    CHECK(preview.rows[1].code == "041010010");
}

TEST_CASE("areas of the district are chosen, some by a share") {
    PopulationOptions options;
    options.areas = {{"青葉町", 1.0}, {"旭ケ丘一丁目", 0.5}};
    options.source = "令和2年国勢調査";
    const PopulationPreview preview = preview_population(small_areas, "a.csv", options);
    CHECK(figures(preview) == "899 255 -");
    CHECK(preview.estimated);
    CHECK(preview.source == "令和2年国勢調査");
    const DescribeDistrict command = population_command(preview);
    CHECK(command.population == 899);
    CHECK_FALSE(command.households);
}

TEST_CASE("a town's own table with notes above, a column without a name and a total below") {
    const std::string csv =
        "町別世帯数・人口,,,\n令和7年4月1日現在,,,\n,世帯数,人口総数,65歳以上\n富士見町,\"1,200\","
        "\"2,500\",700\n"
        "曙町,800,1500,-\n合計,2000,4000,700\n（注）外国人を含む,,,\n";
    const PopulationPreview preview = preview_population(csv, "machi.csv");
    CHECK(figures(preview) == "4000 700 2000");
    CHECK(preview.counted.size() == 2);
}

TEST_CASE("CP932 is read as well as UTF-8") {
    // 町名,人口 / 緑町,120
    const std::string cp932 = "\x92\xAC\x96\xBC,\x90\x6C\x8C\xFB\n\x97\xCE\x92\xAC,120\n";
    CHECK(figures(preview_population(cp932, "a.csv")) == "120 - -");
}

TEST_CASE("rows that do not add up are told and still counted") {
    const std::string csv = "地域名,総人口,男性,女性\n東町,100,45,56\n西町,50,25,25\n";
    const PopulationPreview preview = preview_population(csv, "a.csv");
    CHECK(figures(preview) == "150 - -");
    REQUIRE(preview.warnings.size() == 1);
    CHECK(told(preview.warnings).find("東町") != std::string::npos);
}

TEST_CASE("what is no population table is refused with a sentence that helps") {
    CHECK(told_by([] { preview_population("名前,住所\n山田,東町\n", "a.csv"); }).find("総人口") !=
          std::string::npos);
    CHECK(told_by([] {
              preview_population("地域名,総人口\n東町,たくさん\n", "a.csv");
          }).find("数字がある行") != std::string::npos);
    CHECK(told_by([] {
              preview_population("KEY_CODE,NAME,人口\n41010010,青葉町,100\n", "a.csv");
          }).find("先頭の0") != std::string::npos);
    PopulationOptions options;
    options.areas = {{"ない町", 1.0}};
    CHECK(told_by([&] { preview_population(small_areas, "a.csv", options); }).find("ない町") !=
          std::string::npos);
}
