#include <doctest/doctest.h>

#include "commands/refusals.h"

using namespace yoriai;

namespace {

Workshop workshop_with_record() {
    Workshop workshop;
    workshop.put(Neighbourhood{{1}, "東町会", {}, {}, 0});
    Facility shop;
    shop.id = {2};
    shop.name = "商店";
    workshop.put(shop);
    OwnWord word;
    word.id = {3};
    word.vocabulary = "facility_kinds";
    word.key = "onsen";
    word.japanese = "温泉";
    word.source = "市の分類";
    workshop.put(word);
    return workshop;
}

template <class ACommand>
std::string why_not_id(const ACommand& command) {
    const Refusal why = refusal(workshop_with_record(), command);
    return why ? why->message.id : "allowed";
}

template <class Row, class Change>
std::string why_not_put(Row row, Change change) {
    change(row);
    return why_not_id(PutRows<Row>{{{row}}});
}

Population counted() {
    Population row;
    row.year = 2025;
    row.source = "国勢調査";
    row.total = 100;
    return row;
}

}  // namespace

TEST_CASE("rows of the record need a name, neighbourhoods that are there and figures that can be") {
    CHECK(why_not_id(PutRows<Facility>{}) == "record_no_rows");
    CHECK(why_not_put(Facility{}, [](Facility&) {}) == "record_row_empty");
    CHECK(why_not_put(Facility{}, [](Facility& row) { row.name = "駅"; }) == "allowed");
    CHECK(why_not_put(Facility{}, [](Facility& row) {
              row.name = "駅";
              row.neighbourhood = {9};
          }) == "no_such_thing");
    CHECK(why_not_put(Facility{}, [](Facility& row) {
              row.name = "駅";
              row.year = 25;
          }) == "record_year");
    CHECK(why_not_put(Transport{}, [](Transport& row) {
              row.mode = "bus";
              row.trips_a_day = -1;
          }) == "number_negative");
    CHECK(why_not_put(AreaShare{}, [](AreaShare& row) {
              row.area = "青葉町";
              row.percent = 101;
          }) == "record_percent");
    CHECK(why_not_put(Boundary{}, [](Boundary& row) {
              row.name = "第三中学校区";
              row.whole = row.part = {{1}};
          }) == "record_whole_and_part");
    CHECK(why_not_put(TrackStep{}, [](TrackStep& row) {
              row.title = "設立";
              row.first_fiscal_year = 2016;
              row.last_fiscal_year = 2013;
          }) == "record_years_reversed");
    CHECK(why_not_id(RemoveRows<Facility>{{{2}}}) == "allowed");
    CHECK(why_not_id(RemoveRows<Facility>{{{4}}}) == "no_such_thing");
}

TEST_CASE("figures of people need a year, a source and ages that are ages") {
    CHECK(why_not_put(counted(), [](Population&) {}) == "allowed");
    CHECK(why_not_put(counted(), [](Population& row) { row.year = 0; }) == "record_year");
    CHECK(why_not_put(counted(), [](Population& row) { row.source = " "; }) == "record_no_source");
    CHECK(why_not_put(counted(), [](Population& row) { row.ages_men = "1,x"; }) == "record_ages");
    CHECK(why_not_put(counted(), [](Population& row) { row.ages_men = "1,2"; }) ==
          "record_ages_uneven");
    CHECK(why_not_put(counted(), [](Population& row) { row.aged_65_and_over = 101; }) ==
          "record_aged_more");
    CHECK(why_not_id(ImportPopulation{{{counted()}, {counted()}}}) == "record_population_twice");
}

TEST_CASE("own words have a key, a source, and one meaning in a vocabulary") {
    OwnWord word;
    word.vocabulary = "facility_kinds";
    word.key = "shop";
    word.japanese = "店";
    word.source = "市の分類";
    CHECK(why_not_put(word, [](OwnWord&) {}) == "allowed");
    CHECK(why_not_put(word, [](OwnWord& row) { row.source.clear(); }) == "own_word_no_source");
    CHECK(why_not_put(word, [](OwnWord& row) { row.key = "Shop!"; }) == "own_word_key");
    CHECK(why_not_put(word, [](OwnWord& row) { row.key = "onsen"; }) == "own_word_twice");
    CHECK(why_not_id(UseOwnWords{"facility_kinds", {{word}}}) == "allowed");
    CHECK(why_not_id(UseOwnWords{"transport_modes", {{word}}}) == "own_word_other");
    CHECK(why_not_id(UseOwnWords{"facility_kinds", {}}) == "allowed");
}
