#include <map>
#include <set>

#include "store/theme_places.h"
#include "store/write.h"

namespace yoriai {

void erase_links_of(Edit& edit, const std::vector<CardId>& cards) {
    const std::set<CardId> gone(cards.begin(), cards.end());
    for (const Link& link : edit.workshop().links())
        if (gone.contains(link.from_card) || gone.contains(link.to_card)) edit.erase(link.id);
}

void erase_links_of(Edit& edit, ThemeId theme) {
    for (const Link& link : edit.workshop().links())
        if (link.from_theme == theme || link.to_theme == theme) edit.erase(link.id);
}

void write(Edit& edit, const AddTheme& command) {
    Theme theme;
    theme.id = given_or_new(command.id);
    theme.title = command.title;
    theme.parent = command.parent;
    theme.place = next_place(edit.workshop().themes());
    const auto cards = without_doubles(command.cards);
    if (command.x && command.y)
        theme.position = {*command.x, *command.y};
    else if (!theme.parent)
        theme.position = ThemePlaces(edit.workshop()).take(theme_height(cards.size(), {}), 0);
    edit.put(theme);
    std::size_t index = 0;
    for (const CardId id : cards) {
        Card card = *edit.workshop().find(id);
        card.theme = theme.id;
        card.position = place_in_theme(index++);
        card.pinned = true;
        card.lone = false;
        edit.put(card);
    }
}

void write(Edit& edit, const RenameTheme& command) {
    Theme theme = *edit.workshop().find(command.theme);
    theme.title = command.title;
    theme.draft = false;
    edit.put(theme);
}

void write(Edit& edit, const MoveTheme& command) {
    Theme theme = *edit.workshop().find(command.theme);
    theme.position = {command.x, command.y};
    edit.put(theme);
}

void write(Edit& edit, const NestTheme& command) {
    Theme theme = *edit.workshop().find(command.theme);
    if (theme.parent && !command.parent)
        theme.position = ThemePlaces(edit.workshop())
                             .take(theme_height(edit.workshop().cards_in(theme.id).size(), {}), 0);
    theme.parent = command.parent;
    edit.put(theme);
}

void write(Edit& edit, const FoldTheme& command) {
    Theme theme = *edit.workshop().find(command.theme);
    theme.folded = command.folded;
    edit.put(theme);
}

void write(Edit& edit, const RemoveTheme& command) {
    const Workshop& workshop = edit.workshop();
    const Theme removed = *workshop.find(command.theme);
    erase_links_of(edit, removed.id);
    std::size_t index = workshop.cards_in(removed.parent).size();
    for (const auto& [number, id] : workshop.cards_in(removed.id)) {
        Card card = *workshop.find(id);
        card.theme = removed.parent;
        card.position = removed.parent ? place_in_theme(index++) : edit.free_place();
        edit.put(card);
    }
    // Inner themes that come to the top take the place of the one around them, one below the other.
    double y = removed.position.y;
    for (const Theme* inner : workshop.themes_in(removed.id)) {
        Theme theme = *inner;
        theme.parent = removed.parent;
        if (!theme.parent) {
            theme.position = {removed.position.x, y};
            y += theme_height(workshop.cards_in(theme.id).size(), {}) + card_gap;
        }
        edit.put(theme);
    }
    edit.erase(removed.id);
}

namespace {

// A proposal of themes on its way into the workshop.
class Proposal {
 public:
    Proposal(Edit& edit, const std::vector<NewTheme>& themes)
        : edit_(edit), proposed_(themes), inner_(themes.size()), cards_(themes.size()) {
        std::set<CardId> taken;
        for (std::size_t i = 0; i < themes.size(); ++i) {
            ids_.push_back(new_id<ThemeId>());
            if (themes[i].parent) inner_[static_cast<std::size_t>(*themes[i].parent)].push_back(i);
            for (const CardId id : themes[i].cards) {
                const Card& card = *edit.workshop().find(id);
                if (!card.pinned && !card.lone && !card.theme && taken.insert(id).second)
                    cards_[i].push_back(id);
            }
        }
    }

    void write() {
        ThemePlaces places(edit_.workshop());
        std::int64_t place = next_place(edit_.workshop().themes());
        for (std::size_t i = 0; i < proposed_.size(); ++i) {
            Theme theme;
            theme.id = ids_[i];
            theme.title = proposed_[i].title;
            theme.draft = true;
            theme.place = place++;
            if (proposed_[i].parent)
                theme.parent = ids_[static_cast<std::size_t>(*proposed_[i].parent)];
            else
                theme.position = places.take(height(i), depth(i));
            edit_.put(theme);
            for (std::size_t index = 0; index < cards_[i].size(); ++index)
                put_into(theme.id, cards_[i][index], index);
        }
        tidy_the_rest();
    }

 private:
    void put_into(ThemeId theme, CardId id, std::size_t index) {
        Card card = *edit_.workshop().find(id);
        card.theme = theme;
        card.position = place_in_theme(index);
        edit_.put(card);
        moved_.insert(id);
    }

    // Closes the gaps that the cards left: those that nobody placed move up in the grid.
    void tidy_the_rest() {
        FreePlaces kept;
        std::vector<const Card*> loose;
        for (const auto& [number, id] : edit_.workshop().cards_in({})) {
            const Card* card = edit_.workshop().find(id);
            if (moved_.contains(id)) continue;
            if (card->pinned)
                kept.put(*card);
            else
                loose.push_back(card);
        }
        std::size_t cell = 0;
        for (const Card* each : loose) {
            Card card = *each;
            cell = kept.first_empty(cell);
            card.position = FreePlaces::corner(cell++);
            if (!(card.position == each->position)) edit_.put(card);
        }
    }

    double height(std::size_t i) const {
        std::vector<double> heights;
        for (const std::size_t each : inner_[i]) heights.push_back(height(each));
        return theme_height(cards_[i].size(), heights);
    }

    int depth(std::size_t i) const {
        int deepest = 0;
        for (const std::size_t each : inner_[i]) deepest = std::max(deepest, depth(each) + 1);
        return deepest;
    }

    Edit& edit_;
    const std::vector<NewTheme>& proposed_;
    std::vector<ThemeId> ids_;
    std::vector<std::vector<std::size_t>> inner_;
    std::vector<std::vector<CardId>> cards_;
    std::set<CardId> moved_;
};

}  // namespace

void write(Edit& edit, const AcceptThemes& command) { Proposal(edit, command.themes).write(); }

void write(Edit& edit, const AddLink& command) {
    Link added;
    added.id = given_or_new(command.id);
    added.kind = command.kind;
    added.from_card = command.from_card;
    added.from_theme = command.from_theme;
    added.to_card = command.to_card;
    added.to_theme = command.to_theme;
    added.label = command.label;
    edit.put(added);
}

void write(Edit& edit, const ChangeLink& command) {
    Link changed = *edit.workshop().find(command.link);
    set(changed.kind, command.kind);
    set(changed.label, command.label);
    edit.put(changed);
}

void write(Edit& edit, const RemoveLink& command) { edit.erase(command.link); }

}  // namespace yoriai
