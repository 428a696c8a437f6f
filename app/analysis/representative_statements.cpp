#include "analysis/representative_statements.h"

#include <algorithm>

#include "analysis/proportion_tests.h"

namespace yoriai {
namespace {

constexpr std::size_t most_statements = 5;

// Both sides of one statement, as one group sees it beside all others.
struct Sides {
    Representative agree;
    Representative disagree;
    int voted = 0;

    const Representative& stronger() const {
        return agree.ratio_z > disagree.ratio_z ? agree : disagree;
    }
};

bool is_significant(const Representative& one) {
    return one.ratio_z > significant_z && one.z > significant_z;
}

double weight(const Representative& one) { return one.ratio * one.ratio_z * one.p * one.z; }

Representative measure(std::size_t statement, Opinion side, const OpinionCounts& group,
                       const OpinionCounts& others) {
    const int count = group.of(side), other_count = others.of(side);
    const double p = smoothed_share(count, group.seen());
    return {statement,
            side,
            p,
            share_above_half(count, group.seen()),
            p / smoothed_share(other_count, others.seen()),
            share_above_other(count, other_count, group.seen(), others.seen())};
}

// Whether a statement is a better example of what the group agrees with than the one so far.
bool is_better_agreement(const Sides* so_far, const Sides& one) {
    const Representative& agree = one.agree;
    if (one.voted == 0) return false;
    if (!so_far) return agree.z > significant_z || (agree.ratio > 1 && agree.p > 0.5);
    const Representative& best = so_far->agree;
    if (best.ratio > 1) return weight(agree) > weight(best);
    return agree.p * agree.z > best.p * best.z;
}

std::vector<Representative> choose(const std::vector<Sides>& statements) {
    std::vector<Representative> chosen;
    const Sides* best_agreement = nullptr;
    const Sides* most_different = nullptr;
    for (const Sides& one : statements) {
        const double difference = one.stronger().ratio_z;
        if (is_significant(one.agree) || is_significant(one.disagree))
            chosen.push_back(one.stronger());
        if (!most_different || difference > most_different->stronger().ratio_z)
            most_different = &one;
        if (is_better_agreement(best_agreement, one)) best_agreement = &one;
    }
    if (chosen.empty()) {
        const Sides* only = best_agreement ? best_agreement : most_different;
        return only ? std::vector{only->stronger()} : std::vector<Representative>();
    }
    std::stable_sort(chosen.begin(), chosen.end(),
                     [](const auto& a, const auto& b) { return weight(a) > weight(b); });
    if (best_agreement) {
        const Representative first = best_agreement->stronger();
        chosen.erase(
            std::remove_if(chosen.begin(), chosen.end(),
                           [&](const auto& one) { return one.statement == first.statement; }),
            chosen.end());
        chosen.insert(chosen.begin(), first);
    }
    if (chosen.size() > most_statements) chosen.resize(most_statements);
    std::stable_partition(chosen.begin(), chosen.end(),
                          [](const auto& one) { return one.side == Opinion::agree; });
    return chosen;
}

Opinion opinion_for(const VoteMatrix& votes, std::size_t person, std::size_t statement,
                    Moderated moderated) {
    if (moderated == Moderated::as_passed && votes.moderated(statement)) return Opinion::pass;
    return votes.at(person, statement);
}

void count(OpinionCounts& counts, Opinion opinion) {
    counts.agree += opinion == Opinion::agree;
    counts.disagree += opinion == Opinion::disagree;
    counts.pass += opinion == Opinion::pass;
}

}  // namespace

OpinionCounts& OpinionCounts::operator+=(const OpinionCounts& other) {
    agree += other.agree;
    disagree += other.disagree;
    pass += other.pass;
    return *this;
}

std::vector<std::vector<OpinionCounts>> count_by_group(const VoteMatrix& votes,
                                                       const GroupOf& group_of, std::size_t groups,
                                                       Moderated moderated) {
    std::vector<std::vector<OpinionCounts>> counts(groups);
    for (auto& group : counts) group.resize(votes.statements());
    for (std::size_t i = 0; i < votes.people(); ++i) {
        if (!group_of[i]) continue;
        for (std::size_t j = 0; j < votes.statements(); ++j)
            count(counts[*group_of[i]][j], opinion_for(votes, i, j, moderated));
    }
    return counts;
}

std::vector<OpinionCounts> count_all(const VoteMatrix& votes, Moderated moderated) {
    std::vector<OpinionCounts> counts(votes.statements());
    for (std::size_t i = 0; i < votes.people(); ++i)
        for (std::size_t j = 0; j < votes.statements(); ++j)
            count(counts[j], opinion_for(votes, i, j, moderated));
    return counts;
}

std::vector<std::vector<Representative>> find_representative(
    const VoteMatrix& votes, const std::vector<std::vector<OpinionCounts>>& by_group) {
    std::vector<std::vector<Representative>> chosen(by_group.size());
    if (by_group.size() < 2) return chosen;
    for (std::size_t group = 0; group < by_group.size(); ++group) {
        std::vector<Sides> statements;
        for (std::size_t j = 0; j < votes.statements(); ++j) {
            if (votes.moderated(j)) continue;
            OpinionCounts others;
            for (std::size_t other = 0; other < by_group.size(); ++other)
                if (other != group) others += by_group[other][j];
            const OpinionCounts& own = by_group[group][j];
            statements.push_back({measure(j, Opinion::agree, own, others),
                                  measure(j, Opinion::disagree, own, others),
                                  own.agree + own.disagree});
        }
        chosen[group] = choose(statements);
    }
    return chosen;
}

CommonGround find_common_ground(const VoteMatrix& votes, const std::vector<OpinionCounts>& all) {
    CommonGround ground;
    for (const Opinion side : {Opinion::agree, Opinion::disagree}) {
        auto& list = side == Opinion::agree ? ground.agree : ground.disagree;
        for (std::size_t j = 0; j < votes.statements(); ++j) {
            if (votes.moderated(j)) continue;
            const double p = smoothed_share(all[j].of(side), all[j].seen());
            const double z = share_above_half(all[j].of(side), all[j].seen());
            if (p > 0.5 && z > significant_z) list.push_back({j, side, p, z, 1, 0});
        }
        std::stable_sort(list.begin(), list.end(),
                         [](const auto& a, const auto& b) { return a.p * a.z > b.p * b.z; });
        if (list.size() > most_statements) list.resize(most_statements);
    }
    return ground;
}

double group_informed_consensus(const std::vector<std::vector<OpinionCounts>>& by_group,
                                std::size_t statement) {
    double product = 1;
    for (const auto& group : by_group)
        product *= smoothed_share(group[statement].agree, group[statement].seen());
    return product;
}

}  // namespace yoriai
