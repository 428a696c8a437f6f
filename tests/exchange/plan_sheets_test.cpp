#include "exchange/plan_sheets.h"

#include <doctest/doctest.h>

#include "exchange/plan_fixture.h"
#include "exchange/save_file.h"
#include "exchange/xlsx_writer.h"

using namespace yoriai;

TEST_CASE("each table and chart of a plan becomes a sheet with its numbers as numbers") {
    const std::vector<Sheet> sheets = plan_sheets(plan_fixture());
    REQUIRE(sheets.size() == 3);
    CHECK(sheets[0].name == "表1-1");
    CHECK(sheets[0].title == "表1-1　分野ごとの困りごと");
    CHECK(std::get<double>(sheets[0].rows[1][1]) == 380);
    CHECK(std::get<std::string>(sheets[0].rows[1][2]) == "76.0％");
    CHECK(sheets[1].columns[1].title == "値 (票)");
    CHECK(std::get<double>(sheets[1].rows[0][1]) == 34);
    CHECK(sheets[2].rows.size() == 60);
    save_file(test_output("plan_fixture.xlsx"), write_xlsx(sheets, {2026, 11, 22}));
}

TEST_CASE("figures that are no quantities stay text in a sheet") {
    PrintedTable table;
    table.columns.resize(1);
    for (const char* text : {"1,234", "-0.5", "0", "007", "1-2", "12人", "", "1.2.3", "-", "5."})
        table.rows.push_back({{{Run{text, false, ""}}}, "", false});
    Document document;
    document.blocks = {table};
    std::string kinds;
    const std::vector<Sheet> sheets = plan_sheets(document);
    for (const auto& row : sheets[0].rows) kinds += row[0].index() == 1 ? 'n' : 't';
    CHECK(kinds == "nnnttttttt");
}

TEST_CASE("a plan without tables is a workbook that opens") {
    CHECK(write_xlsx(plan_sheets(Document{}), {2026, 11, 22}).starts_with("PK"));
}
