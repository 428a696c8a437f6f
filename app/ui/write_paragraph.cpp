#include <algorithm>
#include <cmath>

#include "picture/board_colours.h"
#include "plan/plan_names.h"
#include "text/write_messages.h"
#include "ui/write_panel.h"

namespace yoriai {
namespace {

constexpr std::size_t most_cards_shown = 6;

const PlanText* written_by_hand(const Workshop& workshop, const std::string& key) {
    const auto& texts = workshop.plan_texts();
    const auto found = std::find_if(texts.begin(), texts.end(),
                                    [&](const PlanText& text) { return text.key == key; });
    return found == texts.end() ? nullptr : &*found;
}

void cut_paragraph(const DeskContext& context, Box& side, const TextStyle& style,
                   std::string_view text, ImU32 colour, float gap) {
    const float height = context.painter.paragraph_height(side.width, style, text);
    context.painter.paragraph(side.cut_top(height, context.px(gap)), style, text, colour);
}

void draw_cards(WritePanel& panel, DeskContext& context, Box& side,
                const PlanParagraph& paragraph) {
    const Painter& painter = context.painter;
    if (!paragraph.subjects.empty()) {
        label(context, side, say(words::write_subjects));
        draw_subject_rows(panel, context, side, "write.subject", paragraph.subjects);
    }
    if (paragraph.cards.empty() && !paragraph.subjects.empty()) return;
    if (paragraph.cards.empty())
        return cut_paragraph(context, side, type::second, say(words::write_no_cards),
                             context.colours().ink2, 16);
    label(context, side, say(words::write_cards_behind, {std::to_string(paragraph.cards.size())}));
    const std::size_t shown = std::min(paragraph.cards.size(), most_cards_shown);
    for (std::size_t i = 0; i < shown; ++i) {
        const Card* card = context.workshop().find(paragraph.cards[i]);
        if (!card) continue;
        CardPicture picture;
        picture.text = card->text;
        picture.field = field_order(context.workshop(), *card);
        picture.number = card->number;
        const Field* field =
            card->fields.empty() ? nullptr : context.workshop().find(card->fields.front());
        if (field) picture.code = field->code;
        const Table* table = context.workshop().find(card->table_id);
        const std::string at_table = table ? table_name(*table) : std::string();
        picture.table = at_table;
        picture.scribed = card->scribed;
        const Box box = side.cut_top(card_height(painter, picture, side.width), painter.px(12));
        const Interaction met = interact(context, "write.card." + std::to_string(i), box);
        draw_card(painter, box, picture, {met.hovered, false, met.state(context.focus).focused});
        if (met.clicked) trace(panel, card_anchor(*card));
    }
    if (paragraph.cards.size() > shown)
        cut_paragraph(
            context, side, type::second,
            say(words::write_more_cards, {std::to_string(paragraph.cards.size() - shown)}),
            context.colours().ink2, 12);
}

void finish_editing(WritePanel& panel, DeskContext& context, const PlanParagraph& paragraph) {
    panel.editing = false;
    if (panel.edit.text == paragraph.text) return;
    context.ask(WritePlanText{panel.chosen, panel.edit.text, paragraph.generated});
}

void draw_editor(WritePanel& panel, DeskContext& context, Box& side,
                 const PlanParagraph& paragraph) {
    const Painter& painter = context.painter;
    TextFieldLook look;
    look.many_lines = true;
    TextFieldPicture measured;
    measured.text = panel.edit.text;
    measured.many_lines = true;
    const float height = std::clamp(text_field_height(painter, side.width, measured),
                                    painter.px(160), painter.px(420));
    const FieldEvents events =
        text_field(context, "write.text", side.cut_top(height, painter.px(12)), panel.edit, look);
    Box row = side.cut_top(painter.px(space::button), painter.px(20));
    if (button_left(context, "write.keep", row, {say(words::write_keep), ButtonKind::primary}))
        finish_editing(panel, context, paragraph);
    if (button_left(context, "write.cancel", row, {say(words::write_cancel)}) || events.escaped)
        panel.editing = false;
}

void draw_hand_written(WritePanel& panel, DeskContext& context, Box& side,
                       const PlanParagraph& paragraph) {
    const Painter& painter = context.painter;
    const PlanText* text = written_by_hand(context.workshop(), panel.chosen);
    if (!text) return;
    const bool stale = paragraph.stale;
    const std::string_view sentence = say(stale ? words::write_stale : words::write_by_hand);
    draw_hint(painter, side.cut_top(hint_height(painter, side.width, sentence), painter.px(12)),
              stale ? HintKind::warning : HintKind::hint, sentence);
    label(context, side, say(words::write_automatic));
    cut_paragraph(context, side, type::second, paragraph.generated, context.colours().ink2, 12);
    Box row = side.cut_top(painter.px(space::button), painter.px(20));
    if (button_left(context, "write.restore", row, {say(words::write_restore)}))
        context.ask(RestorePlanText{panel.chosen});
}

// What the right side shows while no paragraph is chosen.
void draw_known_of_plan(WritePanel& panel, DeskContext& context, const Box& side) {
    ScrollArea area(context, "write.known", side, panel.side_scroll);
    Box column = area.column();
    cut_paragraph(context, column, type::base, say(words::write_choose_paragraph),
                  context.colours().ink2, 16);
    if (context.input.plan) draw_missing_parts(panel, context, column);
    draw_plan_basics(context, column);
    draw_plan_style(context, column);
    area.end_at(column.y);
}

}  // namespace

void draw_plan_paragraph(WritePanel& panel, DeskContext& context, Box side) {
    const Painter& painter = context.painter;
    side = side.inset(painter.px(space::narrow_panel_padding), painter.px(16));
    const bool traced = !panel.traced.empty();
    panel_title(context, side, Icon::trace, say(traced ? words::trace_title : words::write_origin));
    if (traced && context.input.plan) return draw_traced(panel, context, side);
    if (panel.chosen.empty() || !context.input.plan) {
        return draw_known_of_plan(panel, context, side);
    }
    const PlanParagraph& paragraph = context.input.plan->paragraphs.at(panel.chosen);
    ScrollArea area(context, "write.side", side, panel.side_scroll);
    Box rest = area.column();
    if (panel.editing) {
        draw_editor(panel, context, rest, paragraph);
    } else {
        cut_paragraph(context, rest, type::base, paragraph.text, context.colours().ink, 12);
        Box row = rest.cut_top(painter.px(space::button), painter.px(20));
        Button mend{say(words::write_mend), ButtonKind::primary};
        mend.icon = Icon::pen;
        if (button_left(context, "write.mend", row, mend)) {
            panel.editing = true;
            set_text(panel.edit, paragraph.text);
            context.focus.give("write.text", false);
        }
    }
    draw_hand_written(panel, context, rest, paragraph);
    draw_cards(panel, context, rest, paragraph);
    area.end_at(rest.y);
}

}  // namespace yoriai
