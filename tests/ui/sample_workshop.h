#pragma once

#include "model/workshop.h"

namespace yoriai {

// An invented district with a meeting, six tables, the nine fields, 42 people, cards in residents'
// voices, themes (one nested, two folded), lone cards and a round. Ids are small and fixed.
Workshop sample_workshop();
// The same, with the first theme taken up as issue 1 and action 1 that answers it.
Workshop workshop_with_issue();
// Without cards, themes and rounds.
Workshop empty_workshop();

inline constexpr MeetingId sample_meeting{2};
inline constexpr TableId sample_table(int number) { return TableId{number}; }
inline constexpr ThemeId sample_night{1}, sample_bus{2}, sample_lamps{3};
inline constexpr RoundId sample_round{1};

}  // namespace yoriai
