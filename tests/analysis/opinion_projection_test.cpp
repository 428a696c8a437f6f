#include "analysis/opinion_projection.h"

#include <doctest/doctest.h>

#include <cmath>

#include "analysis/opinion_groups.h"
#include "analysis/polis_data.h"

using namespace yoriai;

namespace {

CentredVotes rows_as_they_are(const std::vector<std::vector<double>>& rows) {
    CentredVotes votes;
    votes.columns = rows.front().size();
    votes.row_begins.push_back(0);
    for (const auto& row : rows) {
        for (std::size_t j = 0; j < row.size(); ++j)
            votes.cells.push_back({static_cast<std::uint32_t>(j), row[j]});
        votes.row_begins.push_back(votes.cells.size());
    }
    return votes;
}

// How many people stand nearer to the centre of the group that Polis published for them than to
// that of any other, in our plane.
int count_nearest(const PolisData& data) {
    const OpinionPlane plane = project_opinions(data.votes);
    std::vector<PlanePoint> centres(data.groups);
    std::vector<double> sizes(data.groups, 0);
    for (std::size_t i = 0; i < plane.people.size(); ++i)
        if (const auto group = data.published[i]) {
            centres[*group].x += plane.people[i].x;
            centres[*group].y += plane.people[i].y;
            sizes[*group] += 1;
        }
    for (std::size_t group = 0; group < data.groups; ++group)
        centres[group] = {centres[group].x / sizes[group], centres[group].y / sizes[group]};
    int nearest = 0;
    for (std::size_t i = 0; i < plane.people.size(); ++i) {
        if (!data.published[i]) continue;
        std::size_t best = 0;
        for (std::size_t group = 1; group < data.groups; ++group)
            if (distance(plane.people[i], centres[group]) <
                distance(plane.people[i], centres[best]))
                best = group;
        nearest += best == *data.published[i];
    }
    return nearest;
}

}  // namespace

TEST_CASE("power iteration gives Polis's own vector") {
    const auto votes = rows_as_they_are({{1, 0, 0}, {-1, 1, .1}, {0, 1, .1}, {0, 1, -.1}});
    const auto axis = iterate_power(votes, {1, 1, 1}, 2);
    CHECK(std::abs(axis[0] + 0.34217) < 1e-5);
    CHECK(std::abs(axis[1] - 0.93906) < 1e-5);
    CHECK(std::abs(axis[2] - 0.032633) < 5e-7);
}

TEST_CASE("distances in the plane give Polis's silhouettes") {
    // Polis's own example is a matrix of distances; this one is a row of four people.
    const std::vector<PlanePoint> people = {{0, 0}, {1, 0}, {4, 0}, {6, 0}};
    const double a = (5.0 - 1) / 5, b = (4.0 - 1) / 4, c = (3.5 - 2) / 3.5, d = (5.5 - 2) / 5.5;
    CHECK(mean_silhouette(people, {0, 0, 1, 1}, 2) == doctest::Approx((a + b + c + d) / 4));
    CHECK(mean_silhouette(people, {0, 1, 1, 1}, 2) < 0.5);
    CHECK(mean_silhouette(people, {0, 0, 0, 0}, 1) == 0);
}

TEST_CASE("people stand nearest to the centre of the group that Polis published for them") {
    CHECK(count_nearest(read_polis_data("15-per-hour-seattle")) >= 137);
    CHECK(count_nearest(read_polis_data("bg2050-volunteers")) == 108);
    CHECK(count_nearest(read_polis_data("brexit-consensus")) >= 191);
}

TEST_CASE("a moderated statement pulls nobody") {
    VoteMatrix votes({"a", "b", "c"}, {"s", "t"});
    for (std::size_t i = 0; i < 3; ++i) {
        votes.set(i, 0, i == 0 ? Opinion::agree : Opinion::disagree);
        votes.set(i, 1, i == 1 ? Opinion::agree : Opinion::disagree);
    }
    votes.moderate(1);
    const OpinionPlane plane = project_opinions(votes);
    CHECK(plane.axes[0][1] == 0);
    CHECK(plane.people[1] == plane.people[2]);
    CHECK(plane.people[0].x != plane.people[1].x);
    CHECK(plane.people[0].y == 0);
}

TEST_CASE("votes that cancel each other out along all ones still have an axis") {
    VoteMatrix votes({"a", "b"}, {"s", "t"});
    votes.set(0, 0, Opinion::agree);
    votes.set(0, 1, Opinion::disagree);
    votes.set(1, 0, Opinion::disagree);
    votes.set(1, 1, Opinion::agree);
    const OpinionPlane plane = project_opinions(votes);
    CHECK(distance(plane.people[0], plane.people[1]) == doctest::Approx(2 * std::sqrt(2)));
}
