#include "analysis/agreement_measures.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace yoriai {
namespace {

double total(std::span<const int> counts) {
    return std::accumulate(counts.begin(), counts.end(), 0.0);
}

// Of a pattern of chosen (1) and unchosen (0) answers: the order in each of its triples, as van der
// Eijk's U.
double unimodality(const std::vector<bool>& chosen) {
    const auto size = chosen.size();
    double peaks = 0, dents = 0;
    for (std::size_t a = 0; a < size; ++a)
        for (std::size_t b = a + 1; b < size; ++b)
            for (std::size_t c = b + 1; c < size; ++c) {
                const bool ends_differ = chosen[a] != chosen[c];
                peaks += chosen[b] && ends_differ;
                dents += chosen[a] && !chosen[b] && chosen[c];
            }
    if (peaks + dents <= 0) return 1;
    const double answers = static_cast<double>(size);
    return ((answers - 2) * peaks - (answers - 1) * dents) / ((answers - 2) * (peaks + dents));
}

double pattern_agreement(const std::vector<bool>& chosen) {
    const auto answers = static_cast<double>(chosen.size());
    const auto used = static_cast<double>(std::count(chosen.begin(), chosen.end(), true));
    if (used >= answers) return 0;
    return unimodality(chosen) * (1 - (used - 1) / (answers - 1));
}

// I_x(a, b) by its continued fraction (Lentz), for jeffreys_share.
double beta_fraction(double a, double b, double x) {
    constexpr double tiny = 1e-300;
    double c = 1, d = 1 - (a + b) * x / (a + 1);
    d = 1 / (std::abs(d) < tiny ? tiny : d);
    double value = d;
    for (int m = 1; m <= 500; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        double change = 1;
        for (const double term : {even, odd}) {
            d = 1 + term * d;
            d = 1 / (std::abs(d) < tiny ? tiny : d);
            c = 1 + term / c;
            c = std::abs(c) < tiny ? tiny : c;
            change = c * d;
            value *= change;
        }
        if (std::abs(change - 1) < 1e-15) break;
    }
    return value;
}

double beta_distribution(double a, double b, double x) {
    if (x <= 0 || x >= 1) return x >= 1;
    const double front = std::exp(std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) +
                                  a * std::log(x) + b * std::log1p(-x));
    if (x < (a + 1) / (a + b + 2)) return front * beta_fraction(a, b, x) / a;
    return 1 - front * beta_fraction(b, a, 1 - x) / b;
}

double beta_quantile(double a, double b, double share) {
    double low = 0, high = 1;
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2;
        (beta_distribution(a, b, middle) < share ? low : high) = middle;
    }
    return (low + high) / 2;
}

}  // namespace

double tastle_wierman_consensus(std::span<const int> counts) {
    const double people = total(counts);
    if (people <= 0 || counts.size() < 2) return 1;
    double mean = 0;
    for (std::size_t i = 0; i < counts.size(); ++i)
        mean += static_cast<double>(i) * counts[i] / people;
    const double width = static_cast<double>(counts.size() - 1);
    double consensus = 1;
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (counts[i] > 0)
            consensus +=
                counts[i] / people * std::log2(1 - std::abs(static_cast<double>(i) - mean) / width);
    return consensus;
}

double van_der_eijk_agreement(std::span<const int> counts) {
    const double people = total(counts);
    if (people <= 0 || counts.size() < 2) return 1;
    std::vector<int> left(counts.begin(), counts.end());
    double agreement = 0;
    while (true) {
        int step = 0;
        std::vector<bool> chosen;
        for (const int count : left) {
            chosen.push_back(count > 0);
            if (count > 0 && (step == 0 || count < step)) step = count;
        }
        if (step == 0) return agreement;
        const auto used = static_cast<double>(std::count(chosen.begin(), chosen.end(), true));
        agreement += pattern_agreement(chosen) * step * used / people;
        for (int& count : left)
            if (count > 0) count -= step;
    }
}

double polarisation(std::span<const int> counts) {
    return (1 - van_der_eijk_agreement(counts)) / 2;
}

double leik_dispersion(std::span<const int> counts) {
    const double people = total(counts);
    if (people <= 0 || counts.size() < 2) return 0;
    double below = 0, sum = 0;
    for (const int count : counts) {
        below += count / people;
        sum += std::max(0.0, std::min(below, 1 - below));
    }
    return sum / (static_cast<double>(counts.size() - 1) / 2);
}

double esteban_ray_polarisation(std::span<const double> shares, double sensitivity) {
    double sum = 0;
    for (std::size_t i = 0; i < shares.size(); ++i)
        for (std::size_t j = 0; j < shares.size(); ++j)
            if (shares[i] > 0)
                sum += std::pow(shares[i], 1 + sensitivity) * shares[j] *
                       std::abs(static_cast<double>(i) - static_cast<double>(j));
    return sum;
}

std::vector<double> mean_ranks(std::span<const double> values) {
    std::vector<double> ranks;
    for (const double value : values) {
        double above = 0, equal = 0;
        for (const double other : values) {
            above += other > value;
            equal += other == value;
        }
        ranks.push_back(above + (equal + 1) / 2);
    }
    return ranks;
}

RankAgreement kendall_w(const std::vector<std::vector<double>>& ranks) {
    const auto judges = static_cast<double>(ranks.size());
    if (ranks.size() < 2 || ranks.front().size() < 2) return {};
    const auto objects = static_cast<double>(ranks.front().size());
    std::vector<double> sums(ranks.front().size(), 0);
    double ties = 0;
    for (const auto& judge : ranks) {
        for (std::size_t i = 0; i < judge.size(); ++i) {
            sums[i] += judge[i];
            // Each of t tied objects adds t^2 - 1, together t^3 - t.
            const auto t = static_cast<double>(std::count(judge.begin(), judge.end(), judge[i]));
            ties += t * t - 1;
        }
    }
    double squares = 0;
    for (const double sum : sums) squares += std::pow(sum - judges * (objects + 1) / 2, 2);
    const double most = judges * judges * (objects * objects * objects - objects) - judges * ties;
    if (most <= 0) return {};
    const double w = 12 * squares / most;
    return {w, judges * (objects - 1) * w};
}

Share jeffreys_share(int count, int n) {
    constexpr double tail = 0.025;
    const double a = count + 0.5, b = n - count + 0.5;
    return {static_cast<double>(count) / n, count == 0 ? 0 : beta_quantile(a, b, tail),
            count == n ? 1 : beta_quantile(a, b, 1 - tail), n};
}

}  // namespace yoriai
