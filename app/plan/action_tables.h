#pragma once

#include <functional>

#include "frameworks/action_frameworks.h"
#include "plan/plan_names.h"

namespace yoriai {

// Tables of the actions side by side, each with what has to be known to read it. Nothing is written
// where there is nothing to show.
void write_role_split(PlanComposer&, const PlanNames&, const ActionFrameworks&);
void write_years(PlanComposer&, const PlanNames&);
void write_priorities(PlanComposer&, const PlanNames&);
void write_loads(PlanComposer&, const PlanNames&);

// The rows of an action's sheet beyond the first ones; `row` is called with title and content.
void tell_details(const PlanComposer&, const ActionFrameworks&, const Action&,
                  const std::function<void(const Message&, const std::string&)>& row);

}  // namespace yoriai
