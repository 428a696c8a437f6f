#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <utility>

#include "model/workshop.h"
#include "store/free_places.h"
#include "store/row_file.h"

namespace yoriai {

// What a command writes with: rows go into the file, each one written here and by nothing else, so
// that the changes recorded for undo are complete. The workshop stays as it was before the command
// until the store reads the changed rows back.
class Edit {
 public:
    Edit(Database& database, const Workshop& workshop, const FreePlaces& places)
        : database_(database), workshop_(workshop), places_(places) {}

    const Workshop& workshop() const { return workshop_; }
    Database& database() { return database_; }

    // Adds the row, or replaces the one with its id.
    template <class Entity>
    void put(const Entity& row) {
        const Entity* found = workshop_.find(row.id);
        put(shape_of<Entity>(), row.id.value, to_stored(row),
            found ? std::optional(to_stored(*found)) : std::nullopt);
    }
    void put(const District& district) {
        put(shape_of<District>(), only_row, to_stored(district), to_stored(workshop_.district));
    }
    void put(const Plan& plan) {
        put(shape_of<Plan>(), only_row, to_stored(plan), to_stored(workshop_.plan));
    }
    template <class Tag>
    void erase(Id<Tag> id) {
        erase_row(database_, shape_of<Tag>(), id.value);
        written_.erase({&shape_of<Tag>(), id.value});
    }

    // Another empty place for a card without a theme.
    Position free_place() {
        next_cell_ = places_.first_empty(next_cell_);
        return FreePlaces::corner(next_cell_++);
    }

 private:
    void put(const Shape& shape, std::int64_t id, StoredRow row, std::optional<StoredRow> before) {
        const auto again = written_.find({&shape, id});
        if (again != written_.end()) before = std::move(again->second);
        write_row(database_, shape, id, row, before ? &*before : nullptr);
        written_[{&shape, id}] = std::move(row);
    }

    Database& database_;
    const Workshop& workshop_;
    const FreePlaces& places_;
    std::map<std::pair<const Shape*, std::int64_t>, StoredRow> written_;
    std::size_t next_cell_ = 0;
};

}  // namespace yoriai
