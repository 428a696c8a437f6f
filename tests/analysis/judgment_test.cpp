#include "analysis/judgment.h"

#include <doctest/doctest.h>

using namespace yoriai;

TEST_CASE("majority judgment ranks as the published library does") {
    using Ranks = std::vector<int>;
    CHECK(
        judge({{2, 2, 2, 2, 2}, {2, 1, 1, 1, 5}, {2, 1, 1, 2, 4}, {2, 1, 5, 0, 2}, {2, 2, 2, 2, 2}})
            .rank == Ranks{4, 1, 2, 3, 4});
    CHECK(judge({{1, 1, 1}, {1, 2, 0}, {0, 2, 1}}).rank == Ranks{2, 3, 1});
    // Pizza, chips, pasta, bread.
    CHECK(judge({{3, 2, 2, 3}, {2, 4, 2, 2}, {3, 2, 3, 2}, {1, 3, 4, 2}}).rank ==
          Ranks{2, 4, 3, 1});
}

TEST_CASE("an item that fewer people judged gets the worst grade from the others") {
    const Judgment judgment = judge({{0, 0, 3}, {0, 1, 6}, {0, 0, 0}});
    CHECK(judgment.median == std::vector<int>{0, 2, -1});
    CHECK(judgment.rank == std::vector<int>{2, 1, 3});
}

TEST_CASE("STAR takes the one of the two best that more ballots mark higher") {
    // Sums 10, 9, 3; the second is marked higher on two ballots of three.
    const StarResult star = count_star({{5, 1, 1}, {3, 4, 1}, {2, 4, 1}}, 3);
    CHECK(star.finalists == std::vector<std::size_t>{0, 1});
    CHECK(star.winners == std::vector<std::size_t>{1});
    CHECK(star.for_first == 1);
    CHECK(star.for_second == 2);
    const StarResult tied = count_star({{3, 3, 3}}, 3);
    CHECK(tied.winners.size() == 3);
}
