#include "picture/hall_findings.h"

#include "analysis/both_views.h"
#include "analysis/few_voices.h"
#include "picture/hall_card.h"
#include "telling/consensus_words.h"
#include "telling/round_words.h"
#include "text/hall_messages.h"

namespace yoriai {
namespace {

std::string number(int value) { return std::to_string(value); }

// The words of a theme or card at one end of a link; nothing when the room may not see it.
std::optional<std::string> words_at(const Workshop& workshop, CardId card, ThemeId theme) {
    if (const Card* found = workshop.find(card)) {
        if (found->hidden) return {};
        return found->text;
    }
    if (const Theme* found = workshop.find(theme)) return found->title;
    return {};
}

HallSide side_of(const Workshop& workshop, const ViewSide& side, const Message& head) {
    HallSide shown{say(head, {number(side.people)}), {}};
    const Item* also = workshop.find(side.also);
    if (const auto text = also ? hall_words(workshop, *also) : std::nullopt)
        shown.words = say(words::hall_side_also, {*text});
    return shown;
}

std::string because(const Workshop& workshop, const FewVoice& voice) {
    const std::string people = number(voice.people), of = number(voice.of);
    if (voice.because == FewBecause::strong) return say(words::hall_few_strong, {of, people});
    if (voice.because == FewBecause::fair_share) return say(words::hall_few_share, {of, people});
    const Table* table = workshop.find(voice.table_id);
    const std::string name =
        say(words::picture_table, {number(table != nullptr ? table->number : 0)});
    return say(words::hall_few_table, {name, of, people});
}

}  // namespace

std::optional<HallResults> HallResults::of(const Workshop& workshop, const Round& round) {
    if (round.state != RoundState::revealed) return {};
    const RoundResult counted = count_round(workshop, round);
    HallResults shown;
    shown.question_ = round.question;
    shown.method_ = round.method;
    shown.people_ = counted.cast;
    for (const ItemResult& item : counted.items) {
        const Item* row = workshop.find(item.item);
        if (row == nullptr) continue;
        if (const auto text = hall_words(workshop, *row))
            shown.results_.push_back({*text, item.count, item.share});
    }
    return shown;
}

std::optional<HallMap> HallMap::of(const Workshop& workshop, const Round& round) {
    if (round.state != RoundState::revealed) return {};
    const VoteMatrix votes = votes_of_round(workshop, round);
    if (votes.people() == 0) return {};
    MapNames names;
    names.statement_ids = votes.statement_names();
    // The words of a hidden card reach the room in no sentence either.
    for (const Item* item : workshop.items_of(round.id))
        names.statements.push_back(
            hall_words(workshop, *item).value_or(say(words::hall_hidden_item)));
    HallMap shown;
    shown.question_ = round.question;
    shown.map_ = map_consensus(votes);
    shown.verdict_ = say_verdict_in_parts(shown.map_, names);
    return shown;
}

std::optional<HallPriorities> HallPriorities::of(const Workshop& workshop, const Round& round) {
    if (round.state != RoundState::revealed) return {};
    const auto found = find_priorities(workshop, round);
    if (!found) return {};
    HallPriorities shown;
    shown.question_ = round.question;
    shown.basis_ = found->basis;
    shown.line_ = found->line;
    for (const PlacedItem& placed : found->items)
        if (const auto text = hall_words(workshop, *workshop.find(placed.item)))
            shown.items_.push_back({*text, placed});
    return shown;
}

std::optional<HallBothViews> HallBothViews::of(const Workshop& workshop, const Round& round) {
    if (round.state != RoundState::revealed) return {};
    HallBothViews shown;
    for (const BothViews& views : find_both_views(workshop, round))
        if (const auto text = hall_words(workshop, *workshop.find(views.item)))
            shown.pairs_.push_back({*text, side_of(workshop, views.agree, words::hall_side_agree),
                                    side_of(workshop, views.disagree, words::hall_side_disagree)});
    for (const Link& link : workshop.links()) {
        if (link.kind != LinkKind::tension) continue;
        const auto from = words_at(workshop, link.from_card, link.from_theme);
        const auto to = words_at(workshop, link.to_card, link.to_theme);
        if (from && to) shown.pairs_.push_back({say(words::hall_tension), {{}, *from}, {{}, *to}});
    }
    return shown;
}

std::optional<HallFewVoices> HallFewVoices::of(const Workshop& workshop, const Round& round) {
    if (round.state != RoundState::revealed) return {};
    HallFewVoices shown;
    for (const FewVoice& voice : find_few_voices(workshop, round))
        if (const auto text = hall_words(workshop, *workshop.find(voice.item)))
            shown.voices_.push_back({*text, because(workshop, voice)});
    return shown;
}

}  // namespace yoriai
