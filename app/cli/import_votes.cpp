#include "cli/import_votes.h"

#include "cli/find_round.h"
#include "cli/output.h"
#include "exchange/import_votes.h"
#include "text/cli_messages.h"
#include "text/round_messages.h"

namespace yoriai {
namespace {

std::string listed(const std::vector<int>& lines) {
    std::string list;
    for (const int line : lines) list += (list.empty() ? "" : ", ") + std::to_string(line);
    return list;
}

int next_round_number(const Workshop& workshop) {
    return workshop.rounds().empty() ? 1 : workshop.rounds().last().number + 1;
}

// A new round is closed at once: its votes are all there.
Commands commands_for(const VotesPreview& preview, const Workshop& workshop, const Round* round,
                      const std::string& question) {
    Commands commands;
    CastBallots cast;
    cast.ballots = preview.ballots;
    if (round) {
        cast.round = round->id;
        commands.push_back(std::move(cast));
        return commands;
    }
    AddRound added;
    added.id = new_id<RoundId>();
    added.question = question;
    added.method = preview.method.value_or(RoundMethod::agreement);
    added.items = preview.new_items;
    if (!workshop.meetings().empty()) added.meeting = workshop.meetings().last().id;
    cast.round = added.id;
    commands.push_back(added);
    commands.push_back(OpenRound{added.id});
    commands.push_back(std::move(cast));
    commands.push_back(CloseRound{added.id});
    return commands;
}

int carry_out(Session& session, const Commands& commands) {
    if (const auto refused = session.execute_all(commands)) return refuse(refused->why);
    session.close();
    return 0;
}

int import_ballots(const VoteImport& asked, Session& session, const Round* round,
                   const std::string& bytes, const VotesOptions& options) {
    const VotesPreview preview = preview_votes(bytes, asked.source, options);
    const int number = round ? round->number : next_round_number(session.workshop());
    const Commands commands = commands_for(preview, session.workshop(), round, asked.question);
    if (!asked.dry_run)
        if (const int failed = carry_out(session, commands)) return failed;
    if (asked.json) {
        print(write_preview_json(preview, number, !asked.dry_run));
        return 0;
    }
    const std::string people = std::to_string(preview.ballots.size());
    const std::string items = std::to_string(preview.items.size());
    print(asked.dry_run ? say(words::would_import_votes, {people, items})
                        : say(words::imported_votes, {std::to_string(number), people, items}));
    if (!preview.left_out.empty())
        warn(say(words::votes_lines_left_out, {listed(preview.left_out)}));
    return 0;
}

int import_counts(const VoteImport& asked, Session& session, const Round& round,
                  const std::string& bytes, const VotesOptions& options) {
    const TallyPreview preview = preview_tally(bytes, asked.source, options);
    const int number = round.number;
    Commands commands;
    for (const EnterTally& count : preview.counts) commands.push_back(count);
    if (!asked.dry_run)
        if (const int failed = carry_out(session, commands)) return failed;
    if (asked.json) {
        print(write_preview_json(preview, number, !asked.dry_run));
        return 0;
    }
    const std::string counts = std::to_string(preview.counts.size());
    print(asked.dry_run ? say(words::would_import_tally, {counts})
                        : say(words::imported_tally, {std::to_string(number), counts}));
    if (!preview.left_out.empty())
        warn(say(words::votes_lines_left_out, {listed(preview.left_out)}));
    return 0;
}

}  // namespace

int import_votes(const VoteImport& asked, const std::string& bytes) {
    if (asked.round.empty()) return refuse(sentence(words::votes_round_needed));
    const bool fresh = asked.round == "new";
    if (fresh && asked.kind == "tally") return refuse(sentence(words::tally_new_round));
    if (fresh && asked.question.empty()) return refuse(sentence(words::votes_question_needed));
    Session session = asked.dry_run ? Session::open_to_read(asked.file) : open_to_edit(asked.file);
    VotesOptions options;
    options.workshop = &session.workshop();
    options.encoding = asked.encoding;
    if (!fresh) {
        options.round = find_round(session.workshop(), asked.round);
        if (!options.round) return refuse(sentence(words::no_such_round, asked.round));
    }
    if (asked.kind == "votes") return import_ballots(asked, session, options.round, bytes, options);
    return import_counts(asked, session, *options.round, bytes, options);
}

}  // namespace yoriai
