#include "picture/hall_model.h"

#include <algorithm>
#include <map>

#include "analysis/vision_tree.h"
#include "language/personal_details.h"
#include "model/round_rules.h"
#include "picture/board_layout.h"
#include "telling/consensus_words.h"
#include "text/hall_messages.h"

namespace yoriai {
namespace {

constexpr std::size_t most_newest = 24;  // cards; older ones are not "newest" any more

std::optional<int> field_order(const Workshop& workshop, const Card& card) {
    if (card.fields.empty()) return {};
    const Field* field = workshop.find(card.fields.front());
    if (field == nullptr) return {};
    return static_cast<int>(field->place);
}

// The cards of the theme and of those in it that the room may see, as the board orders them.
void collect_cards(const Workshop& workshop, ThemeId theme, std::vector<const Card*>& cards) {
    for (const Theme* inside : workshop.themes_in(theme))
        collect_cards(workshop, inside->id, cards);
    for (const Card* card : ordered_cards(workshop, theme))
        if (!card->hidden) cards.push_back(card);
}

HallTheme hall_theme(const Workshop& workshop, const Theme& theme,
                     const std::vector<const Card*>& cards) {
    std::map<int, int> counts;
    for (const Card* card : cards)
        if (const auto order = field_order(workshop, *card)) ++counts[*order];
    HallTheme result{theme.title, cards.size(), {}, false};
    if (result.title.empty()) result.title = say(words::picture_untitled_theme);
    int most = 0;
    for (const auto& [order, count] : counts)
        if (count > most) {
            most = count;
            result.field = order;
        }
    return result;
}

std::size_t count_visible(const Workshop& workshop) {
    return static_cast<std::size_t>(std::count_if(workshop.cards().begin(), workshop.cards().end(),
                                                  [](const Card& card) { return !card.hidden; }));
}

const Meeting* meeting_of(const Workshop& workshop, const HallView& view) {
    if (const Meeting* meeting = workshop.find(view.meeting)) return meeting;
    return workshop.meetings().empty() ? nullptr : &workshop.meetings().last();
}

const Round* round_of(const Workshop& workshop, const HallView& view) {
    if (const Round* round = workshop.find(view.round)) return round;
    return workshop.rounds().empty() ? nullptr : &workshop.rounds().last();
}

HallContent writing(const Workshop& workshop, const HallView& view) {
    const Meeting* meeting = meeting_of(workshop, view);
    HallWriting writing{{}, count_visible(workshop), view.timer};
    if (meeting != nullptr) writing.prompt = meeting->question;
    if (writing.prompt.empty()) writing.prompt = say(words::hall_usual_prompt);
    return writing;
}

std::optional<HallCard> hall_card(const Workshop& workshop, const Card& card,
                                  const HallView& view) {
    auto shown = HallCard::of(workshop, card);
    if (shown) shown->spotted = card.id == view.spot_card;
    return shown;
}

HallContent newest(const Workshop& workshop, const HallView& view) {
    HallNewest page;
    page.total = count_visible(workshop);
    std::vector<const Card*> cards;
    for (auto card = workshop.cards().end(); card != workshop.cards().begin();) {
        --card;
        if (const auto shown = hall_card(workshop, *card, view)) page.cards.push_back(*shown);
        if (page.cards.size() == most_newest) break;
    }
    return page;
}

HallContent one_card(const Workshop& workshop, const HallView& view) {
    const Card* card = workshop.find(view.card);
    if (card == nullptr) return HallBlank{};
    const auto shown = HallCard::of(workshop, *card);
    if (!shown) return HallBlank{};
    return HallOneCard{*shown};
}

// Whether the theme, or one in it, is what the facilitator points at, or holds the card.
bool is_spotted(const Workshop& workshop, ThemeId theme, const HallView& view) {
    const Card* card = workshop.find(view.spot_card);
    const Theme* at = workshop.find(card ? card->theme : view.spot_theme);
    for (; at; at = workshop.find(at->parent))
        if (at->id == theme) return true;
    return false;
}

HallContent themes(const Workshop& workshop, const HallView& view) {
    HallThemes page;
    page.cards = count_visible(workshop);
    for (const Theme* theme : workshop.themes_in({})) {
        std::vector<const Card*> cards;
        collect_cards(workshop, theme->id, cards);
        page.themes.push_back(hall_theme(workshop, *theme, cards));
        page.themes.back().spotted = is_spotted(workshop, theme->id, view);
    }
    std::stable_sort(page.themes.begin(), page.themes.end(),
                     [](const HallTheme& a, const HallTheme& b) { return a.cards > b.cards; });
    for (const Card* card : ordered_cards(workshop, {}))
        if (card->lone && !card->hidden) ++page.lone;
    return page;
}

HallContent theme_cards(const Workshop& workshop, const HallView& view) {
    const Theme* theme = workshop.find(view.theme);
    if (theme == nullptr) return HallBlank{};
    std::vector<const Card*> cards;
    collect_cards(workshop, theme->id, cards);
    HallThemeCards page{hall_theme(workshop, *theme, cards), {}};
    for (const Card* card : cards)
        if (const auto shown = hall_card(workshop, *card, view)) page.cards.push_back(*shown);
    return page;
}

HallContent question(const Workshop& workshop, const Round& round) {
    HallQuestion page;
    page.number = round.number;
    page.question = round.question;
    page.method = round.method;
    const RoundRules rules = rules_of(workshop, round);
    page.numbers =
        rules.has_grades()
            ? std::vector{std::to_string(rules.least_grade), std::to_string(rules.top_grade)}
            : std::vector{std::to_string(round.dots), std::to_string(round.most_on_one)};
    page.answered = workshop.ballots(round.id).size();
    page.eligible = round.eligible;
    page.closed = round.state == RoundState::closed || round.state == RoundState::revealed;
    for (const Item* item : workshop.items_of(round.id))
        if (const auto text = hall_words(workshop, *item)) page.items.push_back(*text);
    return page;
}

HallContent results(const Workshop& workshop, const Round& round, const HallView& view) {
    auto revealed = HallResults::of(workshop, round);
    if (!revealed)
        return HallNotRevealed{round.question, workshop.ballots(round.id).size(), round.eligible};
    revealed->shown = view.shown_results;
    revealed->growth = view.growth;
    return *revealed;
}

// Of the round that was asked for, else of the newest that has one.
HallContent consensus_map(const Workshop& workshop, const HallView& view) {
    if (const Round* round = workshop.find(view.round)) {
        if (auto shown = HallMap::of(workshop, *round)) return *shown;
        if (round->state != RoundState::revealed)
            return HallNotRevealed{round->question, workshop.ballots(round->id).size(),
                                   round->eligible};
        return HallBlank{};
    }
    const Round* newest = nullptr;
    for (const Round& round : workshop.rounds())
        if (round.state == RoundState::revealed && !workshop.ballots(round.id).empty())
            newest = &round;
    return newest == nullptr ? HallContent{HallBlank{}} : *HallMap::of(workshop, *newest);
}

// What is found in a revealed round; the newest revealed one when none was asked for.
template <class Found>
HallContent found_in_round(const Workshop& workshop, const HallView& view) {
    const Round* round = workshop.find(view.round);
    if (round && round->state != RoundState::revealed)
        return HallNotRevealed{round->question, workshop.ballots(round->id).size(),
                               round->eligible};
    if (!round)
        for (const Round& each : workshop.rounds())
            if (each.state == RoundState::revealed) round = &each;
    if (!round) return HallBlank{};
    auto found = Found::of(workshop, *round);
    return found ? HallContent{*std::move(found)} : HallContent{HallBlank{}};
}

HallContent story(const Workshop& workshop, const HallView& view) {
    const Card* card = workshop.find(view.card);
    auto told = card ? tell_story(workshop, *card) : std::nullopt;
    return told ? HallContent{*std::move(told)} : HallContent{HallBlank{}};
}

HallContent agenda(const Workshop& workshop, const HallView& view) {
    const Meeting* meeting = meeting_of(workshop, view);
    HallAgenda page;
    page.timer = view.timer;
    const AgendaStep* current = workshop.find(view.step);
    for (const AgendaStep& step : workshop.agenda()) {
        if (meeting == nullptr || step.meeting != meeting->id) continue;
        page.steps.push_back({step.title, step.minutes,
                              current != nullptr && step.place < current->place,
                              step.id == view.step});
    }
    return page;
}

// Names of persons and what else is nobody's business do not reach the room.
std::string covered(const std::string& text) {
    return replace_details(text, find_personal_details(text),
                           [](const PersonalDetail&, std::string_view) {
                               return std::string(say(words::hall_covered));
                           });
}

HallContent vision(const Workshop& workshop) {
    HallVision page;
    page.vision = covered(workshop.plan.vision);
    for (const GoalBranch& branch : grow_tree(workshop)) {
        HallVision::Goal goal{
            branch.goal ? covered(branch.goal->title) : say(words::hall_other_actions), {}};
        for (const Action* action : branch.actions)
            goal.actions.emplace_back(action->number, covered(action->title));
        if (branch.goal || !goal.actions.empty()) page.goals.push_back(std::move(goal));
    }
    return page;
}

HallContent roles(const Workshop& workshop, const HallView& view) {
    HallRoles page{split_roles(workshop, view.role_words)};
    for (RoleRow& row : page.split.rows) {
        row.title = covered(row.title);
        for (auto& cell : row.cells)
            for (ActorShare& actor : cell) {
                actor.name = covered(actor.name);
                actor.task.clear();
            }
    }
    return page;
}

HallContent schedule(const Workshop& workshop) {
    HallSchedule page{schedule_actions(workshop)};
    for (ActionSpan& span : page.schedule.spans) span.title = covered(span.title);
    page.schedule.without_year.clear();
    return page;
}

HallContent matrix(const Workshop& workshop) {
    const ActionMatrix placed = place_actions(workshop);
    HallMatrix page{placed.source, placed.marks};
    for (ActionMark& mark : page.marks) mark.title = covered(mark.title);
    return page;
}

HallContent load(const Workshop& workshop) {
    HallLoad page{count_loads(workshop)};
    for (ActorLoad& load : page.loads) load.name = covered(load.name);
    return page;
}

HallContent district(const Workshop& workshop) {
    const Population* newest = newest_population(workshop);
    if (newest == nullptr) return HallBlank{};
    HallDistrict page{*newest, trend_bars(population_trend(workshop)), newest->source};
    if (!newest->edition.empty()) page.source += " " + newest->edition;
    return page;
}

HallContent content(const Workshop& workshop, const HallView& view) {
    const Round* round = round_of(workshop, view);
    switch (view.layout) {
        case HallLayout::writing:
            return writing(workshop, view);
        case HallLayout::newest:
            return newest(workshop, view);
        case HallLayout::card:
            return one_card(workshop, view);
        case HallLayout::themes:
            return themes(workshop, view);
        case HallLayout::theme:
            return theme_cards(workshop, view);
        case HallLayout::question:
            if (round != nullptr) return question(workshop, *round);
            break;
        case HallLayout::results:
            if (round != nullptr) return results(workshop, *round, view);
            break;
        case HallLayout::map:
            return consensus_map(workshop, view);
        case HallLayout::quadrant:
            return found_in_round<HallPriorities>(workshop, view);
        case HallLayout::both_views:
            return found_in_round<HallBothViews>(workshop, view);
        case HallLayout::minority:
            return found_in_round<HallFewVoices>(workshop, view);
        case HallLayout::story:
            return story(workshop, view);
        case HallLayout::agenda:
            return agenda(workshop, view);
        case HallLayout::vision:
            return vision(workshop);
        case HallLayout::prompt:
            return view.prompt;
        case HallLayout::roles:
            return roles(workshop, view);
        case HallLayout::schedule:
            return schedule(workshop);
        case HallLayout::matrix:
            return matrix(workshop);
        case HallLayout::load:
            return load(workshop);
        case HallLayout::district:
            return district(workshop);
        case HallLayout::blank:
            break;
    }
    return HallBlank{};
}

}  // namespace

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

HallModel hall_model(const Workshop& workshop, const HallView& view) {
    HallModel model{workshop.district.name, content(workshop, view)};
    if (const Meeting* meeting = meeting_of(workshop, view)) {
        if (!model.place.empty()) model.place += "　";
        model.place += say(words::hall_meeting, {std::to_string(meeting->number)});
    }
    return model;
}

}  // namespace yoriai
