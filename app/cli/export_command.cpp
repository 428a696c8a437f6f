#include <CLI/CLI.hpp>
#include <algorithm>

#include "base/utf8.h"
#include "cli/output.h"
#include "cli/subcommands.h"
#include "exchange/export_workshop.h"
#include "exchange/save_file.h"
#include "exchange/session_json.h"
#include "text/cli_messages.h"

namespace yoriai {
namespace {

struct Options {
    std::string file;
    std::string what;
    std::string format;
    std::string level = "official";
    std::string target;
};

// What can be had in which form; anything else is wrong usage.
template <class Format>
Format format_of(const Options& options) {
    if (const auto format = kind_named<Format>(options.format)) return *format;
    throw CLI::ValidationError("--as", options.what + " cannot be written as " + options.format);
}

std::string make(const Options& options, const Workshop& workshop,
                 const PlanOptions& plan_options) {
    if (options.what == "cards")
        return export_cards(workshop, format_of<SheetFormat>(options), plan_options);
    if (options.what == "session") {
        if (options.format != "json")
            throw CLI::ValidationError("--as", "a session is written as json");
        return write_session_json(workshop);
    }
    const ExportedDocument plan =
        export_plan(workshop, format_of<DocumentFormat>(options), plan_options);
    if (!plan.missing_characters.empty())
        warn(say(words::missing_characters_warning, {to_utf8(plan.missing_characters)}));
    return plan.bytes;
}

int write(const Options& options) {
    const Session session = Session::open_to_read(options.file);
    PlanOptions plan_options;
    plan_options.level = *kind_named<ExportLevel>(options.level);
    plan_options.language = language();
    save_file(options.target, make(options, session.workshop(), plan_options));
    print(say(words::exported_file, {options.target}));
    return 0;
}

}  // namespace

void add_export_command(CLI::App& program, int& exit_code) {
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        program.add_subcommand("export", "write the plan, the cards or the session out");
    command->add_option("file", options->file, "session file (.yoriai)")->required();
    command->add_option("--what", options->what)
        ->required()
        ->check(CLI::IsMember({"plan", "cards", "session"}));
    command
        ->add_option("--as", options->format,
                     "plan: docx pdf html md json; cards: xlsx csv; session: json")
        ->required()
        ->check(CLI::IsMember({"docx", "pdf", "html", "md", "json", "xlsx", "csv"}));
    command->add_option("--level", options->level, "internal or official")
        ->check(CLI::IsMember({"internal", "official"}));
    command->add_option("-o,--output", options->target, "file to write")->required();
    command->callback([=, &exit_code] { exit_code = write(*options); });
}

}  // namespace yoriai
