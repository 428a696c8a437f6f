#include "ui/card_details.h"

#include <algorithm>
#include <cmath>

#include "base/utf8.h"
#include "text/board_messages.h"
#include "text/desk_messages.h"
#include "text/photo_messages.h"
#include "ui/ask_or_say.h"
#include "ui/panel.h"

namespace yoriai {
namespace {

constexpr std::string_view comment_id = "card.comment";

void title(const DeskContext& context, Box& rest, Icon icon, std::string_view words,
           std::string_view about = {}) {
    const Painter& painter = context.painter;
    Box row = rest.cut_top(painter.px(36), painter.px(4));
    painter.icon_in(row.cut_left(painter.px(22), painter.px(8)), icon, 20, context.colours().ink);
    const float width = std::ceil(painter.text_width(words, type::base.bold())) + 1;
    painter.text_in(row.cut_left(width, painter.px(10)), type::base.bold(), words,
                    context.colours().ink);
    if (painter.text_width(about, type::second) <= row.width)
        painter.text_in(row, type::second, about, context.colours().ink2);
}

bool quiet_button(DeskContext& context, const std::string& id, Box& row, std::string_view words) {
    return button_left(context, id, row, {words, ButtonKind::quiet, ButtonSize::small});
}

void draw_comment(DeskContext& context, Box& rest, const CardComment& comment) {
    const Painter& painter = context.painter;
    const std::string id = "card.comment." + std::to_string(comment.number);
    mark(id, rest);
    const ImU32 ink = comment.settled ? context.colours().ink2 : context.colours().ink;
    Box sign = rest;
    Box words = rest;
    words.cut_left(painter.px(26));
    const float height = painter.paragraph(words, type::base, comment.text, ink);
    painter.icon_in({sign.x, sign.y, painter.px(20), painter.line_height(type::base)},
                    comment.settled ? Icon::check : Icon::speech, 18, ink);
    rest.cut_top(height);
    Box row = rest.cut_top(painter.px(space::small_button), painter.px(8));
    row.cut_left(painter.px(8));
    if (quiet_button(
            context, id + ".settle", row,
            say(comment.settled ? words::board_comment_reopen : words::board_comment_settle)))
        context.ask(ChangeCardComment{comment.id, {}, !comment.settled});
    if (quiet_button(context, id + ".remove", row, say(words::board_comment_remove)))
        context.ask(RemoveCardComment{comment.id});
}

void draw_comments(CardDetails& details, DeskContext& context, Box& rest, const Card& card) {
    const Workshop& workshop = context.workshop();
    title(context, rest, Icon::speech, say(words::board_comment_title),
          say(words::board_comment_note));
    for (const auto& [number, id] : workshop.parts_of(card.id).comments)
        draw_comment(context, rest, *workshop.find(id));
    TextFieldLook look;
    look.hint = say(words::board_comment_hint);
    const FieldEvents events =
        text_field(context, comment_id, rest.cut_top(context.px(space::text_field), context.px(16)),
                   details.comment, look);
    const std::string text(trim(details.comment.text));
    if (events.entered && !text.empty()) {
        CommentOnCard comment;
        comment.card = card.id;
        comment.text = text;
        if (!ask_or_say(context, comment)) return;
        set_text(details.comment, {});
    }
    if (events.escaped) context.focus.clear();
}

void draw_photos(DeskContext& context, Box& rest, const Card& card) {
    title(context, rest, Icon::photo, say(words::photo_photos));
    for (const auto& [number, id] : context.workshop().parts_of(card.id).photos)
        draw_photo(context, rest, *context.workshop().find(id));
    Box row = rest.cut_top(context.px(space::small_button), context.px(16));
    const Button add{say(words::act_add_photo), ButtonKind::normal, ButtonSize::small, Icon::photo};
    if (button_left(context, "card.add_photo", row, add)) context.request(ChoosePhoto{});
}

void draw_echoes(DeskContext& context, Box& rest, const Card& card) {
    const Workshop& workshop = context.workshop();
    const auto& echoes = workshop.parts_of(card.id).echoes;
    if (echoes.empty()) return;
    const Painter& painter = context.painter;
    title(context, rest, Icon::copy, say(words::board_echo_title), std::to_string(echoes.size()));
    std::size_t at = 0;
    for (const auto& [number, id] : echoes) {
        const Echo& echo = *workshop.find(id);
        std::string about;
        if (echo.number > 0) about = say(words::board_echo_of_card, {std::to_string(echo.number)});
        if (const Table* table = workshop.find(echo.table_id))
            about += (about.empty() ? "" : "・") + table_name(*table);
        if (!echo.text.empty())
            rest.cut_top(painter.paragraph(rest, type::base, echo.text, context.colours().ink));
        Box row = rest.cut_top(painter.px(space::small_button), painter.px(8));
        const float width = std::ceil(painter.text_width(about, type::second)) + 1;
        painter.text_in(row.cut_left(width, painter.px(8)), type::second, about,
                        context.colours().ink2);
        if (quiet_button(context, "card.echo." + std::to_string(at++), row,
                         say(words::board_echo_separate)))
            context.ask(SeparateEcho{{}, echo.id});
    }
}

}  // namespace

void begin_comment(DeskContext& context) {
    context.focus.give(comment_id, true);
    context.wake_in(0);
}

void draw_photo(DeskContext& context, Box& rest, const Photo& photo) {
    const Painter& painter = context.painter;
    const std::string id = "card.photo." + std::to_string(photo.number);
    const float shape = static_cast<float>(photo.height) / static_cast<float>(photo.width);
    const float height = std::min(rest.width * shape, painter.px(260));
    const Box place = {rest.x, rest.y, std::floor(height / shape), std::floor(height)};
    mark(id, place);
    if (const ImTextureID picture = painter.photo(photo, place.width))
        painter.image(picture, place);
    else
        painter.icon_in(place, Icon::photo, 40, context.colours().ink2);
    painter.outline(place, context.colours().line, 1);
    rest.cut_top(height, painter.px(6));
    if (!photo.caption.empty())
        rest.cut_top(painter.paragraph(rest, type::second, photo.caption, context.colours().ink),
                     painter.px(4));
    const std::string_view words = say(words::photo_public);
    Box row = rest.cut_top(painter.px(44));
    row.width = std::min(row.width, check_box_size(painter, words).x);
    if (check_box(context, id + ".public", row, words, photo.public_use))
        context.ask(ChangePhoto{photo.id, {}, !photo.public_use});
    row = rest.cut_top(painter.px(space::small_button), painter.px(12));
    if (quiet_button(context, id + ".remove", row, say(words::photo_remove)))
        context.ask(RemovePhoto{photo.id});
}

void draw_card_details(CardDetails& details, DeskContext& context, const Box& column, CardId id) {
    const Card* card = context.workshop().find(id);
    if (!card) return;
    if (details.card != id) {
        details.card = id;
        set_text(details.comment, {});
        details.scroll = {};
    }
    ScrollArea area(context, "card.details", column.inset(-context.px(6), 0), details.scroll);
    Box rest = area.column().inset(context.px(6), 0);
    if (card->hidden) {
        const std::string_view hidden = say(words::board_kept_from_hall);
        const float height = hint_height(context.painter, rest.width, hidden);
        draw_hint(context.painter, rest.cut_top(height, context.px(12)), HintKind::hint, hidden);
    }
    draw_echoes(context, rest, *card);
    draw_comments(details, context, rest, *card);
    draw_photos(context, rest, *card);
    area.end_at(rest.y);
}

void draw_card_sheet(CardDetails& details, DeskContext& context) {
    if (!details.open) return;
    const Card* card = context.workshop().find(details.card);
    if (!card) {
        details.open = false;
        return;
    }
    const Box box = box_in_middle(context, 720, 760);
    const Above layer(context, "card", box);
    draw_sheet(context, box);
    Box inside = box.inset(context.px(30), context.px(22));
    Box foot = inside.cut_bottom(context.px(space::button), context.px(14));
    panel_title(context, inside, Icon::card,
                say(words::photo_card, {std::to_string(card->number)}));
    inside.cut_top(
        context.painter.short_paragraph(inside, type::base, card->text, context.colours().ink, 3),
        context.px(12));
    if (context.focus.on_top() && context.focus.now().empty()) begin_comment(context);
    draw_card_details(details, context, inside, card->id);
    if (button_right(context, "card.close", foot, {say(words::close), ButtonKind::primary}) ||
        layer.clicked_beside() || key_pressed(context, ImGuiKey_Escape))
        details.open = false;
}

}  // namespace yoriai
