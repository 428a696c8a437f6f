#include "ui/accept_proposal.h"

namespace yoriai {

AcceptThemes accept_proposal(const Proposal& proposal, const std::vector<CardId>& cards) {
    // A parent must come before its children: tops first, then level by level.
    std::vector<std::optional<int>> place(proposal.themes.size());
    AcceptThemes command;
    while (command.themes.size() < proposal.themes.size()) {
        const std::size_t before = command.themes.size();
        for (std::size_t i = 0; i < proposal.themes.size(); ++i) {
            const ProposedTheme& theme = proposal.themes[i];
            if (place[i] || (theme.parent && !place[*theme.parent])) continue;
            place[i] = static_cast<int>(command.themes.size());
            NewTheme& made = command.themes.emplace_back();
            made.title = theme.title;
            if (theme.parent) made.parent = place[*theme.parent];
            for (const std::size_t card : theme.cards) made.cards.push_back(cards[card]);
        }
        if (command.themes.size() == before)
            break;  // parents in a circle: a proposal never has them
    }
    return command;
}

RegroupCards accept_regrouping(const Regrouping& regrouping) {
    RegroupCards command;
    command.alone = regrouping.alone;
    for (const RegroupedTheme& theme : regrouping.themes) {
        if (theme.ends) command.dissolved.push_back(theme.theme);
        if (theme.joining.empty()) continue;
        ChangedTheme& changed = command.themes.emplace_back();
        changed.theme = theme.theme;
        if (!theme.theme) changed.title = theme.title;
        for (const auto& [from, cards] : theme.joining)
            changed.cards.insert(changed.cards.end(), cards.begin(), cards.end());
    }
    return command;
}

}  // namespace yoriai
