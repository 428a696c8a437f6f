#pragma once

#include <map>
#include <numeric>
#include <string>
#include <vector>

#include "analysis/vote_matrix.h"
#include "analysis/vote_strata.h"

namespace yoriai {

// A hall whose camps are known: 24 statements, every third answered alike by all camps (agreement
// .20 to .85), the others spread over them from .15 to .85; 10 % of the answers are passes.
struct SimulatedHall {
    VoteMatrix votes;
    std::vector<std::size_t> camps;  // the camp of each person
};

struct HallPlan {
    std::vector<double> shares;  // of the camps, adding up to 1
    std::size_t people = 30;
    double missing = 0;  // share of votes not cast
    std::size_t statements = 24;
};

class HallSimulator {
 public:
    explicit HallSimulator(std::uint64_t seed) : random_(seed) {}

    SimulatedHall simulate(const HallPlan& plan) {
        SimulatedHall hall;
        for (std::size_t i = 0; i < plan.people; ++i) hall.camps.push_back(draw_camp(plan));
        hall.votes = VoteMatrix(numbers(plan.people), numbers(plan.statements));
        for (std::size_t j = 0; j < plan.statements; ++j) {
            const std::vector<double> agreement = draw_agreement(plan.shares.size(), j);
            for (std::size_t i = 0; i < plan.people; ++i)
                hall.votes.set(i, j, draw_opinion(agreement[hall.camps[i]], plan.missing));
        }
        return hall;
    }

 private:
    double uniform() { return random_.below(1U << 30U) / static_cast<double>(1U << 30U); }

    std::size_t draw_camp(const HallPlan& plan) {
        double at = uniform();
        std::size_t camp = 0;
        while (camp + 1 < plan.shares.size() && at >= plan.shares[camp]) at -= plan.shares[camp++];
        return camp;
    }

    std::vector<double> draw_agreement(std::size_t camps, std::size_t statement) {
        if (camps == 1 || statement % 3 == 0)
            return std::vector<double>(camps, 0.2 + 0.65 * uniform());
        std::vector<double> agreement;
        for (std::size_t camp = 0; camp < camps; ++camp)
            agreement.push_back(0.15 +
                                0.7 * static_cast<double>(camp) / static_cast<double>(camps - 1));
        for (std::size_t i = camps - 1; i > 0; --i)
            std::swap(agreement[i], agreement[random_.below(static_cast<std::uint32_t>(i + 1))]);
        return agreement;
    }

    Opinion draw_opinion(double agreement, double missing) {
        const Opinion side = uniform() < agreement ? Opinion::agree : Opinion::disagree;
        const bool passes = uniform() < 0.1;
        if (uniform() < missing) return Opinion::missing;
        return passes ? Opinion::pass : side;
    }

    static std::vector<std::string> numbers(std::size_t count) {
        std::vector<std::string> names(count);
        for (std::size_t i = 0; i < count; ++i) names[i] = std::to_string(i);
        return names;
    }

    SameRandom random_;
};

// Adjusted Rand index of two divisions of the same people (Hubert and Arabie 1985): 1 the same, 0
// as alike as by chance.
inline double adjusted_rand_index(const std::vector<std::size_t>& a,
                                  const std::vector<std::size_t>& b) {
    const auto pairs = [](double count) { return count * (count - 1) / 2; };
    std::map<std::pair<std::size_t, std::size_t>, double> both;
    std::map<std::size_t, double> of_a, of_b;
    for (std::size_t i = 0; i < a.size(); ++i) {
        ++both[{a[i], b[i]}];
        ++of_a[a[i]];
        ++of_b[b[i]];
    }
    double together = 0, in_a = 0, in_b = 0;
    for (const auto& [key, count] : both) together += pairs(count);
    for (const auto& [key, count] : of_a) in_a += pairs(count);
    for (const auto& [key, count] : of_b) in_b += pairs(count);
    const double expected = in_a * in_b / pairs(static_cast<double>(a.size()));
    const double most = (in_a + in_b) / 2;
    return most == expected ? 1 : (together - expected) / (most - expected);
}

}  // namespace yoriai
