#pragma once

#include <string>
#include <vector>

#include "analysis/action_findings.h"
#include "analysis/action_views.h"
#include "text/message.h"

namespace yoriai {

// A finding as a sentence for the council.
std::string say_finding(const Workshop&, const Finding&);

// 取組1、取組4
std::string say_actions(const Workshop&, const std::vector<ActionId>&);

// The actors of one cell: 協議会（調整）、PTA. Who carries it out has no word behind.
std::string say_actors(const std::vector<ActorShare>&);
const Message& message_of(ActorFunction);
// Where the marks of a matrix come from.
const Message& message_of(MarkSource);

}  // namespace yoriai
