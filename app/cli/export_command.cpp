#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <filesystem>

#include "base/folders.h"
#include "base/utf8.h"
#include "cli/find_round.h"
#include "cli/output.h"
#include "cli/subcommands.h"
#include "exchange/export_round.h"
#include "exchange/fingerprint.h"
#include "exchange/package.h"
#include "exchange/save_file.h"
#include "exchange/session_json.h"
#include "text/ballot_messages.h"
#include "text/cli_messages.h"
#include "text/failure.h"
#include "text/package_messages.h"

namespace yoriai {
namespace {

namespace fs = std::filesystem;

struct ExportCommandOptions {
    std::string file;
    std::string what;
    std::string format;
    std::string level = "official";
    std::string target;
    std::string paper = "a3";
    std::string against;                                 // the older version of the plan
    std::string headings, comma, ending, years, digits;  // empty: as the session says
    int meeting = 0;
    std::string round;
    int first = 1;
    std::optional<int> sheets;
    int smallest = 5;
    bool package = false;
    bool sign = false;
};

// What can be had in which form; anything else is wrong usage.
template <class Format>
Format format_of(const ExportCommandOptions& options) {
    if (const auto format = kind_named<Format>(options.format)) return *format;
    throw CLI::ValidationError("--as", options.what + " cannot be written as " + options.format);
}

DocumentFormat companion_format(const ExportCommandOptions& options) {
    const auto format = format_of<DocumentFormat>(options);
    if (format == DocumentFormat::json)
        throw CLI::ValidationError("--as", options.what + " cannot be written as json");
    return format;
}

std::optional<fs::path> key_folder(const ExportCommandOptions& options) {
    if (!options.sign) return {};
    return settings_folder();
}

PlanStyle style_of(const ExportCommandOptions& options, PlanStyle style) {
    const auto choose = [](auto& part, const std::string& name) {
        if (!name.empty()) part = *kind_named<std::decay_t<decltype(part)>>(name);
    };
    choose(style.headings, options.headings);
    choose(style.comma, options.comma);
    choose(style.ending, options.ending);
    choose(style.years, options.years);
    choose(style.digits, options.digits);
    return style;
}

// How Japanese documents are written, where offices differ: instead of what the session says.
void add_style_options(CLI::App& command, const std::shared_ptr<ExportCommandOptions>& options) {
    const auto add = [&](const char* name, std::string& value, const char* about,
                         std::vector<std::string> choices) {
        command.add_option(name, value, about)->check(CLI::IsMember(std::move(choices)));
    };
    add("--headings", options->headings, "of Japanese: 第1章 or 第1", {"chapters", "official"});
    add("--comma", options->comma, "of Japanese: 、 or ，", {"japanese", "western"});
    add("--ending", options->ending, "of Japanese: である or です・ます", {"plain", "polite"});
    add("--years", options->years, "of Japanese: 令和8年 and 2026年, or one of them",
        {"both", "era", "western"});
    add("--digits", options->digits, "of Japanese: 3 or ３ where there is one digit",
        {"narrow", "wide"});
}

std::string bytes_of(const ExportedDocument& document) {
    if (!document.missing_characters.empty())
        warn(say(words::missing_characters_warning, {to_utf8(document.missing_characters)}));
    return document.bytes;
}

std::string write_session(const ExportCommandOptions& options, const Workshop& workshop) {
    if (options.format != "json")
        throw CLI::ValidationError("--as", "a session is written as json");
    if (options.level == "public") throw Failure(sentence(words::export_session_public));
    return write_session_json(workshop);
}

std::string make_changes(const ExportCommandOptions& options, const Workshop& workshop,
                         const PlanOptions& plan_options) {
    if (options.against.empty()) throw CLI::RequiredError("--against");
    const Session older = Session::open_to_read(options.against);
    const std::string format =
        options.format == "xlsx" ? options.format : std::string(name_of(companion_format(options)));
    return bytes_of(export_changes(older.workshop(), workshop, format, plan_options));
}

const Round& round_of(const ExportCommandOptions& options, const Workshop& workshop) {
    if (options.round.empty()) throw Failure(sentence(words::ballot_round_needed));
    if (const Round* round = find_round(workshop, options.round)) return *round;
    throw Failure(sentence(words::no_such_round, options.round));
}

// What is made of a round, or nothing when something else is asked for.
std::optional<std::string> make_of_round(const ExportCommandOptions& options,
                                         const Workshop& workshop,
                                         const PlanOptions& plan_options) {
    if (options.what == "ballots" || options.what == "dot_sheets") {
        if (options.format != "pdf")
            throw CLI::ValidationError("--as", options.what + " are written as pdf");
        const Round& round = round_of(options, workshop);
        return bytes_of(options.what == "ballots" ? export_ballots(workshop, round, language(),
                                                                   options.first, options.sheets)
                                                  : export_dot_sheets(workshop, round, language()));
    }
    const auto table = kind_named<RoundTable>(options.what);
    if (!table) return {};
    const Round& round = round_of(options, workshop);
    // Running counts of ballots are nobody's business.
    if (round.state == RoundState::open && !workshop.ballots(round.id).empty())
        throw Failure(sentence(words::round_still_secret));
    return write_table(round_table(workshop, round, *table, plan_options),
                       format_of<SheetFormat>(options), workshop, plan_options);
}

std::string make(const ExportCommandOptions& options, const Workshop& workshop,
                 const PlanOptions& plan_options) {
    if (options.what == "cards")
        return export_cards(workshop, format_of<SheetFormat>(options), plan_options);
    if (options.what == "session") return write_session(options, workshop);
    if (auto made = make_of_round(options, workshop, plan_options)) return *std::move(made);
    if (const auto table = kind_named<AnswerTable>(options.what))
        return write_table(answer_table(workshop, *table, plan_options),
                           format_of<SheetFormat>(options), workshop, plan_options);
    if (const auto what = kind_named<Companion>(options.what))
        return bytes_of(export_companion(workshop, *what, options.meeting,
                                         companion_format(options), plan_options));
    if (options.what == "changes") return make_changes(options, workshop, plan_options);
    if (const auto poster = kind_named<PosterKind>(options.what))
        return bytes_of(export_poster(workshop, *poster, format_of<PosterFormat>(options),
                                      *kind_named<Paper>(options.paper), plan_options));
    if (options.format == "xlsx") return export_plan_tables(workshop, plan_options);
    return bytes_of(export_plan(workshop, format_of<DocumentFormat>(options), plan_options));
}

void save_parts(const fs::path& target, const std::vector<ZipPart>& parts) {
    if (target.extension() == ".zip") return save_file(target, write_zip(parts));
    std::error_code error;
    fs::create_directories(target, error);
    for (const ZipPart& part : parts) save_file(target / part.name, part.bytes);
}

// What the log of exports knows a package by: its manifest names all that is in it.
const std::string& manifest_of(const std::vector<ZipPart>& parts) {
    const auto found = std::find_if(parts.begin(), parts.end(),
                                    [](const ZipPart& part) { return part.name == manifest_name; });
    return found->bytes;
}

std::string save(const ExportCommandOptions& options, const Workshop& workshop,
                 const PlanOptions& plan_options) {
    if (options.what == "handover") {
        const auto parts = make_handover(workshop, plan_options, key_folder(options));
        save_parts(options.target, parts);
        return manifest_of(parts);
    }
    if (options.format.empty()) throw CLI::RequiredError("--as");
    const std::string bytes = make(options, workshop, plan_options);
    if (!options.package) {
        save_file(options.target, bytes);
        return bytes;
    }
    const PackageAbout about{workshop.district.name, options.level,
                             plan_options.date ? plan_options.date : today()};
    const auto parts =
        with_manifest({{options.what + "." + options.format, bytes}}, about, key_folder(options));
    save_parts(options.target, parts);
    return manifest_of(parts);
}

// The log is kept in the session, when it may be written.
void log(const ExportCommandOptions& options, const std::string& bytes) {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    try {
        Session session = Session::open(options.file);
        session.log_export({std::chrono::duration_cast<std::chrono::seconds>(now).count(),
                            options.what, options.what == "handover" ? "zip" : options.format,
                            options.level, fs::path(options.target).filename().string(),
                            sha256(bytes), static_cast<std::int64_t>(bytes.size())});
        session.close();
    } catch (const Failure& failure) {
        warn(say(words::export_not_logged, {say(failure.told())}));
    }
}

int write(const ExportCommandOptions& options) {
    std::string written;
    {
        const Session session = Session::open_to_read(options.file);
        PlanOptions plan_options;
        plan_options.level = *kind_named<ExportLevel>(options.level);
        plan_options.language = language();
        plan_options.smallest_count = options.smallest;
        plan_options.style = style_of(options, session.workshop().plan.style);
        written = save(options, session.workshop(), plan_options);
    }
    log(options, written);
    print(say(words::exported_file, {options.target}));
    return 0;
}

void add_round_options(CLI::App& command, ExportCommandOptions& options) {
    command.add_option("--round", options.round,
                       "the number or id of the round: ballots dot_sheets results groups pairs");
    command.add_option("--first", options.first, "the first number on ballots")
        ->check(CLI::Range(1, 900000));
    command.add_option("--sheets", options.sheets, "how many ballots; else for all who may vote")
        ->check(CLI::Range(1, 5000));
}

}  // namespace

void add_export_command(CLI::App& program, int& exit_code) {
    const auto options = std::make_shared<ExportCommandOptions>();
    CLI::App* command = program.add_subcommand("export", "write documents and tables out");
    command->add_option("file", options->file, "session file (.yoriai)")->required();
    command->add_option("--what", options->what)
        ->required()
        ->check(CLI::IsMember({"plan",     "report",     "newsletter", "summary",     "agenda",
                               "minutes",  "reflection", "cards",      "departments", "progress",
                               "comments", "changes",    "board",      "tree",        "handover",
                               "session",  "ballots",    "dot_sheets", "results",     "groups",
                               "pairs"}));
    command
        ->add_option("--as", options->format,
                     "plan: docx pdf html md json xlsx; report newsletter summary agenda minutes "
                     "reflection: "
                     "docx pdf html md; cards departments progress comments: xlsx csv docx; "
                     "changes: docx pdf html md xlsx; board tree: pdf png; session: json; "
                     "ballots dot_sheets: pdf; results groups pairs: xlsx csv docx")
        ->check(CLI::IsMember({"docx", "pdf", "html", "md", "json", "xlsx", "csv", "png"}));
    command->add_option("--level", options->level, "internal, official or public")
        ->check(CLI::IsMember({"internal", "official", "public"}));
    command->add_option("--against", options->against,
                        "changes: the session file with the older version");
    command->add_option("--paper", options->paper, "of a poster: a3 or a1, lying")
        ->check(CLI::IsMember({"a3", "a1"}));
    command->add_option("--meeting", options->meeting, "which meeting; else the last with cards")
        ->check(CLI::Range(1, 10000));
    add_round_options(*command, *options);
    command
        ->add_option("--smallest", options->smallest,
                     "counts below this are withheld from the public")
        ->check(CLI::Range(1, 1000));
    add_style_options(*command, options);
    command->add_flag("--package", options->package,
                      "a zip or folder with a manifest, for yoriai verify");
    command->add_flag("--sign", options->sign, "sign the manifest with this computer's key");
    command->add_option("-o,--output", options->target, "file to write")->required();
    command->callback([=, &exit_code] { exit_code = write(*options); });
}

}  // namespace yoriai
