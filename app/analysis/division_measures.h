#pragma once

#include <vector>

#include "analysis/vote_strata.h"

namespace yoriai {

// The direction in which people differ most.
struct Direction {
    double alikeness = 0;  // the largest eigenvalue of how alike people voted
    std::vector<double> people;
};

Direction find_direction(const std::vector<Stratum>&, std::size_t people);

// How much more likely the votes are with two camps than with one, as a logarithm, less what the
// camps had to borrow for it. The camps begin at the two sides of the direction.
double gain_of_two_camps(const std::vector<Stratum>&, const Direction&);

}  // namespace yoriai
