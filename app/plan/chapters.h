#pragma once

#include "plan/composer.h"

namespace yoriai {

// The chapters of the plan in their order. Each writes what the workshop has data for.
void write_purpose(PlanComposer&);
void write_district(PlanComposer&);
void write_voices(PlanComposer&);
void write_vision(PlanComposer&);
void write_actions(PlanComposer&);
void write_promotion(PlanComposer&);
void write_appendix(PlanComposer&);

// Sections of the district's chapter, from its record.
void write_ages(PlanComposer&);
void write_trend(PlanComposer&);
void write_services(PlanComposer&);

// Sections on the council: how it is founded and handed on; in the appendix, how the plan was made
// and by whom.
void write_organisation(PlanComposer&);
void write_proceedings(PlanComposer&);
void write_members(PlanComposer&);

// Parts of the appendix: what was answered to the residents.
void write_comments(PlanComposer&);
void write_official_answers(PlanComposer&);

// Sections of the voices' chapter.
void write_collection(PlanComposer&);
void write_fields(PlanComposer&);
void write_themes(PlanComposer&);
void write_lone_cards(PlanComposer&);
void write_rounds(PlanComposer&);
void write_round(PlanComposer&, const PlanRound&);
void write_issues(PlanComposer&);

}  // namespace yoriai
