// Commands of the board that have no pointer: links, places, merging.

#include <algorithm>
#include <cmath>

#include "text/board_messages.h"
#include "ui/ask_or_say.h"
#include "ui/group_panel.h"

namespace yoriai {
namespace {

struct End {
    CardId card;
    ThemeId theme;
    bool operator==(const End&) const = default;
    explicit operator bool() const { return card || theme; }
};

// From the other selected thing to the one at the cursor, which was pressed last.
std::pair<End, End> ends_of_link(const GroupPanel& panel, const Workshop& workshop) {
    const BoardTarget& cursor = panel.cursor;
    const End to = cursor.card ? End{cursor.card, {}} : End{{}, cursor.theme};
    std::vector<End> selected;
    for (const CardId card : selected_cards(panel, workshop)) selected.push_back({card, {}});
    for (const ThemeId theme : panel.state.selected_themes) selected.push_back({{}, theme});
    std::erase(selected, to);
    if (!to && selected.size() == 2) return {selected[0], selected[1]};
    return {selected.size() == 1 ? selected[0] : End{}, to};
}

// The cards to arrange: those of the selection that stand on their own place, or all such cards.
std::vector<const PlacedCard*> loose_cards(const GroupPanel& panel) {
    std::vector<const PlacedCard*> loose;
    const auto& selected = panel.state.selected_cards;
    for (const PlacedCard& card : panel.layout.cards)
        if (!card.theme && (selected.empty() || selected.count(card.id))) loose.push_back(&card);
    return loose;
}

// In rows from the top left, in the order in which they are read now.
std::vector<CardPlace> tidy_places(std::vector<const PlacedCard*> cards) {
    constexpr float row_tolerance = 66;  // half a card: what stands about as high is one row
    std::sort(cards.begin(), cards.end(),
              [](const auto* a, const auto* b) { return a->box.y < b->box.y; });
    for (auto first = cards.begin(); first != cards.end();) {
        const auto last = std::find_if(first, cards.end(), [&](const PlacedCard* card) {
            return card->box.y > (*first)->box.y + row_tolerance;
        });
        std::sort(first, last, [](const auto* a, const auto* b) { return a->box.x < b->box.x; });
        first = last;
    }
    const auto columns = static_cast<std::size_t>(
        std::max(1.0, std::ceil(std::sqrt(static_cast<double>(cards.size()) * 0.75))));
    float left = cards.front()->box.x, y = cards.front()->box.y;
    for (const PlacedCard* card : cards) left = std::min(left, card->box.x);
    std::vector<CardPlace> places;
    float highest = 0;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const auto column = static_cast<float>(i % columns);
        if (i > 0 && i % columns == 0) {
            y += highest + space::card_gap;
            highest = 0;
        }
        highest = std::max(highest, cards[i]->box.height);
        const float x = left + column * (space::card_width + space::card_gap);
        places.push_back({cards[i]->id, static_cast<double>(x), static_cast<double>(y)});
    }
    return places;
}

void arrange(const GroupPanel& panel, DeskContext& context, Act act) {
    const std::vector<const PlacedCard*> cards = loose_cards(panel);
    const bool aligning = act != Act::tidy;
    if (cards.empty() || (aligning && panel.state.selected_cards.empty())) {
        context.say = say(words::board_nothing_loose);
        return;
    }
    if (!aligning) return context.ask(MoveCards{tidy_places(cards)});
    float left = cards.front()->box.x, top = cards.front()->box.y;
    for (const PlacedCard* card : cards) {
        left = std::min(left, card->box.x);
        top = std::min(top, card->box.y);
    }
    std::vector<CardPlace> places;
    for (const PlacedCard* card : cards)
        places.push_back({card->id,
                          static_cast<double>(act == Act::align_left ? left : card->box.x),
                          static_cast<double>(act == Act::align_top ? top : card->box.y)});
    context.ask(MoveCards{std::move(places)});
}

void link(const GroupPanel& panel, DeskContext& context, LinkKind kind) {
    if (const Link* chosen = context.workshop().find(panel.state.selected_link)) {
        ChangeLink change;
        change.link = chosen->id;
        change.kind = kind;
        ask_or_say(context, change);
        return;
    }
    const auto [from, to] = ends_of_link(panel, context.workshop());
    if (!from || !to) {
        context.say = say(words::board_link_two);
        return;
    }
    AddLink add;
    add.kind = kind;
    add.from_card = from.card;
    add.from_theme = from.theme;
    add.to_card = to.card;
    add.to_theme = to.theme;
    ask_or_say(context, add);
}

void merge(const GroupPanel& panel, DeskContext& context) {
    std::vector<CardId> cards = selected_cards(panel, context.workshop());
    if (cards.size() < 2) {
        context.say = say(words::merge_two);
        return;
    }
    // The oldest stays, unless it is another that a round asks about.
    const auto asked_about = [&](CardId card) {
        const auto& items = context.workshop().items();
        return std::any_of(items.begin(), items.end(),
                           [&](const Item& item) { return item.card == card; });
    };
    const auto kept = std::find_if(cards.begin(), cards.end(), asked_about);
    if (kept != cards.end()) std::rotate(cards.begin(), kept, kept + 1);
    MergeCards merged{cards.front(), {cards.begin() + 1, cards.end()}};
    ask_or_say(context, merged);
}

void hide(const GroupPanel& panel, DeskContext& context) {
    DescribeCards describe;
    describe.cards = selected_cards(panel, context.workshop());
    if (describe.cards.empty()) return;
    describe.hidden = !context.workshop().find(describe.cards.front())->hidden;
    context.ask(describe);
}

void put_into(GroupPanel& panel, DeskContext& context) {
    const std::vector<CardId> cards = selected_cards(panel, context.workshop());
    const ThemeId theme = theme_under(panel.cursor, context.workshop());
    if (cards.empty() || !theme) {
        context.say = say(words::board_put_where);
        return;
    }
    context.ask(PutCards{cards, theme, {}});
}

}  // namespace

