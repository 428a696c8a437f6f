#include "analysis/theme_changes.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace yoriai {
namespace {

using Homes = std::vector<std::optional<std::size_t>>;  // by card

template <class Themes>
Homes homes_of(const Themes& themes, std::size_t card_count) {
    Homes homes(card_count);
    for (std::size_t theme = 0; theme < themes.size(); ++theme)
        for (const std::size_t card : themes[theme].cards) homes[card] = theme;
    return homes;
}

// Pairs of themes by the number of cards they share, the most first.
std::vector<std::tuple<std::size_t, std::size_t, std::size_t>> overlaps(const Homes& before,
                                                                        const Homes& after) {
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> shared;
    for (std::size_t card = 0; card < before.size(); ++card)
        if (before[card] && after[card]) ++shared[{*before[card], *after[card]}];
    std::vector<std::tuple<std::size_t, std::size_t, std::size_t>> ranked;
    for (const auto& [pair, count] : shared) ranked.emplace_back(count, pair.first, pair.second);
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& a, const auto& b) { return std::get<0>(a) > std::get<0>(b); });
    return ranked;
}

}  // namespace

ThemeChanges compare_themes(const std::vector<PresentTheme>& present, const Proposal& proposal) {
    ThemeChanges changes;
    const Homes before = homes_of(present, proposal.loneliness.size());
    const Homes after = homes_of(proposal.themes, proposal.loneliness.size());
    changes.continues.resize(proposal.themes.size());
    std::vector<bool> continued(present.size(), false);
    for (std::size_t old_theme = 0; old_theme < present.size(); ++old_theme)
        for (std::size_t theme = 0; theme < proposal.themes.size(); ++theme)
            if (present[old_theme].pinned &&
                present[old_theme].pinned == proposal.themes[theme].pinned) {
                continued[old_theme] = true;
                changes.continues[theme] = old_theme;
            }
    for (const auto& [count, old_theme, new_theme] : overlaps(before, after)) {
        if (continued[old_theme] || changes.continues[new_theme]) continue;
        continued[old_theme] = true;
        changes.continues[new_theme] = old_theme;
    }
    for (std::size_t theme = 0; theme < proposal.themes.size(); ++theme)
        if (!changes.continues[theme]) changes.new_themes.push_back(theme);
    for (std::size_t theme = 0; theme < present.size(); ++theme)
        if (!continued[theme]) changes.ended_themes.push_back(theme);
    for (std::size_t card = 0; card < before.size(); ++card) {
        const auto stays = after[card] ? changes.continues[*after[card]] : std::nullopt;
        if (before[card] != stays || (!before[card] && after[card]))
            changes.moved.push_back({card, before[card], after[card]});
    }
    return changes;
}

}  // namespace yoriai
