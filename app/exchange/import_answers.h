#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "commands/answer_commands.h"
#include "exchange/decode_text.h"
#include "model/workshop.h"
#include "text/message.h"

namespace yoriai {

// An answer that came back while the one here had changed as well.
struct AnswerConflict {
    int line = 0;
    std::string subject;  // as people call it: 取組3
    OfficialAnswer here;
    AnswerOfficially came;
};

// What a table of answers would change, before anything is changed.
struct AnswersPreview {
    std::vector<AnswerOfficially> answers;   // new ones, and those that were changed outside only
    std::vector<OfficialAnswerId> replaced;  // answers whose department was changed outside
    std::vector<AnswerConflict> conflicts;
    std::size_t unchanged = 0;
    std::size_t empty = 0;           // rows that nobody has filled in
    std::vector<Sentence> warnings;  // rows that are about nothing here, words that were moved
};

// Reads a departments' table that came back (.xlsx, .csv, .tsv): rows by their keys, in any order,
// with some missing. A row whose mark is still that of the answer here is an edit of it; else both
// sides changed it, which is a conflict unless they say the same. An emptied row never removes an
// answer. Throws Failure for a table without keys, and when none of its keys is known here.
AnswersPreview preview_answers(std::string_view bytes, std::string_view file_name, const Workshop&,
                               std::optional<Encoding> encoding = {});

// The edit that takes the answers in; with `replace` also those in conflict. Nothing when there is
// none to take.
std::optional<ImportAnswers> import_command(const AnswersPreview&, bool replace);

// "道路課：実施する（来年度）": an answer in one line.
std::string describe_answer(const std::string& department, AnswerDecision decision,
                            const std::string& reason, const std::string& due);

// {"imported","answers","unchanged","empty","conflicts":[…],"warnings":[…]} as JSON text.
std::string write_answers_json(const AnswersPreview&, bool imported);

}  // namespace yoriai
