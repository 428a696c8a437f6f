#include <iterator>
#include <string>
#include <utility>

#include "analysis/theme_placing.h"
#include "base/utf8.h"
#include "picture/board_colours.h"
#include "picture/board_picture.h"
#include "text/board_messages.h"
#include "text/capture_messages.h"
#include "text/desk_messages.h"
#include "ui/ask_or_say.h"
#include "ui/capture_panel.h"

namespace yoriai {
namespace {

constexpr std::string_view edit_id = "capture.edit";

void begin_edit(CapturePanel& panel, DeskContext& context, const Card& card) {
    panel.editing = card.id;
    set_text(panel.edit, card.text);
    context.focus.give(edit_id, false);
    context.wake_in(0);
}

void end_edit(CapturePanel& panel, DeskContext& context, bool keep) {
    const Card* card = context.workshop().find(panel.editing);
    if (keep && card && card->text != panel.edit.text && !trim(panel.edit.text).empty())
        context.ask(EditCard{panel.editing, std::string(trim(panel.edit.text))});
    panel.editing = {};
    context.focus.clear();
    context.wake_in(0);
}

void draw_edited_row(CapturePanel& panel, DeskContext& context, const Box& box) {
    const FieldEvents events = text_field(context, edit_id, box, panel.edit);
    if (events.entered) return end_edit(panel, context, true);
    if (events.escaped) return end_edit(panel, context, false);
    if (!events.focused && !context.focus.has(edit_id)) end_edit(panel, context, true);
}

void remove_card(DeskContext& context, CardId card) { ask_or_say(context, RemoveCards{{card}}); }

void open_menu(DeskContext& context) {
    context.menu = ContextMenu{ImGui::GetMousePos(),
                               {Act::edit_card, Act::comment_card, Act::add_photo, Act::split_card,
                                Act::merge_cards, Act::hide_cards, Act::remove_cards},
                               -1};
}

void take_clicks(CapturePanel& panel, DeskContext& context, const Card& card,
                 const Interaction& met) {
    if (met.clicked || met.right_clicked) panel.chosen = card.id;
    if (met.right_clicked) open_menu(context);
}

// With its buttons at the right, over the row.
void draw_row_at_hand(CapturePanel& panel, DeskContext& context, const Box& box, const Card& card,
                      const std::string& id) {
    const Painter& painter = context.painter;
    const bool chosen = panel.chosen == card.id;
    const Button trash{say(words::capture_remove), ButtonKind::danger, ButtonSize::small};
    const Button pen{say(words::capture_edit), ButtonKind::normal, ButtonSize::small};
    // Laid out first, drawn over the row: the first of two areas gets the pointer.
    const ImVec2 trash_size = button_size(painter, trash);
    const ImVec2 pen_size = button_size(painter, pen);
    Box inside = box;
    inside.cut_right(context.px(8));
    const float y = std::floor(box.centre().y - trash_size.y / 2);
    const Box remove_box = {inside.right() - trash_size.x, y, trash_size.x, trash_size.y};
    const Box edit_box = {remove_box.x - context.px(8) - pen_size.x, y, pen_size.x, pen_size.y};
    const Interaction remove_met = interact(context, id + ".remove", remove_box, chosen);
    const Interaction edit_met = interact(context, id + ".edit", edit_box, chosen);
    Box words_box = box;
    words_box.width = edit_box.x - context.px(8) - box.x;
    const Interaction met = interact(context, id, words_box, false);
    CardWords words;
    draw_card_row(painter, box, card_picture(context.workshop(), card, words),
                  {true, chosen, false});
    const FieldLook look = field_look(context.colours(), field_order(context.workshop(), card));
    const Box behind = {edit_box.x - context.px(8), box.y + 2,
                        box.right() - edit_box.x + context.px(4), box.height - 4};
    painter.fill(behind, look.paper);
    draw_button(painter, remove_box, trash, remove_met.state(context.focus));
    draw_button(painter, edit_box, pen, edit_met.state(context.focus));
    take_clicks(panel, context, card, met);
    if (edit_met.clicked || met.double_clicked) begin_edit(panel, context, card);
    if (remove_met.clicked) remove_card(context, card.id);
}

void draw_row(CapturePanel& panel, DeskContext& context, const Box& box, const Card& card) {
    const std::string id = "capture.row." + std::to_string(card.number);
    const bool near = context.focus.on_top() && box.contains(ImGui::GetMousePos()) &&
                      ImGui::IsWindowHovered(ImGuiHoveredFlags_AllowWhenBlockedByActiveItem);
    if (near || panel.chosen == card.id) return draw_row_at_hand(panel, context, box, card, id);
    const Interaction met = interact(context, id, box, false);
    CardWords words;
    draw_card_row(context.painter, box, card_picture(context.workshop(), card, words));
    take_clicks(panel, context, card, met);
    if (met.double_clicked) begin_edit(panel, context, card);
}

void merge_with_twin(DeskContext& context, const Card& card) {
    const DeskInput& input = context.input;
    CardId twin;
    if (input.placer && input.placer_cards)
        for (const NearCard& near : input.placer->near_duplicates(card.text))
            if (near.card < input.placer_cards->size() && !twin &&
                (*input.placer_cards)[near.card] != card.id)
                twin = (*input.placer_cards)[near.card];
    const Card* other = context.workshop().find(twin);
    if (!other) {
        context.say = say(words::merge_no_twin);
        return;
    }
    const bool older = other->number < card.number;
    ask_or_say(context, MergeCards{older ? twin : card.id, {older ? card.id : twin}});
}

void use_acts(CapturePanel& panel, DeskContext& context) {
    const Workshop& workshop = context.workshop();
    const bool by_key = key_pressed(context, ImGuiKey_F2);
    if ((context.asked(Act::edit_card) || by_key) && !panel.editing && !workshop.cards().empty()) {
        const Card* card = workshop.find(panel.chosen);
        begin_edit(panel, context, card ? *card : workshop.cards().last());
    }
    const Card* chosen = workshop.find(panel.chosen);
    if (!chosen) return;
    if (context.asked(Act::remove_cards)) remove_card(context, chosen->id);
    if (context.asked(Act::hide_cards)) {
        DescribeCards describe;
        describe.cards = {chosen->id};
        describe.hidden = !chosen->hidden;
        context.ask(describe);
    }
    // With the card that it is much like.
    if (context.asked(Act::merge_cards)) merge_with_twin(context, *chosen);
}

void draw_empty_list(DeskContext& context, const Box& list) {
    const Box box = {list.x, list.y, list.width, context.px(150)};
    Box row = draw_empty_state(context.painter, box, Icon::card, say(words::capture_empty));
    const Button from_file{say(words::capture_from_file), ButtonKind::normal, ButtonSize::small,
                           Icon::imported};
    const float width = button_size(context.painter, from_file).x;
    row.cut_left((row.width - width) / 2);
    if (button_left(context, "capture.empty_import", row, from_file)) context.request(ImportFile{});
}

}  // namespace

void draw_written_cards(CapturePanel& panel, DeskContext& context, Box list) {
    const Painter& painter = context.painter;
    const Workshop& workshop = context.workshop();
    use_acts(panel, context);
    if (panel.editing && !workshop.find(panel.editing)) panel.editing = {};
    list.cut_top(painter.px(6));
    panel_title(context, list, Icon::none, {}, {});
    const Box title = {list.x, list.y - painter.px(48), list.width, painter.px(40)};
    const float width = painter.text_width(say(words::capture_written), type::small_title);
    painter.text_in(title, type::small_title, say(words::capture_written), context.colours().ink);
    if (workshop.cards().empty()) return draw_empty_list(context, list);
    Box behind = title;
    behind.cut_left(width + painter.px(14));
    painter.text_in(behind, type::second, say(words::capture_newest_first), context.colours().ink2);

    ScrollArea area(context, "capture.list", list, panel.list_scroll);
    const float height = painter.px(space::list_row + 6);
    const auto [first, last] = area.rows(workshop.cards().size(), height);
    const Box content = area.content();
    auto card = workshop.cards().end();
    for (std::size_t skipped = 0; skipped < first; ++skipped) --card;
    for (std::size_t row = first; row < last; ++row) {
        --card;
        const Box box = {content.x, content.y + static_cast<float>(row) * height, content.width,
                         painter.px(space::list_row)};
        if (card->id == panel.editing)
            draw_edited_row(panel, context, box);
        else
            draw_row(panel, context, box, *card);
    }
}

}  // namespace yoriai
