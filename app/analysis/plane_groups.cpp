#include "analysis/plane_groups.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

#include "analysis/opinion_groups.h"

namespace yoriai {
namespace {

constexpr int usual_directions = 12;
// A crowd leaves fewer ways to fall apart, and takes longer.
constexpr std::size_t crowd = 100;
constexpr int directions_of_crowd = 6;
constexpr int most_rounds = 40;
using Labels = std::vector<std::size_t>;
using Points = std::vector<PlanePoint>;

double square(const PlanePoint& a, const PlanePoint& b) {
    return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
}

Labels nearest_of(const Points& points, const Points& centres) {
    Labels labels(points.size(), 0);
    for (std::size_t i = 0; i < points.size(); ++i)
        for (std::size_t group = 1; group < centres.size(); ++group)
            if (square(points[i], centres[group]) < square(points[i], centres[labels[i]]))
                labels[i] = group;
    return labels;
}

Labels settle(const Points& points, Points centres) {
    Labels labels = nearest_of(points, centres);
    for (int round = 0; round < most_rounds; ++round) {
        Points sums(centres.size());
        std::vector<double> counts(centres.size(), 0);
        for (std::size_t i = 0; i < points.size(); ++i) {
            sums[labels[i]].x += points[i].x;
            sums[labels[i]].y += points[i].y;
            counts[labels[i]] += 1;
        }
        for (std::size_t group = 0; group < centres.size(); ++group)
            if (counts[group] > 0)
                centres[group] = {sums[group].x / counts[group], sums[group].y / counts[group]};
        Labels next = nearest_of(points, centres);
        if (next == labels) break;
        labels = std::move(next);
    }
    return labels;
}

// Numbers groups as they come, so that equal divisions have equal labels.
Labels numbered_as_they_come(const Labels& labels, std::size_t count) {
    std::vector<std::optional<std::size_t>> number(count);
    std::size_t next = 0;
    Labels result;
    for (const std::size_t label : labels) {
        if (!number[label]) number[label] = next++;
        result.push_back(*number[label]);
    }
    return result;
}

// The points that reach farthest in each direction, each once.
Points outermost(const Points& points) {
    Points found;
    const int directions = points.size() > crowd ? directions_of_crowd : usual_directions;
    for (int step = 0; step < directions; ++step) {
        const double angle = 2 * std::acos(-1.0) * step / directions;
        const double x = std::cos(angle), y = std::sin(angle);
        const auto farthest = std::max_element(points.begin(), points.end(),
                                               [&](const PlanePoint& a, const PlanePoint& b) {
                                                   return a.x * x + a.y * y < b.x * x + b.y * y;
                                               });
        if (std::find(found.begin(), found.end(), *farthest) == found.end())
            found.push_back(*farthest);
    }
    return found;
}

const PlanePoint& farthest_from(const Points& points, const Points& chosen) {
    const auto room = [&](const PlanePoint& point) {
        double nearest = square(point, chosen.front());
        for (const PlanePoint& one : chosen) nearest = std::min(nearest, square(point, one));
        return nearest;
    };
    const PlanePoint* best = &points.front();
    double most = -1;
    for (const PlanePoint& point : points)
        if (const double here = room(point); here > most) {
            most = here;
            best = &point;
        }
    return *best;
}

// Pairs of outermost points, each filled up with points far from those chosen.
std::vector<Points> find_starts(const Points& points, std::size_t count) {
    const Points outer = outermost(points);
    std::vector<Points> starts;
    for (std::size_t a = 0; a < outer.size(); ++a)
        for (std::size_t b = a + 1; b < outer.size(); ++b) {
            Points start = {outer[a], outer[b]};
            while (start.size() < count) start.push_back(farthest_from(points, start));
            starts.push_back(std::move(start));
        }
    return starts;
}

}  // namespace

std::vector<std::size_t> group_in_plane(const Points& points, std::size_t count) {
    Labels best(points.size(), 0);
    if (count < 2 || points.empty()) return best;
    std::set<Labels> settled;
    for (const Points& start : find_starts(points, count))
        settled.insert(numbered_as_they_come(settle(points, start), count));
    std::optional<double> most;
    for (const Labels& labels : settled) {
        const double silhouette =
            mean_silhouette(points, GroupOf(labels.begin(), labels.end()), count);
        if (most && silhouette <= *most) continue;
        most = silhouette;
        best = labels;
    }
    return best;
}

}  // namespace yoriai
