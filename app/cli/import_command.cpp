#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>

#include "cli/import_answers.h"
#include "cli/import_population.h"
#include "cli/import_votes.h"
#include "cli/import_words.h"
#include "cli/output.h"
#include "cli/subcommands.h"
#include "exchange/import_cards.h"
#include "exchange/session_json.h"
#include "text/cli_messages.h"

namespace yoriai {
namespace {

struct ImportCommandOptions {
    std::string file;
    std::string source;
    std::vector<std::string> map;
    std::string encoding;
    std::string kind = "cards";
    std::string round;
    std::string question;
    std::vector<std::string> areas;
    std::string stated_source;
    std::string year;
    std::string edition;
    bool projected = false;
    bool replace = false;
    bool dry_run = false;
    bool json = false;
};

constexpr std::size_t most_import_bytes = 64U << 20U;

// --map text=困りごと,table=班 as a map. A part without "=" throws a usage error.
std::map<std::string, std::string> read_map(const std::vector<std::string>& parts) {
    std::map<std::string, std::string> map;
    for (const std::string& part : parts) {
        const auto equals = part.find('=');
        if (equals == std::string::npos) throw CLI::ValidationError("--map", "write NAME=COLUMN");
        map[part.substr(0, equals)] = part.substr(equals + 1);
    }
    return map;
}

ImportOptions import_options(const ImportCommandOptions& asked) {
    ImportOptions options;
    options.map = read_map(asked.map);
    if (!asked.encoding.empty()) {
        options.encoding = encoding_named(asked.encoding);
        if (!options.encoding)
            throw CLI::ValidationError("--encoding", "unknown encoding " + asked.encoding);
    }
    return options;
}

void tell_preview(const ImportPreview& preview, bool imported) {
    const auto duplicates = std::count_if(preview.cards.begin(), preview.cards.end(),
                                          [](const PreviewCard& card) { return card.duplicate; });
    print(say(imported ? words::imported_cards : words::would_import_cards,
              {std::to_string(preview.cards.size())}));
    if (!preview.left_out.empty())
        print(say(words::left_out_rows, {std::to_string(preview.left_out.size())}));
    if (duplicates > 0) print(say(words::duplicate_cards, {std::to_string(duplicates)}));
    for (const Sentence& warning : preview.warnings) warn(say(warning));
}

int import_session(const ImportCommandOptions& options, const std::string& bytes) {
    const Workshop workshop = read_session_json(bytes);
    if (!options.dry_run) Session::create_from(options.file, workshop).close();
    print(say(options.dry_run ? words::would_import_cards : words::imported_session,
              {options.dry_run ? std::to_string(workshop.cards().size()) : options.file}));
    return 0;
}

int import(const ImportCommandOptions& options) {
    const std::string bytes = read_file(options.source, most_import_bytes);
    if (!std::filesystem::exists(options.file) && is_session_json(bytes))
        return import_session(options, bytes);
    if (options.kind == "answers")
        return import_answers({options.file, options.source, import_options(options).encoding,
                               options.replace, options.dry_run, options.json},
                              bytes);
    if (options.kind == "population")
        return import_population(
            {options.file, options.source, options.areas, options.stated_source, options.year,
             options.edition, options.projected, import_options(options).encoding, options.dry_run,
             options.json},
            bytes);
    if (options.kind == "words")
        return import_words(options.file, options.source, bytes, options.dry_run);
    if (options.kind == "votes" || options.kind == "tally")
        return import_votes(
            {options.file, options.source, options.kind, options.round, options.question,
             import_options(options).encoding, options.dry_run, options.json},
            bytes);
    Session session =
        options.dry_run ? Session::open_to_read(options.file) : open_to_edit(options.file);
    ImportOptions import_as = import_options(options);
    import_as.workshop = &session.workshop();
    const ImportPreview preview = preview_cards(bytes, options.source, import_as);
    if (!options.dry_run) {
        const Rows<Meeting>& meetings = session.workshop().meetings();
        const MeetingId newest = meetings.empty() ? MeetingId{} : meetings.last().id;
        if (const Refusal why = session.execute(import_command(preview, newest)))
            return refuse(*why);
        session.close();
    }
    if (options.json)
        print(write_preview_json(preview, !options.dry_run));
    else
        tell_preview(preview, !options.dry_run);
    return 0;
}

}  // namespace

void add_import_command(CLI::App& program, int& exit_code) {
    const auto options = std::make_shared<ImportCommandOptions>();
    CLI::App* command = program.add_subcommand(
        "import", "bring cards, votes, answers, or a whole session, in from a file");
    command->add_option("file", options->file, "session file (.yoriai)")->required();
    command->add_option("source", options->source, ".csv .tsv .txt .json .xlsx")->required();
    command->add_option("--kind", options->kind, "what the file holds")
        ->check(CLI::IsMember({"cards", "votes", "tally", "answers", "population", "words"}));
    command->add_option("--round", options->round, "for votes and tally: number, id, or new");
    command->add_option("--question", options->question, "of a new round");
    command->add_flag("--replace", options->replace,
                      "for answers: take those that came where both sides changed");
    command
        ->add_option("--areas", options->areas,
                     "for population: the district's areas, as NAME,NAME=50%,...; without it those "
                     "assigned, or all")
        ->delimiter(',');
    command->add_option("--source", options->stated_source,
                        "for population: edition and date, printed beside the figures");
    command->add_option("--year", options->year,
                        "for population: 2025 or 令和7年; as the table says");
    command->add_option("--edition", options->edition,
                        "for population: edition, printed behind the source");
    command->add_flag("--projected", options->projected, "for population: a projection, no count");
    command->add_option("--map", options->map, "NAME=COLUMN,... for columns with unusual names")
        ->delimiter(',');
    command->add_option("--encoding", options->encoding,
                        "utf-8, cp932, ... instead of finding out");
    command->add_flag("--dry-run", options->dry_run, "say what would come, and change nothing");
    command->add_flag("--json", options->json);
    command->callback([=, &exit_code] { exit_code = import(*options); });
}

}  // namespace yoriai