void use_arranging_acts(GroupPanel& panel, DeskContext& context, const Box& view) {
    if (context.asked(Act::link_cause)) link(panel, context, LinkKind::cause);
    if (context.asked(Act::link_tension)) link(panel, context, LinkKind::tension);
    if (context.asked(Act::link_relation)) link(panel, context, LinkKind::relation);
    for (const Act act : {Act::align_left, Act::align_top, Act::tidy})
        if (context.asked(act)) arrange(panel, context, act);
    if (context.asked(Act::merge_cards)) merge(panel, context);
    if (context.asked(Act::hide_cards)) hide(panel, context);
    if (context.asked(Act::put_into)) put_into(panel, context);
    if (context.asked(Act::take_out)) {
        const std::vector<CardId> cards = selected_cards(panel, context.workshop());
        if (!cards.empty()) context.ask(PutCards{cards, {}, {}});
    }
    if (context.asked(Act::fit_board)) fit_board(panel, context, view);
}

void move_selected(const GroupPanel& panel, DeskContext& context, ImVec2 direction) {
    constexpr float step = 32;
    const Workshop& workshop = context.workshop();
    std::vector<CardPlace> places;
    for (const CardId card : selected_cards(panel, workshop)) {
        const PlacedCard* placed = panel.layout.find(card);
        if (!placed || placed->theme) continue;
        places.push_back({card, static_cast<double>(placed->box.x + direction.x * step),
                          static_cast<double>(placed->box.y + direction.y * step)});
    }
    if (places.empty()) {
        context.say = say(words::board_nothing_loose);
        return;
    }
    context.ask(MoveCards{std::move(places)});
}

void open_board_menu(const GroupPanel& panel, DeskContext& context, ImVec2 at) {
    const BoardTarget& target = panel.cursor;
    ContextMenu menu{at, {}, -1};
    if (panel.state.selected_link)
        menu.acts = {Act::edit_card, Act::link_cause, Act::link_tension, Act::link_relation,
                     Act::remove_cards};
    else if (!panel.state.selected_cards.empty())
        menu.acts = {Act::edit_card,   Act::comment_card, Act::add_photo,    Act::make_theme,
                     Act::put_into,    Act::take_out,     Act::keep_lone,    Act::merge_cards,
                     Act::split_card,  Act::link_cause,   Act::link_tension, Act::link_relation,
                     Act::align_left,  Act::align_top,    Act::hide_cards,   Act::hall_card,
                     Act::remove_cards};
    else if (target.theme)
        menu.acts = {Act::edit_card,     Act::link_cause, Act::link_tension,
                     Act::link_relation, Act::hall_card,  Act::remove_cards};
    else
        menu.acts = {Act::undo,         Act::find,         Act::tidy,         Act::fit_board,
                     Act::filter_cards, Act::colour_field, Act::colour_table, Act::colour_voice,
                     Act::colour_theme, Act::hall_themes};
    context.menu = std::move(menu);
}

}  // namespace yoriai
