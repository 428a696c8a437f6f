#include "analysis/theme_tree.h"

#include <doctest/doctest.h>

#include <string>

using namespace yoriai;

namespace {

std::string cut(const std::vector<Merge>& merges, std::size_t leaves, std::size_t count) {
    std::string groups;
    for (const std::size_t group : cut_tree(merges, leaves, count)) groups += std::to_string(group);
    return groups;
}

// Two near pairs and one that is like none.
const std::vector<SparseVector> points = {
    {{0, 1.0F}}, {{1, 1.0F}}, {{0, 0.8F}, {2, 0.6F}}, {{1, 0.6F}, {3, 0.8F}}, {{4, 1.0F}}};
const std::vector<std::size_t> ones(5, 1);
const auto nothing = [] {};

}  // namespace

TEST_CASE("the nearest are joined first, and a cut gives as many groups as asked for") {
    const auto merges = build_tree(points, ones, {}, nothing);
    REQUIRE(merges.size() == 4);
    CHECK(merges[0].distance == doctest::Approx(0.2));
    CHECK(merges[1].distance == doctest::Approx(0.4));
    for (std::size_t i = 1; i < merges.size(); ++i)
        CHECK(merges[i - 1].distance <= merges[i].distance);
    CHECK(cut(merges, 5, 5) == "01234");
    CHECK(cut(merges, 5, 4) == "01023");
    CHECK(cut(merges, 5, 3) == "01012");
    CHECK(cut(merges, 5, 1) == "00000");
}

TEST_CASE("a join weighs the sizes as Ward does") {
    // Of three at right angles, the pair's distance to the third is (2 + 2 - 1) / 3 of theirs.
    const std::vector<SparseVector> axes = {{{0, 1.0F}}, {{1, 1.0F}}, {{2, 1.0F}}};
    const auto merges = build_tree(axes, {1, 1, 1}, {}, nothing);
    REQUIRE(merges.size() == 2);
    CHECK(merges[0].distance == doctest::Approx(1));
    CHECK(merges[1].distance == doctest::Approx((2.0 * 1 + 2.0 * 1 - 1.0 * 1) / 3));
}

TEST_CASE("leaves that are apart are joined last") {
    const auto merges = build_tree(points, ones, {{0, 2}}, nothing);
    CHECK(cut(merges, 5, 2)[0] != cut(merges, 5, 2)[2]);
}

TEST_CASE("a tree of one leaf or none has no merges") {
    CHECK(build_tree({}, {}, {}, nothing).empty());
    CHECK(build_tree({{{0, 1.0F}}}, {1}, {}, nothing).empty());
    CHECK(cut({}, 1, 3) == "0");
}
