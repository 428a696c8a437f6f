// What the hall is shown of the cards and themes.

#include <algorithm>
#include <map>

#include "picture/board_colours.h"
#include "picture/board_layout.h"
#include "picture/hall_contents.h"
#include "text/hall_messages.h"

namespace yoriai {
namespace {

constexpr std::size_t most_newest = 24;  // cards; older ones are not "newest" any more

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

std::optional<HallCard> hall_card(const Workshop& workshop, const Card& card,
                                  const HallView& view) {
    auto shown = HallCard::of(workshop, card);
    if (shown) shown->spotted = card.id == view.spot_card;
    return shown;
}

// Whether the theme, or one in it, is what the facilitator points at, or holds the card.
bool is_spotted(const Workshop& workshop, ThemeId theme, const HallView& view) {
    const Card* card = workshop.find(view.spot_card);
    const Theme* at = workshop.find(card ? card->theme : view.spot_theme);
    for (; at; at = workshop.find(at->parent))
        if (at->id == theme) return true;
    return false;
}

}  // namespace

HallContent show_writing(const Workshop& workshop, const HallView& view) {
    const Meeting* meeting = shown_meeting(workshop, view);
    HallWriting writing{{}, count_visible(workshop), view.timer};
    if (meeting != nullptr) writing.prompt = meeting->question;
    if (writing.prompt.empty()) writing.prompt = say(words::hall_usual_prompt);
    return writing;
}

HallContent show_newest(const Workshop& workshop, const HallView& view) {
    HallNewest page;
    page.total = count_visible(workshop);
    for (auto card = workshop.cards().end(); card != workshop.cards().begin();) {
        --card;
        if (const auto shown = hall_card(workshop, *card, view)) page.cards.push_back(*shown);
        if (page.cards.size() == most_newest) break;
    }
    return page;
}

HallContent show_card(const Workshop& workshop, const HallView& view) {
    const Card* card = workshop.find(view.card);
    if (card == nullptr) return HallBlank{};
    const auto shown = HallCard::of(workshop, *card);
    if (!shown) return HallBlank{};
    return HallOneCard{*shown};
}

HallContent show_story(const Workshop& workshop, const HallView& view) {
    const Card* card = workshop.find(view.card);
    auto told = card ? tell_story(workshop, *card) : std::nullopt;
    return told ? HallContent{*std::move(told)} : HallContent{HallBlank{}};
}

HallContent show_themes(const Workshop& workshop, const HallView& view) {
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

HallContent show_theme(const Workshop& workshop, const HallView& view) {
    const Theme* theme = workshop.find(view.theme);
    if (theme == nullptr) return HallBlank{};
    std::vector<const Card*> cards;
    collect_cards(workshop, theme->id, cards);
    HallThemeCards page{hall_theme(workshop, *theme, cards), {}};
    for (const Card* card : cards)
        if (const auto shown = hall_card(workshop, *card, view)) page.cards.push_back(*shown);
    return page;
}

}  // namespace yoriai
