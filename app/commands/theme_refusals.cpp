#include <algorithm>

#include "commands/checks.h"

namespace yoriai {
namespace {

bool is_inside(const Workshop& workshop, ThemeId theme, ThemeId outer) {
    for (const Theme* at = workshop.find(theme); at; at = workshop.find(at->parent))
        if (at->id == outer) return true;
    return false;
}

// One end of a link: exactly one of the two, and it is there.
Refusal bad_end(const Workshop& workshop, CardId card, ThemeId theme) {
    if (static_cast<bool>(card) == static_cast<bool>(theme))
        return sentence(words::link_ends_wrong);
    return card ? missing(workshop, card) : missing(workshop, theme);
}

}  // namespace

Refusal refusal(const Workshop& workshop, const AddTheme& command) {
    return first_of({taken(workshop, command.id), bad_text(command.title),
                     missing_if_given(workshop, command.parent),
                     any_missing(workshop, command.cards),
                     off_board(command.x.value_or(0), command.y.value_or(0))});
}

Refusal refusal(const Workshop& workshop, const RenameTheme& command) {
    return first_of({missing(workshop, command.theme), bad_text(command.title)});
}

Refusal refusal(const Workshop& workshop, const MoveTheme& command) {
    if (const auto why =
            first_of({missing(workshop, command.theme), off_board(command.x, command.y)}))
        return why;
    if (workshop.find(command.theme)->parent) return sentence(words::theme_nested);
    return {};
}

Refusal refusal(const Workshop& workshop, const NestTheme& command) {
    if (const auto why = first_of(
            {missing(workshop, command.theme), missing_if_given(workshop, command.parent)}))
        return why;
    if (is_inside(workshop, command.parent, command.theme))
        return sentence(words::theme_inside_itself);
    return {};
}

Refusal refusal(const Workshop& workshop, const FoldTheme& command) {
    return missing(workshop, command.theme);
}

Refusal refusal(const Workshop& workshop, const RemoveTheme& command) {
    if (const auto why = missing(workshop, command.theme)) return why;
    const bool voted_on =
        std::any_of(workshop.items().begin(), workshop.items().end(),
                    [&](const Item& item) { return item.theme == command.theme; });
    const bool taken_up =
        std::any_of(workshop.issues().begin(), workshop.issues().end(), [&](const Issue& issue) {
            return std::find(issue.themes.begin(), issue.themes.end(), command.theme) !=
                   issue.themes.end();
        });
    if (voted_on || taken_up) return sentence(words::theme_in_use);
    return {};
}

Refusal refusal(const Workshop& workshop, const AcceptThemes& command) {
    for (std::size_t i = 0; i < command.themes.size(); ++i) {
        const NewTheme& theme = command.themes[i];
        if (const auto why = first_of({bad_text(theme.title), any_missing(workshop, theme.cards)}))
            return why;
        if (theme.parent && (*theme.parent < 0 || static_cast<std::size_t>(*theme.parent) >= i))
            return sentence(words::proposal_parent_missing);
    }
    return {};
}

Refusal refusal(const Workshop& workshop, const RegroupCards& command) {
    for (const ChangedTheme& theme : command.themes)
        if (const auto why = first_of({missing_if_given(workshop, theme.theme),
                                       theme.theme ? Refusal{} : bad_text(theme.title),
                                       any_missing(workshop, theme.cards)}))
            return why;
    for (const ThemeId theme : command.dissolved)
        if (const auto why = refusal(workshop, RemoveTheme{theme})) return why;
    return any_missing(workshop, command.alone);
}

Refusal refusal(const Workshop& workshop, const AddLink& command) {
    if (const auto why = first_of({taken(workshop, command.id),
                                   bad_end(workshop, command.from_card, command.from_theme),
                                   bad_end(workshop, command.to_card, command.to_theme),
                                   bad_optional_text(command.label)}))
        return why;
    if (command.from_card == command.to_card && command.from_theme == command.to_theme)
        return sentence(words::link_ends_wrong);
    return {};
}

Refusal refusal(const Workshop& workshop, const ChangeLink& command) {
    return first_of({missing(workshop, command.link), bad_optional_text(command.label)});
}

Refusal refusal(const Workshop& workshop, const RemoveLink& command) {
    return missing(workshop, command.link);
}

}  // namespace yoriai
