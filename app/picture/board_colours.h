#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/workshop.h"

namespace yoriai {

// The order of the field among the fields, and of the card's first one; nothing without one.
std::optional<int> field_order(const Workshop&, FieldId);
std::optional<int> field_order(const Workshop&, const Card&);

// What the colours of the board's cards tell. Every colour comes with the shape of its mark and
// with a sign, so that nothing is told by colour alone.
enum class CardColouring { field, table, voice, theme };
constexpr auto names(CardColouring) { return std::array{"field", "table", "voice", "theme"}; }

// One entry of the legend.
struct ColourKey {
    int look = 0;      // as the order of a field (field_look)
    std::string sign;  // on the card, beside its mark: 災, 3, A
    std::string name;
};

struct BoardColours {
    CardColouring by = CardColouring::field;
    std::vector<ColourKey> keys;  // in the order of the legend; none of fields, which cards know
    std::map<std::int64_t, std::size_t> places;  // in `keys`, by the id of table, voice or theme

    // The card's entry; null for a card that has none. Cards coloured by field need none.
    const ColourKey* key_of(const Card&) const;
};
// A theme that stands in another is coloured as the outermost one.
BoardColours board_colours(const Workshop&, CardColouring);

}  // namespace yoriai
