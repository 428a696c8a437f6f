#include <algorithm>
#include <set>

#include "store/theme_places.h"
#include "store/write.h"

namespace yoriai {
namespace {

class Regrouping {
 public:
    Regrouping(Edit& edit, const RegroupCards& command) : edit_(edit), command_(command) {}

    void write() {
        ThemePlaces places(edit_.workshop());
        std::int64_t place = next_place(edit_.workshop().themes());
        for (const ChangedTheme& changed : command_.themes) {
            const std::vector<CardId> cards = movable(changed.cards);
            if (cards.empty()) continue;
            ThemeId theme = changed.theme;
            if (!theme) {
                Theme made;
                theme = made.id = new_id<ThemeId>();
                made.title = changed.title;
                made.draft = true;
                made.place = place++;
                made.position = places.take(theme_height(cards.size(), {}), 0);
                edit_.put(made);
            }
            std::size_t index = edit_.workshop().cards_in(theme).size();
            for (const CardId card : cards) put(card, theme, place_in_theme(index++));
            joined_.insert(theme);
        }
        for (const CardId card : movable(command_.alone)) put(card, {}, edit_.free_place());
        for (const ThemeId theme :
             std::set<ThemeId>(command_.dissolved.begin(), command_.dissolved.end()))
            if (is_empty(theme)) {
                erase_links_of(edit_, theme);
                edit_.erase(theme);
            }
    }

 private:
    // Those that no person has placed, each once.
    std::vector<CardId> movable(const std::vector<CardId>& cards) {
        std::vector<CardId> found;
        for (const CardId id : cards) {
            const Card& card = *edit_.workshop().find(id);
            if (!card.pinned && !card.lone && moved_.insert(id).second) found.push_back(id);
        }
        return found;
    }

    void put(CardId id, ThemeId theme, const Position& position) {
        Card card = *edit_.workshop().find(id);
        card.theme = theme;
        card.position = position;
        edit_.put(card);
    }

    bool is_empty(ThemeId theme) const {
        const auto& cards = edit_.workshop().cards_in(theme);
        return !joined_.contains(theme) && edit_.workshop().themes_in(theme).empty() &&
               std::all_of(cards.begin(), cards.end(),
                           [&](const auto& card) { return moved_.contains(card.second); });
    }

    Edit& edit_;
    const RegroupCards& command_;
    std::set<CardId> moved_;
    std::set<ThemeId> joined_;
};

}  // namespace

void write(Edit& edit, const RegroupCards& command) { Regrouping(edit, command).write(); }

}  // namespace yoriai
