#pragma once

#include <string>

#include "model/workshop.h"

namespace yoriai {

// The round with this number or id, or null.
inline const Round* find_round(const Workshop& workshop, const std::string& named) {
    for (const Round& round : workshop.rounds())
        if (std::to_string(round.number) == named || std::to_string(round.id.value) == named)
            return &round;
    return nullptr;
}

}  // namespace yoriai
