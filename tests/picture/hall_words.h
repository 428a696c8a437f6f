#pragma once

#include <string>

#include "picture/hall_model.h"

namespace yoriai {

// Every word that a model holds, one after the other, each with | before it.
std::string all_words(const HallModel&);

}  // namespace yoriai
