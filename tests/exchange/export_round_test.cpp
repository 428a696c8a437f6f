#include "exchange/export_round.h"

#include <doctest/doctest.h>

#include "analysis/small_hall.h"
#include "exchange/sentences.h"

using namespace yoriai;

namespace {

std::string cell(const SheetCell& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    if (const auto* number = std::get_if<double>(&value))
        return std::to_string(static_cast<int>(*number));
    return "?";
}

PlanOptions at(ExportLevel level) {
    PlanOptions options;
    options.level = level;
    options.date = {2026, 11, 22};
    return options;
}

SmallHall hall_of_tables() {
    SmallHall hall(RoundMethod::approval, 2);
    hall.cast(3, {{{1}, {}}}, {1});
    hall.cast(6, {{{1}, {}}}, {2});
    hall.cast(9, {{{1}, {}}, {{2}, {}}}, {3});
    return hall;
}

}  // namespace

TEST_CASE("results stand by rank with their shares") {
    const SmallHall hall = hall_of_tables();
    const Sheet sheet =
        round_table(hall.workshop, hall.held(), RoundTable::results, at(ExportLevel::official));
    REQUIRE(sheet.rows.size() == 2);
    CHECK(cell(sheet.rows[0][1]) == "項目1");
    CHECK(cell(sheet.rows[0][2]) == "18");
    CHECK(cell(sheet.rows[1][4]) == "50");
}

TEST_CASE("small groups are withheld outside the council") {
    const SmallHall hall = hall_of_tables();
    const Sheet kept =
        round_table(hall.workshop, hall.held(), RoundTable::groups, at(ExportLevel::internal));
    CHECK(cell(kept.rows[0][2]) == "3");
    const Sheet sheet =
        round_table(hall.workshop, hall.held(), RoundTable::groups, at(ExportLevel::official));
    REQUIRE(sheet.rows.size() == 6);
    CHECK(cell(sheet.rows[0][2]) == "x");
    CHECK(cell(sheet.rows[2][2]) == "x");
    CHECK(cell(sheet.rows[4][2]) == "9");
    CHECK(sheet.note.find("5人") != std::string::npos);
}

TEST_CASE("a ranking has a table of pairs, other rounds have none in their workbook") {
    SmallHall hall(RoundMethod::ranking, 2);
    hall.cast(4, {{{1}, {Answer::agree, 1, 1}}, {{2}, {Answer::agree, 1, 2}}});
    hall.cast(1, {{{1}, {Answer::agree, 1, 2}}, {{2}, {Answer::agree, 1, 1}}});
    const Sheet pairs =
        round_table(hall.workshop, hall.held(), RoundTable::pairs, at(ExportLevel::official));
    REQUIRE(pairs.rows.size() == 2);
    CHECK(cell(pairs.rows[0][2]) == "4");
    CHECK(cell(pairs.rows[1][1]) == "1");
    CHECK(round_table(hall_of_tables().workshop, hall_of_tables().held(), RoundTable::pairs,
                      at(ExportLevel::official))
              .rows.empty());
    CHECK(export_round_tables(hall.workshop, hall.held(), at(ExportLevel::official))
              .starts_with("PK"));
}

TEST_CASE("a hidden card keeps its words from everybody but the council") {
    SmallHall hall(RoundMethod::approval, 2);
    Card card;
    card.id = {50};
    card.number = 1;
    card.text = "ひみつ";
    card.hidden = true;
    hall.workshop.put(card);
    Item item = *hall.workshop.find(ItemId{1});
    item.card = card.id;
    item.text = card.text;
    hall.workshop.put(item);
    const auto first = [&](ExportLevel level) {
        return cell(
            round_table(hall.workshop, hall.held(), RoundTable::results, at(level)).rows[0][1]);
    };
    CHECK(first(ExportLevel::internal) == "ひみつ");
    CHECK(first(ExportLevel::official) == "（伏せた項目）");
    CHECK(first(ExportLevel::public_use).find("ひみつ") == std::string::npos);
}

TEST_CASE("paper comes as PDF, and a round without anything to print is told so") {
    SmallHall hall(RoundMethod::dots, 2);
    CHECK(export_ballots(hall.workshop, hall.held(), Language::japanese, 1, 3)
              .bytes.starts_with("%PDF"));
    CHECK(
        export_dot_sheets(hall.workshop, hall.held(), Language::english).bytes.starts_with("%PDF"));
    const SmallHall empty(RoundMethod::dots, 0);
    CHECK(told_by([&] { export_ballots(empty.workshop, empty.held(), Language::japanese); }) ==
          "この投票には項目がないので、用紙をつくれません。");
    const SmallHall ranking(RoundMethod::ranking, 3);
    CHECK_FALSE(told_by([&] {
                    export_dot_sheets(ranking.workshop, ranking.held(), Language::japanese);
                }).empty());
}
