#include "telling/round_words.h"

#include <array>

#include "text/vote_messages.h"
#include "text/word_messages.h"

namespace yoriai {
namespace {

struct MethodMessages {
    const Message& count;
    const Message& unit;
    const Message& measure;
    const Message& task;
};

// In the order of the enumerators.
const MethodMessages& messages_of(RoundMethod method) {
    static const std::array all = {
        MethodMessages{words::word_votes, words::vote_unit_votes, words::vote_measure_votes,
                       words::vote_task_dots},
        MethodMessages{words::vote_people, words::vote_unit_people, words::vote_measure_hands,
                       words::vote_task_hands},
        MethodMessages{words::vote_people, words::vote_unit_people, words::vote_measure_agreement,
                       words::vote_task_agreement},
        MethodMessages{words::vote_points, words::vote_unit_points, words::vote_measure_points,
                       words::vote_task_weights},
        MethodMessages{words::word_votes, words::vote_unit_votes, words::vote_measure_votes,
                       words::vote_task_fields},
        MethodMessages{words::vote_people, words::vote_unit_people, words::vote_measure_approval,
                       words::vote_task_approval},
        MethodMessages{words::vote_points, words::vote_unit_points, words::vote_measure_points,
                       words::vote_task_score},
        MethodMessages{words::vote_beats, words::vote_unit_beats, words::vote_measure_ranking,
                       words::vote_task_ranking},
        MethodMessages{words::vote_grade, words::vote_unit_grade, words::vote_measure_judgment,
                       words::vote_task_judgment},
        MethodMessages{words::vote_people, words::vote_unit_people, words::vote_measure_gradients,
                       words::vote_task_gradients},
        MethodMessages{words::vote_people, words::vote_unit_people, words::vote_measure_fist,
                       words::vote_task_fist},
        MethodMessages{words::vote_people, words::vote_unit_people, words::vote_measure_two_marks,
                       words::vote_task_two_marks},
        MethodMessages{words::word_votes, words::vote_unit_votes, words::vote_measure_run_off,
                       words::vote_task_ranking}};
    static_assert(all.size() == names(RoundMethod{}).size());
    return all[static_cast<std::size_t>(method)];
}

}  // namespace

const Message& count_message(RoundMethod method) { return messages_of(method).count; }
const Message& unit_message(RoundMethod method) { return messages_of(method).unit; }
const Message& measure_message(RoundMethod method) { return messages_of(method).measure; }
const Message& task_message(RoundMethod method) { return messages_of(method).task; }

}  // namespace yoriai
