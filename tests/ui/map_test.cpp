#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "ui/map_panel.h"
#include "ui/sample_workshop.h"
#include "ui/screen.h"

using namespace yoriai;

namespace {

// A revealed round with six statements. Two camps of ten people differ on the first two, and
// everybody agrees with the third.
Workshop voted_workshop(bool with_ballots) {
    Workshop workshop = sample_workshop();
    Round round;
    round.id = {900};
    round.number = 90;
    round.question = "どう考えますか";
    round.method = RoundMethod::agreement;
    round.state = RoundState::revealed;
    workshop.put(round);
    std::vector<ItemId> items;
    for (int i = 0; i < 6; ++i) {
        Item item;
        item.id = {901 + i};
        item.round = round.id;
        item.place = i;
        item.text = "意見" + std::to_string(i + 1);
        workshop.put(item);
        items.push_back(item.id);
    }
    std::vector<Ballot> ballots;
    for (int person = 0; with_ballots && person < 20; ++person) {
        Ballot ballot;
        const bool first_camp = person < 10;
        for (std::size_t i = 0; i < items.size(); ++i) {
            const bool agrees =
                i < 2 ? first_camp : i == 2 || (i + static_cast<std::size_t>(person)) % 3 > 0;
            ballot.votes[items[i]].answer = agrees ? Answer::agree : Answer::disagree;
        }
        ballots.push_back(ballot);
    }
    std::sort(ballots.begin(), ballots.end());
    workshop.put_ballots(round.id, ballots);
    return workshop;
}

struct MapScreen : Screen {
    explicit MapScreen(const Workshop& workshop) : Screen(&workshop) {
        desk.step = WorkshopStep::map;
        frame(3);
    }
};

}  // namespace

TEST_CASE("two camps are found, named in the verdict and drawn") {
    const Workshop workshop = voted_workshop(true);
    MapScreen screen(workshop);
    const MapPanel& panel = screen.desk.map;
    REQUIRE(panel.map.groups.size() == 2);
    CHECK(panel.map.groups[0].size + panel.map.groups[1].size == 20);
    CHECK(panel.verdict.find("2つの見方") != std::string::npos);
    CHECK(screen.shows("map.picture"));
    CHECK(panel.by_group.size() == 2);
}

TEST_CASE("the map of the round that is looked at goes to the hall") {
    const Workshop workshop = voted_workshop(true);
    MapScreen screen(workshop);
    screen.click("map.show_hall");
    const auto shown = screen.requested<ShowInHall>();
    REQUIRE(shown.size() == 1);
    CHECK(shown[0].scene == HallScene::map);
    CHECK(shown[0].round == RoundId{900});
}

TEST_CASE("a round without ballots compares its tables or says that there is no map") {
    const Workshop workshop = voted_workshop(false);
    MapScreen screen(workshop);
    screen.desk.map.round = {900};
    screen.frame(2);
    CHECK(screen.desk.map.map.people.empty());
    CHECK_FALSE(screen.desk.map.verdict.empty());
    CHECK_FALSE(screen.shows("map.picture"));
    CHECK_FALSE(screen.shows("map.show_hall"));
}

TEST_CASE("without a revealed round the map step leads to the vote") {
    const Workshop workshop = empty_workshop();
    MapScreen screen(workshop);
    screen.click("map.go_choose");
    screen.frame(3);
    CHECK(screen.desk.step == WorkshopStep::choose);
}
