#include "analysis/opinion_groups.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "analysis/group_likelihood.h"
#include "analysis/plane_groups.h"

namespace yoriai {
namespace {

constexpr std::size_t usual_least_votes = 7;
constexpr std::size_t least_people = 15;
// Distances to and from this many people tell the silhouette well enough.
constexpr std::size_t most_for_silhouette = 300;

// The largest first; groups of one size by where they stand, from left to right. Empty ones vanish.
void number_by_size(OpinionGroups& groups, const std::vector<PlanePoint>& places) {
    std::vector<std::size_t> sizes(groups.count, 0);
    std::vector<double> lefts(groups.count, 0);
    for (std::size_t i = 0; i < places.size(); ++i)
        if (const auto group = groups.group_of[i]) {
            ++sizes[*group];
            lefts[*group] += places[i].x;
        }
    std::vector<std::size_t> order(groups.count);
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return sizes[a] != sizes[b] ? sizes[a] > sizes[b] : lefts[a] < lefts[b];
    });
    std::vector<std::size_t> number(groups.count);
    std::size_t count = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        number[order[i]] = i;
        count += sizes[order[i]] > 0;
    }
    for (auto& group : groups.group_of)
        if (group) group = number[*group];
    groups.count = std::max<std::size_t>(count, 1);
}

void finish(OpinionGroups& groups, const std::vector<PlanePoint>& places) {
    number_by_size(groups, places);
    groups.silhouette = mean_silhouette(places, groups.group_of, groups.count);
}

}  // namespace

std::vector<bool> people_with_enough_votes(const VoteMatrix& votes) {
    std::vector<std::size_t> counts(votes.people());
    for (std::size_t i = 0; i < votes.people(); ++i) counts[i] = votes.votes_of(i);
    std::size_t voted_on = 0;
    for (const std::size_t count : votes.votes_by_statement()) voted_on += count > 0;
    std::size_t least = std::max<std::size_t>(1, std::min(usual_least_votes, voted_on));
    std::vector<std::size_t> sorted = counts;
    std::sort(sorted.rbegin(), sorted.rend());
    const std::size_t last = std::min(least_people, sorted.size());
    if (last > 0) least = std::max<std::size_t>(1, std::min(least, sorted[last - 1]));
    std::vector<bool> placed(votes.people());
    for (std::size_t i = 0; i < placed.size(); ++i) placed[i] = counts[i] >= least;
    return placed;
}

OpinionGroups one_group(const std::vector<bool>& placed) {
    OpinionGroups groups;
    groups.group_of.resize(placed.size());
    for (std::size_t i = 0; i < placed.size(); ++i)
        if (placed[i]) groups.group_of[i] = 0;
    return groups;
}

OpinionGroups divide_plane(const OpinionPlane& plane, const std::vector<bool>& placed,
                           std::size_t count) {
    std::vector<std::size_t> people;
    std::vector<PlanePoint> points;
    for (std::size_t i = 0; i < placed.size(); ++i)
        if (placed[i]) {
            people.push_back(i);
            points.push_back(plane.people[i]);
        }
    OpinionGroups groups = one_group(placed);
    const std::vector<std::size_t> in_plane = group_in_plane(points, count);
    for (std::size_t i = 0; i < people.size(); ++i) groups.group_of[people[i]] = in_plane[i];
    groups.count = count;
    finish(groups, plane.people);
    return groups;
}

OpinionGroups settle_groups(const VoteMatrix& votes, const OpinionPlane& plane,
                            const OpinionGroups& groups) {
    OpinionGroups settled = groups;
    settle_by_votes(votes, settled.group_of, settled.count);
    finish(settled, plane.people);
    return settled;
}

double mean_silhouette(const std::vector<PlanePoint>& places, const GroupOf& group_of,
                       std::size_t groups) {
    std::vector<std::size_t> people;
    for (std::size_t i = 0; i < places.size(); ++i)
        if (group_of[i]) people.push_back(i);
    const std::size_t every = people.size() / (most_for_silhouette + 1) + 1;
    std::vector<std::size_t> taken;
    for (std::size_t i = 0; i < people.size(); i += every) taken.push_back(people[i]);
    if (groups < 2 || taken.empty()) return 0;
    double sum = 0;
    for (const std::size_t person : taken) {
        std::vector<double> far(groups, 0), count(groups, 0);
        for (const std::size_t other : taken) {
            if (other == person) continue;
            far[*group_of[other]] += distance(places[person], places[other]);
            count[*group_of[other]] += 1;
        }
        const std::size_t own = *group_of[person];
        if (count[own] == 0) continue;
        const double inside = far[own] / count[own];
        double outside = -1;
        for (std::size_t group = 0; group < groups; ++group)
            if (group != own && count[group] > 0 &&
                (outside < 0 || far[group] / count[group] < outside))
                outside = far[group] / count[group];
        if (outside >= 0 && std::max(inside, outside) > 0)
            sum += (outside - inside) / std::max(inside, outside);
    }
    return sum / static_cast<double>(taken.size());
}

}  // namespace yoriai
