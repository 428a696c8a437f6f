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

std::string told_sentences(const std::vector<Sentence>& sentences) {
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
    CHECK(told_sentences(preview.warnings) ==
          "年齢の列が足りません（「5-9」がありません）。ピラミッドはつくりません。\n");
    REQUIRE(preview.populations.size() == 1);
    CHECK(preview.populations[0].year == 2025);
    CHECK(preview.populations[0].edition == "令和7年1月1日現在");
    CHECK(preview.populations[0].men == 140);
    CHECK(preview.populations[0].ages_men.empty());
    CHECK(preview.source == "population.csv");
    CHECK_FALSE(preview.estimated);
}

TEST_CASE("e-Stat's small areas: two header rows, no sum counted twice, suppressed areas told") {
    const PopulationPreview preview = preview_population(small_areas, "tblT001082C04.txt.csv");
    CHECK(figures(preview) == "1849 480 -");
    CHECK(preview.counted.size() == 4);
    CHECK(preview.estimated);
    CHECK(told_sentences(preview.warnings).find("荒巻") != std::string::npos);
    CHECK(preview.rows[1].code == "041010010");
}

TEST_CASE("areas of the district are chosen, some by a share") {
    PopulationOptions options;
    options.areas = {{"青葉町", 1.0, {}}, {"旭ケ丘一丁目", 0.5, {}}};
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
    CHECK(told_sentences(preview.warnings).find("東町") != std::string::npos);
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
    options.areas = {{"ない町", 1.0, {}}};
    CHECK(told_by([&] { preview_population(small_areas, "a.csv", options); }).find("ない町") !=
          std::string::npos);
}

namespace {

// The head of the recommended data set in full.
std::string data_set_head() {
    std::string head =
        "都道府県コード又は市区町村コード,地域コード,都道府県名,市区町村名,調査年月日,地域名,"
        "総人口,"
        "男性,女性";
    for (int age = 0; age < 100; age += 5)
        for (const char* sex : {"男性", "女性"})
            head += "," + std::to_string(age) + "-" + std::to_string(age + 4) + "歳の" + sex;
    return head + ",100歳以上の男性,100歳以上の女性,年齢不詳の男性,年齢不詳の女性,世帯数,備考\n";
}

// A row with `men` and `women` in each of the 21 bands, and 2 people of unknown age.
std::string data_set_row(const std::string& area, int men, int women, int total) {
    std::string row = "132071,,東京都,昭島市,2025/1/1," + area + "," + std::to_string(total) + "," +
                      std::to_string(21 * men + 1) + "," + std::to_string(21 * women + 1);
    for (int i = 0; i < 21; ++i) row += "," + std::to_string(men) + "," + std::to_string(women);
    return row + ",1,1," + std::to_string(8 * men) + ",\n";
}

// e-Stat's columns by age and sex in its second header row, as the office writes them.
std::string small_areas_in_full(const std::string& head_of_age = {}) {
    std::string codes = "KEY_CODE,HYOSYO,CITYNAME,NAME,HTKSYORI,HTKSAKI,GASSAN,T1";
    std::string names = ",,,,,,,総数、年齢「不詳」含む";
    std::string figures, stars;
    for (const char* sex : {"男", "女"}) {
        for (const char* age :
             {"０～４歳", "５～９歳", "１０～１４歳", "１５～１９歳", "２０～２４歳",
              "２５～２９歳", "３０～３４歳", "３５～３９歳", "４０～４４歳", "４５～４９歳",
              "５０～５４歳", "５５～５９歳", "６０～６４歳", "６５～６９歳", "７０～７４歳",
              "１５歳未満", "１５～６４歳", "６５歳以上", "７５歳以上"}) {
            if (head_of_age == age) continue;
            codes += ",T2";
            names += std::string(",") + sex + age;
            figures += ",10";
            stars += ",*";
        }
    }
    return codes + "\n" + names + "\n041010010,2,仙台市青葉区,青葉町,0,,,320" + figures +
           "\n041010020,2,仙台市青葉区,荒巻,2,041010010,,*" + stars + "\n";
}

}  // namespace

TEST_CASE("the whole pyramid comes with the recommended data set, to each neighbourhood its part") {
    const std::string csv = data_set_head() + data_set_row("", 6, 8, 296) +
                            data_set_row("朝日町", 2, 3, 107) + data_set_row("昭和町", 4, 5, 191);
    PopulationOptions options;
    options.areas = {{"朝日町", 1, {7}}, {"昭和町", 0.5, {7}}, {"昭和町", 0.5, {8}}};
    options.source = "住民基本台帳（昭島市）";
    const PopulationPreview preview = preview_population(csv, "a.csv", options);
    CHECK(told_sentences(preview.warnings).empty());
    REQUIRE(preview.populations.size() == 3);
    const Population& whole = preview.populations[0];
    CHECK(whole.total == 298);
    CHECK(whole.ages_men == "6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6");
    CHECK(whole.ages_women == "8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8");
    CHECK(whole.unknown_age == 4);
    CHECK(whole.aged_65_and_over == 8 * 14);
    CHECK(whole.households == 48);
    CHECK(preview.counted.size() == 2);
    CHECK(preview.populations[1].neighbourhood == NeighbourhoodId{7});
    CHECK(preview.populations[1].total == 203);
    CHECK(preview.populations[2].ages_men.starts_with("2,2,2,"));
    CHECK(preview.populations[2].estimated);
}

