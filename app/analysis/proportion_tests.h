#pragma once

namespace yoriai {

// The tests by which Polis tells what a group says more than chance, and more than the others do.
// Counts are of people; each test adds one imagined supporter, and a share adds one on either side.

// (count + 1) / (of + 2)
double smoothed_share(int count, int of);
// How many standard errors the share lies above one half.
double share_above_half(int count, int of);
// How many standard errors the first share lies above the second. 0 when all agree everywhere.
double share_above_other(int count, int other_count, int of, int other_of);

// One-sided 90 %.
inline constexpr double significant_z = 1.2816;

}  // namespace yoriai
