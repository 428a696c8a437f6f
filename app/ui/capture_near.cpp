#include <cmath>
#include <iterator>
#include <string>

#include "analysis/theme_placing.h"
#include "base/utf8.h"
#include "text/capture_messages.h"
#include "ui/capture_panel.h"

namespace yoriai {
namespace {

constexpr std::size_t shortest = 5;  // characters: less says too little to compare

void look_up(CapturePanel& panel, const DeskContext& context) {
    if (panel.compared == panel.entry.text) return;
    panel.compared = panel.entry.text;
    panel.near.clear();
    const DeskInput& input = context.input;
    if (!input.placer || !input.placer_cards || count_characters(panel.compared) < shortest) return;
    for (const NearCard& near : input.placer->near_duplicates(panel.compared))
        if (near.card < input.placer_cards->size())
            panel.near.push_back((*input.placer_cards)[near.card]);
}

// Scrolls the list so that the card is at its top.
void show_in_list(CapturePanel& panel, const DeskContext& context, const Card& card) {
    std::size_t row = 0;
    for (auto at = context.workshop().cards().end(); at != context.workshop().cards().begin();) {
        --at;
        if (at->id == card.id) break;
        ++row;
    }
    panel.chosen = card.id;
    panel.list_scroll.offset = static_cast<float>(row) * context.px(space::list_row + 6);
}

}  // namespace

void draw_near_duplicate(CapturePanel& panel, DeskContext& context, Box& middle) {
    look_up(panel, context);
    const Card* card = panel.near.empty() ? nullptr : context.workshop().find(panel.near.front());
    if (!card) return;
    const Painter& painter = context.painter;
    const Palette& colours = context.colours();
    const Box box = middle.cut_top(painter.px(118), painter.px(10));
    mark("capture.near", box);
    painter.sheet(box, colours.warn_wash, colours.warn, 2, space::control_radius);
    Box inside = box.inset(painter.px(22), painter.px(14));
    Box sign = inside.cut_left(painter.px(26), painter.px(14));
    painter.icon(Icon::copy, sign.top_left(), 26, colours.warn);
    Box right = inside.cut_right(painter.px(120));
    Box button_row = right.cut_top(painter.px(space::small_button));
    if (button_right(context, "capture.near.show", button_row,
                     {say(words::capture_near_show), ButtonKind::normal, ButtonSize::small}))
        show_in_list(panel, context, *card);
    painter.text_in(inside.cut_top(painter.px(32)), type::base.bold(),
                    say(words::capture_near_title), colours.warn);
    std::string which = say(words::capture_near_number, {std::to_string(card->number)});
    if (const Table* table = context.workshop().find(card->table_id))
        which += "・" + table_name(*table);
    painter.text_in(inside.cut_top(painter.px(30)), type::base,
                    say(words::capture_near_card, {which, card->text}), colours.ink);
    painter.text_in(inside, type::second, say(words::capture_near_advice), colours.ink2);
}

}  // namespace yoriai
