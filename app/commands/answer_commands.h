#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/answer.h"
#include "text/answer_messages.h"

namespace yoriai {

// What can be asked of personal details, officials' answers, comments and progress.
// See commands/command.h for what a command is and how its fields are visited.

// A second review of the same words on the same card replaces the first. Keeping needs a reason,
// rephrasing a replacement.
struct ReviewDetail {
    static constexpr Message done = words::review_detail;
    CardId card;
    std::string words;
    DetailKind kind = DetailKind::person;
    DetailDecision decision = DetailDecision::mask;
    std::string replacement;
    std::string reason;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.may("card", self.card);
        visit.must("words", self.words);
        visit.may("kind", self.kind);
        visit.must("decision", self.decision);
        visit.may("replacement", self.replacement);
        visit.may("reason", self.reason);
    }
};

struct RemoveDetailReview {
    static constexpr Message done = words::remove_detail_review;
    DetailReviewId review;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("review", self.review);
    }
};

// A department's answer to exactly one of card, issue and action. The department's former answer
// to it is replaced, and so is one that no department had taken yet.
struct AnswerOfficially {
    static constexpr Message done = words::answer_officially;
    CardId card;
    IssueId issue;
    ActionId action;
    std::string department;
    AnswerDecision decision = AnswerDecision::open;
    std::string reason;
    std::string due;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.may("card", self.card);
        visit.may("issue", self.issue);
        visit.may("action", self.action);
        visit.may("department", self.department);
        visit.may("decision", self.decision);
        visit.may("reason", self.reason);
        visit.may("due", self.due);
    }
};

// All answers of a table that came back, as one edit. `replaced` are those that other departments
// answer now.
struct ImportAnswers {
    static constexpr Message done = words::import_answers;
    std::vector<AnswerOfficially> answers;
    std::vector<OfficialAnswerId> replaced;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("answers", self.answers);
        visit.may("replaced", self.replaced);
    }
};

struct RemoveAnswer {
    static constexpr Message done = words::remove_answer;
    OfficialAnswerId answer;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("answer", self.answer);
    }
};

struct AddComment {
    static constexpr Message done = words::add_comment;
    CommentId id;
    std::string chapter;
    std::string text;
    int people = 1;
    CommentHandling handling = CommentHandling::open;
    std::string response;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.may("id", self.id);
        visit.may("chapter", self.chapter);
        visit.must("text", self.text);
        visit.may("people", self.people);
        visit.may("handling", self.handling);
        visit.may("response", self.response);
    }
};

// Changes what is said of a comment; what is not given stays.
struct ChangeComment {
    static constexpr Message done = words::change_comment;
    CommentId comment;
    std::optional<std::string> chapter;
    std::optional<std::string> text;
    std::optional<int> people;
    std::optional<CommentHandling> handling;
    std::optional<std::string> response;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("comment", self.comment);
        visit.may("chapter", self.chapter);
        visit.may("text", self.text);
        visit.may("people", self.people);
        visit.may("handling", self.handling);
        visit.may("response", self.response);
    }
};

struct RemoveComment {
    static constexpr Message done = words::remove_comment;
    CommentId comment;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("comment", self.comment);
    }
};

// How far the action has come in that fiscal year; replaces what was said of the year before.
struct SetProgress {
    static constexpr Message done = words::set_progress;
    ActionId action;
    int fiscal_year = 0;
    ProgressState state = ProgressState::not_started;
    std::string note;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("action", self.action);
        visit.must("fiscal_year", self.fiscal_year);
        visit.must("state", self.state);
        visit.may("note", self.note);
    }
};

struct RemoveProgress {
    static constexpr Message done = words::remove_progress;
    ProgressId progress;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("progress", self.progress);
    }
};

}  // namespace yoriai
