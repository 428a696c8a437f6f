#include <algorithm>
#include <set>

#include "commands/checks.h"
#include "model/round_rules.h"
#include "text/round_messages.h"

namespace yoriai {
namespace {

constexpr int most_dots = 50;
constexpr int most_grade = 100;
constexpr int most_words = 6;  // the best of the grades that have words

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
                     missing_if_given(workshop, item.action),
                     missing_if_given(workshop, item.field), bad_optional_text(item.text)});
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

Refusal bad_grades(RoundMethod method, int top_grade) {
    if (method == RoundMethod::judgment && (top_grade < 1 || top_grade > most_words))
        return sentence(words::judgment_grades_out_of_range, std::to_string(most_words));
    if (top_grade < 1 || top_grade > most_grade)
        return sentence(words::top_grade_out_of_range, std::to_string(most_grade));
    return {};
}

Refusal tell(const Workshop& workshop, const Round& round, VoteProblem problem) {
    const RoundRules rules = rules_of(workshop, round);
    const std::string least = std::to_string(rules.least_grade);
    const std::string top = std::to_string(rules.top_grade);
    switch (problem) {
        case VoteProblem::none:
            return {};
        case VoteProblem::empty:
            return sentence(words::ballot_empty);
        case VoteProblem::item:
            return sentence(words::item_not_in_round);
        case VoteProblem::answer:
            return sentence(words::answer_not_in_method);
        case VoteProblem::dots_on_one:
            return rules.weights
                       ? sentence(words::weight_out_of_range, std::to_string(rules.most_dots))
                       : sentence(words::too_many_dots_on_one, std::to_string(rules.most_dots));
        case VoteProblem::dots:
            return sentence(words::too_many_dots, std::to_string(rules.all_dots));
        case VoteProblem::weight_twice:
            return sentence(words::weight_twice);
        case VoteProblem::field_twice:
            return sentence(words::field_twice);
        case VoteProblem::grade:
            if (!rules.has_grades() || rules.pairs) return sentence(words::no_grades_here);
            return rules.places ? sentence(words::rank_out_of_range, top)
                                : sentence(words::grade_out_of_range, least, top);
        case VoteProblem::feasibility:
            return rules.feasibility ? sentence(words::feasibility_out_of_range, least, top)
                                     : sentence(words::no_grades_here);
        case VoteProblem::attribute:
            return sentence(words::attribute_not_asked);
        case VoteProblem::pair:
            return rules.pairs ? sentence(words::pair_wrong) : sentence(words::no_pairs_here);
        case VoteProblem::not_typed:
            return sentence(words::ranking_needs_ballots);
    }
    return {};
}

template <class Asked>
Refusal bad_ballot(const Workshop& workshop, const Round& round, const Asked& command) {
    std::set<ItemId> seen;
    for (const BallotLine& line : command.votes)
        if (!seen.insert(line.item).second) return sentence(words::item_voted_twice);
    return tell(workshop, round, find_problem(workshop, round, ballot_of(command)));
}

}  // namespace

Refusal refusal(const Workshop& workshop, const AddRound& command) {
    if (const auto why = first_of({taken(workshop, command.id),
                                   bad_text(command.question, words::question_empty),
                                   missing_if_given(workshop, command.meeting),
                                   bad_dots(command.dots, command.most_on_one),
                                   bad_grades(command.method, command.top_grade),
                                   bad_count(command.eligible), items_twice(command.items)}))
        return why;
    for (const NewItem& item : command.items)
        if (const auto why = bad_item(workshop, item)) return why;
    return {};
}

Refusal refusal(const Workshop& workshop, const RepeatRound& command) {
    if (const auto why = first_of({taken(workshop, command.id), missing(workshop, command.round),
                                   missing_if_given(workshop, command.meeting),
                                   bad_text(command.question, words::question_empty)}))
        return why;
    const Round& old = *workshop.find(command.round);
    std::set<ItemId> seen;
    for (const ItemId id : command.items) {
        const Item* item = workshop.find(id);
        if (!item || item->round != old.id) return sentence(words::item_not_in_round);
        if (!seen.insert(id).second) return sentence(words::item_twice);
    }
    return first_of(
        {bad_dots(command.dots.value_or(old.dots), command.most_on_one.value_or(old.most_on_one)),
         bad_grades(command.method.value_or(old.method),
                    command.top_grade.value_or(old.top_grade))});
}

