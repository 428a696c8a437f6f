#include "analysis/proportion_tests.h"

#include <cmath>

namespace yoriai {

double smoothed_share(int count, int of) { return (count + 1.0) / (of + 2.0); }

double share_above_half(int count, int of) {
    const double people = of + 1.0;
    return 2 * std::sqrt(people) * ((count + 1.0) / people - 0.5);
}

double share_above_other(int count, int other_count, int of, int other_of) {
    const double here = count + 1.0, there = other_count + 1.0;
    const double people = of + 1.0, others = other_of + 1.0;
    const double pooled = (here + there) / (people + others);
    // All agree everywhere; with more supporters than people the test means nothing.
    const double variance = pooled * (1 - pooled) * (1 / people + 1 / others);
    return variance > 0 ? (here / people - there / others) / std::sqrt(variance) : 0;
}

}  // namespace yoriai
