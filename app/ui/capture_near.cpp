#include <algorithm>
#include <cmath>
#include <iterator>
#include <string>

#include "analysis/theme_placing.h"
#include "base/utf8.h"
#include "text/board_messages.h"
#include "text/capture_messages.h"
#include "ui/capture_panel.h"

namespace yoriai {
namespace {

constexpr std::size_t most_suggested = 4;
constexpr std::size_t shortest_compared = 5;  // characters: less says too little to compare

void look_up(CapturePanel& panel, const DeskContext& context) {
    if (panel.compared == panel.entry.text) return;
    panel.compared = panel.entry.text;
    panel.near.clear();
    panel.suggested.clear();
    const DeskInput& input = context.input;
    if (!input.placer || !input.placer_cards ||
        count_characters(panel.compared) < shortest_compared)
        return;
    // Whoever made the placer has read the lexicon already.
    panel.suggested = suggest_fields(panel.compared, Lexicon::installed());
    for (std::string& tag : input.placer->suggest_tags(panel.compared))
        if (std::find(panel.suggested.begin(), panel.suggested.end(), tag) == panel.suggested.end())
            panel.suggested.push_back(std::move(tag));
    for (const NearCard& near : input.placer->near_duplicates(panel.compared))
        if (near.card < input.placer_cards->size())
            panel.near.push_back((*input.placer_cards)[near.card]);
}

const Field* field_named(const Workshop& workshop, std::string_view name) {
    for (const Field& field : workshop.fields())
        if (field.name == name) return &field;
    return nullptr;
}

bool is_tag(const Workshop& workshop, std::string_view name) {
    return std::any_of(workshop.tags().begin(), workshop.tags().end(),
                       [&](const Tag& tag) { return tag.name == name; });
}

// What the card has not taken yet, and what the workshop has a field or tag for.
std::vector<std::string> open_suggestions(const CapturePanel& panel, const Workshop& workshop) {
    std::vector<std::string> open;
    for (const std::string& name : panel.suggested) {
        const Field* field = field_named(workshop, name);
        const bool taken =
            field ? std::find(panel.fields.begin(), panel.fields.end(), field->id) !=
                        panel.fields.end()
                  : std::find(panel.tags.begin(), panel.tags.end(), name) != panel.tags.end();
        if (!taken && (field || is_tag(workshop, name))) open.push_back(name);
        if (open.size() == most_suggested) break;
    }
    return open;
}

void take(CapturePanel& panel, const Workshop& workshop, const std::string& name) {
    if (const Field* field = field_named(workshop, name))
        panel.fields.push_back(field->id);
    else
        panel.tags.push_back(name);
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

void draw_suggestions(CapturePanel& panel, DeskContext& context, Box& middle) {
    look_up(panel, context);
    const Workshop& workshop = context.workshop();
    const std::vector<std::string> open = open_suggestions(panel, workshop);
    if (open.empty() && panel.tags.empty()) return;
    const Painter& painter = context.painter;
    Box row = middle.cut_top(painter.px(40), painter.px(8));
    for (std::size_t i = panel.tags.size(); i-- > 0;) {
        Chip chip;
        chip.label = panel.tags[i];
        chip.on = chip.removable = true;
        if (chip_left(context, "capture.tag." + std::to_string(i), row, chip))
            panel.tags.erase(panel.tags.begin() + static_cast<std::ptrdiff_t>(i));
    }
    if (open.empty()) return;
    const std::string_view label = say(words::capture_suggested);
    painter.text_in(row.cut_left(painter.text_width(label, type::second) + 1, painter.px(10)),
                    type::second, label, context.colours().ink2);
    for (std::size_t i = 0; i < open.size(); ++i) {
        Chip chip;
        chip.label = open[i];
        if (const Field* field = field_named(workshop, open[i]))
            chip.field = static_cast<int>(field->place);
        const bool clicked =
            chip_left(context, "capture.suggested." + std::to_string(i), row, chip);
        const bool by_key = i == 0 && key_pressed(context, ImGuiKey_F4);
        if (i == 0)
            row.cut_left(
                draw_key_cap(painter, row.top_left(), row.height, "F4", context.colours().ink2),
                painter.px(12));
        if (clicked || by_key) take(panel, workshop, open[i]);
    }
}

void draw_near_duplicate(CapturePanel& panel, DeskContext& context, Box& middle) {
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
    Box right = inside.cut_right(painter.px(230), painter.px(12));
    Box button_row = right.cut_top(painter.px(space::small_button));
    Box same_row = right.cut_bottom(painter.px(space::small_button));
    const bool by_key = key_pressed(context, ImGuiMod_Ctrl | ImGuiKey_Enter);
    if (button_right(context, "capture.near.same", same_row,
                     {say(words::capture_near_same), ButtonKind::normal, ButtonSize::small}) ||
        by_key) {
        count_as_same(panel, context, card->id);
        return;
    }
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
