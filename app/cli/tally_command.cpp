#include <CLI/CLI.hpp>
#include <cmath>
#include <nlohmann/json.hpp>

#include "analysis/tally.h"
#include "cli/output.h"
#include "cli/subcommands.h"
#include "text/cli_messages.h"

namespace yoriai {
namespace {

struct Options {
    std::string file;
    std::string round;
    bool json = false;
};

// The round with this number or id, or null.
const Round* find_round(const Workshop& workshop, const std::string& named) {
    for (const Round& round : workshop.rounds())
        if (std::to_string(round.number) == named || std::to_string(round.id.value) == named)
            return &round;
    return nullptr;
}

std::string id_text(std::int64_t id) { return std::to_string(id); }

nlohmann::json describe(const Workshop& workshop, const ItemResult& item) {
    nlohmann::json by_table = nlohmann::json::object();
    for (const auto& [table, count] : item.by_table)
        by_table[table ? std::to_string(workshop.find(table)->number) : "hall"] = count;
    nlohmann::json value = {{"id", id_text(item.item.value)},
                            {"rank", item.rank},
                            {"count", item.count},
                            {"disagree", item.disagree},
                            {"pass", item.pass},
                            {"by_table", by_table},
                            {"share", nullptr},
                            {"low", nullptr},
                            {"high", nullptr},
                            {"text", workshop.find(item.item)->text}};
    if (item.share) {
        value["share"] = item.share->value;
        value["low"] = item.share->low;
        value["high"] = item.share->high;
    }
    return value;
}

nlohmann::json describe(const Workshop& workshop, const Round& round, const RoundResult& result) {
    nlohmann::json items = nlohmann::json::array();
    for (const ItemResult& item : result.items) items.push_back(describe(workshop, item));
    nlohmann::json ties = nlohmann::json::array();
    for (const auto& tie : result.ties) {
        nlohmann::json ids = nlohmann::json::array();
        for (const ItemId item : tie) ids.push_back(id_text(item.value));
        ties.push_back(ids);
    }
    const auto number = [](const std::optional<int>& known) {
        return known ? nlohmann::json(*known) : nlohmann::json();
    };
    return {{"round", round.number},
            {"method", name_of(round.method)},
            {"turnout", {{"cast", number(result.cast)}, {"eligible", number(result.eligible)}}},
            {"items", items},
            {"ties", ties}};
}

std::string percent(double share) { return std::to_string(std::lround(share * 100)); }

void tell(const Workshop& workshop, const RoundResult& result) {
    for (const ItemResult& item : result.items) {
        std::string line =
            say(words::tally_line, {std::to_string(item.rank), workshop.find(item.item)->text,
                                    std::to_string(item.count)});
        if (item.share)
            line += say(words::tally_share,
                        {percent(item.share->value), percent(item.share->low),
                         percent(item.share->high), std::to_string(item.share->of)});
        print(line);
    }
    for (const auto& tie : result.ties) {
        std::string tied;
        for (const ItemId item : tie)
            tied += (tied.empty() ? "" : "、") + workshop.find(item)->text;
        print(say(words::tally_tie, {tied}));
    }
}

int tally(const Options& options) {
    const Session session = Session::open_to_read(options.file);
    const Workshop& workshop = session.workshop();
    const Round* round = find_round(workshop, options.round);
    if (!round) return refuse(sentence(words::no_such_round, options.round));
    if (round->state == RoundState::open && !workshop.ballots(round->id).empty())
        return refuse(sentence(words::round_still_secret));
    const RoundResult result = count_round(workshop, *round);
    if (options.json)
        print(describe(workshop, *round, result));
    else
        tell(workshop, result);
    return 0;
}

}  // namespace

void add_tally_command(CLI::App& program, int& exit_code) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("tally", "count a round");
    command->add_option("file", options->file, "session file (.yoriai)")->required();
    command->add_option("--round", options->round, "the round's number, or its id")->required();
    command->add_flag("--json", options->json);
    command->callback([=, &exit_code] { exit_code = tally(*options); });
}

}  // namespace yoriai