Refusal refusal(const Workshop& workshop, const ChangeRound& command) {
    if (const auto why = missing(workshop, command.round)) return why;
    const Round& round = *workshop.find(command.round);
    // How many people may vote is known only at the door, so it may change until the results are
    // shown.
    const bool only_eligible = !command.question && !command.method && !command.dots &&
                               !command.most_on_one && !command.top_grade && !command.attribute;
    if (round.state == RoundState::revealed) return sentence(words::round_is_revealed);
    if (!workshop.ballots(round.id).empty() || (!only_eligible && has_votes(workshop, round.id)))
        return sentence(words::round_has_votes);
    return first_of(
        {command.question ? bad_text(*command.question, words::question_empty) : Refusal(),
         bad_dots(command.dots.value_or(round.dots),
                  command.most_on_one.value_or(round.most_on_one)),
         bad_grades(command.method.value_or(round.method),
                    command.top_grade.value_or(round.top_grade)),
         command.attribute && round.state == RoundState::open
             ? Refusal(sentence(words::attribute_before_opening))
             : Refusal(),
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
    const auto items = workshop.items_of(command.round);
    if (items.empty()) return sentence(words::round_has_no_items);
    if (items.size() < 2 &&
        (round.method == RoundMethod::ranking || round.method == RoundMethod::run_off))
        return sentence(words::one_item_to_rank);
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
    Tally tally;
    tally.item = command.item;
    tally.answer = command.answer;
    tally.against = command.against;
    tally.grade = command.grade;
    tally.feasibility = command.feasibility;
    return tell(workshop, round, find_problem(workshop, round, tally));
}

Refusal refusal(const Workshop& workshop, const CastBallot& command) {
    if (const auto why = first_of(
            {missing(workshop, command.round), missing_if_given(workshop, command.table_id)}))
        return why;
    const Round& round = *workshop.find(command.round);
    if (round.state != RoundState::open) return sentence(words::round_not_open);
    return first_of({bad_ballot(workshop, round, command), bad_count(command.number)});
}

Refusal refusal(const Workshop& workshop, const CastBallots& command) {
    if (const auto why = missing(workshop, command.round)) return why;
    const Round& round = *workshop.find(command.round);
    if (round.state != RoundState::open) return sentence(words::round_not_open);
    if (command.ballots.empty()) return sentence(words::no_ballots);
    std::set<int> numbers;
    for (std::size_t i = 0; i < command.ballots.size(); ++i) {
        const BallotSheet& sheet = command.ballots[i];
        Refusal why = first_of({missing_if_given(workshop, sheet.table_id),
                                bad_ballot(workshop, round, sheet), bad_count(sheet.number)});
        if (!why && sheet.number && !numbers.insert(*sheet.number).second)
            why = sentence(words::ballot_number_used, std::to_string(*sheet.number));
        if (why) return sentence(words::ballot_in_list, std::to_string(i + 1), say(*why));
    }
    return {};
}

Refusal refusal(const Workshop& workshop, const WithdrawBallot& command) {
    if (const auto why = first_of(
            {missing(workshop, command.round), missing_if_given(workshop, command.table_id)}))
        return why;
    const Round& round = *workshop.find(command.round);
    if (round.state == RoundState::revealed) return sentence(words::round_is_revealed);
    if (round.state != RoundState::open) return sentence(words::round_not_open);
    if (const auto why = bad_ballot(workshop, round, command)) return why;
    const auto& ballots = workshop.ballots(round.id);
    if (!std::binary_search(ballots.begin(), ballots.end(), ballot_of(command)))
        return sentence(words::no_such_ballot);
    return {};
}

}  // namespace yoriai
