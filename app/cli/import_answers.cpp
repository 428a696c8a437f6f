#include "cli/import_answers.h"

#include <nlohmann/json.hpp>

#include "cli/output.h"
#include "exchange/import_answers.h"
#include "text/package_messages.h"

namespace yoriai {
namespace {

void tell(const AnswersPreview& preview, const ImportAnswersOptions& options, std::size_t taken) {
    const auto count = [](const Message& message, std::size_t number) {
        if (number > 0) print(say(message, {std::to_string(number)}));
    };
    if (taken == 0)
        print(std::string(say(words::answers_nothing)));
    else
        print(say(options.dry_run ? words::answers_would_import : words::answers_imported,
                  {std::to_string(taken)}));
    count(words::answers_unchanged, preview.unchanged);
    count(words::answers_empty, preview.empty);
    for (const Sentence& warning : preview.warnings) warn(say(warning));
    for (const AnswerConflict& conflict : preview.conflicts)
        warn(say(options.replace ? words::answers_replaced : words::answers_conflict,
                 {std::to_string(conflict.line), conflict.subject,
                  describe_answer(conflict.here.department, conflict.here.decision,
                                  conflict.here.reason, conflict.here.due),
                  describe_answer(conflict.came.department, conflict.came.decision,
                                  conflict.came.reason, conflict.came.due)}));
}

}  // namespace

int import_answers(const ImportAnswersOptions& options, const std::string& bytes) {
    Session session =
        options.dry_run ? Session::open_to_read(options.file) : open_to_edit(options.file);
    const AnswersPreview preview =
        preview_answers(bytes, options.source, session.workshop(), options.encoding);
    const auto command = import_command(preview, options.replace);
    if (command && !options.dry_run)
        if (const Refusal why = session.execute(*command)) return refuse(*why);
    if (!options.dry_run) session.close();
    if (options.json)
        print(write_answers_json(preview, command && !options.dry_run));
    else
        tell(preview, options, command ? command->answers.size() : 0);
    return 0;
}

}  // namespace yoriai
