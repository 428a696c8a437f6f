// Cards that help to think: decks at the right of the sheet, each card can be put before the room.

#include "text/action_messages.h"
#include "ui/act_panel.h"
#include "ui/chip_choice.h"

namespace yoriai {
namespace {

void draw_card(DeskContext& context, Box& column, const PromptDeck& deck, const PromptCard& card) {
    const Painter& painter = context.painter;
    const float margin = painter.px(14);
    const float width = column.width - 2 * margin;
    std::vector<std::string> lines = {card.text};
    lines.insert(lines.end(), card.examples.begin(), card.examples.end());
    float height = painter.paragraph_height(width, type::base.bold(), card.title);
    for (const std::string& line : lines)
        height += painter.paragraph_height(width, type::second, line) + painter.px(4);
    const Box box =
        column.cut_top(height + painter.px(space::small_button) + 3 * margin, painter.px(12));
    painter.fill(box, context.colours().sheet, space::card_radius);
    painter.outline(box, context.colours().line2, 1, space::card_radius);
    Box inside = box.inset(margin);
    inside.cut_top(painter.paragraph(inside, type::base.bold(), card.title, context.colours().ink));
    for (const std::string& line : lines)
        inside.cut_top(painter.paragraph(inside, type::second, line,
                                         &line == &lines.front() ? context.colours().ink2
                                                                 : context.colours().ink) +
                       painter.px(4));
    Box row = inside.cut_bottom(painter.px(space::small_button));
    Button show{say(words::act_show_in_hall), ButtonKind::normal, ButtonSize::small};
    show.icon = Icon::hall;
    if (!button_left(context, "act.prompt." + card.id, row, show)) return;
    ShowInHall request;
    request.scene = HallScene::prompt;
    request.prompt = {deck.name, card.title, card.text, card.examples, deck.source};
    context.request(request);
}

const PromptDeck* open_deck(const ActPanel& panel) {
    for (const PromptDeck& deck : panel.decks)
        if (deck.id == panel.deck) return &deck;
    return panel.decks.empty() ? nullptr : &panel.decks.front();
}

}  // namespace

void draw_prompts(ActPanel& panel, DeskContext& context, Box room) {
    const PromptDeck* open = open_deck(panel);
    if (!open) return;
    FieldColumn column(context, "act.prompts", room, panel.findings_scroll);
    draw_chips(
        column, context, panel.decks.size(),
        [&](std::size_t i) {
            Chip chip;
            chip.label = panel.decks[i].name;
            chip.on = &panel.decks[i] == open;
            return chip;
        },
        [&](std::size_t i) { return "act.deck." + panel.decks[i].id; },
        [&](std::size_t i) {
            panel.deck = panel.decks[i].id;
            panel.findings_scroll = {};
        });
    for (const PromptCard& card : open->cards) draw_card(context, column.rest, *open, card);
    const float height =
        context.painter.paragraph_height(column.rest.width, type::small, open->source);
    context.painter.paragraph(column.rest.cut_top(height), type::small, open->source,
                              context.colours().ink2);
}

}  // namespace yoriai
