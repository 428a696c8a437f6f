#include "model/rows.h"

#include <doctest/doctest.h>

#include <string>

#include "model/workshop.h"

using namespace yoriai;

namespace {

std::string describe(const Rows<Field>& rows) {
    std::string text;
    for (const Field& field : rows) text += field.name + " ";
    return text;
}

Card card(std::int64_t id, int number, std::int64_t theme = 0, std::int64_t table = 0) {
    Card made;
    made.id = {id};
    made.number = number;
    made.theme = {theme};
    made.table_id = {table};
    return made;
}

}  // namespace

TEST_CASE("rows keep the order of their places, whatever the order they come in") {
    Rows<Field> rows;
    rows.put({{5}, "福祉", "福", 2});
    rows.put({{1}, "防犯", "犯", 1});
    rows.put({{7}, "防災", "災", 0});
    CHECK(describe(rows) == "防災 防犯 福祉 ");
    rows.put({{5}, "福祉", "福", -1});
    CHECK(describe(rows) == "福祉 防災 防犯 ");
    rows.erase({1});
    rows.erase({99});
    CHECK(describe(rows) == "福祉 防災 ");
    CHECK(rows.find({7})->name == "防災");
    CHECK(rows.find({1}) == nullptr);
}

TEST_CASE("a copy of rows finds its own rows, not the original's") {
    Rows<Field> rows;
    rows.put({{1}, "防災", "災", 0});
    Rows<Field> copy = rows;
    rows.put({{1}, "防犯", "犯", 0});
    CHECK(copy.find({1})->name == "防災");
    CHECK(rows.find({1})->name == "防犯");
    copy = rows;
    rows.erase({1});
    CHECK(copy.find({1})->name == "防犯");
}

TEST_CASE("a workshop knows the cards of its themes and tables as they come, move and go") {
    Workshop workshop;
    workshop.put(Theme{.id = {1}, .title = "夜道を明るくしたい", .parent = {}, .position = {}});
    workshop.put(Theme{.id = {2}, .title = "街灯が足りない", .parent = {1}, .position = {}});
    workshop.put(card(10, 1, 2, 3));
    workshop.put(card(11, 2, 1, 3));
    workshop.put(card(12, 3));
    CHECK(workshop.count_cards_in({1}) == 2);
    CHECK(workshop.cards_in({2}).size() == 1);
    CHECK(workshop.cards_in(ThemeId{}).size() == 1);
    CHECK(workshop.count_cards_of({3}) == 2);
    workshop.put(card(10, 1));
    CHECK(workshop.count_cards_in({1}) == 1);
    CHECK(workshop.count_cards_of({3}) == 1);
    workshop.erase(CardId{12});
    CHECK(workshop.cards_in(ThemeId{}).size() == 1);
}
