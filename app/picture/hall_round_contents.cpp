// What the hall is shown of a round, before and after its results are revealed.

#include "model/round_rules.h"
#include "picture/hall_contents.h"

namespace yoriai {
namespace {

const Round* round_of(const Workshop& workshop, const HallView& view) {
    if (const Round* round = workshop.find(view.round)) return round;
    return workshop.rounds().empty() ? nullptr : &workshop.rounds().last();
}

HallNotRevealed not_revealed(const Workshop& workshop, const Round& round) {
    return {round.question, workshop.ballots(round.id).size(), round.eligible};
}

// What is found in a revealed round; the newest revealed one when none was asked for.
template <class Found>
HallContent found_in_round(const Workshop& workshop, const HallView& view) {
    const Round* round = workshop.find(view.round);
    if (round && round->state != RoundState::revealed) return not_revealed(workshop, *round);
    if (!round)
        for (const Round& each : workshop.rounds())
            if (each.state == RoundState::revealed) round = &each;
    if (!round) return HallBlank{};
    auto found = Found::of(workshop, *round);
    return found ? HallContent{*std::move(found)} : HallContent{HallBlank{}};
}

}  // namespace

HallContent show_question(const Workshop& workshop, const HallView& view) {
    const Round* round = round_of(workshop, view);
    if (round == nullptr) return HallBlank{};
    HallQuestion page;
    page.number = round->number;
    page.question = round->question;
    page.method = round->method;
    const RoundRules rules = rules_of(workshop, *round);
    page.numbers =
        rules.has_grades()
            ? std::vector{std::to_string(rules.least_grade), std::to_string(rules.top_grade)}
            : std::vector{std::to_string(round->dots), std::to_string(round->most_on_one)};
    page.answered = workshop.ballots(round->id).size();
    page.eligible = round->eligible;
    page.closed = round->state == RoundState::closed || round->state == RoundState::revealed;
    for (const Item* item : workshop.items_of(round->id))
        if (const auto text = hall_words(workshop, *item)) page.items.push_back(*text);
    return page;
}

HallContent show_results(const Workshop& workshop, const HallView& view) {
    const Round* round = round_of(workshop, view);
    if (round == nullptr) return HallBlank{};
    auto revealed = HallResults::of(workshop, *round);
    if (!revealed) return not_revealed(workshop, *round);
    revealed->shown = view.shown_results;
    revealed->growth = view.growth;
    return *revealed;
}

// Of the round that was asked for, else of the newest that has one.
HallContent show_map(const Workshop& workshop, const HallView& view) {
    if (workshop.find(view.round)) return found_in_round<HallMap>(workshop, view);
    const Round* newest = nullptr;
    for (const Round& round : workshop.rounds())
        if (round.state == RoundState::revealed && !workshop.ballots(round.id).empty())
            newest = &round;
    return newest == nullptr ? HallContent{HallBlank{}} : *HallMap::of(workshop, *newest);
}

HallContent show_priorities(const Workshop& workshop, const HallView& view) {
    return found_in_round<HallPriorities>(workshop, view);
}

HallContent show_both_views(const Workshop& workshop, const HallView& view) {
    return found_in_round<HallBothViews>(workshop, view);
}

HallContent show_few_voices(const Workshop& workshop, const HallView& view) {
    return found_in_round<HallFewVoices>(workshop, view);
}

}  // namespace yoriai
