#pragma once

#include "model/kinds.h"
#include "plan/build_plan.h"
#include "text/message.h"

namespace yoriai {

// What the members of the model's closed lists are called in documents. Those that a session may
// have words of its own for are in frameworks/kind_words.h.
const Message& message_of(CardKind);
const Message& message_of(Voice);
const Message& message_of(AgeBand);
const Message& message_of(PlanState);
const Message& message_of(ExportLevel);

}  // namespace yoriai
