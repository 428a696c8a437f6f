#include "ui/group_panel.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>
#include <string>
#include <utility>

#include "analysis/regrouping.h"
#include "analysis/theme_placing.h"
#include "base/utf8.h"
#include "language/normalise.h"
#include "text/desk_messages.h"
#include "text/group_messages.h"
#include "ui/ask_or_say.h"

namespace yoriai {
namespace {

constexpr std::string_view search_id = "group.search";

// Where the things at the top of the board begin.
double left_of_top(const BoardLayout& layout) {
    constexpr float first_screen = 1000;
    float left = layout.whole.right();
    for (const PlacedTheme& theme : layout.themes)
        if (theme.region.y < layout.whole.y + first_screen) left = std::min(left, theme.region.x);
    for (const PlacedCard& card : layout.cards)
        if (card.box.y < layout.whole.y + first_screen) left = std::min(left, card.box.x);
    return static_cast<double>(left);
}

// The theme that is read first, when most cards stand in themes.
const PlacedTheme* first_theme(const BoardLayout& layout) {
    const auto grouped =
        std::count_if(layout.cards.begin(), layout.cards.end(),
                      [](const PlacedCard& card) { return static_cast<bool>(card.theme); });
    const auto cards = static_cast<std::ptrdiff_t>(layout.cards.size());
    if (layout.themes.empty() || 2 * grouped < cards) return nullptr;
    return &*std::min_element(
        layout.themes.begin(), layout.themes.end(), [](const PlacedTheme& a, const PlacedTheme& b) {
            return std::pair(a.region.y, a.region.x) < std::pair(b.region.y, b.region.x);
        });
}

// Cards that cannot be read help nobody: a board too large for that begins with its first theme or
// with its first free cards and the themes beside them.
void place_camera(GroupPanel& panel, const DeskContext& context, const Box& view) {
    constexpr double beside_themes = -1600;  // six free cards fill the space to the themes
    fit_board(panel, context, view);
    if (panel.camera.zoom >= 0.5) return;
    panel.camera.zoom = 0.75;
    const float seen = visible_board(panel.camera, view, context.painter.scale()).width;
    const double right = static_cast<double>(panel.layout.whole.right() + 32 - seen);
    panel.camera.x = std::max(left_of_top(panel.layout) - 32, std::min(right, beside_themes));
    panel.camera.y = panel.layout.whole.y - 32;
    if (const PlacedTheme* theme = first_theme(panel.layout)) {
        panel.camera.x = static_cast<double>(theme->region.x - 32);
        panel.camera.y = static_cast<double>(theme->region.y - 32);
    }
}

void lay_out_board(GroupPanel& panel, const DeskContext& context, const Box& view) {
    const DeskInput& input = context.input;
    if (panel.laid_out != input.workshop || panel.revision != input.revision) {
        std::function<bool(const Card&)> shown;
        if (!panel.filter.empty())
            shown = [&](const Card& card) { return panel.filter.shows(card); };
        panel.layout = make_board_layout(*input.workshop, measure_with(*input.layouts), shown);
        panel.state.colours = board_colours(*input.workshop, panel.state.colours.by);
        const auto& cards = input.workshop->cards();
        panel.hidden_cards = shown ? cards.size() - static_cast<std::size_t>(std::count_if(
                                                        cards.begin(), cards.end(), shown))
                                   : 0;
        panel.laid_out = input.workshop;
        panel.revision = input.revision;
        panel.searched.clear();
        panel.can_regroup = std::any_of(cards.begin(), cards.end(), [&](const Card& each) {
            return each.theme && is_movable(*input.workshop, each);
        });
        std::erase_if(panel.state.selected_cards, [&](CardId id) {
            const Card* card = input.workshop->find(id);
            return !card || !panel.filter.shows(*card);
        });
        std::erase_if(panel.state.selected_themes,
                      [&](ThemeId theme) { return !input.workshop->find(theme); });
    }
    if (panel.placed || view.width < 1) return;
    panel.placed = true;
    place_camera(panel, context, view);
}

// Cards about the same thing, when few say the words themselves.
void add_related(GroupPanel& panel, const DeskContext& context) {
    constexpr std::size_t few = 5, most_related = 12, shortest = 2;
    constexpr double near_enough = 0.1;
    panel.related = 0;
    const DeskInput& input = context.input;
    if (!input.placer || !input.placer_cards || panel.state.found_cards.size() >= few ||
        count_characters(panel.search.text) < shortest)
        return;
    for (const NearCard& near : input.placer->related_cards(panel.search.text, most_related)) {
        if (near.nearness < near_enough || near.card >= input.placer_cards->size()) continue;
        const CardId card = (*input.placer_cards)[near.card];
        if (context.workshop().find(card) && panel.state.found_cards.insert(card).second)
            ++panel.related;
    }
}

// All that a card is found by: its text, fields, tags, table and voice.
std::string words_of(const Workshop& workshop, const Card& card) {
    std::string words = card.text;
    for (const FieldId field : card.fields) words += "\n" + workshop.find(field)->name;
    for (const TagId tag : card.tags) words += "\n" + workshop.find(tag)->name;
    if (const Table* table = workshop.find(card.table_id)) words += "\n" + table_name(*table);
    return words + "\n" + say(voice_words(card.voice));
}

void search_cards(GroupPanel& panel, const DeskContext& context) {
    const std::string wanted = fold_for_search(panel.search.text);
    if (wanted == panel.searched) return;
    panel.searched = wanted;
    panel.found = 0;
    panel.state.found_cards.clear();
    if (wanted.empty()) return;
    for (const Card& card : context.workshop().cards())
        if (fold_for_search(words_of(context.workshop(), card)).find(wanted) != std::string::npos ||
            std::to_string(card.number) == wanted)
            panel.state.found_cards.insert(card.id);
    add_related(panel, context);
}

// Enter in the search goes from one found card to the next.
void go_to_next_found(GroupPanel& panel, const DeskContext& context, const Box& view) {
    std::vector<const PlacedCard*> found;
    for (const PlacedCard& placed : panel.layout.cards)
        if (panel.state.found_cards.count(placed.id)) found.push_back(&placed);
    if (found.empty()) return;
    const PlacedCard& card = *found[panel.found++ % found.size()];
    panel.cursor = {BoardThing::card, card.id, {}, {}};
    if (panel.camera.zoom < 0.6) panel.camera.zoom = 1;
    reveal(panel, context, view, card.box);
}

// Selected from elsewhere: the first of it, large enough to read. A card in a folded theme is
// shown by the theme's plate.
void show_selected(GroupPanel& panel, const DeskContext& context, const Box& view) {
    if (!std::exchange(panel.show_selected, false)) return;
    std::optional<Box> box;
    for (const CardId card : panel.state.selected_cards) {
        box = end_of_link(context.workshop(), panel.layout, card, {});
        panel.cursor = {BoardThing::card, card, {}, {}};
    }
    for (const ThemeId theme : panel.state.selected_themes) {
        box = end_of_link(context.workshop(), panel.layout, {}, theme);
        panel.cursor = {BoardThing::plate, {}, theme, {}};
    }
    if (!box) return;
    if (panel.camera.zoom < 0.6) panel.camera.zoom = 1;
    reveal(panel, context, view, *box);
}

void draw_now_line(GroupPanel& panel, DeskContext& context, const Box& line, const Box& view) {
    NowLine now(context, line);
    if (now.primary("group.next", say(words::act_go_choose))) context.go_to = WorkshopStep::choose;
    Button make{say(words::act_make_theme)};
    make.icon = Icon::theme;
    if (now.button("group.make_theme", make)) begin_naming(panel, context);
    const Box field = now.cut_right(300);
    TextFieldLook look;
    look.hint = say(words::group_search);
    look.icon = Icon::search;
    const FieldEvents events = text_field(context, search_id, field, panel.search, look);
    if (events.entered) go_to_next_found(panel, context, view);
    if (events.escaped) {
        set_text(panel.search, {});
        context.focus.clear();
    }
    search_cards(panel, context);
    if (!panel.searched.empty()) {
        const std::size_t literal = panel.state.found_cards.size() - panel.related;
        const std::string count =
            panel.related > 0 ? say(words::group_found_related,
                                    {std::to_string(literal), std::to_string(panel.related)})
                              : say(words::group_found, {std::to_string(literal)});
        Box box = now.cut_right(panel.related > 0 ? 220.0F : 110.0F);
        mark("group.found", box);
        context.painter.text_in(box, type::second, count, context.colours().ink2, Align::right);
    }
    now.words(say(words::group_now), say(words::group_calm));
}

void use_acts(GroupPanel& panel, DeskContext& context) {
    if (context.asked(Act::find)) context.focus.give(search_id, true);
    if (context.asked(Act::make_theme)) begin_naming(panel, context);
    if (context.asked(Act::keep_lone)) keep_or_release_lone(panel, context);
    if (context.asked(Act::remove_cards)) remove_selected(panel, context);
    for (const auto& [act, scene] :
         {std::pair(Act::hall_card, HallScene::card), std::pair(Act::hall_story, HallScene::story)})
        if (context.asked(act) && panel.state.selected_cards.size() == 1)
            context.request(ShowInHall{scene, {}, {}, *panel.state.selected_cards.begin()});
    if (context.asked(Act::hall_card) && panel.state.selected_themes.size() == 1)
        context.request(ShowInHall{HallScene::theme, *panel.state.selected_themes.begin(), {}});
    if (context.asked(Act::comment_card) && panel.state.selected_cards.size() == 1)
        begin_comment(context);
    if (!context.asked(Act::edit_card)) return;
    if (panel.state.selected_link)
        begin_labelling(panel, context, panel.state.selected_link);
    else if (panel.state.selected_themes.size() == 1)
        begin_renaming(panel, context, *panel.state.selected_themes.begin());
    else if (panel.state.selected_cards.size() == 1)
        begin_editing(panel, context, *panel.state.selected_cards.begin());
    else if (panel.cursor.thing == BoardThing::card)
        begin_editing(panel, context, panel.cursor.card);
    else if (panel.cursor.theme)
        begin_renaming(panel, context, panel.cursor.theme);
}

}  // namespace

void draw(GroupPanel& panel, DeskContext& context, Box work) {
    const Painter& painter = context.painter;
    const Box line = work.cut_top(painter.px(space::now_line));
    const float width = context.window.width / painter.scale();
    const Box side = work.cut_right(painter.px(width < 1400 ? 300.0F : 400.0F));
    const Box view = work;
    panel.side_width = side.width;
    lay_out_board(panel, context, view);
    show_selected(panel, context, view);
    context.current_card =
        panel.state.selected_cards.size() == 1 ? *panel.state.selected_cards.begin() : CardId{};
    look_for_ghost(panel, context);
    use_acts(panel, context);
    use_arranging_acts(panel, context, view);
    use_board_keys(panel, context, view);
    draw_group_board(panel, context, view);
    painter.fill(side, context.colours().sheet);
    painter.line(side.top_left(), {side.x, side.bottom()}, context.colours().line, 1);
    draw_group_side(panel, context, side, view);
    painter.fill(line, context.colours().ground);
    draw_now_line(panel, context, line, view);
    draw_naming(panel, context);
    draw_shown_dialog(panel, context);
}

void select_nothing(GroupPanel& panel) {
    panel.state.selected_cards.clear();
    panel.state.selected_themes.clear();
    panel.state.selected_link = {};
}

std::vector<CardId> selected_cards(const GroupPanel& panel, const Workshop& workshop) {
    std::vector<CardId> cards;
    for (const CardId id : panel.state.selected_cards)
        if (workshop.find(id)) cards.push_back(id);
    std::sort(cards.begin(), cards.end(), [&](CardId a, CardId b) {
        return workshop.find(a)->number < workshop.find(b)->number;
    });
    return cards;
}

void keep_or_release_lone(const GroupPanel& panel, DeskContext& context) {
    const std::vector<CardId> cards = selected_cards(panel, context.workshop());
    if (cards.empty()) return;
    const bool all_lone = std::all_of(cards.begin(), cards.end(), [&](CardId card) {
        return context.workshop().find(card)->lone;
    });
    context.ask(KeepLone{cards, !all_lone});
}

void remove_selected(GroupPanel& panel, DeskContext& context) {
    const Workshop& workshop = context.workshop();
    for (const ThemeId theme : panel.state.selected_themes) ask_or_say(context, RemoveTheme{theme});
    if (workshop.find(panel.state.selected_link))
        context.ask(RemoveLink{panel.state.selected_link});
    const RemoveCards remove{selected_cards(panel, workshop)};
    if (!remove.cards.empty()) ask_or_say(context, remove);
}

void reveal(GroupPanel& panel, const DeskContext& context, const Box& view, const Box& board_box) {
    const Box seen = visible_board(panel.camera, view, context.painter.scale());
    const float margin = 40;
    if (board_box.x < seen.x + margin) panel.camera.x = board_box.x - margin;
    if (board_box.right() > seen.right() - margin)
        panel.camera.x = board_box.right() + margin - seen.width;
    if (board_box.y < seen.y + margin) panel.camera.y = board_box.y - margin;
    if (board_box.bottom() > seen.bottom() - margin)
        panel.camera.y = board_box.bottom() + margin - seen.height;
}

}  // namespace yoriai
