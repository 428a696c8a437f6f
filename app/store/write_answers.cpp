#include <tuple>

#include "base/utf8.h"
#include "store/write.h"

namespace yoriai {
namespace {

// Puts answers in the places of those that they replace.
class AnswerRows {
 public:
    explicit AnswerRows(Edit& edit) : edit_(edit) {
        for (const OfficialAnswer& answer : edit.workshop().answers())
            known_[key(answer, answer.department)] = answer.id;
    }

    void put(const AnswerOfficially& command) {
        OfficialAnswer written;
        written.card = command.card;
        written.issue = command.issue;
        written.action = command.action;
        written.department = std::string(trim(command.department));
        written.decision = command.decision;
        written.reason = command.reason;
        written.due = command.due;
        // What no department had taken becomes this department's.
        auto found = known_.find(key(written, written.department));
        if (found == known_.end()) found = known_.find(key(written, {}));
        if (found == known_.end()) {
            written.id = new_id<OfficialAnswerId>();
        } else {
            written.id = found->second;
            known_.erase(found);
        }
        known_[key(written, written.department)] = written.id;
        edit_.put(written);
    }

    void erase(OfficialAnswerId id) {
        const OfficialAnswer& answer = *edit_.workshop().find(id);
        known_.erase(key(answer, answer.department));
        edit_.erase(id);
    }

 private:
    using Key = std::tuple<CardId, IssueId, ActionId, std::string>;
    static Key key(const OfficialAnswer& answer, const std::string& department) {
        return {answer.card, answer.issue, answer.action, department};
    }

    Edit& edit_;
    std::map<Key, OfficialAnswerId> known_;
};

template <class Subject>
void erase_answers(Edit& edit, Id<Subject> id, Id<Subject> OfficialAnswer::*subject) {
    for (const OfficialAnswer& answer : edit.workshop().answers())
        if (answer.*subject == id) edit.erase(answer.id);
}

}  // namespace

void erase_answers_to(Edit& edit, CardId card) {
    erase_answers(edit, card, &OfficialAnswer::card);
    for (const DetailReview& review : edit.workshop().detail_reviews())
        if (review.card == card) edit.erase(review.id);
}

void erase_answers_to(Edit& edit, IssueId issue) {
    erase_answers(edit, issue, &OfficialAnswer::issue);
}

void erase_answers_to(Edit& edit, ActionId action) {
    erase_answers(edit, action, &OfficialAnswer::action);
    for (const Progress& progress : edit.workshop().progress())
        if (progress.action == action) edit.erase(progress.id);
}

void write(Edit& edit, const ReviewDetail& command) {
    DetailReview written;
    written.id = new_id<DetailReviewId>();
    for (const DetailReview& review : edit.workshop().detail_reviews())
        if (review.card == command.card && review.words == command.words) written.id = review.id;
    written.card = command.card;
    written.words = command.words;
    written.kind = command.kind;
    written.decision = command.decision;
    written.replacement = command.replacement;
    written.reason = command.reason;
    edit.put(written);
}

void write(Edit& edit, const RemoveDetailReview& command) { edit.erase(command.review); }

void write(Edit& edit, const AnswerOfficially& command) { AnswerRows(edit).put(command); }

void write(Edit& edit, const ImportAnswers& command) {
    AnswerRows rows(edit);
    for (const OfficialAnswerId id : without_doubles(command.replaced)) rows.erase(id);
    for (const AnswerOfficially& answer : command.answers) rows.put(answer);
}

void write(Edit& edit, const RemoveAnswer& command) { edit.erase(command.answer); }

void write(Edit& edit, const AddComment& command) {
    Comment added;
    added.id = given_or_new(command.id);
    added.number = next_number(edit.workshop().comments());
    added.chapter = command.chapter;
    added.text = command.text;
    added.people = command.people;
    added.handling = command.handling;
    added.response = command.response;
    edit.put(added);
}

void write(Edit& edit, const ChangeComment& command) {
    Comment changed = *edit.workshop().find(command.comment);
    set(changed.chapter, command.chapter);
    set(changed.text, command.text);
    set(changed.people, command.people);
    set(changed.handling, command.handling);
    set(changed.response, command.response);
    edit.put(changed);
}

void write(Edit& edit, const RemoveComment& command) { edit.erase(command.comment); }

void write(Edit& edit, const SetProgress& command) {
    Progress written;
    written.id = new_id<ProgressId>();
    for (const Progress& progress : edit.workshop().progress())
        if (progress.action == command.action && progress.fiscal_year == command.fiscal_year)
            written.id = progress.id;
    written.action = command.action;
    written.fiscal_year = command.fiscal_year;
    written.state = command.state;
    written.note = command.note;
    edit.put(written);
}

void write(Edit& edit, const RemoveProgress& command) { edit.erase(command.progress); }

}  // namespace yoriai
