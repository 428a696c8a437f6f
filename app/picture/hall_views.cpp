// What the hall is shown of what was found in a round, and of one card's way.

#include <algorithm>

#include "analysis/both_views.h"
#include "analysis/few_voices.h"
#include "picture/hall_model.h"
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

// The theme and those it stands in.
std::vector<ThemeId> themes_above(const Workshop& workshop, ThemeId theme) {
    std::vector<ThemeId> above;
    for (const Theme* each = workshop.find(theme); each != nullptr;
         each = workshop.find(each->parent))
        above.push_back(each->id);
    return above;
}

template <class Id>
bool contains(const std::vector<Id>& ids, Id wanted) {
    return std::find(ids.begin(), ids.end(), wanted) != ids.end();
}

class StoryTeller {
 public:
    StoryTeller(const Workshop& workshop, const Card& card)
        : workshop_(workshop), card_(card), themes_(themes_above(workshop, card.theme)) {}

    std::vector<std::string> tell() {
        tell_beginning();
        tell_votes();
        for (const Issue& issue : workshop_.issues()) tell_issue(issue);
        return std::move(steps_);
    }

 private:
    void tell_beginning() {
        const Table* table = workshop_.find(card_.table_id);
        const std::string place = table ? say(words::picture_table, {number(table->number)})
                                        : say(words::hall_story_hall);
        steps_.push_back(
            say(card_.scribed ? words::hall_story_scribed : words::hall_story_written, {place}));
        if (card_.lone) steps_.push_back(say(words::hall_story_lone));
        const Theme* theme = workshop_.find(card_.theme);
        if (!theme || theme->title.empty()) return;
        const std::size_t cards = workshop_.count_cards_in(theme->id);
        steps_.push_back(say(words::hall_story_theme,
                             {std::to_string(cards > 0 ? cards - 1 : 0), theme->title}));
    }

    bool is_about(const Item& item) const {
        return item.card == card_.id || (item.theme && contains(themes_, item.theme));
    }

    // Only what the room has seen.
    void tell_votes() {
        for (const Round& round : workshop_.rounds()) {
            if (round.state != RoundState::revealed) continue;
            for (const ItemResult& result : count_round(workshop_, round).items)
                if (is_about(*workshop_.find(result.item)))
                    steps_.push_back(say(words::hall_story_vote,
                                         {number(round.number),
                                          say(count_message(round.method), {number(result.count)}),
                                          number(result.rank)}));
        }
    }

    void tell_issue(const Issue& issue) {
        bool taken_up = false;
        for (const ThemeId theme : issue.themes) taken_up = taken_up || contains(themes_, theme);
        if (!taken_up) return;
        steps_.push_back(say(words::hall_story_issue, {issue.title}));
        for (const Action& action : workshop_.actions()) {
            if (!contains(action.issues, issue.id)) continue;
            steps_.push_back(action.actors.empty()
                                 ? say(words::hall_story_action, {action.title})
                                 : say(words::hall_story_actor, {action.title, action.actors}));
        }
    }

    const Workshop& workshop_;
    const Card& card_;
    const std::vector<ThemeId> themes_;
    std::vector<std::string> steps_;
};

}  // namespace

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

std::optional<HallStory> tell_story(const Workshop& workshop, const Card& card) {
    const auto shown = HallCard::of(workshop, card);
    if (!shown) return {};
    return HallStory{*shown, StoryTeller(workshop, card).tell()};
}

}  // namespace yoriai
