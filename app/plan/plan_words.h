#pragma once

#include "model/kinds.h"
#include "plan/build_plan.h"
#include "text/message.h"

namespace yoriai {

// What the members of the model's closed lists are called in documents.
const Message& message_of(CardKind);
const Message& message_of(Voice);
const Message& message_of(AgeBand);
const Message& message_of(Layer);
const Message& message_of(Obstacle);  // not for Obstacle::none
const Message& message_of(HelpRole);
const Message& meaning_of(HelpRole);
const Message& message_of(Term);
const Message& message_of(PlanState);
const Message& message_of(ExportLevel);

}  // namespace yoriai
