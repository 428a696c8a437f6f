#pragma once

#include <array>
#include <optional>
#include <string>

#include "base/detail_kind.h"
#include "model/ids.h"
#include "model/kinds.h"

namespace yoriai {

// What comes back to the residents after the workshop, and what was decided before it goes out.

// mask: a word for its kind stands there instead. rephrase: other words do. keep: it may be read.
enum class DetailDecision { mask, rephrase, keep };
constexpr auto names(DetailDecision) { return std::array{"mask", "rephrase", "keep"}; }

// What a person decided about a personal detail before anything is published: one the rules found,
// or one they missed.
struct DetailReview {
    DetailReviewId id;
    CardId card;        // none: wherever the words stand
    std::string words;  // as they stand in the text
    DetailKind kind = DetailKind::person;
    DetailDecision decision = DetailDecision::mask;
    std::string replacement;  // for `rephrase`
    std::string reason;       // for `keep`

    auto order() const { return words; }
    static constexpr const char* table = "detail_review";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("card", self.card);
        visit("words", self.words);
        visit("kind", self.kind);
        visit("decision", self.decision);
        visit("replacement", self.replacement);
        visit("reason", self.reason);
    }
};

// 市の考え方: what a department says it will do.
enum class AnswerDecision { open, implement, consider, difficult, community, other_body };
constexpr auto names(AnswerDecision) {
    return std::array{"open", "implement", "consider", "difficult", "community", "other_body"};
}

// One department's answer to a card, an issue or an action; exactly one of the three is set. There
// is one answer a department and subject.
struct OfficialAnswer {
    OfficialAnswerId id;
    CardId card;
    IssueId issue;
    ActionId action;
    std::string department;  // may be empty as long as nobody has taken it
    AnswerDecision decision = AnswerDecision::open;
    std::string reason;
    std::string due;  // when, in the department's own words

    auto order() const { return department; }
    static constexpr const char* table = "official_answer";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("card", self.card);
        visit("issue", self.issue);
        visit("action", self.action);
        visit("department", self.department);
        visit("decision", self.decision);
        visit("reason", self.reason);
        visit("due", self.due);
    }
};

// 対応方針: 反映・一部反映・対応困難・参考
enum class CommentHandling { open, adopted, partly, difficult, reference };
constexpr auto names(CommentHandling) {
    return std::array{"open", "adopted", "partly", "difficult", "reference"};
}

// One comment of the public comment on the draft (意見募集), and what is answered to it.
struct Comment {
    CommentId id;
    int number = 0;       // for people; unique in the session
    std::string chapter;  // what it is about, in the sender's words
    std::string text;
    int people = 1;  // how many sent it
    CommentHandling handling = CommentHandling::open;
    std::string response;

    auto order() const { return number; }
    static constexpr const char* table = "comment";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("number", self.number);
        visit("chapter", self.chapter);
        visit("text", self.text);
        visit("people", self.people);
        visit("handling", self.handling);
        visit("response", self.response);
    }
};

enum class ProgressState { not_started, considering, doing, done };
constexpr auto names(ProgressState) {
    return std::array{"not_started", "considering", "doing", "done"};
}

// How far an action had come at the end of a fiscal year; one a year and action.
struct Progress {
    ProgressId id;
    ActionId action;
    int fiscal_year = 0;
    ProgressState state = ProgressState::not_started;
    std::string note;

    auto order() const { return fiscal_year; }
    static constexpr const char* table = "progress";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("action", self.action);
        visit("fiscal_year", self.fiscal_year);
        visit("state", self.state);
        visit("note", self.note);
    }
};

}  // namespace yoriai
