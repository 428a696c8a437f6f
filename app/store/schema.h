#pragma once

#include "store/database.h"

namespace yoriai {

// Says in the file's header that it is a session: "Yori".
inline constexpr int application_id = 0x596F7269;

// The step of the schema that this program writes.
int newest_schema();

// Makes the tables in an empty file, as they are now or were at an earlier step.
void create_schema(Database&, int step = newest_schema());

// Brings the tables of an older file up to date, all steps in one transaction.
void migrate(Database&);

// Whether the tables are those that the program makes for the file's step, which is one it knows,
// and nothing else is there: no trigger, no view, no other column. A stranger's file may hold
// anything.
bool has_expected_schema(Database&);

}  // namespace yoriai
