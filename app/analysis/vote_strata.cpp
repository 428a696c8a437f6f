#include "analysis/vote_strata.h"

#include <algorithm>
#include <cmath>

namespace yoriai {
namespace {

// Votes less their stratum's mean, over the spread of their statement.
void scale(std::vector<Stratum>& strata, std::size_t columns) {
    std::vector<double> squares(columns, 0), counts(columns, 0);
    const auto size = [](const Stratum& one) { return static_cast<double>(one.rows.size()); };
    const auto mean = [&](const Stratum& one) {
        return 2 * static_cast<double>(one.agree) / size(one) - 1;
    };
    for (const Stratum& one : strata) {
        squares[one.column] += size(one) * (1 - mean(one) * mean(one));
        counts[one.column] += size(one);
    }
    for (Stratum& one : strata) {
        const double spread = std::sqrt(squares[one.column] / counts[one.column]);
        one.when_agreeing = (1 - mean(one)) / spread;
        one.when_disagreeing = (-1 - mean(one)) / spread;
    }
}

}  // namespace

std::uint32_t SameRandom::below(std::uint32_t end) {
    state_ += 0x9e3779b97f4a7c15U;
    std::uint64_t mixed = state_;
    mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
    mixed ^= mixed >> 31U;
    return static_cast<std::uint32_t>(((mixed >> 32U) * end) >> 32U);
}

std::vector<Stratum> collect_strata(const VoteMatrix& votes, const GroupOf& group_of,
                                    std::size_t groups, const std::vector<std::size_t>& order) {
    std::vector<Stratum> strata(votes.statements() * groups);
    for (const Opinion side : {Opinion::agree, Opinion::disagree})
        for (std::size_t row = 0; row < order.size(); ++row)
            for (std::size_t j = 0; j < votes.statements(); ++j)
                if (votes.at(order[row], j) == side && !votes.moderated(j)) {
                    Stratum& stratum = strata[j * groups + *group_of[order[row]]];
                    stratum.column = j;
                    stratum.rows.push_back(static_cast<std::uint32_t>(row));
                    stratum.agree += side == Opinion::agree;
                }
    strata.erase(std::remove_if(strata.begin(), strata.end(),
                                [](const Stratum& one) {
                                    return one.agree == 0 || one.agree == one.rows.size();
                                }),
                 strata.end());
    scale(strata, votes.statements());
    return strata;
}

void shuffle(Stratum& stratum, SameRandom& random) {
    auto& rows = stratum.rows;
    const std::size_t count = rows.size();
    // Choosing the smaller side at random is enough.
    if (2 * stratum.agree <= count) {
        for (std::size_t i = 0; i < stratum.agree; ++i)
            std::swap(rows[i], rows[i + random.below(static_cast<std::uint32_t>(count - i))]);
    } else {
        for (std::size_t i = count; i > stratum.agree; --i)
            std::swap(rows[i - 1], rows[random.below(static_cast<std::uint32_t>(i))]);
    }
}

}  // namespace yoriai
