#pragma once

#include "picture/hall_model.h"

namespace yoriai {

// What each scene shows, for hall_model.cpp to choose from: of what is not there, or is not for the
// room, the blank page.

// hall_card_contents.cpp
HallContent show_writing(const Workshop&, const HallView&);
HallContent show_newest(const Workshop&, const HallView&);
HallContent show_card(const Workshop&, const HallView&);
HallContent show_story(const Workshop&, const HallView&);
HallContent show_themes(const Workshop&, const HallView&);
HallContent show_theme(const Workshop&, const HallView&);

// hall_round_contents.cpp
HallContent show_question(const Workshop&, const HallView&);
HallContent show_results(const Workshop&, const HallView&);
HallContent show_map(const Workshop&, const HallView&);
HallContent show_priorities(const Workshop&, const HallView&);
HallContent show_both_views(const Workshop&, const HallView&);
HallContent show_few_voices(const Workshop&, const HallView&);

// hall_plan_contents.cpp; names of persons are covered
HallContent show_agenda(const Workshop&, const HallView&);
HallContent show_vision(const Workshop&);
HallContent show_roles(const Workshop&, const HallView&);
HallContent show_schedule(const Workshop&);
HallContent show_matrix(const Workshop&);
HallContent show_load(const Workshop&);
HallContent show_district(const Workshop&);

// The meeting that was asked for, else the last one; null when there is none.
const Meeting* shown_meeting(const Workshop&, const HallView&);

}  // namespace yoriai
