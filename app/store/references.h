#pragma once

#include <cstddef>

#include "model/workshop.h"

namespace yoriai {

// Makes a salvaged workshop whole again: takes out every id of what is not there, and the rows that
// mean nothing without it. Returns how many rows went.
std::size_t drop_missing_references(Workshop&);

}  // namespace yoriai
