#pragma once

#include "store/database.h"
#include "store/session.h"

namespace yoriai {

// Reads the whole file and says what is wrong with it.
CheckReport check_file(Database&);

}  // namespace yoriai
