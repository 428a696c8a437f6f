// What the officials say to each action and issue, written by hand.

#include <algorithm>

#include "plan/answer_words.h"
#include "text/register_messages.h"
#include "ui/chip_choice.h"
#include "ui/return_register.h"

namespace yoriai {
namespace {

// What can be answered, and its answers.
struct AnswerSubject {
    OfficialAnswer subject;  // only which one it is
    std::string title;
    std::vector<const OfficialAnswer*> answers;
};

bool is_about(const OfficialAnswer& answer, const OfficialAnswer& subject) {
    return answer.card == subject.card && answer.issue == subject.issue &&
           answer.action == subject.action;
}

// Actions, issues, and those cards that have an answer.
std::vector<AnswerSubject> list_subjects(const Workshop& workshop) {
    std::vector<AnswerSubject> subjects;
    const auto add = [&](const auto& row, auto OfficialAnswer::*part, const Message& words,
                         const std::string& title, bool always) {
        AnswerSubject found;
        found.subject.*part = row.id;
        for (const OfficialAnswer& answer : workshop.answers())
            if (is_about(answer, found.subject)) found.answers.push_back(&answer);
        if (!always && found.answers.empty()) return;
        found.title = say(words, {std::to_string(row.number), title});
        subjects.push_back(std::move(found));
    };
    for (const Action& action : workshop.actions())
        add(action, &OfficialAnswer::action, words::answer_action, action.title, true);
    for (const Issue& issue : workshop.issues())
        add(issue, &OfficialAnswer::issue, words::answer_issue, issue.title, true);
    for (const Card& card : workshop.cards())
        if (!workshop.answers().empty())
            add(card, &OfficialAnswer::card, words::answer_card, card.text, false);
    return subjects;
}

std::string department_of(const OfficialAnswer& answer) {
    return answer.department.empty() ? say(words::answer_unnamed) : answer.department;
}

RegisterRow row_of(const AnswerSubject& subject) {
    RegisterRow row{subject.title, "", false};
    for (const OfficialAnswer* answer : subject.answers) {
        if (!row.state.empty()) row.state += "　";
        row.state += say(words::answer_of,
                         {department_of(*answer), std::string(say(message_of(answer->decision)))});
        row.done = row.done || answer->decision != AnswerDecision::open;
    }
    if (row.state.empty()) row.state = say(message_of(AnswerDecision::open));
    return row;
}

AnswerOfficially same_again(const OfficialAnswer& answer) {
    return {answer.card,     answer.issue,  answer.action, answer.department,
            answer.decision, answer.reason, answer.due};
}

class AnswerSheet {
 public:
    AnswerSheet(FieldColumn& column, DeskContext& context, const OfficialAnswer& answer,
                std::size_t index)
        : column_(column),
          context_(context),
          answer_(answer),
          id_("return.answer." + std::to_string(index)) {}

    void draw() {
        draw_department();
        column_label(column_, context_, say(words::answer_decision));
        choose_kind<AnswerDecision>(
            column_, context_, id_ + ".decision", answer_.decision,
            [](AnswerDecision decision) { return std::string(say(message_of(decision))); },
            [&](AnswerDecision decision) {
                AnswerOfficially command = same_again(answer_);
                command.decision = decision;
                context_.ask(command);
            });
        keep(&AnswerOfficially::reason,
             column_.paragraph(id_ + ".reason", say(words::answer_reason), answer_.reason));
        Box row = column_.rest.cut_top(field_and_label_height(context_), context_.px(8));
        keep(&AnswerOfficially::due,
             column_.value(id_ + ".due", row, say(words::answer_when), answer_.due));
        draw_remove();
    }

 private:
    void keep(std::string AnswerOfficially::*part, const std::optional<std::string>& written) {
        if (!written) return;
        AnswerOfficially command = same_again(answer_);
        command.*part = *written;
        context_.ask(command);
    }

    // Another department's answer is another answer: the one before goes in the same edit.
    void draw_department() {
        Box row = column_.rest.cut_top(field_and_label_height(context_));
        const auto written = column_.value(id_ + ".department", row, say(words::answer_department),
                                           answer_.department);
        if (!written) return;
        ImportAnswers change;
        change.answers.push_back(same_again(answer_));
        change.answers.back().department = *written;
        change.replaced.push_back(answer_.id);
        context_.ask(change);
    }

    void draw_remove() {
        if (column_.remove_button(id_ + ".remove", say(words::answer_remove), 20))
            context_.ask(RemoveAnswer{answer_.id});
    }

    FieldColumn& column_;
    DeskContext& context_;
    const OfficialAnswer& answer_;
    const std::string id_;
};

void draw_sheet_of(ReturnPanel& panel, DeskContext& context, const Box& room,
                   const AnswerSubject& subject) {
    const Painter& painter = context.painter;
    FieldColumn column(context, "return.answer.sheet", room, panel.sheet_scroll);
    const float height =
        painter.paragraph_height(column.rest.width, type::small_title, subject.title);
    painter.paragraph(column.rest.cut_top(height, painter.px(12)), type::small_title, subject.title,
                      context.colours().ink);
    for (std::size_t i = 0; i < subject.answers.size(); ++i)
        AnswerSheet(column, context, *subject.answers[i], i).draw();
    if (subject.answers.empty()) {
        const std::string_view none = say(words::answer_none_yet);
        const float rows = painter.paragraph_height(column.rest.width, type::base, none);
        painter.paragraph(column.rest.cut_top(rows, painter.px(16)), type::base, none,
                          context.colours().ink2);
    }
    // A second answer without a department would replace the first one without.
    const bool may_add =
        std::none_of(subject.answers.begin(), subject.answers.end(),
                     [](const OfficialAnswer* answer) { return answer->department.empty(); });
    if (!may_add) return;
    Box row = column.rest.cut_top(painter.px(space::button), painter.px(8));
    Button add{say(words::answer_add),
               subject.answers.empty() ? ButtonKind::primary : ButtonKind::normal};
    add.icon = Icon::plus;
    if (button_left(context, "return.answer.add", row, add)) {
        context.ask(same_again(subject.subject));
        context.focus.give("return.answer.0.department", true);
    }
}

}  // namespace

void draw_official_answers(ReturnPanel& panel, DeskContext& context, Box room) {
    const std::vector<AnswerSubject> subjects = list_subjects(context.workshop());
    if (subjects.empty()) {
        draw_empty_state(context.painter, room, Icon::speech, say(words::answer_no_subjects));
        return;
    }
    std::vector<RegisterRow> rows;
    std::size_t current = 0;
    for (const AnswerSubject& subject : subjects) {
        if (is_about(panel.subject, subject.subject)) current = rows.size();
        rows.push_back(row_of(subject));
    }
    const RegisterBoxes boxes = split_register(context, room);
    if (const auto clicked = register_rows(context, "return.subject", boxes.list, panel.list_scroll,
                                           rows, current)) {
        panel.subject = subjects[*clicked].subject;
        panel.sheet_scroll = {};
    }
    draw_sheet_of(panel, context, boxes.sheet, subjects[current]);
}

}  // namespace yoriai
