#include "picture/hall_card.h"

#include <algorithm>

#include "analysis/tally.h"
#include "picture/board_colours.h"
#include "telling/round_words.h"
#include "text/hall_messages.h"

namespace yoriai {
namespace {

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
        const std::string place = table ? say(words::picture_table, {std::to_string(table->number)})
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
                    steps_.push_back(
                        say(words::hall_story_vote,
                            {std::to_string(round.number),
                             say(count_message(round.method), {std::to_string(result.count)}),
                             std::to_string(result.rank)}));
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

std::optional<HallCard> HallCard::of(const Workshop& workshop, const Card& card) {
    if (card.hidden) return {};
    HallCard shown;
    shown.text_ = card.text;
    if (const Photo* photo = workshop.photo_of(card.id)) shown.photo_ = *photo;
    shown.field_ = field_order(workshop, card);
    if (shown.field_) shown.field_name_ = workshop.find(card.fields.front())->name;
    if (const Table* table = workshop.find(card.table_id))
        shown.table_ = say(words::picture_table, {std::to_string(table->number)});
    return shown;
}

std::optional<std::string> hall_words(const Workshop& workshop, const Item& item) {
    if (const Card* card = workshop.find(item.card)) {
        if (card->hidden) return {};
        if (item.text.empty()) return card->text;
    }
    if (!item.text.empty()) return item.text;
    if (const Theme* theme = workshop.find(item.theme)) return theme->title;
    if (const Issue* issue = workshop.find(item.issue)) return issue->title;
    if (const Action* action = workshop.find(item.action)) return action->title;
    return {};
}

std::optional<HallStory> tell_story(const Workshop& workshop, const Card& card) {
    const auto shown = HallCard::of(workshop, card);
    if (!shown) return {};
    return HallStory{*shown, StoryTeller(workshop, card).tell()};
}

}  // namespace yoriai
