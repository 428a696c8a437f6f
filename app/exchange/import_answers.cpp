#include "exchange/import_answers.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <nlohmann/json.hpp>

#include "base/utf8.h"
#include "exchange/answer_tables.h"
#include "exchange/card_cells.h"
#include "exchange/read_table.h"
#include "language/normalise.h"
#include "plan/answer_words.h"
#include "text/companion_messages.h"
#include "text/failure.h"
#include "text/package_messages.h"

namespace yoriai {
namespace {

constexpr std::size_t rows_searched_for_heads = 20;

// The columns of an answer, by their names in either language.
struct AnswerColumns {
    std::size_t key = 0;
    std::map<const char*, std::size_t> others;
};

bool is_named(const std::string& cell, const Message& name) {
    const std::string word = normalise(cell);
    return word == normalise(name.japanese) || word == normalise(name.english);
}

std::optional<std::size_t> find_column(const ReadRow& row, const Message& name) {
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        if (is_named(row.cells[i], name)) return i;
    return {};
}

std::optional<AnswerColumns> read_names(const ReadRow& row) {
    const auto key = find_column(row, words::departments_id);
    if (!key) return {};
    AnswerColumns columns{*key, {}};
    for (const Message& name :
         {words::departments_department, words::departments_decision, words::departments_reason,
          words::departments_due, words::departments_mark})
        if (const auto column = find_column(row, name)) columns.others[name.id] = *column;
    return columns;
}

std::optional<AnswerDecision> read_decision(const std::string& cell) {
    if (trim(cell).empty()) return AnswerDecision::open;
    const auto all = names(AnswerDecision{});
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto decision = static_cast<AnswerDecision>(i);
        if (is_named(cell, message_of(decision)) || normalise(cell) == all[i]) return decision;
    }
    return {};
}

bool same(const AnswerOfficially& a, const OfficialAnswer& b) {
    return a.department == b.department && a.decision == b.decision && a.reason == b.reason &&
           a.due == b.due;
}

bool is_empty(const AnswerOfficially& answer) {
    return answer.decision == AnswerDecision::open && answer.reason.empty() && answer.due.empty();
}

class AnswerReader {
 public:
    AnswerReader(const Workshop& workshop, AnswersPreview& preview)
        : workshop_(workshop), preview_(preview) {}

    void read(const ReadTable& table, std::size_t names, const AnswerColumns& columns) {
        for (std::size_t i = names + 1; i < table.rows.size(); ++i) {
            const ReadRow& row = table.rows[i];
            const std::string key(trim(cell(row, columns.key)));
            if (!key.empty()) read_row(row, columns, key);
        }
        if (known_ == 0 && unknown_ > 0) throw Failure(sentence(words::answers_other_session));
    }

 private:
    static std::string cell(const ReadRow& row, std::size_t column) {
        return column < row.cells.size() ? row.cells[column] : std::string();
    }
    static std::string cell(const ReadRow& row, const AnswerColumns& columns, const Message& name) {
        for (const auto& [id, column] : columns.others)
            if (std::string_view(id) == name.id) return cell(row, column);
        return {};
    }

    // action:123 → what it is about, when that is here.
    bool read_key(const std::string& key, AnswerOfficially& came, std::string& subject) const {
        const std::size_t colon = key.find(':');
        if (colon == std::string::npos) return false;
        std::int64_t id = 0;
        const char* end = key.data() + key.size();
        const auto read = std::from_chars(key.data() + colon + 1, end, id);
        if (read.ec != std::errc() || read.ptr != end) return false;
        const std::string_view kind = std::string_view(key).substr(0, colon);
        const auto name = [&](const Message& word, int number) {
            subject = std::string(say(word)) + std::to_string(number);
            return true;
        };
        if (kind == "action") {
            const Action* found = workshop_.find(ActionId{id});
            came.action = ActionId{id};
            return found && name(words::departments_action, found->number);
        }
        if (kind == "issue") {
            const Issue* found = workshop_.find(IssueId{id});
            came.issue = IssueId{id};
            return found && name(words::departments_issue, found->number);
        }
        const Card* found = workshop_.find(CardId{id});
        came.card = CardId{id};
        return kind == "card" && found && name(words::departments_card, found->number);
    }

