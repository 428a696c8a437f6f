#pragma once

#include "commands/refusals.h"
#include "ui/context.h"

namespace yoriai {

// Asks for the command, or says why it is refused. Returns whether it was asked for.
template <class Asked>
bool ask_or_say(DeskContext& context, const Asked& asked) {
    const Refusal why_not = refusal(context.workshop(), asked);
    if (why_not)
        context.say = say(*why_not);
    else
        context.ask(asked);
    return !why_not;
}

}  // namespace yoriai
