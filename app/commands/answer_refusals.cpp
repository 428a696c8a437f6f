#include "commands/checks.h"
#include "text/answer_messages.h"

namespace yoriai {
namespace {

Refusal bad_answer(const Workshop& workshop, const AnswerOfficially& command) {
    const int subjects = static_cast<bool>(command.card) + static_cast<bool>(command.issue) +
                         static_cast<bool>(command.action);
    if (subjects != 1) return sentence(words::answer_subject);
    return first_of(
        {missing_if_given(workshop, command.card), missing_if_given(workshop, command.issue),
         missing_if_given(workshop, command.action), bad_optional_text(command.department),
         bad_optional_text(command.reason), bad_optional_text(command.due)});
}

Refusal bad_people(const std::optional<int>& people) {
    if (people && *people < 1) return sentence(words::comment_people);
    return bad_count(people);
}

}  // namespace

Refusal refusal(const Workshop& workshop, const ReviewDetail& command) {
    if (const auto why =
            first_of({missing_if_given(workshop, command.card), bad_text(command.words),
                      bad_optional_text(command.replacement), bad_optional_text(command.reason)}))
        return why;
    if (command.decision == DetailDecision::rephrase)
        return bad_text(command.replacement, words::detail_replacement_missing);
    if (command.decision == DetailDecision::keep)
        return bad_text(command.reason, words::detail_reason_missing);
    return {};
}

Refusal refusal(const Workshop& workshop, const RemoveDetailReview& command) {
    return missing(workshop, command.review);
}

Refusal refusal(const Workshop& workshop, const AnswerOfficially& command) {
    return bad_answer(workshop, command);
}

Refusal refusal(const Workshop& workshop, const ImportAnswers& command) {
    if (command.answers.empty()) return sentence(words::answers_none);
    for (const AnswerOfficially& answer : command.answers)
        if (const auto why = bad_answer(workshop, answer)) return why;
    return any_missing(workshop, command.replaced);
}

Refusal refusal(const Workshop& workshop, const RemoveAnswer& command) {
    return missing(workshop, command.answer);
}

Refusal refusal(const Workshop& workshop, const AddComment& command) {
    return first_of({taken(workshop, command.id), bad_optional_text(command.chapter),
                     bad_text(command.text), bad_people(command.people),
                     bad_optional_text(command.response)});
}

Refusal refusal(const Workshop& workshop, const ChangeComment& command) {
    return first_of({missing(workshop, command.comment), bad_optional_text(command.chapter),
                     bad_name(command.text), bad_people(command.people),
                     bad_optional_text(command.response)});
}

Refusal refusal(const Workshop& workshop, const RemoveComment& command) {
    return missing(workshop, command.comment);
}

Refusal refusal(const Workshop& workshop, const SetProgress& command) {
    return first_of({missing(workshop, command.action), bad_year(command.fiscal_year),
                     bad_optional_text(command.note)});
}

Refusal refusal(const Workshop& workshop, const RemoveProgress& command) {
    return missing(workshop, command.progress);
}

}  // namespace yoriai
