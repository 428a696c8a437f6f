#pragma once

#include "analysis/consensus_map.h"
#include "picture/painter.h"

namespace yoriai {

// How the opinion map is drawn, in measures of the look.
struct OpinionMapLook {
    float mark = 10;  // radius of a person's mark
    float line = 2;
    TextStyle label = type::base.bold();
};

// Each person as a mark, close to those who answer alike; groups have a pale outline and their
// letter with how many they are. Nothing tells who a mark is. Marks that would hide each other are
// moved apart by less than their size.
void draw_opinion_map(const Painter&, const Box&, const ConsensusMap&, const OpinionMapLook& = {});

// The legend in one line: the mark, letter and size of each group, and who stands in none. Returns
// the width.
float draw_opinion_legend(const Painter&, const Box& row, const ConsensusMap&,
                          const OpinionMapLook& = {});

}  // namespace yoriai
