#include <doctest/doctest.h>

#include "ui/sample_workshop.h"
#include "ui/session_desk.h"

using namespace yoriai;

namespace {

PopulationOffer offered_people() {
    Given<Population> row;
    row.year = 2025;
    row.total = 431;
    row.source = "population.csv";
    PopulationOffer offer;
    offer.file = offer.source = "population.csv";
    offer.text = true;
    offer.about = "地域ごとの人口の表です。";
    offer.year = "2025";
    offer.rows = {{"校区全体", {"431", "208", "223", "129", "182"}}};
    offer.areas = {{"緑が丘一丁目", {"431", "208", "223", "129", "182"}}};
    offer.warnings = {"町丁の割り当てがありません。"};
    offer.take = ImportPopulation{{row}};
    return offer;
}

// The district's record with its people, to which files are offered.
struct PeopleDesk : SessionDesk {
    PeopleDesk() : SessionDesk(empty_workshop(), WorkshopStep::prepare) {
        screen->desk.prepare.record.open = true;
        screen->frame(3);
    }
    void show(const PopulationOffer& shown) {
        offer = shown;
        screen->input.population_offer = &offer;
        screen->frame(3);
    }
    // What the last field or chip asked for.
    PopulationReading asked() const {
        const auto all = screen->requested<ChangePopulation>();
        return all.empty() ? PopulationReading{} : all.back().reading;
    }
    PopulationOffer offer;
};

}  // namespace

TEST_CASE("a population file is asked for by the record's button and by the menu") {
    PeopleDesk desk;
    desk.click("record.population");
    CHECK(desk.screen->requested<ReadPopulation>().size() == 1);
    desk.screen->desk.chosen = Act::import_population;
    desk.screen->frame(2);
    CHECK(desk.screen->requested<ReadPopulation>().size() == 2);
    desk.click("record.part.facilities");
    CHECK_FALSE(desk.screen->shows("record.population"));
}

TEST_CASE("Enter takes an offered population as one edit, which one undo takes back") {
    PeopleDesk desk;
    desk.show(offered_people());
    CHECK(desk.screen->desk.focus.now() == "population.take");
    desk.press(ImGuiKey_Enter);
    CHECK(desk.screen->requested<ForgetImport>().size() == 1);
    desk.screen->input.population_offer = nullptr;
    desk.screen->frame(3);
    REQUIRE(desk.workshop().populations().size() == 1);
    CHECK(desk.workshop().district.population == 431);
    desk.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    CHECK(desk.workshop().populations().empty());
    CHECK(desk.workshop().district.population == empty_workshop().district.population);
}

TEST_CASE("Escape leaves the population where it is, but in a field it leaves the field") {
    PeopleDesk desk;
    desk.show(offered_people());
    desk.click("population.source");
    desk.screen->type("市");
    desk.press(ImGuiKey_Escape);
    CHECK(desk.screen->requested<ForgetImport>().empty());
    CHECK(desk.screen->requested<ChangePopulation>().empty());
    desk.press(ImGuiKey_Escape);
    CHECK(desk.screen->requested<ForgetImport>().size() == 1);
    CHECK(desk.workshop().populations().empty());
}

TEST_CASE("a missing year is asked for first, and every answer reads the file anew") {
    PeopleDesk desk;
    PopulationOffer offer = offered_people();
    offer.year.clear();
    offer.assigned = true;
    desk.show(offer);
    CHECK(desk.screen->desk.focus.now() == "population.year");
    desk.screen->type("令和7年");
    desk.press(ImGuiKey_Enter);
    CHECK(desk.asked().year == "令和7年");
    // What is being read anew can't be taken before it was looked at.
    desk.click("population.take");
    CHECK(desk.screen->requested<ForgetImport>().empty());
    desk.click("population.projected");
    desk.click("population.assigned");
    desk.click("population.encoding.2");
    CHECK(desk.asked().year == "令和7年");
    CHECK(desk.asked().projected);
    CHECK(desk.asked().all_areas);
    CHECK(desk.asked().encoding == "cp932");
    const PopulationOffer read_anew = offered_people();
    desk.screen->input.population_offer = &read_anew;
    desk.screen->frame(3);
    desk.click("population.take");
    CHECK(desk.workshop().populations().size() == 1);
}

TEST_CASE("a file that cannot be read so is told with its reason, and nothing can be taken") {
    PeopleDesk desk;
    PopulationOffer offer = offered_people();
    offer.take.reset();
    offer.problem = "人口の列が見つかりません。";
    desk.show(offer);
    desk.press(ImGuiKey_Enter);
    desk.click("population.take");
    CHECK(desk.screen->requested<ForgetImport>().empty());
    CHECK(desk.workshop().populations().empty());
    desk.click("population.cancel");
    CHECK(desk.screen->requested<ForgetImport>().size() == 1);
}
