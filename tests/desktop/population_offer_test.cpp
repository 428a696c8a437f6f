#include "desktop/population_offer.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

using namespace yoriai;

namespace {

std::string population_file(const std::string& name) {
    std::ifstream file(std::string(YORIAI_ROOT) + "/tests/data/population/" + name,
                       std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

PopulationOffer offered(const std::string& name, const Workshop& workshop,
                        const PopulationReading& reading = {}) {
    return offer_population(population_file(name), name, reading, workshop);
}

// Two neighbourhoods, to the second of which belongs half of 本町.
Workshop assigned_workshop() {
    Workshop workshop;
    workshop.district.name = "みどり丘小学校区";
    for (const auto& [id, name] : {std::pair(1, "緑が丘"), std::pair(2, "本町北")}) {
        Neighbourhood one;
        one.id = {id};
        one.name = name;
        workshop.put(one);
    }
    std::int64_t id = 0;
    const auto assign = [&](const char* area, std::int64_t to, double percent) {
        AreaShare share;
        share.id = {++id};
        share.area = area;
        share.neighbourhood = {to};
        share.percent = percent;
        share.place = id;
        workshop.put(share);
    };
    assign("緑が丘一丁目", 1, 100);
    assign("緑が丘二丁目", 1, 100);
    assign("本町", 2, 50);
    return workshop;
}

std::string lines(const std::vector<PopulationOffer::Row>& rows) {
    std::string text;
    for (const PopulationOffer::Row& row : rows) {
        text += row.name;
        for (const std::string& figure : row.figures) text += " " + figure;
        text += "\n";
    }
    return text;
}

std::string joined(const std::vector<std::string>& sentences) {
    std::string text;
    for (const std::string& one : sentences) text += one + "\n";
    return text;
}

bool says(const std::string& text, const char* words) {
    return text.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE(
    "a town's table without a year is offered with its figures, and takes the year it is told") {
    const Workshop workshop;
    const PopulationOffer undated = offered("town_cp932.csv", workshop);
    CHECK(undated.problem.empty());
    CHECK(undated.year.empty());
    CHECK(lines(undated.rows) == "校区全体 3,462   949 1,626\n");
    CHECK(undated.areas.size() == 3);
    CHECK(says(joined(undated.warnings), "何年の数字か"));
    CHECK(says(joined(undated.warnings), "割り当てがない"));
    REQUIRE(undated.take);
    CHECK(undated.take->is<DescribeDistrict>());

    PopulationReading reading;
    reading.year = "令和7年";
    reading.edition = "3月末";
    reading.source = "住民基本台帳（みどり市）";
    const PopulationOffer dated = offered("town_cp932.csv", workshop, reading);
    CHECK(dated.year == "2025");
    CHECK(lines(dated.rows) == "校区全体 3,462 1,679 1,783 949 1,626\n");
    REQUIRE(dated.take);
    const auto* taken = dated.take->as<ImportPopulation>();
    REQUIRE(taken);
    CHECK(taken->rows.front().edition == "3月末");
    CHECK(taken->rows.front().source == "住民基本台帳（みどり市）");
}

TEST_CASE("e-Stat's small areas are offered by neighbourhood, with what is not counted") {
    PopulationReading reading;
    reading.year = "2020";
    const Workshop workshop = assigned_workshop();
    const PopulationOffer offer = offered("small_areas_cp932.csv", workshop, reading);
    CHECK(says(offer.about, "e-Stat"));
    REQUIRE(offer.rows.size() == 3);
    CHECK(offer.rows[1].name == "緑が丘");
    CHECK(offer.rows[2].name == "本町北");
    const std::string told = joined(offer.warnings);
    CHECK(says(told, "割り当てのない4地域"));
    CHECK(says(told, "字下沢"));
    CHECK(says(told, "目安"));
    reading.all_areas = true;
    const PopulationOffer all = offered("small_areas_cp932.csv", workshop, reading);
    CHECK(all.rows.size() == 1);
    CHECK(all.areas.size() == 7);
    CHECK(says(joined(all.warnings), "伏せられて"));
}

TEST_CASE("rows that do not add up and figures that would be replaced are told before") {
    Workshop workshop;
    const PopulationOffer offer = offered("data_set.csv", workshop);
    CHECK(says(offer.about, "推奨データセット"));
    CHECK(offer.year == "2025");
    CHECK(offer.edition == "令和7年4月1日現在");
    CHECK(says(joined(offer.warnings), "「若葉町」は、男性と女性の和が総人口と合いません"));
    CHECK_FALSE(says(joined(offer.warnings), "置き換わります"));
    REQUIRE(offer.take);
    Population there = offer.take->as<ImportPopulation>()->rows.front();
    there.id = {1};
    workshop.put(there);
    CHECK(says(joined(offered("data_set.csv", workshop).warnings), "2025年の数字がもうあります"));
}

TEST_CASE("a file that is wrong in every row is told by its first rows and a number") {
    std::string table = "地域名,総人口,男性,女性\n";
    for (int row = 1; row <= 50; ++row) table += std::to_string(row) + "丁目,10,4,5\n";
    const PopulationOffer offer = offer_population(table, "a.csv", {}, Workshop());
    CHECK(offer.warnings.size() < 12);
    CHECK(says(joined(offer.warnings), "「8丁目」"));
    CHECK_FALSE(says(joined(offer.warnings), "「9丁目」"));
    CHECK(says(joined(offer.warnings), "42件"));
}

TEST_CASE("what cannot be read is told in a sentence, and nothing can be taken") {
    const Workshop workshop;
    PopulationReading reading;
    reading.year = "平成40年";
    const PopulationOffer wrong_year = offered("data_set.csv", workshop, reading);
    CHECK(says(wrong_year.problem, "平成40年"));
    CHECK(wrong_year.year == "平成40年");
    CHECK_FALSE(wrong_year.take);
    reading = {};
    reading.encoding = "euc-jp";
    const PopulationOffer wrong_encoding = offered("town_cp932.csv", workshop, reading);
    CHECK_FALSE(wrong_encoding.problem.empty());
    CHECK(wrong_encoding.text);
    CHECK_FALSE(wrong_encoding.take);
    const PopulationOffer other = offer_population("名前,住所\n山田,東町\n", "a.csv", {}, workshop);
    CHECK(says(other.problem, "人口の列が見つかりません"));
    CHECK_FALSE(other.take);
}
