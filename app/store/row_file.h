#pragma once

#include <functional>

#include "model/workshop.h"
#include "store/row_values.h"

namespace yoriai {

// Reads and writes single rows of the workshop, by the shapes of the model.

// Called with the table and the id of a row that can't be used as it is; `content` tells that its
// hash differs but it can be read.
using Damage = std::function<void(const char* table, std::int64_t id, bool content)>;

// All rows of the file but the ballots. Damaged rows are told, and left out when unreadable.
void read_workshop(Database&, Workshop&, const Damage&);

// Reads the row with this id of this table again, so that the workshop holds what the file holds:
// replaced, added or, when it is gone, erased. Throws DamagedRow. `table` is one of those of the
// model.
void read_row(Database&, Workshop&, const std::string& table, std::int64_t id);

// The row that has this row of this table in it: an entity's own, or the owner of a list's.
// Empty for tables that hold no part of the workshop.
std::string owner_of(const std::string& table);

// Writes a row. `before` is the row as it stands in the file: only what differs is written; null
// adds it.
void write_row(Database&, const Shape&, std::int64_t id, const StoredRow& row,
               const StoredRow* before);
void erase_row(Database&, const Shape&, std::int64_t id);

// Calls take(id, row, hash) with the rows whose ids are `first` and more, in their order, their
// lists left out, until it gives false. For files of which parts can't be read, or that are older:
// columns that they lack have their usual values.
void read_from(Database&, const Shape&, std::int64_t first,
               const std::function<bool(std::int64_t id, StoredRow row, std::int64_t hash)>& take);
// A list of the row.
std::vector<std::int64_t> read_list(Database&, const Shape&, std::size_t list, std::int64_t owner);

// The id of the only row of `district` and `plan`.
inline constexpr std::int64_t only_row = 1;

}  // namespace yoriai
