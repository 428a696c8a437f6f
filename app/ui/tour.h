#pragma once

namespace yoriai {

// The guided tour of the sample: one sentence a step, beside what it is about.
struct Tour {
    int step = -1;         // -1: it does not run
    bool offered = false;  // it has begun by itself
};

void begin_tour(Tour&);

}  // namespace yoriai
