#pragma once

#include <functional>
#include <string>
#include <vector>

#include "model/kinds.h"
#include "ui/field_column.h"

namespace yoriai {

// Chips in as many rows as they need, cut off the column. `chip_of(i)` is the chip's look,
// `id_of(i)` its id; `clicked(i)` is called for the one that was chosen.
void draw_chips(FieldColumn&, DeskContext&, std::size_t count,
                const std::function<Chip(std::size_t)>& chip_of,
                const std::function<std::string(std::size_t)>& id_of,
                const std::function<void(std::size_t)>& clicked);

// One chip for each member of a closed list of the model.
template <class Kind>
void choose_kind(FieldColumn& column, DeskContext& context, const std::string& id, Kind now,
                 const std::function<std::string(Kind)>& words_of,
                 const std::function<void(Kind)>& choose) {
    constexpr auto all = names(Kind{});
    std::string label;
    draw_chips(
        column, context, all.size(),
        [&](std::size_t i) {
            label = words_of(static_cast<Kind>(i));
            Chip chip;
            chip.label = label;
            chip.on = static_cast<Kind>(i) == now;
            return chip;
        },
        [&](std::size_t i) { return id + "." + all[i]; },
        [&](std::size_t i) { choose(static_cast<Kind>(i)); });
}

// One chip for each field, any number of which may be on; `change` is called with those that are on
// from now.
void choose_fields_by_chip(FieldColumn&, DeskContext&, const std::string& id,
                           const std::vector<FieldId>& chosen,
                           const std::function<void(std::vector<FieldId>)>& change);

// A small text above what follows in the column.
void column_label(FieldColumn&, const DeskContext&, std::string_view words);

}  // namespace yoriai
