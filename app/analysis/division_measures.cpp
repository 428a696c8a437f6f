#include "analysis/division_measures.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace yoriai {
namespace {

constexpr std::uint64_t start_seed = 1;
// So many steps of Lanczos's method. What they yield for the votes is compared with what they yield
// for shuffled ones, so that a test stays exact where they have not settled.
constexpr std::size_t lanczos_steps = 12;
// So many votes settle in fewer.
constexpr std::size_t measured_many_votes = 4'000;
constexpr std::size_t lanczos_steps_for_many = 8;
// Votes of the whole room that each camp borrows: without them every shuffled room has camps.
constexpr double camp_borrows = 8;
constexpr double camp_sure_at_first = 0.95;
constexpr int camp_rounds = 6;
constexpr int camp_rounds_for_many = 3;

double scalar_product(const double* a, const double* b, std::size_t size) {
    std::array<double, 4> sums = {};  // four at a time, which one sum would not allow
    std::size_t i = 0;
    for (; i + 4 <= size; i += 4)
        for (std::size_t k = 0; k < 4; ++k) sums[k] += a[i + k] * b[i + k];
    for (; i < size; ++i) sums[0] += a[i] * b[i];
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

// How alike people voted, to be multiplied with a vector of a number a person.
class Alikeness {
 public:
    Alikeness(const std::vector<Stratum>& strata, std::size_t people)
        : strata_(strata), people_(people) {
        std::size_t votes = 0, columns = 0;
        for (std::size_t i = 0; i < strata.size(); ++i) {
            votes += strata[i].rows.size();
            columns += i == 0 || strata[i].column != strata[i - 1].column;
        }
        if (4 * votes >= columns * people) lay_out(columns);
    }

    void multiply(const std::vector<double>& vector, std::vector<double>& product) const {
        std::fill(product.begin(), product.end(), 0.0);
        if (cells_.empty()) return multiply_vote_by_vote(vector, product);
        for (std::size_t begin = 0; begin < cells_.size(); begin += people_) {
            const double* column = cells_.data() + begin;
            const double along = scalar_product(column, vector.data(), people_);
            for (std::size_t i = 0; i < people_; ++i) product[i] += along * column[i];
        }
    }

 private:
    // Where most people voted on most statements, whole columns are quicker than single votes.
    void lay_out(std::size_t columns) {
        cells_.assign(columns * people_, 0);
        std::size_t begin = 0;
        for (std::size_t s = 0; s < strata_.size(); ++s) {
            const Stratum& one = strata_[s];
            if (s > 0 && one.column != strata_[s - 1].column) begin += people_;
            for (std::size_t k = 0; k < one.rows.size(); ++k)
                cells_[begin + one.rows[k]] =
                    k < one.agree ? one.when_agreeing : one.when_disagreeing;
        }
    }

    void multiply_vote_by_vote(const std::vector<double>& vector,
                               std::vector<double>& product) const {
        std::size_t first = 0;
        while (first < strata_.size()) {
            std::size_t behind = first;
            double along = 0;
            for (; behind < strata_.size() && strata_[behind].column == strata_[first].column;
                 ++behind) {
                const Stratum& one = strata_[behind];
                double agree = 0, disagree = 0;
                for (std::size_t k = 0; k < one.agree; ++k) agree += vector[one.rows[k]];
                for (std::size_t k = one.agree; k < one.rows.size(); ++k)
                    disagree += vector[one.rows[k]];
                along += agree * one.when_agreeing + disagree * one.when_disagreeing;
            }
            for (; first < behind; ++first) {
                const Stratum& one = strata_[first];
                const double agree = along * one.when_agreeing;
                const double disagree = along * one.when_disagreeing;
                for (std::size_t k = 0; k < one.agree; ++k) product[one.rows[k]] += agree;
                for (std::size_t k = one.agree; k < one.rows.size(); ++k)
                    product[one.rows[k]] += disagree;
            }
        }
    }

    const std::vector<Stratum>& strata_;
    std::size_t people_;
    std::vector<double> cells_;  // by column and person; empty where few votes were cast
};

bool has_many(const std::vector<Stratum>& strata) {
    std::size_t votes = 0;
    for (const Stratum& one : strata) votes += one.rows.size();
    return votes > measured_many_votes;
}

double scalar_product(const std::vector<double>& a, const std::vector<double>& b) {
    return scalar_product(a.data(), b.data(), a.size());
}

// The largest eigenvalue of a symmetric matrix with this diagonal and these values beside it, found
// by halving: Sturm's sequence has as many negative members as there are eigenvalues below.
double largest_eigenvalue(const std::vector<double>& diagonal, const std::vector<double>& beside) {
    double low = 0, high = 1e-300;
    for (std::size_t i = 0; i < diagonal.size(); ++i) {
        const double left = i > 0 ? beside[i - 1] : 0;
        const double right = i < beside.size() ? beside[i] : 0;
        high = std::max(high, diagonal[i] + std::abs(left) + std::abs(right));
    }
    for (int step = 0; step < 60; ++step) {
        const double middle = (low + high) / 2;
        double member = 1;
        std::size_t below = 0;
        for (std::size_t i = 0; i < diagonal.size(); ++i) {
            const double beside_it = i > 0 ? beside[i - 1] : 0;
            member = diagonal[i] - middle - beside_it * beside_it / member;
            if (member == 0) member = -1e-300;
            below += member < 0;
        }
        (below == diagonal.size() ? high : low) = middle;
    }
    return high;
}

// The eigenvector of the largest eigenvalue of the same kind of matrix, in its own basis.
std::vector<double> eigenvector(const std::vector<double>& diagonal,
                                const std::vector<double>& beside, double eigenvalue) {
    std::vector<double> vector = {1};
    for (std::size_t i = 0; i + 1 < diagonal.size(); ++i) {
        const double before = i > 0 ? beside[i - 1] * vector[i - 1] : 0;
        vector.push_back(((eigenvalue - diagonal[i]) * vector[i] - before) / beside[i]);
    }
    return vector;
}

// Two camps along a direction, settled by expectation maximisation, and what they explain.
class TwoCamps {
 public:
    TwoCamps(const std::vector<Stratum>& strata, const std::vector<double>& direction)
        : strata_(strata), in_first_(direction.size()) {
        for (std::size_t i = 0; i < direction.size(); ++i)
            in_first_[i] = direction[i] > 0 ? camp_sure_at_first : 1 - camp_sure_at_first;
    }

    double gain() {
        const int rounds = has_many(strata_) ? camp_rounds_for_many : camp_rounds;
        for (int round = 0; round < rounds; ++round) {
            find_chances();
            weigh();
        }
        return explained_ - borrowed_cost_;
    }

 private:
    struct Chances {
        double agree = 0;
        double disagree = 0;
    };

    // Logarithms of a camp's chances over those of the room.
    static Chances over_room(double agree, double disagree, double room) {
        const double all = agree + disagree + camp_borrows;
        return {std::log((agree + camp_borrows * room) / (all * room)),
                std::log((disagree + camp_borrows * (1 - room)) / (all * (1 - room)))};
    }

    void find_chances() {
        chances_.clear();
        borrowed_cost_ = 0;
        for (const Stratum& one : strata_) {
            double agree = 0, disagree = 0;
            for (std::size_t k = 0; k < one.agree; ++k) agree += in_first_[one.rows[k]];
            for (std::size_t k = one.agree; k < one.rows.size(); ++k)
                disagree += in_first_[one.rows[k]];
            const auto all_agree = static_cast<double>(one.agree);
            const auto all = static_cast<double>(one.rows.size());
            const double room = (all_agree + 0.5) / (all + 1);
            const Chances first = over_room(agree, disagree, room);
            const Chances second = over_room(all_agree - agree, all - all_agree - disagree, room);
            borrowed_cost_ -= camp_borrows * (room * (first.agree + second.agree) +
                                              (1 - room) * (first.disagree + second.disagree));
            chances_.push_back({first, second});
        }
    }

    void weigh() {
        const auto people = static_cast<double>(in_first_.size());
        double share = 0;
        for (const double weight : in_first_) share += weight / people;
        share = std::clamp(share, 0.5 / people, 1 - 0.5 / people);
        std::vector<double> first(in_first_.size(), std::log(share));
        std::vector<double> second(in_first_.size(), std::log(1 - share));
        for (std::size_t s = 0; s < strata_.size(); ++s) {
            const Stratum& one = strata_[s];
            for (std::size_t k = 0; k < one.rows.size(); ++k) {
                const bool agrees = k < one.agree;
                first[one.rows[k]] += agrees ? chances_[s][0].agree : chances_[s][0].disagree;
                second[one.rows[k]] += agrees ? chances_[s][1].agree : chances_[s][1].disagree;
            }
        }
        explained_ = 0;
        for (std::size_t i = 0; i < in_first_.size(); ++i) {
            const double more = std::max(first[i], second[i]);
            const double less = std::min(first[i], second[i]);
            const double rest = std::exp(less - more);
            explained_ += more + std::log1p(rest);
            in_first_[i] = (first[i] > second[i] ? 1 : rest) / (1 + rest);
        }
    }

    const std::vector<Stratum>& strata_;
    std::vector<double> in_first_;
    std::vector<std::array<Chances, 2>> chances_;
    double explained_ = 0;
    double borrowed_cost_ = 0;
};

}  // namespace

// By Lanczos's method with all vectors kept perpendicular.
Direction find_direction(const std::vector<Stratum>& strata, std::size_t people) {
    SameRandom random(start_seed);
    const std::size_t most =
        std::min(people, has_many(strata) ? lanczos_steps_for_many : lanczos_steps);
    const Alikeness alikeness(strata, people);
    std::vector<std::vector<double>> basis;
    std::vector<double> next(people), diagonal, beside;
    for (double& value : next) value = 1.0 - random.below(2000) / 1000.0;
    double size = std::sqrt(scalar_product(next, next));
    double first_size = 0;
    while (size > 1e-9 * first_size && basis.size() < most) {
        if (!basis.empty()) beside.push_back(size);
        for (double& value : next) value /= size;
        basis.push_back(next);
        alikeness.multiply(basis.back(), next);
        if (basis.size() == 1) first_size = std::sqrt(scalar_product(next, next));
        diagonal.push_back(scalar_product(next, basis.back()));
        for (const auto& vector : basis) {
            const double along = scalar_product(next, vector);
            for (std::size_t i = 0; i < people; ++i) next[i] -= along * vector[i];
        }
        size = std::sqrt(scalar_product(next, next));
    }
    Direction direction{largest_eigenvalue(diagonal, beside), std::vector<double>(people, 0)};
    const auto weights = eigenvector(diagonal, beside, direction.alikeness);
    for (std::size_t k = 0; k < basis.size(); ++k)
        for (std::size_t i = 0; i < people; ++i) direction.people[i] += weights[k] * basis[k][i];
    return direction;
}

double gain_of_two_camps(const std::vector<Stratum>& strata, const Direction& direction) {
    return TwoCamps(strata, direction.people).gain();
}

}  // namespace yoriai
