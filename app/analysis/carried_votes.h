#pragma once

#include <string>
#include <vector>

#include "model/workshop.h"

namespace yoriai {

// What a revealed round says of something the council takes up.
struct CarriedVote {
    int round = 0;      // number, as people see it
    std::string title;  // of the theme, or of the issue when the round asked about it itself
    int count = 0;      // in the round's own measure
    int rank = 0;
    int items = 0;  // that the round asked about
};

// The votes that an issue brings along: for itself and for each of its themes those of the newest
// revealed round that asked about it.
std::vector<CarriedVote> votes_carried_by(const Workshop&, const Issue&);

}  // namespace yoriai
