#include "exchange/answer_tables.h"

#include <algorithm>

#include "exchange/fingerprint.h"
#include "frameworks/kind_words.h"
#include "plan/answer_words.h"
#include "plan/plan_words.h"
#include "plan/public_workshop.h"
#include "text/companion_messages.h"

namespace yoriai {
namespace {

constexpr const char* between_codes = "、";
constexpr std::size_t mark_digits = 8;

class TableMaker {
 public:
    TableMaker(const Workshop& workshop, const PlanOptions& options)
        : options_(options), shown_(workshop, options.level, options.language) {}

    const Workshop& workshop() const { return shown_.get(); }
    std::string say(const Message& message, const std::vector<std::string>& values = {}) const {
        return say_in(options_.language, message, values);
    }
    bool may_show(const Card& card) const {
        return !card.hidden || options_.level == ExportLevel::internal;
    }
    std::string fiscal_year(int year) const {
        return options_.language == Language::english ? std::to_string(year)
                                                      : to_era_fiscal_year(year);
    }
    Sheet begin(const Message& name, const Message& title) const {
        Sheet sheet;
        sheet.name = say(name);
        sheet.title =
            say(title, {workshop().district.name}) + "（" + say(message_of(options_.level)) + "）";
        return sheet;
    }
    template <class Kind>
    std::vector<std::string> choices(Kind first) const {
        std::vector<std::string> list;
        for (std::size_t i = static_cast<std::size_t>(first); i < names(first).size(); ++i)
            list.push_back(say(message_of(static_cast<Kind>(i))));
        return list;
    }

 private:
    const PlanOptions options_;
    const WorkshopAtLevel shown_;
};

class DepartmentRows {
 public:
    DepartmentRows(const TableMaker& maker, Sheet& sheet) : maker_(maker), sheet_(sheet) {}

    void add_all() {
        const Workshop& workshop = maker_.workshop();
        for (const Action& action : workshop.actions()) {
            OfficialAnswer subject;
            subject.action = action.id;
            std::string context;
            for (const IssueId id : action.issues)
                if (const Issue* issue = workshop.find(id)) append(context, issue->title);
            add(subject, words::departments_action, action.number, action.title, context);
        }
        for (const Issue& issue : workshop.issues()) {
            OfficialAnswer subject;
            subject.issue = issue.id;
            add(subject, words::departments_issue, issue.number, issue.title, fields(issue.fields));
        }
        for (const Card& card : workshop.cards()) {
            if (!maker_.may_show(card)) continue;
            OfficialAnswer subject;
            subject.card = card.id;
            std::string context = fields(card.fields);
            if (const Theme* theme = workshop.find(card.theme)) append(context, theme->title);
            add(subject, words::departments_card, card.number, card.text, context);
        }
    }

 private:
    static void append(std::string& list, const std::string& word) {
        if (word.empty()) return;
        if (!list.empty()) list += between_codes;
        list += word;
    }
    std::string fields(const std::vector<FieldId>& ids) const {
        std::string list;
        for (const FieldId id : ids)
            if (const Field* field = maker_.workshop().find(id)) append(list, field->name);
        return list;
    }

    // A row for each answer there is, or one to be filled in.
    void add(const OfficialAnswer& subject, const Message& kind, int number,
             const std::string& text, const std::string& context) {
        bool answered = false;
        for (const OfficialAnswer& answer : maker_.workshop().answers()) {
            if (answer.card != subject.card || answer.issue != subject.issue ||
                answer.action != subject.action)
                continue;
            add_row(answer, kind, number, text, context);
            answered = true;
        }
        if (!answered) add_row(subject, kind, number, text, context);
    }

    void add_row(const OfficialAnswer& answer, const Message& kind, int number,
                 const std::string& text, const std::string& context) {
        const bool open = answer.decision == AnswerDecision::open;
        sheet_.rows.push_back({maker_.say(kind), static_cast<double>(number), text, context,
                               answer.department,
                               open ? std::string() : maker_.say(message_of(answer.decision)),
                               answer.reason, answer.due, answer_key(answer), answer_mark(answer)});
    }

