#pragma once

#include <string>

#include "model/workshop.h"
#include "ui/population_offer.h"

namespace yoriai {

// What a population file would bring to the workshop, in words and figures to look at. What keeps
// it from being read so is its `problem`.
PopulationOffer offer_population(const std::string& bytes, const std::string& file_name,
                                 const PopulationReading&, const Workshop&);

}  // namespace yoriai
