#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/consensus_map.h"
#include "analysis/table_agreement.h"

namespace yoriai {

// What a map is about, in words.
struct MapNames {
    std::vector<std::string> statement_ids;
    std::vector<std::string> statements;  // as people read them
    std::vector<std::string> groups;      // given ones; empty: A, B, C ... as found
    bool given_groups = false;
};

// The name of a group on the screen: as given, else グループA.
std::string name_of_group(const MapNames&, std::size_t group);

// 「…」に賛成 or 反対, in the language in use.
std::string say_side(const MapNames&, const Representative&);

// What was found, in plain words of the language in use: whether the room is divided, what each
// group says, and what most share.
std::string say_verdict(const ConsensusMap&, const MapNames&);
// Its sentences, for where they stand one by one.
std::vector<std::string> say_verdict_in_parts(const ConsensusMap&, const MapNames&);

// The same where only the tables could be compared; without counts of two tables, that.
std::string say_verdict(const std::optional<TableAgreement>&);

}  // namespace yoriai
