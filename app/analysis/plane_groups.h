#pragma once

#include <vector>

#include "analysis/opinion_projection.h"

namespace yoriai {

// Points of the plane in `count` groups by k-means from many starts: at the points that reach
// farthest in each of several directions, and at those farthest from all chosen so far. Of the
// settled divisions the one with the best silhouette. The group of each point, from 0.
std::vector<std::size_t> group_in_plane(const std::vector<PlanePoint>& points, std::size_t count);

}  // namespace yoriai
