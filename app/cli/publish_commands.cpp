#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <ctime>
#include <nlohmann/json.hpp>

#include "cli/output.h"
#include "cli/subcommands.h"
#include "exchange/package.h"
#include "plan/public_workshop.h"
#include "text/package_messages.h"
#include "text/personal_messages.h"

namespace yoriai {
namespace {

struct PublishOptions {
    std::string file;
    bool json = false;
};

std::string describe_decision(const DetailReview* review) {
    if (!review) return say(words::detail_unreviewed);
    if (review->decision == DetailDecision::keep) return say(words::detail_keep, {review->reason});
    if (review->decision == DetailDecision::rephrase)
        return say(words::detail_rephrase, {review->replacement});
    return say(words::detail_mask);
}

nlohmann::json describe(const FoundPersonalDetail& detail, const Card* card) {
    nlohmann::json told = {
        {"card", card ? nlohmann::json(std::to_string(card->id.value)) : nlohmann::json(nullptr)},
        {"number", card ? nlohmann::json(card->number) : nlohmann::json(nullptr)},
        {"kind", name_of(detail.kind)},
        {"words", detail.words},
        {"decision", nullptr}};
    if (detail.review) told["decision"] = name_of(detail.review->decision);
    return told;
}

int list_details(const PublishOptions& options) {
    const Session session = Session::open_to_read(options.file);
    const auto details = list_personal_details(session.workshop());
    nlohmann::json list = nlohmann::json::array();
    std::size_t open = 0;
    for (const FoundPersonalDetail& detail : details) {
        const Card* card = session.workshop().find(detail.card);
        open += detail.review == nullptr;
        if (options.json) {
            list.push_back(describe(detail, card));
            continue;
        }
        const std::string where = card ? say(words::detail_card, {std::to_string(card->number)})
                                       : std::string(say(words::detail_elsewhere));
        print(say(words::detail_line, {where, say(name_of_kind(detail.kind)), detail.words,
                                       describe_decision(detail.review)}));
    }
    if (options.json)
        print(list);
    else if (details.empty())
        print(std::string(say(words::details_none)));
    else
        print(say(words::details_count, {std::to_string(details.size()), std::to_string(open)}));
    return 0;
}

int list_exports(const PublishOptions& options) {
    const Session session = Session::open_to_read(options.file);
    nlohmann::json list = nlohmann::json::array();
    for (const ExportRecord& record : session.exports()) {
        list.push_back({{"time", record.time},
                        {"what", record.what},
                        {"format", record.format},
                        {"level", record.level},
                        {"file", record.file},
                        {"sha256", record.sha256},
                        {"bytes", record.bytes}});
        if (!options.json)
            print(
                say(words::export_line, {local_time(record.time), record.what, record.format,
                                         record.level, record.file, record.sha256.substr(0, 16)}));
    }
    if (options.json) print(list);
    return 0;
}

int verify(const PublishOptions& options) {
    const PackageReport report = verify_package(options.file);
    std::vector<std::string> problems;
    for (const Sentence& problem : report.problems) problems.push_back(say(problem));
    if (options.json) {
        print(nlohmann::json{{"whole", report.whole()},
                             {"files", report.files},
                             {"date", report.date},
                             {"level", report.level},
                             {"key", report.key},
                             {"problems", problems}});
    } else if (report.whole()) {
        print(say(words::package_whole, {report.date, std::to_string(report.files)}));
        print(report.key.empty() ? std::string(say(words::package_unsigned))
                                 : say(words::package_signed, {report.key}));
    } else {
        warn(say(words::package_not_whole));
        for (const std::string& problem : problems) warn(problem);
    }
    return report.whole() ? 0 : 1;
}

}  // namespace

void add_publish_commands(CLI::App& program, int& exit_code) {
    const auto options = std::make_shared<PublishOptions>();
    const auto add = [&](const char* name, const char* about, const char* what, auto carry_out) {
        CLI::App* command = program.add_subcommand(name, about);
        command->add_option("file", options->file, what)->required();
        command->add_flag("--json", options->json);
        command->callback([=, &exit_code] { exit_code = carry_out(*options); });
    };
    constexpr const char* session = "session file (.yoriai)";
    add("details", "list personal details and what was decided about them", session, list_details);
    add("exports", "list what was written out, when and for whom", session, list_exports);
    add("verify", "tell whether a package is as it was written out", "a zip or a folder", verify);
}

}  // namespace yoriai
