#include "analysis/ranked_tally.h"

#include <doctest/doctest.h>

#include <sstream>
#include <string>

using namespace yoriai;

namespace {

struct Election {
    std::vector<RankedBallots> ballots;
    std::size_t items = 0;
};

// "8 A>C>D>B" a line; A=B share a place; letters that are missing stand behind.
Election election(std::size_t items, const std::string& lines) {
    Election made;
    made.items = items;
    std::istringstream stream(lines);
    int count = 0;
    for (std::string order; stream >> count >> order;) {
        RankedBallots ballots{Places(items), count};
        int place = 1;
        for (const char mark : order) {
            if (mark == '>')
                ++place;
            else if (mark != '=')
                ballots.places[static_cast<std::size_t>(mark - 'A')] = place;
        }
        made.ballots.push_back(ballots);
    }
    return made;
}

SchulzeResult schulze(const Election& votes) {
    return count_schulze(count_pairs(votes.ballots, votes.items));
}

std::string rows(const Matrix& matrix) {
    std::string text;
    for (std::size_t i = 0; i < matrix.size(); ++i) {
        for (std::size_t j = 0; j < matrix.size(); ++j)
            if (i != j) text += std::to_string(matrix[i][j]) + ' ';
        text.back() = '\n';
    }
    return text;
}

std::string best(const std::vector<int>& ranks) {
    std::string letters;
    for (std::size_t i = 0; i < ranks.size(); ++i)
        if (ranks[i] == 1) letters += static_cast<char>('A' + i);
    return letters;
}

std::string numbers(const std::vector<int>& list) {
    std::string text;
    for (const int number : list) text += (text.empty() ? "" : " ") + std::to_string(number);
    return text;
}

struct Example {
    std::size_t items;
    const char* votes;
    const char* paths;  // row by row, without the diagonal; empty: not published
    const char* winners;
};

// The official examples of the method, with the strengths of their strongest paths by winning
// votes, as published with the library Condorcet (MIT).
const Example official[] = {
    {4, "8 A>C>D 2 B>A>D 4 C>D>B 4 D>B>A 3 D>C>B", "14 14 12\n13 13 12\n13 15 12\n13 19 13\n", "D"},
    {4, "3 A>C>D 9 B>A>C 8 C>D>A 5 D>A>B 5 D>B>C", "17 17 17\n18 19 19\n18 20 20\n18 21 19\n", "C"},
    {5, "5 A>C>B>E 5 A>D>E>C 8 B>E>D>A 3 C>A>B>E 7 C>A>E>B 2 C>B>A>D 7 D>C>E>B 8 E>B>A>D", "", "E"},
    {4, "3 A>B>C 2 C>B>D 2 D>A>B 2 D>B>C", "5 5 5\n5 7 5\n5 5 5\n6 5 5\n", "BD"},
    {4, "12 A>B>C 6 A>D>B 9 B>C>D 15 C>D>A 21 D>B>A", "36 39 36\n36 48 36\n36 36 36\n45 42 42\n",
     "D"},
    {4, "8 A>C>D 2 B>C>D 3 B>D>A 5 C>B>D 1 C>D>B 3 D>A>B 1 D>B>A",
     "14 15 15\n12 12 12\n15 14 16\n15 14 15\n", "AC"},
    {6, "3 A>D>E>B>C 3 B>F>E>C>D 4 C>A>B>F>D 1 D>B>C>E>F 4 D>E>F>A>B 2 E>C>B>D>F 2 F>A>C>D>B", "",
     "A"},
    {6,
     "3 A>D>E>B>C 3 B>F>E>C>D 4 C>A>B>F>D 1 D>B>C>E>F 4 D>E>F>A>B 2 E>C>B>D>F 2 F>A>C>D>B "
     "2 A>E>F>C>B",
     "", "D"},
    {4, "3 A>B>D 5 A>D>B 1 A>D>C 2 B>A>D 2 B>D>C 4 C>A>B 6 C>B>A 2 D>B>C 5 D>C>A",
     "18 20 21\n17 17 17\n19 18 19\n19 18 20\n", "A"},
    {5, "3 A>B>D>E 5 A>D>E>B 1 A>D>E>C 2 B>A>D>E 2 B>D>E>C 4 C>A>B>D 6 C>B>A>D 2 D>B>E>C 5 D>E>C>A",
     "18 20 21 21\n19 19 19 19\n19 18 19 19\n19 18 20 30\n19 18 20 19\n", "B"},
    {4, "5 A>C>D 2 B>C>D 4 B>D>A 2 C>D>A", "", "A"},
    {5, "5 A>E>C>D 2 B>C>D>A 4 B>D>A>E 2 C>D>A>B", "", "B"},
    {4,
     "6 A>B>C>D 8 A=B 8 A=C 18 A=C>D 8 A=C=D 40 B 4 C>B>D 9 C>D>A 8 C=D 14 D>A>B 11 D>B>C 4 D>C>A",
     "67 67 45\n45 79 45\n45 45 45\n50 72 72\n", "D"},
    {5, "9 A>D>B>E 6 B>C>A>D 5 B>C>D>E 2 C>D>B>E 6 D>E>C>B 14 E>A>C>B 2 E>C>A>B 1 E>D>A>C",
     "26 28 31 28\n27 27 27 27\n28 26 29 28\n28 26 28 28\n30 26 32 30\n", "B"},
    {5, "9 A>D>B>E 1 B>A>C>E 6 C>B>A>D 2 C>D>B>E 5 C>D>E>A 6 D>E>C>A 14 E>B>A>C 2 E>B>C>A", "",
     "E"},
    {3, "2 A>B>C 2 B>C>A 1 C>A>B", "3 3\n3 4\n3 3\n", "AB"},
};

}  // namespace

