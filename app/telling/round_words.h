#pragma once

#include "model/kinds.h"
#include "text/message.h"

namespace yoriai {

// How the counts of a round are called: dots are votes, weights are points, hands are people.

// With its number: 12票, 30点, 8人.
const Message& count_message(RoundMethod);
// Behind a number that stands alone: 票, 点, 人. May be empty.
const Message& unit_message(RoundMethod);
// What is counted, as the title of a figure.
const Message& measure_message(RoundMethod);
// What each person does, in a short sentence with the numbers of Round::dots and most_on_one, or of
// the worst and the best mark.
const Message& task_message(RoundMethod);

}  // namespace yoriai
