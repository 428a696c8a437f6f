// Whether forty orders of people give the same map, to the last bit, of each public conversation.
#include <cstdio>

#include "analysis/consensus_map.h"
#include "analysis/polis_data.h"
#include "analysis/vote_strata.h"

namespace {

using namespace yoriai;

bool is_same(const ConsensusMap& a, const ConsensusMap& b) {
    if (a.verdict.p_value != b.verdict.p_value || a.verdict.silhouette != b.verdict.silhouette ||
        a.groups.size() != b.groups.size())
        return false;
    for (std::size_t i = 0; i < a.people.size(); ++i)
        if (!(a.people[i].at == b.people[i].at) || a.people[i].group != b.people[i].group ||
            a.people[i].stability != b.people[i].stability)
            return false;
    return true;
}

}  // namespace

int main() {
    constexpr int shuffles = 40;
    for (const char* name : {"15-per-hour-seattle", "bg2050-volunteers", "brexit-consensus"}) {
        const VoteMatrix votes = read_polis_data(name).votes;
        const ConsensusMap map = map_consensus(votes);
        SameRandom random(1);
        int same = 0;
        for (int i = 0; i < shuffles; ++i) {
            std::vector<std::size_t> order(votes.people());
            for (std::size_t k = 0; k < order.size(); ++k) order[k] = k;
            for (std::size_t k = order.size(); k > 1; --k)
                std::swap(order[k - 1], order[random.below(static_cast<std::uint32_t>(k))]);
            ConsensusMap again = map_consensus(votes.with_rows(order));
            again.people = in_original_order(again.people, order);
            same += is_same(map, again);
        }
        std::printf("%s: %d of %d orders give the same map\n", name, same, shuffles);
    }
    return 0;
}
