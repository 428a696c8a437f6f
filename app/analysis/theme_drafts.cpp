#include "analysis/theme_drafts.h"

#include <algorithm>
#include <cmath>

#include "analysis/theme_groups.h"
#include "analysis/theme_tree.h"

namespace yoriai {
namespace {

using Leaves = std::vector<std::size_t>;

ThemeDraft draft_of(const ThemeEvidence& evidence, const Leaves& leaves) {
    ThemeDraft draft;
    for (const std::size_t leaf : leaves) {
        const ThemeLeaf& from = evidence.leaves[leaf];
        draft.cards.insert(draft.cards.end(), from.cards.begin(), from.cards.end());
        if (from.pinned) draft.pinned = from.pinned;
    }
    return draft;
}

// More groups than leaves: cards that say the same are parted after all.
void split_equal_cards(std::vector<ThemeDraft>& themes, std::size_t count) {
    for (std::size_t at = 0; at < themes.size() && themes.size() < count; ++at)
        while (themes[at].cards.size() > 1 && !themes[at].pinned && themes.size() < count) {
            const std::size_t last = themes[at].cards.back();
            themes[at].cards.pop_back();
            themes.push_back({{last}, {}, {}});
        }
}

// Groups of the default cut, while cards that are alone in theirs look for another.
class DraftGathering {
 public:
    DraftGathering(const ThemeEvidence& evidence, const Grouping& grouping)
        : evidence_(evidence), groups_(grouping.members()) {
        opponents_.resize(evidence.leaves.size());
        for (const ApartPair& pair : evidence.apart) {
            opponents_[pair.first].push_back(pair.second);
            opponents_[pair.second].push_back(pair.first);
        }
    }

    void release(const std::function<bool(std::size_t)>& is_lone, std::vector<std::size_t>& lone) {
        for (Leaves& leaves : groups_) {
            const auto stays = [&](std::size_t leaf) { return !is_lone(leaf); };
            const auto gone = std::stable_partition(leaves.begin(), leaves.end(), stays);
            for (auto leaf = gone; leaf != leaves.end(); ++leaf)
                lone.push_back(evidence_.leaves[*leaf].cards.front());
            leaves.erase(gone, leaves.end());
        }
    }

    // A group of one card is no theme: the card joins the group it is nearest to, or stays alone.
    void settle_single_cards(std::vector<std::size_t>& lone) {
        for (Leaves& leaves : groups_) {
            if (!is_single(leaves)) continue;
            const std::size_t leaf = leaves.front();
            Leaves* const home = nearest_group(leaf, leaves);
            if (home)
                home->push_back(leaf);
            else
                lone.push_back(evidence_.leaves[leaf].cards.front());
            leaves.clear();
        }
    }

    const std::vector<Leaves>& groups() const { return groups_; }

 private:
    static constexpr float least_nearness = 0.2F;

    bool is_single(const Leaves& leaves) const {
        return leaves.size() == 1 && evidence_.leaves[leaves.front()].cards.size() == 1 &&
               !evidence_.leaves[leaves.front()].pinned;
    }

    bool opposes(std::size_t leaf, const Leaves& leaves) const {
        const auto& against = opponents_[leaf];
        return std::any_of(leaves.begin(), leaves.end(), [&](std::size_t other) {
            return std::find(against.begin(), against.end(), other) != against.end();
        });
    }

    Leaves* nearest_group(std::size_t leaf, const Leaves& own) {
        Leaves* nearest = nullptr;
        float most = least_nearness;
        for (Leaves& leaves : groups_) {
            if (&leaves == &own || leaves.empty() || opposes(leaf, leaves)) continue;
            VectorSum sum;
            for (const std::size_t other : leaves)
                sum.add(evidence_.leaves[other].raw,
                        static_cast<float>(evidence_.leaves[other].cards.size()));
            SparseVector centre = sum.take();
            make_unit(centre);
            const float nearness = dot(evidence_.leaves[leaf].raw, centre);
            if (nearness <= most) continue;
            most = nearness;
            nearest = &leaves;
        }
        return nearest;
    }

