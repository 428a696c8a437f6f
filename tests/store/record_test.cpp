#include <doctest/doctest.h>

#include "store/session.h"
#include "store/support.h"

using namespace yoriai;

namespace {

Given<Population> people(int year, int total, NeighbourhoodId neighbourhood = {}) {
    Given<Population> row;
    row.neighbourhood = neighbourhood;
    row.year = year;
    row.total = total;
    row.source = "国勢調査";
    row.edition = "10月1日現在";
    return row;
}

NeighbourhoodId add_neighbourhood(Session& session) {
    AddNeighbourhood command;
    command.name = "東町会";
    REQUIRE_FALSE(session.execute(command));
    return session.workshop().neighbourhoods().last().id;
}

}  // namespace

TEST_CASE(
    "an import takes the newest count for the first figures, in one edit that is undone whole") {
    const TemporaryFolder folder;
    Session session = Session::create(folder / "a.yoriai");
    const NeighbourhoodId east = add_neighbourhood(session);
    const std::string before = describe(session.workshop());
    CHECK_FALSE(session.execute(
        ImportPopulation{{people(2020, 900), people(2015, 1000), people(2020, 80, east)}}));
    const Workshop& workshop = session.workshop();
    CHECK(workshop.district.population == 900);
    CHECK(workshop.district.population_source == "国勢調査 10月1日現在");
    CHECK(workshop.find(east)->population == 80);
    CHECK(workshop.populations().size() == 3);
    CHECK_FALSE(session.execute(Undo{}));
    CHECK(describe(session.workshop()) == before);
    CHECK_FALSE(session.execute(Redo{}));

    // Importing the same year again replaces it; a projection changes nothing that was counted.
    Given<Population> coming = people(2030, 700);
    coming.projected = true;
    CHECK_FALSE(session.execute(ImportPopulation{{people(2020, 910), coming}}));
    CHECK(session.workshop().populations().size() == 4);
    CHECK(session.workshop().district.population == 910);
}

TEST_CASE("a row keeps its place when it is put again, and new rows come last") {
    const TemporaryFolder folder;
    Session session = Session::create(folder / "a.yoriai");
    PutRows<Resource> put;
    for (const char* name : {"里山", "祭り", "廃校"}) {
        put.rows.emplace_back();
        put.rows.back().name = name;
    }
    CHECK_FALSE(session.execute(put));
    Given<Resource> changed{session.workshop().resources().first()};
    changed.name = "里山の道";
    CHECK_FALSE(session.execute(PutRows<Resource>{{changed}}));
    std::string names;
    for (const Resource& row : session.workshop().resources()) names += row.name + " ";
    CHECK(names == "里山の道 祭り 廃校 ");
}

TEST_CASE("what the record says of a neighbourhood goes with it, and comes back with undo") {
    const TemporaryFolder folder;
    Session session = Session::create(folder / "a.yoriai");
    const NeighbourhoodId east = add_neighbourhood(session), west = add_neighbourhood(session);
    CHECK_FALSE(session.execute(ImportPopulation{{people(2020, 80, east), people(2020, 9, west)}}));
    Given<Facility> shop;
    shop.name = "商店";
    shop.neighbourhood = east;
    Given<Transport> bus;
    bus.mode = "bus";
    bus.neighbourhood = east;
    Given<Boundary> school;
    school.name = "第三中学校区";
    school.whole = {east, west};
    CHECK_FALSE(session.execute(PutRows<Facility>{{shop}}));
    CHECK_FALSE(session.execute(PutRows<Transport>{{bus}}));
    CHECK_FALSE(session.execute(PutRows<Boundary>{{school}}));
    const std::string before = describe(session.workshop());
    CHECK_FALSE(session.execute(RemoveNeighbourhood{east}));
    const Workshop& workshop = session.workshop();
    CHECK(workshop.populations().size() == 1);
    CHECK(workshop.transports().empty());
    CHECK_FALSE(workshop.facilities().first().neighbourhood);
    CHECK(workshop.boundaries().first().whole == std::vector{west});
    CHECK_FALSE(session.execute(Undo{}));
    CHECK(describe(session.workshop()) == before);
}

TEST_CASE("own words are taken as a set and given back") {
    const TemporaryFolder folder;
    Session session = Session::create(folder / "a.yoriai");
    UseOwnWords use;
    use.vocabulary = "facility_kinds";
    for (const char* key : {"onsen", "shop"}) {
        Given<OwnWord> word;
        word.vocabulary = use.vocabulary;
        word.key = key;
        word.japanese = key;
        word.source = "市の分類";
        use.rows.push_back(word);
    }
    CHECK_FALSE(session.execute(use));
    CHECK_FALSE(session.execute(use));
    CHECK(session.workshop().own_words().size() == 2);
    use.rows.clear();
    CHECK_FALSE(session.execute(use));
    CHECK(session.workshop().own_words().empty());
}
