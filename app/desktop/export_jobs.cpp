#include <ctime>

#include "base/utf8.h"
#include "desktop/guard.h"
#include "exchange/fingerprint.h"
#include "exchange/package.h"
#include "exchange/save_file.h"
#include "text/desktop_messages.h"
#include "text/exchange_messages.h"

// Files that go out, each written down in the session's log of exports.

namespace yoriai {
namespace fs = std::filesystem;

namespace {

// One of the files that go out together.
struct OutgoingFile {
    std::string name;  // without its ending
    std::string what, format;
    std::function<ExportedDocument(const Workshop&, const PlanOptions&)> make;
};

OutgoingFile plan_file(DocumentFormat format) {
    return {say(words::plan_file_name), "plan", std::string(name_of(format)),
            [=](const Workshop& workshop, const PlanOptions& options) {
                return export_plan(workshop, format, options);
            }};
}

OutgoingFile companion_file(const Message& name, Companion what, DocumentFormat format) {
    return {say(name), std::string(name_of(what)), std::string(name_of(format)),
            [=](const Workshop& workshop, const PlanOptions& options) {
                return export_companion(workshop, what, 0, format, options);
            }};
}

OutgoingFile poster_file(const Message& name, PosterKind kind) {
    return {say(name), std::string(name_of(kind)), "pdf",
            [=](const Workshop& workshop, const PlanOptions& options) {
                return export_poster(workshop, kind, PosterFormat::pdf, Paper::a1, options);
            }};
}

template <class Make>
OutgoingFile sheet_file(const Message& name, std::string what, Make make) {
    return {say(name), std::move(what), "xlsx",
            [=](const Workshop& workshop, const PlanOptions& options) {
                ExportedDocument made;
                made.bytes = make(workshop, options);
                return made;
            }};
}

OutgoingFile answers_file(const Message& name, AnswerTable table) {
    return sheet_file(name, std::string(name_of(table)),
                      [=](const Workshop& workshop, const PlanOptions& options) {
                          return write_table(answer_table(workshop, table, options),
                                             SheetFormat::xlsx, workshop, options);
                      });
}

OutgoingFile cards_file() {
    return sheet_file(words::cards_file_name, "cards",
                      [](const Workshop& workshop, const PlanOptions& options) {
                          return export_cards(workshop, SheetFormat::xlsx, options);
                      });
}

OutgoingFile outgoing_file(Outgoing file) {
    switch (file) {
        case Outgoing::plan_word:
            return plan_file(DocumentFormat::docx);
        case Outgoing::plan_pdf:
            return plan_file(DocumentFormat::pdf);
        case Outgoing::plan_web:
            return plan_file(DocumentFormat::html);
        case Outgoing::plan_tables:
            return sheet_file(words::plan_tables_file_name, "plan", export_plan_tables);
        case Outgoing::summary:
            return companion_file(words::summary_file_name, Companion::summary,
                                  DocumentFormat::pdf);
        case Outgoing::newsletter:
            return companion_file(words::newsletter_file_name, Companion::newsletter,
                                  DocumentFormat::pdf);
        case Outgoing::report:
            return companion_file(words::report_file_name, Companion::report, DocumentFormat::docx);
        case Outgoing::minutes:
            return companion_file(words::minutes_file_name, Companion::minutes,
                                  DocumentFormat::docx);
        case Outgoing::reflection:
            return companion_file(words::reflection_file_name, Companion::reflection,
                                  DocumentFormat::docx);
        case Outgoing::agenda:
            return companion_file(words::agenda_file_name, Companion::agenda, DocumentFormat::docx);
        case Outgoing::board:
            return poster_file(words::board_file_name, PosterKind::board);
        case Outgoing::tree:
            return poster_file(words::tree_file_name, PosterKind::tree);
        case Outgoing::cards:
            return cards_file();
        case Outgoing::departments:
            return answers_file(words::departments_file_name, AnswerTable::departments);
        case Outgoing::progress:
            return answers_file(words::progress_file_name, AnswerTable::progress);
        case Outgoing::comments:
            break;
    }
    return answers_file(words::comments_file_name, AnswerTable::comments);
}

PlanOptions options_for(ExportLevel level) {
    PlanOptions options;
    options.language = language();
    options.level = level;
    return options;
}

ExportRecord record_of(const std::string& what, const std::string& format, ExportLevel level,
                       const fs::path& path, const std::string& bytes) {
    return {static_cast<std::int64_t>(std::time(nullptr)),
            what,
            format,
            std::string(name_of(level)),
            path.filename().string(),
            sha256(bytes),
            static_cast<std::int64_t>(bytes.size())};
}

}  // namespace

void DeskProgram::note_export(std::vector<ExportRecord> records, const std::u32string& missing,
                              std::string done) {
    if (session_ && !session_->read_only())
        for (const ExportRecord& record : records) session_->log_export(record);
    if (missing.empty())
        note(Notice::Kind::done, std::move(done));
    else
        note(Notice::Kind::refused, say(words::missing_characters_warning, {to_utf8(missing)}));
}

void DeskProgram::start_plan_export(DocumentFormat format, ExportLevel level,
                                    const fs::path& path) {
    if (!session_) return;
    auto workshop = std::make_shared<const Workshop>(session_->workshop());
    const PlanOptions options = options_for(level);
    worker_.start(
        "export", say(words::job_export), [=, this](JobProgress& progress) -> Worker::Finish {
            const ExportedDocument plan = export_plan(
                *workshop, format, options, [&](double share) { return progress.report(share); });
            if (plan.stopped) return {};
            save_file(path, plan.bytes);
            const ExportRecord record =
                record_of("plan", std::string(name_of(format)), level, path, plan.bytes);
            const std::u32string missing = plan.missing_characters;
            return [=, this] {
                note_export({record}, missing,
                            say(words::exported_file, {path.filename().string()}));
            };
        });
}

void DeskProgram::start_export(const std::string& what, const std::string& format,
                               ExportLevel level, const fs::path& path, const MakeFile& make) {
    if (!session_) return;
    auto workshop = std::make_shared<const Workshop>(session_->workshop());
    const PlanOptions options = options_for(level);
    worker_.start("export", say(words::job_export), [=, this](JobProgress&) -> Worker::Finish {
        const std::string bytes = make(*workshop, options);
        save_file(path, bytes);
        const ExportRecord record = record_of(what, format, level, path, bytes);
        return [=, this] {
            note_export({record}, {}, say(words::exported_file, {path.filename().string()}));
        };
    });
}

void DeskProgram::start_cards_export(ExportLevel level, const fs::path& path) {
    start_export("cards", "xlsx", level, path,
                 [](const Workshop& workshop, const PlanOptions& options) {
                     return export_cards(workshop, SheetFormat::xlsx, options);
                 });
}

void DeskProgram::start_handover(ExportLevel level, const fs::path& path) {
    start_export("handover", "zip", level, path,
                 [](const Workshop& workshop, const PlanOptions& options) {
                     return write_zip(make_handover(workshop, options));
                 });
}

void DeskProgram::start_outgoing(const WriteOutgoing& outgoing, const fs::path& folder) {
    if (!session_) return;
    auto workshop = std::make_shared<const Workshop>(session_->workshop());
    const PlanOptions options = options_for(outgoing.level);
    worker_.start(
        "export", say(words::job_export), [=, this](JobProgress& progress) -> Worker::Finish {
            fs::create_directories(folder);
            std::vector<ExportRecord> records;
            std::u32string missing;
            for (const Outgoing wanted : outgoing.files) {
                const OutgoingFile file = outgoing_file(wanted);
                const ExportedDocument made = file.make(*workshop, options);
                const auto share = static_cast<double>(records.size()) /
                                   static_cast<double>(outgoing.files.size());
                if (!progress.report(share)) return {};
                const fs::path path = folder / (file.name + "." + file.format);
                save_file(path, made.bytes);
                missing += made.missing_characters;
                records.push_back(
                    record_of(file.what, file.format, options.level, path, made.bytes));
            }
            return [=, this] {
                note_export(records, missing,
                            say(words::exported_files,
                                {std::to_string(records.size()), folder.filename().string()}));
            };
        });
}

}  // namespace yoriai
