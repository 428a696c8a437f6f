#include "analysis/agreement_measures.h"

#include <doctest/doctest.h>

#include <array>
#include <cmath>

#include "analysis/proportion_tests.h"

using namespace yoriai;

namespace {

// Within half a unit of the last digit published.
bool is(double value, double published, int digits) {
    return std::abs(value - published) <= 0.5000001 * std::pow(10.0, -digits);
}

}  // namespace

TEST_CASE("measures of agreement are those of the R package agrmt") {
    const std::array counts = {30, 40, 210, 130, 530, 50, 10};
    CHECK(is(tastle_wierman_consensus(counts), 0.7256876, 7));
    CHECK(is(van_der_eijk_agreement(counts), 0.6113333, 7));
    CHECK(is(polarisation(counts), 0.1943333, 7));
    CHECK(is(leik_dispersion(counts), 0.287, 3));
}

TEST_CASE("agreement is whole when all say the same and gone when halves stand at the ends") {
    const std::array alike = {0, 0, 9};
    const std::array split = {5, 0, 5};
    const std::array spread = {3, 3, 3};
    CHECK(polarisation(alike) == 0);
    CHECK(polarisation(split) == 1);
    CHECK(polarisation(spread) == 0.5);
    CHECK(tastle_wierman_consensus(alike) == 1);
    CHECK(is(tastle_wierman_consensus(split), 0, 12));
    CHECK(leik_dispersion(alike) == 0);
    CHECK(leik_dispersion(split) == 1);
}

TEST_CASE("with nobody or one possible answer there is nothing to disagree on") {
    const std::array nobody = {0, 0, 0};
    const std::array one = {4};
    CHECK(tastle_wierman_consensus(nobody) == 1);
    CHECK(van_der_eijk_agreement(nobody) == 1);
    CHECK(leik_dispersion(nobody) == 0);
    CHECK(polarisation(one) == 0);
    CHECK(esteban_ray_polarisation({}, 1) == 0);
}

TEST_CASE("polarisation is Esteban and Ray's") {
    const std::array ends = {.5, 0., 0., 0., .5};
    const std::array even = {.2, .2, .2, .2, .2};
    const std::array sensitivities = {0., .8, 1., 1.3, 1.6};
    const std::array at_ends = {2.0, 1.1486983550, 1.0, .8122523964, .6597539554};
    const std::array evenly = {1.6, .4415134917, .32, .1974508361, .1218338521};
    for (std::size_t i = 0; i < sensitivities.size(); ++i) {
        CHECK(is(esteban_ray_polarisation(ends, sensitivities[i]), at_ends[i], 10));
        CHECK(is(esteban_ray_polarisation(even, sensitivities[i]), evenly[i], 10));
    }
}

TEST_CASE("judges agree as Kendall's W says, with and without ties") {
    CHECK(is(kendall_w({{1, 3, 2}, {1, 2, 3}, {2, 3, 1}, {3, 1, 2}}).w, 1.0 / 16, 14));
    CHECK(is(kendall_w({{1, 2.5, 2.5, 4}, {2, 1, 3, 4}, {1, 2, 4, 3}}).w, .7471264368, 10));
    CHECK(kendall_w({{1, 2, 3}, {1, 2, 3}}).w == 1);
    CHECK(kendall_w({{1, 2, 3}, {1, 2, 3}}).chi_square == 4);
}

TEST_CASE("nothing is said of a single judge, of none, or of judges who tell nothing apart") {
    CHECK(kendall_w({}).w == 0);
    CHECK(kendall_w({{1, 2, 3}}).w == 0);
    CHECK(kendall_w({{2, 2, 2}, {2, 2, 2}}).w == 0);
    CHECK(kendall_w({{1}, {1}}).w == 0);
}

TEST_CASE("equal values share the mean of their ranks, the largest first") {
    const std::array values = {3., 7., 3., 1.};
    CHECK(mean_ranks(values) == std::vector<double>{2.5, 1, 2.5, 4});
}

TEST_CASE("intervals of shares are Wilson's and Jeffreys's") {
    struct Published {
        int count, of;
        double wilson_low, wilson_high, jeffreys_low, jeffreys_high;
    };
    const std::array<Published, 7> all = {{{0, 10, 0, .277533, 0, .217196},
                                           {1, 10, .017876, .404150, .011012, .381315},
                                           {5, 10, .236593, .763407, .223529, .776471},
                                           {10, 10, .722467, 1, .782804, 1},
                                           {15, 20, .531299, .888138, .535805, .897602},
                                           {20, 30, .487801, .807695, .488852, .814021},
                                           {24, 24, .862024, 1, .901612, 1}}};
    for (const Published& one : all) {
        CAPTURE(one.count);
        CAPTURE(one.of);
        const Share wilson = wilson_share(one.count, one.of);
        const Share jeffreys = jeffreys_share(one.count, one.of);
        CHECK(is(wilson.low, one.wilson_low, 6));
        CHECK(is(wilson.high, one.wilson_high, 6));
        CHECK(is(jeffreys.low, one.jeffreys_low, 6));
        CHECK(is(jeffreys.high, one.jeffreys_high, 6));
    }
}

TEST_CASE("shares are tested as Polis tests them") {
    CHECK(is(share_above_half(8, 10), 2.1105794120, 10));
    CHECK(is(share_above_other(8, 3, 10, 12), 2.5008776395, 10));
    CHECK(std::abs(share_above_other(15, 56, 24, 71) + 1.518) < 0.01);
    CHECK(share_above_other(4, 9, 4, 9) == 0);
    CHECK(smoothed_share(0, 0) == 0.5);
}
