#pragma once

#include <string>

#include "model/answer.h"
#include "text/message.h"

namespace yoriai {

// What the members of the closed lists of answers are called in documents and tables.
const Message& message_of(AnswerDecision);
const Message& message_of(CommentHandling);
const Message& message_of(ProgressState);

}  // namespace yoriai
