#pragma once

#include "store/database.h"

namespace yoriai {

// How every connection is set: files come from strangers, and what is written must last.

// For any file, before anything of it is read: no triggers, no views, no functions that a schema
// could call, limits on all that can grow.
void set_defences(Database&);

// For a file that will be written: also the lock, the journal and the syncs. Throws when another
// program has the file.
void set_house_rules(Database&);

// Before closing: the session is a single file again.
void leave_one_file(Database&);

}  // namespace yoriai
