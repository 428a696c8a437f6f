#pragma once

#include "model/workshop.h"

namespace yoriai {

// A workshop with rows of every kind, random ids and awkward texts; the same for the same seed.
Workshop make_rich_workshop(unsigned seed);

}  // namespace yoriai
