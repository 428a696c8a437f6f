#include <algorithm>
#include <set>

#include "commands/checks.h"

namespace yoriai {
namespace {

constexpr int most_dots = 50;

Refusal bad_dots(int dots, int most_on_one) {
    if (dots < 1 || dots > most_dots) return sentence(words::dots_out_of_range);
    if (most_on_one < 1 || most_on_one > dots) return sentence(words::most_on_one_out_of_range);
    return {};
}

Refusal bad_item(const Workshop& workshop, const NewItem& item) {
    const int subjects = static_cast<int>(static_cast<bool>(item.card)) +
                         static_cast<int>(static_cast<bool>(item.theme)) +
                         static_cast<int>(static_cast<bool>(item.issue)) +
                         static_cast<int>(static_cast<bool>(item.action));
    if (subjects > 1 || (subjects == 0 && item.text.empty()))
        return sentence(words::item_subject_wrong);
    return first_of({taken(workshop, item.id), missing_if_given(workshop, item.card),
                     missing_if_given(workshop, item.theme), missing_if_given(workshop, item.issue),
                     missing_if_given(workshop, item.action), bad_optional_text(item.text)});
}

template <class AnItem>
auto subject(const AnItem& item) {
    const bool statement = !item.card && !item.theme && !item.issue && !item.action;
    return std::tuple(item.card, item.theme, item.issue, item.action,
                      statement ? item.text : std::string());
}

Refusal items_twice(const std::vector<NewItem>& items) {
    std::set<decltype(subject(items.front()))> seen;
    for (const NewItem& item : items)
        if (!seen.insert(subject(item)).second) return sentence(words::item_twice);
    return {};
}

bool has_votes(const Workshop& workshop, RoundId round) {
    return !workshop.ballots(round).empty() ||
           std::any_of(workshop.tallies().begin(), workshop.tallies().end(),
                       [&](const Tally& tally) { return tally.round == round; });
}

Refusal bad_answer(const Round& round, Answer answer) {
    if (round.method != RoundMethod::agreement && answer != Answer::agree)
        return sentence(words::answer_not_in_method);
    return {};
}

// Whether these votes are a ballot that the round may hold.
Refusal bad_ballot(const Workshop& workshop, const Round& round,
                   const std::vector<BallotLine>& votes) {
    if (votes.empty()) return sentence(words::ballot_empty);
    std::set<ItemId> seen;
    int dots = 0;
    for (const BallotLine& vote : votes) {
        const Item* item = workshop.find(vote.item);
        if (!item || item->round != round.id) return sentence(words::item_not_in_round);
        if (!seen.insert(vote.item).second) return sentence(words::item_twice);
        if (const auto why = bad_answer(round, vote.answer)) return why;
        const int most = round.method == RoundMethod::dots ? round.most_on_one : 1;
        if (vote.dots < 1 || vote.dots > most)
            return sentence(words::too_many_dots_on_one, std::to_string(most));
        dots += vote.dots;
    }
    if (round.method == RoundMethod::dots && dots > round.dots)
        return sentence(words::too_many_dots, std::to_string(round.dots));
    return {};
}

}  // namespace

Refusal refusal(const Workshop& workshop, const AddRound& command) {
    if (const auto why = first_of({taken(workshop, command.id),
                                   bad_text(command.question, words::question_empty),
                                   missing_if_given(workshop, command.meeting),
                                   bad_dots(command.dots, command.most_on_one),
                                   bad_count(command.eligible), items_twice(command.items)}))
        return why;
    for (const NewItem& item : command.items)
        if (const auto why = bad_item(workshop, item)) return why;
    return {};
}

Refusal refusal(const Workshop& workshop, const ChangeRound& command) {
    if (const auto why = missing(workshop, command.round)) return why;
    const Round& round = *workshop.find(command.round);
    // How many people may vote is known only at the door, so it may change until the results are
    // shown.
    const bool only_eligible =
        !command.question && !command.method && !command.dots && !command.most_on_one;
    if (round.state == RoundState::revealed) return sentence(words::round_is_revealed);
    if (!workshop.ballots(round.id).empty() || (!only_eligible && has_votes(workshop, round.id)))
        return sentence(words::round_has_votes);
    return first_of(
        {command.question ? bad_text(*command.question, words::question_empty) : Refusal(),
         bad_dots(command.dots.value_or(round.dots),
                  command.most_on_one.value_or(round.most_on_one)),
         bad_count(command.eligible)});
}

Refusal refusal(const Workshop& workshop, const RemoveRound& command) {
    if (const auto why = missing(workshop, command.round)) return why;
    if (!workshop.ballots(command.round).empty()) return sentence(words::round_has_votes);
    return {};
}

Refusal refusal(const Workshop& workshop, const AddItem& command) {
    if (const auto why =
            first_of({missing(workshop, command.round), bad_item(workshop, command.item)}))
        return why;
    if (workshop.find(command.round)->state == RoundState::revealed)
        return sentence(words::round_is_revealed);
    if (has_votes(workshop, command.round)) return sentence(words::round_has_votes);
    for (const Item* item : workshop.items_of(command.round))
        if (subject(*item) == subject(command.item)) return sentence(words::item_twice);
    return {};
}

Refusal refusal(const Workshop& workshop, const RemoveItem& command) {
    if (const auto why = missing(workshop, command.item)) return why;
    const RoundId round = workshop.find(command.item)->round;
    if (workshop.find(round)->state == RoundState::revealed)
        return sentence(words::round_is_revealed);
    if (!workshop.ballots(round).empty()) return sentence(words::round_has_votes);
    return {};
}

Refusal refusal(const Workshop& workshop, const OpenRound& command) {
    if (const auto why = missing(workshop, command.round)) return why;
    const Round& round = *workshop.find(command.round);
    if (round.state == RoundState::open) return sentence(words::round_is_open);
    if (round.state == RoundState::revealed) return sentence(words::round_is_revealed);
    if (workshop.items_of(command.round).empty()) return sentence(words::round_has_no_items);
    return {};
}

Refusal refusal(const Workshop& workshop, const CloseRound& command) {
    if (const auto why = missing(workshop, command.round)) return why;
    if (workshop.find(command.round)->state != RoundState::open)
        return sentence(words::round_not_open);
    return {};
}

Refusal refusal(const Workshop& workshop, const RevealRound& command) {
    if (const auto why = missing(workshop, command.round)) return why;
    const RoundState state = workshop.find(command.round)->state;
    if (state == RoundState::revealed) return sentence(words::round_is_revealed);
    if (state != RoundState::closed) return sentence(words::round_not_closed);
    return {};
}

Refusal refusal(const Workshop& workshop, const EnterTally& command) {
    if (const auto why =
            first_of({missing(workshop, command.round), missing(workshop, command.item),
                      missing_if_given(workshop, command.table_id), bad_count(command.count)}))
        return why;
    const Round& round = *workshop.find(command.round);
    if (workshop.find(command.item)->round != round.id) return sentence(words::item_not_in_round);
    if (round.state == RoundState::revealed) return sentence(words::round_is_revealed);
    if (round.state != RoundState::open) return sentence(words::round_not_open);
    return bad_answer(round, command.answer);
}

Refusal refusal(const Workshop& workshop, const CastBallot& command) {
    if (const auto why = first_of(
            {missing(workshop, command.round), missing_if_given(workshop, command.table_id)}))
        return why;
    const Round& round = *workshop.find(command.round);
    if (round.state != RoundState::open) return sentence(words::round_not_open);
    return first_of({bad_ballot(workshop, round, command.votes), bad_count(command.number)});
}

Refusal refusal(const Workshop& workshop, const WithdrawBallot& command) {
    if (const auto why = first_of(
            {missing(workshop, command.round), missing_if_given(workshop, command.table_id)}))
        return why;
    const Round& round = *workshop.find(command.round);
    if (round.state == RoundState::revealed) return sentence(words::round_is_revealed);
    if (round.state != RoundState::open) return sentence(words::round_not_open);
    if (const auto why = bad_ballot(workshop, round, command.votes)) return why;
    Ballot wanted{command.table_id, {}};
    for (const BallotLine& vote : command.votes) wanted.votes[vote.item] = {vote.answer, vote.dots};
    const auto& ballots = workshop.ballots(round.id);
    if (!std::binary_search(ballots.begin(), ballots.end(), wanted))
        return sentence(words::no_such_ballot);
    return {};
}

}  // namespace yoriai
