#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <unordered_map>

#include "cli/output.h"
#include "cli/subcommands.h"
#include "exchange/consensus_json.h"
#include "exchange/read_votes.h"
#include "text/cli_messages.h"
#include "text/consensus_messages.h"

namespace yoriai {
namespace {

struct ConsensusOptions {
    std::string source;
    std::string round;
    std::string groups;
    std::vector<std::string> moderated;
    bool json = false;
};

const Round* round_named(const Workshop& workshop, const std::string& name) {
    const auto& rounds = workshop.rounds();
    const auto found = std::find_if(rounds.begin(), rounds.end(), [&](const Round& round) {
        return std::to_string(round.number) == name || std::to_string(round.id.value) == name;
    });
    return found == rounds.end() ? nullptr : &*found;
}

void tell_statements(const Message& title, const std::vector<Representative>& list,
                     const MapNames& names) {
    if (list.empty()) return;
    print(std::string(say(title)));
    for (const Representative& one : list)
        print(say(words::map_list_line, {names.statements[one.statement]}));
}

void tell(const ConsensusMap& map, const MapNames& names) {
    print(say_verdict(map, names));
    for (std::size_t group = 0; group < map.groups.size(); ++group) {
        if (map.groups[group].representative.empty()) continue;
        print(say(words::map_group_line,
                  {name_of_group(names, group), std::to_string(map.groups[group].size)}));
        for (const Representative& said : map.groups[group].representative)
            print(say(words::map_list_line, {say_side(names, said)}));
    }
    tell_statements(words::map_agree_title, map.common_ground.agree, names);
    tell_statements(words::map_disagree_title, map.common_ground.disagree, names);
    if (map.unsure.empty()) return;
    print(std::string(say(words::map_unsure_title)));
    for (const std::size_t statement : map.unsure)
        print(say(words::map_list_line, {names.statements[statement]}));
}

int map_votes(const VoteMatrix& votes, const MapOptions& map_options, const MapNames& names,
              bool json) {
    const ConsensusMap map = map_consensus(votes, map_options);
    if (json)
        print(consensus_json(map, names, votes.people_names()).dump());
    else
        tell(map, names);
    return 0;
}

int map_tables(const Workshop& workshop, const Round& round, const MapNames& names, bool json) {
    TableMap map;
    std::unordered_map<ItemId, std::size_t> places;
    for (const Item* item : workshop.items_of(round.id)) places.emplace(item->id, places.size());
    map.counts.resize(places.size());
    for (const Tally& tally : workshop.tallies()) {
        if (tally.round != round.id) continue;
        OpinionCounts& counts = map.counts[places.at(tally.item)];
        counts.agree += tally.answer == Answer::agree ? tally.count : 0;
        counts.disagree += tally.answer == Answer::disagree ? tally.count : 0;
        counts.pass += tally.answer == Answer::pass ? tally.count : 0;
    }
    map.agreement = agree_between_tables(workshop, round);
    if (json)
        print(consensus_json(map, names).dump());
    else
        print(say_verdict(map.agreement));
    return 0;
}

int map_round(const ConsensusOptions& options) {
    if (!options.groups.empty()) return refuse(sentence(words::consensus_groups_need_file));
    if (options.round.empty()) return refuse(sentence(words::consensus_needs_round));
    const Session session = Session::open_to_read(options.source);
    const Workshop& workshop = session.workshop();
    const Round* round = round_named(workshop, options.round);
    if (!round) return refuse(sentence(words::no_such_round, options.round));
    const bool has_ballots = !workshop.ballots(round->id).empty();
    if (round->state == RoundState::open && has_ballots)
        return refuse(sentence(words::round_still_secret));
    MapNames names;
    for (const Item* item : workshop.items_of(round->id)) {
        names.statement_ids.push_back(std::to_string(item->id.value));
        names.statements.push_back(item->text);
    }
    if (!has_ballots) return map_tables(workshop, *round, names, options.json);
    VoteMatrix votes = votes_of_round(workshop, *round);
    for (const std::string& id : options.moderated) {
        const auto found = std::find(names.statement_ids.begin(), names.statement_ids.end(), id);
        if (found == names.statement_ids.end())
            return refuse(sentence(words::votes_file_no_statement, id));
        votes.moderate(static_cast<std::size_t>(found - names.statement_ids.begin()));
    }
    return map_votes(votes, {}, names, options.json);
}

int map_file(const ConsensusOptions& options) {
    ReadVotesOptions how;
    how.moderated = options.moderated;
    if (!options.groups.empty()) how.groups = options.groups;
    const ReadVotes read = read_votes(read_file(options.source, most_vote_bytes), how);
    MapNames names;
    names.statement_ids = names.statements = read.votes.statement_names();
    names.groups = read.group_names;
    MapOptions map_options;
    if (!read.group_names.empty()) {
        names.given_groups = true;
        map_options.groups = read.group_of;
    }
    return map_votes(read.votes, map_options, names, options.json);
}

int consensus(const ConsensusOptions& options) {
    return std::filesystem::path(options.source).extension() == ".yoriai" ? map_round(options)
                                                                          : map_file(options);
}

}  // namespace

void add_consensus_command(CLI::App& program, int& exit_code) {
    const auto options = std::make_shared<ConsensusOptions>();
    CLI::App* command =
        program.add_subcommand("consensus", "what joins and what divides the voters");
    command->add_option("source", options->source, "session (.yoriai) or a table of votes (.csv)")
        ->required();
    command->add_option("--round", options->round, "the round's number, or its id");
    command->add_option("--groups", options->groups,
                        "take groups from this column instead of finding them");
    command
        ->add_option("--moderated", options->moderated,
                     "statements that count as passed by everybody")
        ->delimiter(',');
    command->add_flag("--json", options->json);
    command->callback([=, &exit_code] { exit_code = consensus(*options); });
}

}  // namespace yoriai
