#pragma once

#include <cstddef>
#include <vector>

#include "model/workshop.h"

namespace yoriai {

// What a plan still lacks before it can be shown to others.
enum class MissingPart {
    vision,
    period,
    council,
    contact,  // whom readers may ask
    population,
    title_unconfirmed,  // themes whose title nobody has confirmed
    issues,
    actions,
    actors,
    first_years,
    indicators,
    stale_texts  // rewritten paragraphs whose data has changed since
};

struct Missing {
    MissingPart part = MissingPart::vision;
    std::size_t count = 1;  // of things that lack it
};

// Everything but the stale paragraphs, which are known only once the plan is written. In the order
// of the chapters.
std::vector<Missing> list_missing_parts(const Workshop&);

}  // namespace yoriai
