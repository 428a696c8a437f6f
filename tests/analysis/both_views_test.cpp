#include "analysis/both_views.h"

#include <doctest/doctest.h>

#include "analysis/small_hall.h"

using namespace yoriai;

namespace {

Vote vote(Answer answer) { return {answer}; }

}  // namespace

TEST_CASE("an item that splits the room comes with what each side wants besides") {
    SmallHall hall(RoundMethod::agreement, 3);
    hall.cast(
        6, {{{1}, vote(Answer::agree)}, {{2}, vote(Answer::agree)}, {{3}, vote(Answer::disagree)}});
    hall.cast(
        5, {{{1}, vote(Answer::disagree)}, {{2}, vote(Answer::agree)}, {{3}, vote(Answer::agree)}});
    const auto found = find_both_views(hall.workshop, hall.held());
    REQUIRE(found.size() == 2);
    CHECK(found[0].item == ItemId{1});
    CHECK(found[0].agree.people == 6);
    CHECK(found[0].disagree.people == 5);
    CHECK_FALSE(found[0].agree.also);  // item 2 is everybody's
    CHECK(found[0].disagree.also == ItemId{3});
}

TEST_CASE("one against many is no split") {
    SmallHall hall(RoundMethod::agreement, 2);
    hall.cast(9, {{{1}, vote(Answer::agree)}});
    hall.cast(1, {{{1}, vote(Answer::disagree)}});
    hall.cast(1, {{{2}, vote(Answer::agree)}});
    hall.cast(1, {{{2}, vote(Answer::disagree)}});
    CHECK(find_both_views(hall.workshop, hall.held()).empty());
}

TEST_CASE("counted hands have sides too, but nothing is known of what else they want") {
    SmallHall hall(RoundMethod::agreement, 1);
    for (const auto& [answer, count] : {std::pair(Answer::agree, 7), {Answer::disagree, 8}}) {
        Tally tally;
        tally.id = {++hall.next};
        tally.round = {9};
        tally.item = {1};
        tally.answer = answer;
        tally.count = count;
        hall.workshop.put(tally);
    }
    const auto found = find_both_views(hall.workshop, hall.held());
    REQUIRE(found.size() == 1);
    CHECK(found[0].disagree.people == 8);
    CHECK_FALSE(found[0].disagree.also);
}

TEST_CASE("dots take no sides") {
    SmallHall hall(RoundMethod::dots, 3);
    hall.cast(6, {{{1}, {}}});
    hall.cast(6, {{{2}, {}}});
    CHECK(find_both_views(hall.workshop, hall.held()).empty());
}
