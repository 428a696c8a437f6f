#pragma once

#include <span>
#include <vector>

#include "analysis/tally.h"

namespace yoriai {

// How far people who answered on an ordered scale agree. `counts` holds how many chose each answer,
// from one end of the scale to the other; with fewer than two answers, or nobody, all agree.

// 1 all the same, 0 half of them at either end (Tastle and Wierman, Int. J. Approx. Reasoning 45,
// 2007, 531-545).
double tastle_wierman_consensus(std::span<const int> counts);

// 1 all the same, 0 every answer chosen as often, -1 half at either end (van der Eijk, Quality &
// Quantity 35, 2001, 325-341).
double van_der_eijk_agreement(std::span<const int> counts);
// The same as division: 0 all the same, 1 half at either end.
double polarisation(std::span<const int> counts);

// 0 all the same, 1 half at either end (Leik, Pacific Soc. Review 9, 1966, 85-90).
double leik_dispersion(std::span<const int> counts);

// How strongly people feel with those who answer alike against those far away, the answers one unit
// apart (Esteban and Ray, Econometrica 62, 1994, 819-851); `sensitivity` is 0 to 1.6.
double esteban_ray_polarisation(std::span<const double> shares, double sensitivity);

// How far several judges agree on an order.
struct RankAgreement {
    double w = 0;           // Kendall's W: 1 all give the same order, 0 none in common
    double chi_square = 0;  // judges * (objects - 1) * w
};

// Ranks of the values, the largest first; equal ones share the mean of their ranks.
std::vector<double> mean_ranks(std::span<const double> values);

// Kendall's W with ties. A row of `ranks` is one judge's. Nothing can be said of fewer than two
// judges or objects, or when nobody tells the objects apart: 0.
RankAgreement kendall_w(const std::vector<std::vector<double>>& ranks);

// Jeffreys' interval at 95 %: quantiles of Beta(count + 1/2, n - count + 1/2); its ends are 0 when
// count is 0 and 1 when it is n (Brown, Cai and DasGupta, Stat. Sci. 16, 2001, 101-133). Requires
// 0 <= count <= n and n > 0.
Share jeffreys_share(int count, int n);

}  // namespace yoriai
