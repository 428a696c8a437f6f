#include "analysis/consensus_map.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "analysis/agreement_measures.h"
#include "analysis/division_test.h"
#include "analysis/proportion_tests.h"

namespace yoriai {
namespace {

// Below .05: by chance alone the share of 400 undivided halls that pass it varies by .01.
constexpr double significant_p = 0.045;
// With fewer people the test misses too many divisions to be taken for unity.
constexpr int few_people = 15;
// With fewer still no group is named: it would be a person. Polis draws nothing below this either.
constexpr int too_few_people = 7;
constexpr std::size_t most_groups = 5;
constexpr std::size_t people_for_another_group = 12;
constexpr double unsure_share = 0.2;

// The clearest division of the plane into two groups or more; but more only as long as something
// divides people that fewer groups do not explain.
OpinionGroups find_groups(const VoteMatrix& votes, const OpinionPlane& plane,
                          const std::vector<bool>& placed, const MapOptions& options) {
    const auto people = static_cast<std::size_t>(std::count(placed.begin(), placed.end(), true));
    const std::size_t most = std::min(most_groups, 2 + people / people_for_another_group);
    std::vector<OpinionGroups> divisions;
    for (std::size_t count = 2; count <= most; ++count) {
        divisions.push_back(divide_plane(plane, placed, count));
        if (divisions.back().count < count) break;
    }
    const auto clearest = [&](std::size_t among) {
        const auto begin = divisions.begin();
        return static_cast<std::size_t>(
            std::max_element(
                begin, begin + static_cast<std::ptrdiff_t>(among),
                [](const auto& a, const auto& b) { return a.silhouette < b.silhouette; }) -
            begin);
    };
    std::size_t best = clearest(divisions.size());
    for (std::size_t fewer = 0; fewer < best && options.permutations > 0; ++fewer)
        if (!is_divided_within(votes, divisions[fewer].group_of, divisions[fewer].count,
                               options.permutations / 2, significant_p))
            best = clearest(fewer + 1);
    return settle_groups(votes, plane, divisions[best]);
}

OpinionGroups given_groups(const GroupOf& given, const OpinionPlane& plane) {
    OpinionGroups groups;
    groups.group_of = given;
    for (const auto& group : given)
        if (group) groups.count = std::max(groups.count, *group + 1);
    groups.silhouette = mean_silhouette(plane.people, given, groups.count);
    return groups;
}

double missing_share(const VoteMatrix& votes) {
    std::size_t people = 0, statements = 0, cast = 0;
    for (std::size_t i = 0; i < votes.people(); ++i) {
        const std::size_t own = votes.votes_of(i);
        people += own > 0;
        cast += own;
    }
    for (const std::size_t count : votes.votes_by_statement()) statements += count > 0;
    if (cast == 0) return 1;
    return 1 - static_cast<double>(cast) / static_cast<double>(people * statements);
}

// Small rooms cost little: more shuffled rooms there find more divisions.
int permutations_for(const VoteMatrix& votes, int asked) {
    constexpr std::size_t most_votes = 240'000, most = 499;
    if (asked == 0) return 0;
    const std::size_t cells = std::max<std::size_t>(votes.people() * votes.statements(), 1);
    return std::max(asked, static_cast<int>(std::min(most_votes / cells, most)));
}

Verdict judge_division(const VoteMatrix& votes, const std::vector<bool>& placed,
                       const MapOptions& options) {
    Verdict verdict;
    const auto test = test_room(votes, placed, permutations_for(votes, options.permutations));
    verdict.p_value = test.p_value;
    verdict.permutations = test.permutations;
    verdict.missing = missing_share(votes);
    const auto people = std::count(placed.begin(), placed.end(), true);
    const bool divided = options.permutations == 0 || test.p_value <= significant_p;
    if (divided && people >= too_few_people)
        verdict.division = Division::divided;
    else
        verdict.division = people < few_people ? Division::too_few_people : Division::not_divided;
    return verdict;
}

Share share_of(int count, int of) {
    if (of == 0) return {0, 0, 1, 0};
    return wilson_share(count, of);
}

MappedStatement describe(const VoteMatrix& votes, std::size_t statement,
                         const OpinionCounts& counts,
                         const std::vector<std::vector<OpinionCounts>>& by_group) {
    MappedStatement described;
    described.counts = counts;
    described.missing = static_cast<int>(votes.people()) - counts.seen();
    described.moderated = votes.moderated(statement);
    described.support = share_of(counts.agree, counts.seen());
    described.unsure = share_of(counts.pass, counts.seen());
    const std::array answers = {counts.disagree, counts.pass, counts.agree};
    described.division = polarisation(answers);
    described.consensus = group_informed_consensus(by_group, statement);
    if (by_group.empty()) return described;
    described.comparable =
        std::pow(described.consensus, 1.0 / static_cast<double>(by_group.size()));
    described.worst = {0, 2, 1};
    double most = 0;
    for (std::size_t group = 0; group < by_group.size(); ++group) {
        const OpinionCounts& own = by_group[group][statement];
        const double support = smoothed_share(own.agree, own.seen());
        most = std::max(most, support);
        if (support < described.worst.support)
            described.worst = {group, support, share_of(own.agree, own.seen()).low};
    }
    described.gap = most - described.worst.support;
    return described;
}

void describe_groups(ConsensusMap& map, const OpinionGroups& groups,
                     const std::vector<std::vector<Representative>>& representative) {
    map.groups.resize(groups.count);
    for (std::size_t i = 0; i < map.people.size(); ++i)
        if (const auto group = groups.group_of[i]) {
            OpinionGroup& own = map.groups[*group];
            ++own.size;
            own.centre.x += map.people[i].at.x;
            own.centre.y += map.people[i].at.y;
        }
    for (std::size_t group = 0; group < groups.count; ++group) {
        OpinionGroup& own = map.groups[group];
        const auto size = static_cast<double>(std::max<std::size_t>(own.size, 1));
        own.centre = {own.centre.x / size, own.centre.y / size};
        own.representative = representative[group];
    }
}

void describe_statements(ConsensusMap& map, const VoteMatrix& votes, const OpinionGroups& groups) {
    const auto all = count_all(votes, Moderated::as_voted);
    const auto by_group = count_by_group(votes, groups.group_of, groups.count, Moderated::as_voted);
    for (std::size_t j = 0; j < votes.statements(); ++j) {
        map.statements.push_back(describe(votes, j, all[j], by_group));
        const bool unsure = smoothed_share(all[j].pass, all[j].seen()) >= unsure_share;
        if (unsure && all[j].pass > 1 && !votes.moderated(j)) map.unsure.push_back(j);
    }
    std::stable_sort(map.unsure.begin(), map.unsure.end(), [&](std::size_t a, std::size_t b) {
        return map.statements[a].unsure.value > map.statements[b].unsure.value;
    });
}

// `votes` in their own order.
ConsensusMap map_in_order(const VoteMatrix& votes, const MapOptions& options) {
    ConsensusMap map;
    map.plane = project_opinions(votes);
    const std::vector<bool> placed = people_with_enough_votes(votes);
    map.verdict = judge_division(votes, placed, options);
    OpinionGroups groups = options.groups ? given_groups(*options.groups, map.plane)
                           : map.verdict.division == Division::divided
                               ? find_groups(votes, map.plane, placed, options)
                               : one_group(placed);
    map.verdict.silhouette = groups.silhouette;
    const auto stability = find_stability(votes, groups.group_of, groups.count);
    for (std::size_t i = 0; i < votes.people(); ++i)
        map.people.push_back({map.plane.people[i], groups.group_of[i], stability[i]});
    describe_groups(map, groups,
                    find_representative(votes, count_by_group(votes, groups.group_of, groups.count,
                                                              Moderated::as_passed)));
    describe_statements(map, votes, groups);
    map.common_ground = find_common_ground(votes, count_all(votes, Moderated::as_passed));
    return map;
}

}  // namespace

std::vector<PlacedPerson> in_original_order(const std::vector<PlacedPerson>& people,
                                            const std::vector<std::size_t>& order) {
    std::vector<PlacedPerson> result(people.size());
    for (std::size_t i = 0; i < order.size(); ++i) result[order[i]] = people[i];
    return result;
}

ConsensusMap map_consensus(const VoteMatrix& votes, const MapOptions& options) {
    const std::vector<std::size_t> order = votes.order_by_votes();
    MapOptions in_order = options;
    if (options.groups)
        for (std::size_t i = 0; i < order.size(); ++i)
            (*in_order.groups)[i] = (*options.groups)[order[i]];
    ConsensusMap map = map_in_order(votes.with_rows(order), in_order);
    map.people = in_original_order(map.people, order);
    std::vector<PlanePoint> places;
    for (const PlacedPerson& person : map.people) places.push_back(person.at);
    map.plane.people = std::move(places);
    return map;
}

}  // namespace yoriai
