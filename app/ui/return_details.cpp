// The words that tell who somebody is, each with what can be decided about it.

#include <algorithm>

#include "text/return_messages.h"
#include "ui/return_panel.h"

namespace yoriai {
namespace {

constexpr std::string_view text_id = "return.text";

ReviewDetail review_of(const FoundPersonalDetail& detail, DetailDecision decision) {
    ReviewDetail command;
    command.card = detail.card;
    command.words = detail.words;
    command.kind = detail.kind;
    command.decision = decision;
    return command;
}

// The card's text in one line with the words on their own ground, or only the words.
void draw_text(const DeskContext& context, Box row, const FoundPersonalDetail& detail) {
    const Painter& painter = context.painter;
    const Card* card = context.workshop().find(detail.card);
    const std::string text = card ? card->text : detail.words;
    const std::size_t at = text.find(detail.words);
    const ImU32 ink = context.colours().ink;
    if (at == std::string::npos) return painter.text_in(row, type::base, text, ink);
    const std::string_view before = std::string_view(text).substr(0, at);
    const std::string_view behind = std::string_view(text).substr(at + detail.words.size());
    const float marked = personal_detail_width(painter, detail.words, type::base);
    // The marked words are always seen; what stands before them may be cut.
    const float room = std::max(0.0F, row.width - marked);
    const float width = std::min(painter.text_width(before, type::base) + 1, room * 0.6F);
    if (!before.empty()) painter.text_in(row.cut_left(width), type::base, before, ink);
    Box box = row.cut_left(std::min(marked, row.width));
    const float height = painter.px(34);
    box = {box.x, std::floor(box.centre().y - height / 2), box.width, height};
    draw_personal_detail(painter, box, detail.words, type::base);
    if (row.width > painter.px(30)) painter.text_in(row, type::base, behind, ink);
}

void begin_writing(ReturnPanel& panel, DeskContext& context, std::size_t index,
                   DetailDecision decision) {
    panel.writing = index;
    panel.writing_for = decision;
    set_text(panel.text, {});
    context.focus.give(text_id, true);
}

// The field for the other words or the reason.
void draw_writing(ReturnPanel& panel, DeskContext& context, const Box& box,
                  const FoundPersonalDetail& detail) {
    TextFieldLook look;
    const bool rephrase = panel.writing_for == DetailDecision::rephrase;
    look.hint = say(rephrase ? words::return_rephrase_hint : words::return_keep_hint);
    const FieldEvents events = text_field(context, text_id, box, panel.text, look);
    if (events.entered && !panel.text.text.empty()) {
        ReviewDetail command = review_of(detail, panel.writing_for);
        (rephrase ? command.replacement : command.reason) = panel.text.text;
        context.ask(command);
    }
    if (events.entered || events.escaped) panel.writing.reset();
}

std::string decided_words(const DetailReview& review) {
    switch (review.decision) {
        case DetailDecision::rephrase:
            return say(words::return_rephrased, {review.replacement});
        case DetailDecision::keep:
            return say(words::return_kept, {review.reason});
        case DetailDecision::mask:
            break;
    }
    return say(words::return_masked);
}

void draw_decided(DeskContext& context, Box& row, const std::string& id,
                  const DetailReview& review) {
    const Painter& painter = context.painter;
    if (button_right(context, id + ".change", row,
                     {say(words::return_change), ButtonKind::quiet, ButtonSize::small}))
        context.ask(RemoveDetailReview{review.id});
    const std::string decided = decided_words(review);
    const float width = std::min(done_width(painter, decided), row.width * 0.5F);
    draw_done(painter, row.cut_right(width, painter.px(12)), decided);
}

void draw_choices(ReturnPanel& panel, DeskContext& context, Box& row, const std::string& id,
                  const FoundPersonalDetail& detail, std::size_t index) {
    const auto choice_button = [&](const char* name, const Message& words) {
        return button_right(context, id + name, row,
                            {say(words), ButtonKind::normal, ButtonSize::small});
    };
    if (choice_button(".keep", words::return_keep))
        begin_writing(panel, context, index, DetailDecision::keep);
    if (choice_button(".rephrase", words::return_rephrase))
        begin_writing(panel, context, index, DetailDecision::rephrase);
    if (choice_button(".mask", words::return_mask))
        context.ask(review_of(detail, DetailDecision::mask));
}

// Where the words would have no room beside the buttons these stand below.
bool has_two_rows(const DeskContext& context, float width) { return width < context.px(820); }

float height_of(const ReturnPanel& panel, const DeskContext& context, float width,
                std::size_t index) {
    const float row = has_two_rows(context, width) ? 58.0F : 0.0F;
    return context.px((panel.writing == index ? 132.0F : 66.0F) + row);
}

void draw_detail(ReturnPanel& panel, DeskContext& context, const Box& box, std::size_t index) {
    const Painter& painter = context.painter;
    const FoundPersonalDetail& detail = panel.details[index];
    const std::string id = "return.detail." + std::to_string(index);
    painter.outline(box, context.colours().line2, 1, space::control_radius);
    mark(id, box);
    Box inside = box.inset(painter.px(16), painter.px(8));
    Box row = inside.cut_top(painter.px(50), painter.px(8));
    Box below = row;
    const bool two_rows = has_two_rows(context, box.width);
    if (two_rows) below = inside.cut_top(painter.px(50), painter.px(8));
    Box& controls = two_rows ? below : row;
    if (detail.review)
        draw_decided(context, controls, id, *detail.review);
    else
        draw_choices(panel, context, controls, id, detail, index);
    const Card* card = context.workshop().find(detail.card);
    const std::string number = card ? say(words::return_card_number, {std::to_string(card->number)})
                                    : std::string(say(words::return_other_text));
    painter.text_in(row.cut_left(painter.px(96), painter.px(8)), type::second, number,
                    context.colours().ink2);
    const std::string_view kind = say(name_of_kind(detail.kind));
    painter.text_in(row.cut_right(painter.text_width(kind, type::second) + 1, painter.px(14)),
                    type::second, kind, context.colours().ink2);
    draw_text(context, row, detail);
    if (panel.writing == index) draw_writing(panel, context, inside, detail);
}

}  // namespace

void draw_personal_details(ReturnPanel& panel, DeskContext& context, Box room) {
    const Painter& painter = context.painter;
    panel_title(context, room, Icon::none, say(words::return_found),
                std::to_string(panel.details.size()));
    const std::string_view foot = say(words::return_foot);
    const float foot_height = painter.paragraph_height(room.width, type::second, foot);
    painter.paragraph(room.cut_bottom(foot_height, painter.px(12)), type::second, foot,
                      context.colours().ink2);
    if (panel.details.empty()) {
        const std::string_view none = say(words::return_none_found);
        painter.paragraph(room, type::base, none, context.colours().ink);
        return;
    }
    if (panel.writing && *panel.writing >= panel.details.size()) panel.writing.reset();
    ScrollArea area(context, "return.details", room, panel.details_scroll);
    Box column = area.column();
    for (std::size_t i = 0; i < panel.details.size(); ++i) {
        const Box box = column.cut_top(height_of(panel, context, column.width, i), painter.px(8));
        if (box.bottom() < room.y || box.y > room.bottom()) continue;
        draw_detail(panel, context, box, i);
    }
    area.end_at(column.y);
}

}  // namespace yoriai