TEST_CASE("Schulze's official examples have their winners and path strengths") {
    for (const Example& example : official) {
        INFO(example.votes);
        const SchulzeResult result = schulze(election(example.items, example.votes));
        CHECK(best(result.rank) == example.winners);
        if (*example.paths) CHECK(rows(result.paths) == example.paths);
    }
}

TEST_CASE("a whole order by Schulze, and two items that neither beats the other") {
    const auto wikipedia =
        schulze(election(5,
                         "5 A>C>B>E>D 5 A>D>E>C>B 8 B>E>D>A>C 3 C>A>B>E>D 7 C>A>E>B>D 2 C>B>A>D>E "
                         "7 D>C>E>B>A 8 E>B>A>D>C"));
    CHECK(numbers(wikipedia.rank) == "2 4 3 5 1");
    const auto tied = schulze(election(4, "3 A>B>C 2 C>B>D 2 D>A>B 2 D>B>C"));
    CHECK(numbers(tied.rank) == "2 1 2 1");
}

TEST_CASE("Borda, instant run-off and duels on a hundred ballots") {
    const Election votes = election(4, "42 A>B>C>D 26 B>C>D>A 15 C>D>B>A 17 D>C>B>A");
    CHECK(numbers(count_borda_doubled(votes.ballots, 4)) == "452 588 546 414");
    const InstantRunOff run_off = count_instant_run_off(votes.ballots, 4);
    const std::vector<std::vector<std::optional<int>>> rounds = {
        {42, 26, 15, 17}, {42, 26, {}, 32}, {42, {}, {}, 58}};
    CHECK(run_off.rounds == rounds);
    CHECK(run_off.winners == std::vector<std::size_t>{3});
    CHECK_FALSE(run_off.dropped_together);
    CHECK(numbers(count_duels_doubled(count_pairs(votes.ballots, 4))) == "0 6 4 2");
}

TEST_CASE("items without a place share what is left of Borda's points") {
    CHECK(numbers(count_borda_doubled(election(4, "1 A").ballots, 4)) == "8 4 4 4");
    CHECK(numbers(count_borda_doubled(election(3, "1 A=B>C").ballots, 3)) == "5 5 2");
}

TEST_CASE(
    "a run-off says when all that are left have the same, and counts shared firsts for none") {
    const InstantRunOff even = count_instant_run_off(election(2, "3 A>B 3 B>A").ballots, 2);
    CHECK(even.winners == std::vector<std::size_t>{0, 1});
    const InstantRunOff shared = count_instant_run_off(election(3, "4 A=B>C 2 B>A>C").ballots, 3);
    CHECK(shared.rounds.front() == std::vector<std::optional<int>>{0, 2, 0});
    CHECK(shared.winners == std::vector<std::size_t>{1});
    const InstantRunOff nobody = count_instant_run_off({}, 2);
    CHECK(nobody.winners == std::vector<std::size_t>{0, 1});
}