    const ThemeEvidence& evidence_;
    std::vector<Leaves> groups_;
    std::vector<Leaves> opponents_;
};

// From which loneliness on a card stays alone.
double lonely_from(const std::vector<double>& loneliness, const ThemeWeights& weights) {
    constexpr double never_below = 0.7;
    double sum = 0, squares = 0;
    for (const double value : loneliness) sum += value;
    const double mean = sum / static_cast<double>(std::max<std::size_t>(1, loneliness.size()));
    for (const double value : loneliness) squares += (value - mean) * (value - mean);
    const double deviation = std::sqrt(squares / static_cast<double>(loneliness.size() + 1));
    const double unusual = mean + weights.lone_deviations * deviation;
    return deviation > 0.01 ? std::min(weights.lone_above, std::max(never_below, unusual))
                            : weights.lone_above;
}

// At most `most` at the top: name plates of name plates.
void gather_tops(const ThemeEvidence& evidence, std::vector<ThemeDraft>& themes, std::size_t most) {
    if (themes.size() <= most) return;
    std::vector<SparseVector> vectors;
    for (const ThemeDraft& theme : themes) vectors.push_back(centre_of(evidence, theme.cards));
    const std::vector<std::size_t> sizes(themes.size(), 1);
    const auto merges = build_tree(vectors, sizes, {}, [] {});
    const auto tops = cut_tree(merges, themes.size(), most);
    std::vector<ThemeDraft> parents(most);
    for (std::size_t theme = 0; theme < tops.size(); ++theme) {
        ThemeDraft& parent = parents[tops[theme]];
        parent.children.push_back(theme);
        parent.cards.insert(parent.cards.end(), themes[theme].cards.begin(),
                            themes[theme].cards.end());
    }
    for (ThemeDraft& parent : parents)
        if (parent.children.size() > 1) themes.push_back(std::move(parent));
}

}  // namespace

std::vector<Merge> tree_of(const ThemeEvidence& evidence, const std::function<void()>& between) {
    std::vector<std::size_t> sizes;
    std::vector<SparseVector> vectors;
    for (const ThemeLeaf& leaf : evidence.leaves) {
        sizes.push_back(leaf.cards.size());
        vectors.push_back(leaf.smooth);
    }
    return build_tree(vectors, sizes, evidence.apart, between);
}

SparseVector centre_of(const ThemeEvidence& evidence, const std::vector<std::size_t>& cards) {
    VectorSum sum;
    for (const std::size_t card : cards) sum.add(evidence.smooth[card], 1);
    SparseVector centre = sum.take();
    make_unit(centre);
    return centre;
}

ThemeDrafts draft_exactly(const ThemeEvidence& evidence, const std::vector<Merge>& tree,
                          std::size_t count) {
    ThemeDrafts drafts;
    const Grouping grouping = group_into(evidence.leaves, tree, evidence.apart, count);
    for (const Leaves& leaves : grouping.members())
        drafts.themes.push_back(draft_of(evidence, leaves));
    split_equal_cards(drafts.themes, count);
    return drafts;
}

ThemeDrafts draft_with_lone(const ThemeEvidence& evidence, const std::vector<Merge>& tree,
                            std::size_t count, std::size_t most_tops, const ThemeWeights& weights) {
    ThemeDrafts drafts;
    DraftGathering gathering(evidence, group_into(evidence.leaves, tree, evidence.apart, count));
    const double lonely = lonely_from(evidence.loneliness, weights);
    const auto is_lone = [&](std::size_t leaf) {
        const ThemeLeaf& here = evidence.leaves[leaf];
        return !here.pinned && here.cards.size() == 1 &&
               evidence.loneliness[here.cards.front()] >= lonely;
    };
    gathering.release(is_lone, drafts.lone);
    gathering.settle_single_cards(drafts.lone);
    for (const Leaves& leaves : gathering.groups())
        if (!leaves.empty()) drafts.themes.push_back(draft_of(evidence, leaves));
    std::sort(drafts.lone.begin(), drafts.lone.end());
    gather_tops(evidence, drafts.themes, std::max<std::size_t>(1, most_tops));
    return drafts;
}

}  // namespace yoriai