    const TableMaker& maker_;
    Sheet& sheet_;
};

}  // namespace

std::string answer_key(const OfficialAnswer& answer) {
    if (answer.action) return "action:" + std::to_string(answer.action.value);
    if (answer.issue) return "issue:" + std::to_string(answer.issue.value);
    return "card:" + std::to_string(answer.card.value);
}

// It begins with a letter, because a spreadsheet takes 1234e567 for a number.
std::string answer_mark(const OfficialAnswer& answer) {
    const std::string parts = answer.department + '\0' + std::string(name_of(answer.decision)) +
                              '\0' + answer.reason + '\0' + answer.due;
    return "m" + sha256(parts).substr(0, mark_digits);
}

Sheet departments_table(const Workshop& workshop, const PlanOptions& options) {
    const TableMaker maker(workshop, options);
    Sheet sheet = maker.begin(words::departments_sheet, words::departments_title);
    sheet.columns = {
        {maker.say(words::departments_kind), 8},
        {maker.say(words::departments_number), 7},
        {maker.say(words::departments_text), 48},
        {maker.say(words::departments_context), 28},
        {maker.say(words::departments_department), 16},
        {maker.say(words::departments_decision), 18, maker.choices(AnswerDecision::implement)},
        {maker.say(words::departments_reason), 54},
        {maker.say(words::departments_due), 14},
        {maker.say(words::departments_id), 26, {}, true},
        {maker.say(words::departments_mark), 11, {}, true}};
    DepartmentRows(maker, sheet).add_all();
    sheet.note = maker.say(words::departments_note);
    return sheet;
}

Sheet progress_table(const Workshop& workshop, const PlanOptions& options) {
    const TableMaker maker(workshop, options);
    const Workshop& shown = maker.workshop();
    Sheet sheet = maker.begin(words::progress_sheet, words::progress_title);
    sheet.columns = {
        {maker.say(words::departments_number), 7},
        {maker.say(words::progress_action), 40},
        {maker.say(words::progress_actors), 22},
        {maker.say(words::progress_term), 8},
        {maker.say(words::progress_indicator), 22},
        {maker.say(words::progress_target), 22},
        {maker.say(words::progress_year), 38},
        {maker.say(words::progress_state), 11, maker.choices(ProgressState::not_started)},
        {maker.say(words::progress_note), 36}};
    sheet.grouped = 6;  // up to the year
    const int today_year = fiscal_year(options.date ? options.date : today());
    const int first = shown.plan.first_fiscal_year.value_or(today_year);
    const int last = std::max(first, shown.plan.last_fiscal_year.value_or(first));
    const KindWords kind_words(shown, options.language);
    for (const Action& action : shown.actions()) {
        for (int year = first; year <= last; ++year) {
            const Progress* found = nullptr;
            for (const Progress& progress : shown.progress())
                if (progress.action == action.id && progress.fiscal_year == year) found = &progress;
            sheet.rows.push_back({static_cast<double>(action.number), action.title, action.actors,
                                  kind_words.of(action.term), action.indicator, action.target,
                                  maker.fiscal_year(year),
                                  found ? maker.say(message_of(found->state)) : std::string(),
                                  found ? found->note : std::string()});
        }
    }
    return sheet;
}

Sheet comments_table(const Workshop& workshop, const PlanOptions& options) {
    const TableMaker maker(workshop, options);
    Sheet sheet = maker.begin(words::comments_sheet, words::comments_title);
    sheet.columns = {
        {maker.say(words::comments_number), 7},
        {maker.say(words::comments_chapter), 20},
        {maker.say(words::comments_text), 52},
        {maker.say(words::comments_people), 10},
        {maker.say(words::comments_handling), 12, maker.choices(CommentHandling::adopted)},
        {maker.say(words::comments_response), 52}};
    sheet.nothing = maker.say(words::comments_none);
    for (const Comment& comment : maker.workshop().comments())
        sheet.rows.push_back({static_cast<double>(comment.number), comment.chapter, comment.text,
                              static_cast<double>(comment.people),
                              comment.handling == CommentHandling::open
                                  ? std::string()
                                  : maker.say(message_of(comment.handling)),
                              comment.response});
    return sheet;
}

}  // namespace yoriai
