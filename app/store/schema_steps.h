#pragma once

#include <array>

namespace yoriai {

// Step n takes a file from schema n to n + 1. Steps that were released are never edited: a change
// is a new step. One that only adds keeps the history; one that drops or renames ends with
// `delete from history`, because SQLite skips a changeset whose table shrank without an error.
//
// Every table is strict and has a primary key, so that its changes can be recorded. References are
// checked when the transaction ends, so that a command may write its rows in any order; they have
// an index wherever the other table is large or the row is looked for by them. There are no
// triggers and no cascades: redo would meet rows it does not expect. `hash` is hash_of() the row.
extern const char* const schema_step_0;  // a new file
// Rounds of more methods. Rows keep their hash: these columns are later ones.
extern const char* const schema_step_1;
extern const char* const schema_step_2;  // what comes back to the residents, and what went out
// What hangs on a card; the district's record and the organisation track; from theme to plan:
// goals, whole action sheets, findings put aside; a session's own words.
extern const char* const schema_step_3;

// All of them, in their order.
inline std::array<const char*, 4> schema_steps() {
    return {schema_step_0, schema_step_1, schema_step_2, schema_step_3};
}

}  // namespace yoriai
