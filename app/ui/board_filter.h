#pragma once

#include <set>

#include "model/workshop.h"

namespace yoriai {

// Which cards the board shows: those that have one of the chosen in each kind in which something is
// chosen. Hidden cards keep their places.
struct BoardFilter {
    std::set<FieldId> fields;
    std::set<TableId> tables;
    std::set<Voice> voices;
    std::set<TagId> tags;

    bool empty() const {
        return fields.empty() && tables.empty() && voices.empty() && tags.empty();
    }
    bool shows(const Card&) const;
};

}  // namespace yoriai
