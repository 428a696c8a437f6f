#pragma once

#include <vector>

#include "model/workshop.h"

namespace yoriai {

// 少数だが切実: items that few people or one table stand behind, and stand behind strongly. One
// person alone is never shown: that would tell who it is.

//   strong      at least half of its supporters, and two or more, gave it the most they could
//   fair_share  its supporters are numerous enough for a seat on a proportional list (equal shares)
//               that counting alone would not give them
//   one_table   a table gave it a third or more of its votes, twice what the room did
enum class FewBecause { strong, fair_share, one_table };

struct FewVoice {
    ItemId item;
    FewBecause because = FewBecause::strong;
    int people = 0;    // its supporters; of one_table: that table's votes for it
    int of = 0;        // ballots; or all of that table's votes
    TableId table_id;  // of one_table
};

// In the order above, the most people first; each item once.
std::vector<FewVoice> find_few_voices(const Workshop&, const Round&);

}  // namespace yoriai
