#pragma once

#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "model/workshop.h"

namespace yoriai {

// A share of n people, with the interval it lies in for all who might have been asked.
struct Share {
    double value = 0;  // 0 to 1
    double low = 0;
    double high = 0;
    int of = 0;  // n
};

// Wilson's score interval at 95 % (E. B. Wilson, JASA 22, 1927, 209-212; z = 1.959964). Requires
// 0 <= count <= n and n > 0.
Share wilson_share(int count, int n);

// The same with Wilson's deviation shortened by sqrt((N - n) / (N - 1)): for a room of n out of N
// people it speaks of. With n = N nothing is left to be uncertain of.
Share finite_share(int count, int n, int population);

// How many people gave each pair of marks: (grade, feasibility), the second 0 where there is one.
using Marks = std::map<std::pair<int, int>, int>;

struct ItemResult {
    ItemId item;
    int rank = 0;  // from 1; items with the same count share a rank, and the next rank is left out
    // What the method counts:
    //   dots, hands, approval, one_per_field   dots or hands
    //   agreement                              people who agree
    //   weights, score                         points
    //   ranking                                how many other items it beats (Schulze)
    //   run_off                                votes for it in all its duels
    //   judgment                               its majority grade, from 0
    //   gradients                              people at 1 to 3: endorsement to support
    //   fist                                   people who show 3 to 5
    //   importance_feasibility                 people with both marks in the upper half
    int count = 0;
    int disagree = 0;
    int pass = 0;
    Marks marks;                      // where the method has marks
    std::optional<Share> share;       // of the people asked; nothing when their number is not known
    std::map<TableId, int> by_table;  // the count table by table; TableId{} is the hall as a whole
};

struct RoundResult {
    RoundId round;
    int ballots = 0;                // in the urn
    std::optional<int> cast;        // how many people voted, when that is known
    std::optional<int> eligible;    // how many might have voted
    int total = 0;                  // the sum of all counts
    std::vector<ItemResult> items;  // by rank, then by their place in the round
    std::vector<std::vector<ItemId>>
        ties;  // items that share a rank, two or more, with a count above 0
};

// Counts a round: its typed tallies and its ballots together. Exact; nothing is rounded, and ties
// stay ties. Says nothing about whether the room may see it yet: that is Round::state.
RoundResult count_round(const Workshop&, const Round&);

// How many people stand behind each mark of an item, by grade.
std::map<int, int> count_grades(const Marks&);
std::map<int, int> count_feasibility(const Marks&);

// Votes on one item by anybody: what becomes its count.
struct VoteCounts {
    int dots = 0;
    int disagree = 0;
    int pass = 0;
    Marks marks;

    void add(const Vote&, int people = 1);
    int people() const;  // who gave a mark or an answer
};

// The count of an item, by its round's method. For a ranking those who put it first.
int count_of(const Round&, const VoteCounts&);

}  // namespace yoriai
