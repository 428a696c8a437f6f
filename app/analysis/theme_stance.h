#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "analysis/theme_features.h"

namespace yoriai {

// Whether a card speaks for something (+1: 賛成, 続けてほしい, 増やしてほしい,
// よかった) or against it (-1: 反対, やめてほしい, いらない, 減らすべき); 0
// when it does neither, as most cards.
int stance_of(const CardText&);

// What a card is about, as nouns in their dictionary form; compounds are kept
// whole and in parts.
std::set<std::string> topics_of(const CardText&);

// Which side a card takes, and of what.
struct Stance {
    int side = 0;
    std::set<std::string> topics;  // empty when it takes no side
};

Stance read_stance(const CardText&);

// Whether two cards speak for and against the same thing: one theme would hide the dispute.
bool are_opposed(const Stance&, const Stance&);

// All such pairs, the earlier card first.
std::vector<std::pair<std::size_t, std::size_t>> opposed_pairs(const std::vector<const CardText*>&);

}  // namespace yoriai
