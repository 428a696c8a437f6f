#include <CLI/CLI.hpp>
#include <cmath>

#include "analysis/equal_shares.h"
#include "analysis/round_ballots.h"
#include "analysis/round_comparison.h"
#include "analysis/tally.h"
#include "cli/find_round.h"
#include "cli/output.h"
#include "cli/subcommands.h"
#include "exchange/tally_json.h"
#include "text/cli_messages.h"
#include "text/round_messages.h"

namespace yoriai {
namespace {

struct TallyCommandOptions {
    std::string file;
    std::string round;
    std::string compare_with;
    std::optional<int> seats;
    std::string level = "official";
    int smallest = 5;
    bool json = false;
};

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

void tell_short_list(const Workshop& workshop, const Round& round, int seats) {
    const auto items = workshop.items_of(round.id);
    const ShortList list = choose_short_list(support_by_ballot(workshop, round), items.size(),
                                             static_cast<std::size_t>(seats));
    print(say(words::short_list_title, {std::to_string(seats)}));
    for (const ShortListed& each : list.chosen)
        print(say(each.bought ? words::short_list_line : words::short_list_filled,
                  {items[each.item]->text, std::to_string(each.supporters)}));
    print(std::string(say(list.extended ? words::short_list_fair : words::short_list_unfair)));
}

void tell_changes(const Workshop& workshop, const RoundComparison& comparison) {
    for (const ItemChange& change : comparison.items) {
        std::string line = say(words::round_change_line, {workshop.find(change.after)->text,
                                                          std::to_string(change.rank_before),
                                                          std::to_string(change.rank_after)});
        if (change.share)
            line +=
                say(change.share->clear() ? words::round_change_clear : words::round_change_unclear,
                    {std::to_string(std::lround(change.share->value * 100))});
        print(line);
    }
}

// Running counts of ballots are nobody's business.
Refusal still_secret(const Workshop& workshop, const Round& round) {
    if (round.state == RoundState::open && !workshop.ballots(round.id).empty())
        return sentence(words::round_still_secret);
    return {};
}

int tally(const TallyCommandOptions& options) {
    const Session session = Session::open_to_read(options.file);
    const Workshop& workshop = session.workshop();
    const Round* round = find_round(workshop, options.round);
    if (!round) return refuse(sentence(words::no_such_round, options.round));
    if (const Refusal why = still_secret(workshop, *round)) return refuse(*why);
    TallyOptions asked;
    asked.seats = options.seats;
    asked.smallest = options.level == "internal" ? 0 : options.smallest;
    asked.cells = options.level == "public";
    if (!options.compare_with.empty()) {
        asked.compare_with = find_round(workshop, options.compare_with);
        if (!asked.compare_with)
            return refuse(sentence(words::no_such_round, options.compare_with));
        if (const Refusal why = still_secret(workshop, *asked.compare_with)) return refuse(*why);
    }
    if (asked.seats && workshop.ballots(round->id).empty())
        return refuse(sentence(words::short_list_needs_ballots));
    if (options.json) {
        print(write_tally_json(workshop, *round, asked));
        return 0;
    }
    tell(workshop, count_round(workshop, *round));
    if (asked.seats) tell_short_list(workshop, *round, *asked.seats);
    if (asked.compare_with)
        tell_changes(workshop, compare_rounds(workshop, *asked.compare_with, *round));
    return 0;
}

}  // namespace

void add_tally_command(CLI::App& program, int& exit_code) {
    const auto options = std::make_shared<TallyCommandOptions>();
    CLI::App* command = program.add_subcommand("tally", "count a round");
    command->add_option("file", options->file, "session file (.yoriai)")->required();
    command->add_option("--round", options->round, "the round's number, or its id")->required();
    command->add_option("--compare-with", options->compare_with,
                        "an earlier round on the same things");
    command
        ->add_option("--seats", options->seats,
                     "choose so many items so that every group gets its share")
        ->check(CLI::Range(1, 100));
    command->add_flag("--json", options->json);
    command
        ->add_option("--level", options->level,
                     "for whom the groups in the JSON are: internal, official or public")
        ->check(CLI::IsMember({"internal", "official", "public"}));
    command->add_option("--smallest", options->smallest, "smaller groups are withheld from others")
        ->check(CLI::Range(1, 1000));
    command->callback([=, &exit_code] { exit_code = tally(*options); });
}

}  // namespace yoriai
