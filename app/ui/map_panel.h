#pragma once

#include <optional>
#include <string>

#include "analysis/consensus_map.h"
#include "analysis/table_agreement.h"
#include "telling/consensus_words.h"
#include "ui/panel.h"
#include "ui/scroll_area.h"

namespace yoriai {

// 合意を見る: where the room agrees and where it differs, from the ballots of a revealed round; or,
// where only counts by table were typed in, how far the tables agree.
struct MapPanel {
    RoundId round;  // the one looked at; none, or gone: the newest that has ballots

    // Worked out once for a round and a revision of the workshop.
    RoundId mapped;
    std::optional<std::uint64_t> revision;
    ConsensusMap map;
    std::optional<TableAgreement> tables;  // when there are no ballots
    MapNames names;
    std::vector<std::vector<OpinionCounts>> by_group;  // of the map, by statement
    std::string verdict;

    Scroll agreed_scroll, parted_scroll, few_scroll;
    Scroll all_scroll;  // of a window too low for the map
};

// `work` is the room below the step bar, the now line included.
void draw(MapPanel&, DeskContext&, Box work);

// --- parts of the panel

// The statements that every group supports, and those that part the groups.
void draw_agreed_statements(MapPanel&, DeskContext&, Box room);
void draw_parted_statements(MapPanel&, DeskContext&, Box room);
// What few support, and what many are unsure of.
void draw_few_voices(MapPanel&, DeskContext&, Box room);
void draw_table_agreement(MapPanel&, DeskContext&, Box room);

}  // namespace yoriai
