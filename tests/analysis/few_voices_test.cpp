#include "analysis/few_voices.h"

#include <doctest/doctest.h>

#include "analysis/small_hall.h"

using namespace yoriai;

namespace {

std::map<ItemId, Vote> dots(const std::map<int, int>& by_item) {
    std::map<ItemId, Vote> votes;
    for (const auto& [item, count] : by_item) votes[{item}] = {Answer::agree, count};
    return votes;
}

std::string describe(const std::vector<FewVoice>& voices) {
    const char* const reasons[] = {"strong", "fair", "table"};
    std::string text;
    for (const FewVoice& voice : voices)
        text += std::to_string(voice.item.value) + " " + reasons[static_cast<int>(voice.because)] +
                " " + std::to_string(voice.people) + "/" + std::to_string(voice.of) + ";";
    return text;
}

SmallHall hall_of_dots(int each) {
    SmallHall hall(RoundMethod::dots, 6);
    Round round = hall.held();
    round.dots = round.most_on_one = each;
    hall.workshop.put(round);
    return hall;
}

}  // namespace

TEST_CASE("few who put all they have on one thing are seen") {
    SmallHall hall = hall_of_dots(3);
    hall.cast(12, dots({{1, 1}, {2, 1}, {3, 1}}));
    hall.cast(3, dots({{6, 3}}));
    CHECK(describe(find_few_voices(hall.workshop, hall.held())) == "6 strong 3/15;");
}

TEST_CASE("one person alone is not shown, for all would know who it is") {
    SmallHall hall = hall_of_dots(3);
    hall.cast(14, dots({{1, 1}, {2, 1}, {3, 1}}));
    hall.cast(1, dots({{6, 3}}));
    CHECK(find_few_voices(hall.workshop, hall.held()).empty());
}

TEST_CASE("a group as large as a seat gets its thing named though others have more votes") {
    SmallHall hall(RoundMethod::approval, 6);
    hall.cast(20, dots({{1, 1}, {2, 1}, {3, 1}}));
    hall.cast(10, dots({{6, 1}}));
    CHECK(describe(find_few_voices(hall.workshop, hall.held())) == "6 fair 10/30;");
}

TEST_CASE("what one table wants is told with that table's counts") {
    SmallHall hall(RoundMethod::dots, 6);
    hall.count(1, {8, 8, 8, 2, 0, 0});
    hall.count(2, {8, 8, 8, 2, 0, 0});
    hall.count(3, {1, 1, 1, 0, 0, 5});
    const auto found = find_few_voices(hall.workshop, hall.held());
    CHECK(describe(found) == "6 table 5/8;");
    CHECK(found[0].table_id == TableId{3});
}

TEST_CASE("no votes at all, the same votes of all, and two items give no few") {
    SmallHall hall(RoundMethod::dots, 6);
    CHECK(find_few_voices(hall.workshop, hall.held()).empty());
    hall.cast(20, dots({{1, 1}, {2, 1}, {3, 1}}));
    CHECK(find_few_voices(hall.workshop, hall.held()).empty());
    SmallHall two(RoundMethod::dots, 2);
    two.cast(9, dots({{1, 1}}));
    two.cast(2, dots({{2, 1}}));
    CHECK(find_few_voices(two.workshop, two.held()).empty());
}