TEST_CASE("the older edition ends at 85 and over, and its pyramid does") {
    std::string head = "地域名,総人口,男性,女性", row = "朝日町,90,36,54";
    for (int age = 0; age < 85; age += 5) {
        for (const char* sex : {"男性", "女性"})
            head += "," + std::to_string(age) + "-" + std::to_string(age + 4) + "歳の" + sex;
        row += ",2,3";
    }
    const std::string csv =
        head + ",85歳以上の男性,85歳以上の女性,不詳者の男性,不詳者の女性\n" + row + ",2,0,0,3\n";
    PopulationOptions options;
    options.year = 2020;
    const PopulationPreview preview = preview_population(csv, "a.csv", options);
    CHECK(told_sentences(preview.warnings).empty());
    REQUIRE(preview.populations.size() == 1);
    CHECK(read_ages(preview.populations[0].ages_men)->size() == 18);
    CHECK(preview.populations[0].unknown_age == 3);
}

TEST_CASE("e-Stat's pyramid stops at 75 and over, whatever other groups the file has") {
    PopulationOptions options;
    options.year = 2020;
    const PopulationPreview preview =
        preview_population(small_areas_in_full(), "tblT001082C04.txt.csv", options);
    REQUIRE(preview.populations.size() == 1);
    const auto men = read_ages(preview.populations[0].ages_men);
    REQUIRE(men);
    CHECK(men->size() == 16);
    CHECK(people_from(*men, 65) == 30);
    CHECK(preview.estimated);
    CHECK(told_sentences(preview.warnings).find("荒巻") != std::string::npos);
}

TEST_CASE("a pyramid with a missing age is told by the age, and is not made up") {
    const PopulationPreview preview =
        preview_population(small_areas_in_full("３０～３４歳"), "tblT001082C04.txt.csv");
    CHECK(told_sentences(preview.warnings).find("「30-34」がありません") != std::string::npos);
    CHECK(preview.populations.empty());
}

TEST_CASE("an age without a figure stays unknown") {
    const std::string csv = data_set_head() + data_set_row("朝日町", 2, 3, 107);
    std::string blank = csv;
    blank.replace(blank.find(",2,3,2,3"), 8, ",,3,2,3");
    const PopulationPreview preview = preview_population(blank, "a.csv");
    CHECK(preview.populations.at(0).ages_men.starts_with(",2,2"));
    CHECK(told_sentences(preview.warnings).find("空きがあります") != std::string::npos);
    CHECK(told_sentences(preview.warnings).find("年齢の和が総人口と合いません（105と107）") !=
          std::string::npos);
}

TEST_CASE("a day that its era never had is told, and gives no year and no edition") {
    for (const char* table : {"人口（平成40年1月1日現在）,\n地域名,総人口\n東町,100\n",
                              "調査年月日,地域名,総人口\n平成40年1月1日,東町,100\n"}) {
        PopulationPreview preview = preview_population(table, "town.csv", {});
        CHECK(preview.total == 100);
        CHECK(preview.populations.empty());
        REQUIRE(preview.warnings.size() == 1);
        CHECK(told_sentences(preview.warnings).find("平成は31年") != std::string::npos);
        PopulationOptions options;
        options.year = 2025;
        preview = preview_population(table, "town.csv", options);
        REQUIRE(preview.populations.size() == 1);
        CHECK(preview.populations[0].edition.empty());
    }
}

TEST_CASE("the day above a town's table gives the year and the edition") {
    const std::string csv =
        "町別世帯数・人口,,\n平成31年4月1日現在,,\n町名,世帯数,人口\n富士見町,1200,2500\n";
    const PopulationPreview preview = preview_population(csv, "a.csv");
    REQUIRE(preview.populations.size() == 1);
    CHECK(preview.populations[0].year == 2019);
    CHECK(preview.populations[0].edition == "平成31年4月1日現在");
}

TEST_CASE("a header whose cells were merged is refused: its first column would be taken for all") {
    CHECK(told_by([] {
              preview_population("町名,人口,,,世帯数\n,男,女,計,\n東町,45,55,100,40\n", "a.csv");
          }).find("結合") != std::string::npos);
}

TEST_CASE("an area that holds figures of one that is not counted is told") {
    PopulationOptions options;
    options.areas = {{"旭ケ丘二丁目", 1, {}}};
    const PopulationPreview preview = preview_population(small_areas, "a.csv", options);
    CHECK(told_sentences(preview.warnings).find("04101003001") != std::string::npos);
}

TEST_CASE(
    "areas that are not counted are known, without sums and without parts of what is counted") {
    const auto left_out = [](std::vector<CountedArea> areas) {
        PopulationOptions options;
        options.areas = std::move(areas);
        const PopulationPreview preview = preview_population(small_areas, "a.csv", options);
        std::string names;
        for (const std::size_t at : preview.left_out) names += preview.rows[at].area + " ";
        return names;
    };
    CHECK(left_out({{"青葉町"}}) == "旭ケ丘一丁目 旭ケ丘二丁目 荒巻 ");
    CHECK(left_out({{"旭ケ丘"}}) == "青葉町 荒巻 ");
    CHECK(left_out({}).empty());
}

TEST_CASE("a municipality's row without a name is told by what it is") {
    const std::string csv = data_set_head() + data_set_row("", 2, 3, 100);
    CHECK(told_sentences(preview_population(csv, "a.csv").warnings).find("「市町村の合計」") !=
          std::string::npos);
}