    void read_row(const ReadRow& row, const AnswerColumns& columns, const std::string& key) {
        AnswerOfficially came;
        std::string subject;
        if (!read_key(key, came, subject)) {
            ++unknown_;
            preview_.warnings.push_back(
                sentence(words::answers_unknown, std::to_string(row.line), key));
            return;
        }
        ++known_;
        came.department = trim(clean_card_text(cell(row, columns, words::departments_department)));
        came.reason = clean_card_text(cell(row, columns, words::departments_reason));
        came.due = clean_card_text(cell(row, columns, words::departments_due));
        const std::string decision =
            clean_card_text(cell(row, columns, words::departments_decision));
        if (const auto read = read_decision(decision)) {
            came.decision = *read;
        } else {
            preview_.warnings.push_back(
                sentence(words::answers_odd_decision, std::to_string(row.line), decision));
            came.reason = came.reason.empty() ? decision : decision + "\n" + came.reason;
        }
        compare(came, std::string(trim(cell(row, columns, words::departments_mark))), subject,
                row.line);
    }

    void compare(const AnswerOfficially& came, const std::string& mark, const std::string& subject,
                 int line) {
        const OfficialAnswer* base = nullptr;
        const OfficialAnswer* rival = nullptr;
        for (const OfficialAnswer& answer : workshop_.answers()) {
            if (answer.card != came.card || answer.issue != came.issue ||
                answer.action != came.action)
                continue;
            if (same(came, answer)) {
                ++preview_.unchanged;
                return;
            }
            if (answer_mark(answer) == mark) base = &answer;
            if (answer.department == came.department) rival = &answer;
        }
        if (is_empty(came) && (came.department.empty() || base)) {
            ++preview_.empty;
            return;
        }
        if (rival && rival != base) {
            preview_.conflicts.push_back({line, subject, *rival, came});
            return;
        }
        if (base && base->department != came.department && !base->department.empty())
            preview_.replaced.push_back(base->id);
        preview_.answers.push_back(came);
    }

    const Workshop& workshop_;
    AnswersPreview& preview_;
    std::size_t known_ = 0;
    std::size_t unknown_ = 0;
};

nlohmann::json to_json(const std::string& department, AnswerDecision decision,
                       const std::string& reason, const std::string& due) {
    return {{"department", department},
            {"decision", name_of(decision)},
            {"reason", reason},
            {"due", due}};
}

}  // namespace

AnswersPreview preview_answers(std::string_view bytes, std::string_view file_name,
                               const Workshop& workshop, std::optional<Encoding> encoding) {
    AnswersPreview preview;
    bool found = false;
    for (const ReadTable& table : read_tables(bytes, file_name, {encoding, {}})) {
        for (std::size_t i = 0; i < table.rows.size() && i < rows_searched_for_heads; ++i) {
            const auto columns = read_names(table.rows[i]);
            if (!columns) continue;
            AnswerReader(workshop, preview).read(table, i, *columns);
            found = true;
            break;
        }
    }
    if (!found) throw Failure(sentence(words::answers_no_table));
    return preview;
}

std::optional<ImportAnswers> import_command(const AnswersPreview& preview, bool replace) {
    ImportAnswers command{preview.answers, preview.replaced};
    if (replace)
        for (const AnswerConflict& conflict : preview.conflicts)
            command.answers.push_back(conflict.came);
    if (command.answers.empty()) return {};
    return command;
}

std::string describe_answer(const std::string& department, AnswerDecision decision,
                            const std::string& reason, const std::string& due) {
    std::string text = say(message_of(decision));
    if (!department.empty()) text = say(words::answer_sentence, {department, text});
    if (!reason.empty()) text = say(words::answer_sentence, {text, reason});
    if (!due.empty()) text += say(words::answer_due, {due});
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

std::string write_answers_json(const AnswersPreview& preview, bool imported) {
    nlohmann::json conflicts = nlohmann::json::array();
    for (const AnswerConflict& conflict : preview.conflicts)
        conflicts.push_back({{"line", conflict.line},
                             {"subject", conflict.subject},
                             {"here", to_json(conflict.here.department, conflict.here.decision,
                                              conflict.here.reason, conflict.here.due)},
                             {"came", to_json(conflict.came.department, conflict.came.decision,
                                              conflict.came.reason, conflict.came.due)}});
    nlohmann::json warnings = nlohmann::json::array();
    for (const Sentence& warning : preview.warnings) warnings.push_back(say(warning));
    return nlohmann::json{{"imported", imported},           {"answers", preview.answers.size()},
                          {"unchanged", preview.unchanged}, {"empty", preview.empty},
                          {"conflicts", conflicts},         {"warnings", warnings}}
        .dump();
}

}  // namespace yoriai
