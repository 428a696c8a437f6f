#pragma once

#include <cstdint>
#include <string>

#include "model/workshop.h"
#include "store/database.h"

struct sqlite3_changeset_iter;
struct sqlite3_value;

namespace yoriai {

// Walks through the changes of a changeset. Requires the text to outlive it.
class Changeset {
 public:
    explicit Changeset(const std::string& changes);
    Changeset(const Changeset&) = delete;
    Changeset& operator=(const Changeset&) = delete;
    ~Changeset();

    bool next();
    const char* table() const { return table_; }
    bool inserts() const;
    bool erases() const;
    // The id of the row; of a list's row, its owner.
    std::int64_t key() const;
    // The values before and after, null where the column does not change (of a row that stays).
    sqlite3_value* before(int column) const;
    sqlite3_value* after(int column) const;
    int columns() const { return columns_; }

 private:
    sqlite3_changeset_iter* at_ = nullptr;
    const char* table_ = "";
    int columns_ = 0;
    int operation_ = 0;
};

enum class Applied { entirely, reference_missing, conflict };

// Applies a changeset, forwards or backwards. Unless it is applied entirely the file stays as it
// was.
Applied apply(Database&, const std::string& changes, bool backwards);

// Whether ballots depend on what applying it would change: a round that holds ballots may only go
// on between open, closed and revealed, its items stay, and so do the tables that ballots come
// from.
bool ballots_depend_on(const Workshop&, const std::string& changes, bool backwards);

}  // namespace yoriai
