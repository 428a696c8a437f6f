#include "analysis/theme_tree.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace yoriai {
namespace {

constexpr std::size_t nobody = static_cast<std::size_t>(-1);

// Distances of all pairs, half a matrix.
class Distances {
 public:
    explicit Distances(std::size_t count) : cells_(count * (count - 1) / 2, 1) {}

    float& at(std::size_t a, std::size_t b) {
        if (a < b) std::swap(a, b);
        return before(a)[b];
    }

    // Those of a leaf to all earlier ones.
    float* before(std::size_t leaf) { return cells_.data() + leaf * (leaf - 1) / 2; }

 private:
    std::vector<float> cells_;
};

Distances measure(const std::vector<SparseVector>& leaves, const std::vector<ApartPair>& apart,
                  const std::function<void()>& between) {
    Distances distances(leaves.size());
    const Postings postings(leaves);
    for (std::size_t leaf = 0; leaf < leaves.size(); ++leaf) {
        if (leaf % 256 == 0) between();
        for (const auto& [feature, weight] : leaves[leaf])
            postings.add_products({feature, -weight}, 0, leaf, distances.before(leaf));
    }
    for (const ApartPair& pair : apart)
        if (pair.first != pair.second) distances.at(pair.first, pair.second) = pair.distance;
    return distances;
}

// The nearest-neighbour chain: follows each group to its nearest until two are
// each other's nearest.
class Chain {
 public:
    Chain(Distances& distances, const std::vector<std::size_t>& sizes)
        : distances_(distances), sizes_(sizes), alive_(sizes.size()) {
        std::iota(alive_.begin(), alive_.end(), std::size_t{0});
    }

    // The next pair of groups to join, named by a leaf that stays alive and one
    // that does not.
    Merge next() {
        if (chain_.empty()) chain_.push_back(alive_.front());
        for (;;) {
            const std::size_t last = chain_.back();
            const std::size_t before = chain_.size() > 1 ? chain_[chain_.size() - 2] : nobody;
            const std::size_t nearest = nearest_to(last, before);
            if (nearest == before) return join(last, before);
            chain_.push_back(nearest);
        }
    }

 private:
    std::size_t nearest_to(std::size_t group, std::size_t preferred) {
        std::size_t nearest = preferred;
        float least = preferred == nobody ? std::numeric_limits<float>::max()
                                          : distances_.at(group, preferred);
        const float* const row = distances_.before(group);
        auto other = alive_.begin();
        for (; *other < group; ++other)
            if (row[*other] < least) {
                least = row[*other];
                nearest = *other;
            }
        for (++other; other != alive_.end(); ++other)
            if (distances_.before(*other)[group] < least) {
                least = distances_.before(*other)[group];
                nearest = *other;
            }
        return nearest;
    }

    Merge join(std::size_t last, std::size_t before) {
        const std::size_t kept = std::min(last, before), gone = std::max(last, before);
        const Merge merge{kept, gone, distances_.at(kept, gone)};
        alive_.erase(std::lower_bound(alive_.begin(), alive_.end(), gone));
        const auto kept_size = static_cast<float>(sizes_[kept]);
        const auto gone_size = static_cast<float>(sizes_[gone]);
        for (const std::size_t other : alive_) {
            if (other == kept) continue;
            const auto size = static_cast<float>(sizes_[other]);
            float& distance = distances_.at(kept, other);
            distance = ((kept_size + size) * distance +
                        (gone_size + size) * distances_.at(gone, other) - size * merge.distance) /
                       (kept_size + gone_size + size);
        }
        sizes_[kept] += sizes_[gone];
        chain_.resize(chain_.size() - 2);
        return merge;
    }

    Distances& distances_;
    std::vector<std::size_t> sizes_;
    std::vector<std::size_t> alive_;
    std::vector<std::size_t> chain_;
};

std::size_t root_of(std::vector<std::size_t>& above, std::size_t node) {
    while (above[node] != node) node = above[node] = above[above[node]];
    return node;
}

// From pairs of leaves to pairs of groups, numbered in the order of their
// distance.
std::vector<Merge> in_order(std::vector<Merge> merges) {
    std::stable_sort(merges.begin(), merges.end(),
                     [](const Merge& a, const Merge& b) { return a.distance < b.distance; });
    const std::size_t leaf_count = merges.size() + 1;
    std::vector<std::size_t> above(2 * leaf_count - 1);
    std::iota(above.begin(), above.end(), std::size_t{0});
    for (std::size_t i = 0; i < merges.size(); ++i) {
        const std::size_t left = root_of(above, merges[i].left);
        const std::size_t right = root_of(above, merges[i].right);
        above[left] = above[right] = leaf_count + i;
        merges[i].left = std::min(left, right);
        merges[i].right = std::max(left, right);
    }
    return merges;
}

}  // namespace

std::vector<Merge> build_tree(const std::vector<SparseVector>& leaves,
                              const std::vector<std::size_t>& sizes,
                              const std::vector<ApartPair>& apart,
                              const std::function<void()>& between) {
    std::vector<Merge> merges;
    if (leaves.size() < 2) return merges;
    Distances distances = measure(leaves, apart, between);
    Chain chain(distances, sizes);
    while (merges.size() + 1 < leaves.size()) {
        if (merges.size() % 256 == 0) between();
        merges.push_back(chain.next());
    }
    return in_order(std::move(merges));
}

std::vector<std::size_t> cut_tree(const std::vector<Merge>& merges, std::size_t leaf_count,
                                  std::size_t count) {
    std::vector<std::size_t> above(leaf_count + merges.size());
    std::iota(above.begin(), above.end(), std::size_t{0});
    const std::size_t joined = leaf_count > count ? leaf_count - count : 0;
    for (std::size_t i = 0; i < joined; ++i)
        above[merges[i].left] = above[merges[i].right] = leaf_count + i;
    std::vector<std::size_t> number(above.size(), nobody), groups;
    std::size_t next = 0;
    for (std::size_t leaf = 0; leaf < leaf_count; ++leaf) {
        std::size_t& group = number[root_of(above, leaf)];
        if (group == nobody) group = next++;
        groups.push_back(group);
    }
    return groups;
}

}  // namespace yoriai
