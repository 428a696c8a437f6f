#include "analysis/cards_to_group.h"

namespace yoriai {

CardsToGroup cards_to_group(const Workshop& workshop) {
    CardsToGroup found;
    for (const auto& [number, id] : workshop.cards_in(ThemeId{})) {
        const Card& card = *workshop.find(id);
        if (card.lone || card.pinned) continue;
        ThemeCard& free = found.cards.emplace_back();
        found.ids.push_back(id);
        free.id = std::to_string(id.value);
        free.text = card.text;
        for (const FieldId field : card.fields) free.tags.push_back(workshop.find(field)->name);
        for (const TagId tag : card.tags) free.tags.push_back(workshop.find(tag)->name);
    }
    return found;
}

}  // namespace yoriai
