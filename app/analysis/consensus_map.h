#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/opinion_groups.h"
#include "analysis/tally.h"

namespace yoriai {

// A person on the map.
struct PlacedPerson {
    PlanePoint at;
    std::optional<std::size_t> group;  // none for those who voted on too little
    double stability = 0;              // how sure the group is, 0 to 1
};

struct OpinionGroup {
    std::size_t size = 0;
    PlanePoint centre;
    std::vector<Representative> representative;  // none when there is one group
};

// How much support the group has that supports a statement least.
struct WorstSupport {
    std::size_t group = 0;
    double support = 0;  // smoothed: (agree + 1) / (seen + 2)
    double low = 0;      // the lower bound of its share, at 95 %
};

struct MappedStatement {
    OpinionCounts counts;  // of everybody, as they voted
    int missing = 0;
    bool moderated = false;
    Share support;          // who agrees, of those who voted on it; 0 to 1 when nobody did
    Share unsure;           // who passes, likewise
    double consensus = 0;   // group-informed: the product over groups of their smoothed support
    double comparable = 0;  // its root by the number of groups, comparable whatever that number
    double division = 0;    // 0 all the same, 1 half for and half against
    double gap = 0;         // between the groups that support it most and least
    WorstSupport worst;
};

enum class Division { divided, not_divided, too_few_people };

struct Verdict {
    Division division = Division::too_few_people;
    double p_value = 1;  // of DivisionTest, for the room as a whole
    int permutations = 0;
    double silhouette = 0;  // of the groups in the plane
    double missing = 0;     // share of votes not cast, of people and statements with any vote
    bool half_missing() const { return missing >= 0.5; }
};

struct ConsensusMap {
    std::vector<PlacedPerson> people;
    std::vector<OpinionGroup> groups;  // the largest first
    std::vector<MappedStatement> statements;
    CommonGround common_ground;
    // "Don't know" as a layer of its own: statements that a fifth or more pass, the most first.
    std::vector<std::size_t> unsure;
    OpinionPlane plane;
    Verdict verdict;
};

struct MapOptions {
    // Groups known beforehand, from 0 without a gap, instead of groups to find.
    std::optional<GroupOf> groups;
    // Shuffled rooms, at least; 0: the room is taken as divided without a test.
    int permutations = 99;
};

// Who stands where, whether the room is divided, what joins and what divides it. The same votes
// give the same map to the last bit, whatever the order of people.
ConsensusMap map_consensus(const VoteMatrix&, const MapOptions& = {});

// The map with person i at the place of person order[i]; a map of with_rows(order) gets back the
// order of its matrix by this.
std::vector<PlacedPerson> in_original_order(const std::vector<PlacedPerson>&,
                                            const std::vector<std::size_t>& order);

}  // namespace yoriai
