#pragma once

#include <nlohmann/json.hpp>

#include "telling/consensus_words.h"

namespace yoriai {

// A map as assets/schemas/consensus.json says. `people` are their names in the order of the map.
nlohmann::ordered_json consensus_json(const ConsensusMap&, const MapNames&,
                                      const std::vector<std::string>& people);

// The same for a round without ballots: the items with their counts, and how far tables agree.
struct TableMap {
    std::vector<OpinionCounts> counts;  // of each item
    std::optional<TableAgreement> agreement;
};
nlohmann::ordered_json consensus_json(const TableMap&, const MapNames&);

}  // namespace yoriai
