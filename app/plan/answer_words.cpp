#include "plan/answer_words.h"

#include <array>

#include "text/companion_messages.h"

namespace yoriai {

const Message& message_of(AnswerDecision decision) {
    static const std::array messages = {words::decision_open,      words::decision_implement,
                                        words::decision_consider,  words::decision_difficult,
                                        words::decision_community, words::decision_other_body};
    return messages[static_cast<std::size_t>(decision)];
}

const Message& message_of(CommentHandling handling) {
    static const std::array messages = {words::handling_open, words::handling_adopted,
                                        words::handling_partly, words::handling_difficult,
                                        words::handling_reference};
    return messages[static_cast<std::size_t>(handling)];
}

const Message& message_of(ProgressState state) {
    static const std::array messages = {words::progress_not_started, words::progress_considering,
                                        words::progress_doing, words::progress_done};
    return messages[static_cast<std::size_t>(state)];
}

}  // namespace yoriai
