#pragma once

#include <array>
#include <cmath>
#include <vector>

#include "analysis/vote_matrix.h"

namespace yoriai {

struct PlanePoint {
    double x = 0;
    double y = 0;
    bool operator==(const PlanePoint&) const = default;
};

inline double distance(const PlanePoint& a, const PlanePoint& b) {
    return std::sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
}

// The votes that differ from what a statement usually gets: each vote cast less its statement's
// mean. A vote that was not cast stands at the mean, which is 0 here, so only the others are kept.
struct CentredVotes {
    struct Cell {
        std::uint32_t column = 0;
        double value = 0;
    };
    std::size_t columns = 0;
    std::vector<double> means;
    std::vector<std::size_t> row_begins;  // one more than rows
    std::vector<Cell> cells;

    std::size_t rows() const { return row_begins.size() - 1; }
};

CentredVotes centre_votes(const VoteMatrix&);

// v <- X'(X v) / |X'(X v)|, at most this often, until the length repeats; zeros when X' X v is
// zero. `taken` are directions that are taken out of every row of X first.
std::vector<double> iterate_power(const CentredVotes&, std::vector<double> start, int most_times,
                                  const std::vector<std::vector<double>>& taken = {});

// Where the votes put people, as Polis draws it: the two principal components of the votes, missing
// ones at their statement's mean; a person's place is the projection of the votes cast, stretched
// by sqrt(statements / votes cast). Statements that nobody voted on have no part in it.
struct OpinionPlane {
    std::array<std::vector<double>, 2> axes;  // a weight a statement; zeros where there is no axis
    std::vector<double> means;
    std::vector<PlanePoint> people;
    std::vector<PlanePoint> statements;  // where a person would stand who only agreed with it
};

OpinionPlane project_opinions(const VoteMatrix&);

}  // namespace yoriai
