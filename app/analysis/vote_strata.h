#pragma once

#include <cstdint>
#include <vector>

#include "analysis/representative_statements.h"

namespace yoriai {

// Random numbers that are the same on every machine (splitmix64).
class SameRandom {
 public:
    explicit SameRandom(std::uint64_t seed) : state_(seed) {}
    // From 0 to below `end`, which is below 2^32.
    std::uint32_t below(std::uint32_t end);

 private:
    std::uint64_t state_;
};

// The votes of one group on one statement: the rows of those who agree, then of those who disagree.
struct Stratum {
    std::size_t column = 0;
    std::vector<std::uint32_t> rows;
    std::size_t agree = 0;
    // What a vote weighs: how far it is from the mean, in spreads of its statement.
    double when_agreeing = 0;
    double when_disagreeing = 0;
};

// The sides that the people of each group take on each statement, as far as they take different
// ones, by statement. Rows are places in `order`.
std::vector<Stratum> collect_strata(const VoteMatrix&, const GroupOf&, std::size_t groups,
                                    const std::vector<std::size_t>& order);

// Deals the votes of the stratum anew among those who cast them.
void shuffle(Stratum&, SameRandom&);

}  // namespace yoriai
