#include "ui/photo_dialog.h"

#include <algorithm>
#include <cmath>

#include "base/utf8.h"
#include "language/normalise.h"
#include "text/desk_messages.h"
#include "text/photo_messages.h"
#include "ui/panel.h"

namespace yoriai {
namespace {

constexpr float least_part = 0.05F;  // share of a side that a crop keeps at least

void begin(PhotoDialog& dialog, const DeskContext& context) {
    dialog = {};
    dialog.seen = context.input.photo_offer;
    dialog.card = context.current_card;
    if (!dialog.card) dialog.table_id = context.current_table;
    const Workshop& workshop = context.workshop();
    if (!dialog.card && !dialog.table_id && !workshop.cards().empty())
        dialog.card = workshop.cards().last().id;
}

float shape_of(const PhotoOffer& offer, int quarters) {
    const float shape = static_cast<float>(offer.width) / static_cast<float>(offer.height);
    return quarters % 2 == 0 ? shape : 1 / shape;
}

// The largest box of the picture's shape in the middle of the room.
Box place_of(const Box& room, float shape) {
    const float width = std::min(room.width, room.height * shape);
    const float height = width / shape;
    return {std::floor(room.centre().x - width / 2), std::floor(room.centre().y - height / 2),
            std::floor(width), std::floor(height)};
}

void draw_turned(const Painter& painter, const Box& box, const PhotoOffer& offer, int quarters) {
    const ImVec2 corners[] = {{0, 0}, {1, 0}, {1, 1}, {0, 1}};
    // A quarter to the right: what was at the left bottom is at the left top now.
    const auto uv = [&](int corner) { return corners[(corner + 4 - quarters) % 4]; };
    painter.list().AddImageQuad(offer.picture, box.top_left(), {box.right(), box.y},
                                box.bottom_right(), {box.x, box.bottom()}, uv(0), uv(1), uv(2),
                                uv(3));
}

Box part_on(const Box& place, const Box& part) {
    return {place.x + part.x * place.width, place.y + part.y * place.height,
            part.width * place.width, part.height * place.height};
}

// What is cut away is covered, so that one sees what stays.
void draw_crop(const DeskContext& context, const Box& place, const Box& part, bool dragging) {
    const Painter& painter = context.painter;
    const Box kept = part_on(place, part);
    if (!dragging) {
        const ImU32 cover = context.colours().sunken;
        painter.fill({place.x, place.y, place.width, kept.y - place.y}, cover);
        painter.fill({place.x, kept.bottom(), place.width, place.bottom() - kept.bottom()}, cover);
        painter.fill({place.x, kept.y, kept.x - place.x, kept.height}, cover);
        painter.fill({kept.right(), kept.y, place.right() - kept.right(), kept.height}, cover);
    }
    painter.outline(kept.inset(-painter.px(3)), context.colours().accent, 3);
}

void set_part(PhotoDialog& dialog, ImVec2 a, ImVec2 b) {
    const auto within = [](float value) { return std::clamp(value, 0.0F, 1.0F); };
    const float left = within(std::min(a.x, b.x)), top = within(std::min(a.y, b.y));
    const float right = within(std::max(a.x, b.x)), bottom = within(std::max(a.y, b.y));
    if (right - left < least_part || bottom - top < least_part) return;
    dialog.cut.part = {left, top, right - left, bottom - top};
}

// Arrow keys move the part, with Shift its lower right corner.
void crop_with_keys(PhotoDialog& dialog, const DeskContext& context) {
    constexpr float step = 0.02F;
    struct Arrow {
        ImGuiKey key;
        float x, y;
    };
    Box& part = dialog.cut.part;
    for (const Arrow& arrow : {Arrow{ImGuiKey_LeftArrow, -step, 0},
                               {ImGuiKey_RightArrow, step, 0},
                               {ImGuiKey_UpArrow, 0, -step},
                               {ImGuiKey_DownArrow, 0, step}}) {
        if (key_pressed(context, arrow.key, true)) {
            part.x = std::clamp(part.x + arrow.x, 0.0F, 1 - part.width);
            part.y = std::clamp(part.y + arrow.y, 0.0F, 1 - part.height);
        }
        if (key_pressed(context, ImGuiMod_Shift | arrow.key, true)) {
            part.width = std::clamp(part.width + arrow.x, least_part, 1 - part.x);
            part.height = std::clamp(part.height + arrow.y, least_part, 1 - part.y);
        }
    }
}

void draw_picture(PhotoDialog& dialog, DeskContext& context, const Box& room) {
    const PhotoOffer& offer = *dialog.seen;
    const Box place = place_of(room, shape_of(offer, dialog.cut.quarters));
    const Interaction met = interact(context, "photo.picture", place);
    const ImVec2 mouse = ImGui::GetMousePos();
    const ImVec2 at = {(mouse.x - place.x) / place.width, (mouse.y - place.y) / place.height};
    if (met.hovered && ImGui::IsMouseClicked(ImGuiMouseButton_Left)) {
        dialog.drag_from = at;
        context.focus.give("photo.picture", false);
    }
    if (dialog.drag_from && met.held) set_part(dialog, *dialog.drag_from, at);
    if (!met.held) dialog.drag_from.reset();
    if (met.focused) crop_with_keys(dialog, context);
    if (offer.picture) draw_turned(context.painter, place, offer, dialog.cut.quarters);
    draw_crop(context, place, dialog.cut.part, dialog.drag_from.has_value());
    if (met.state(context.focus).focused) context.painter.focus_ring(place);
}

// The part turns with the picture.
void turn(PhotoDialog& dialog, int quarters) {
    PhotoCut& cut = dialog.cut;
    cut.quarters = (cut.quarters + quarters + 4) % 4;
    const Box part = cut.part;
    cut.part = quarters > 0 ? Box{1 - part.y - part.height, part.x, part.height, part.width}
                            : Box{part.y, 1 - part.x - part.width, part.height, part.width};
}

void choose_target(PhotoDialog& dialog, DeskContext& context, Box& column) {
    label(context, column, say(words::photo_where));
    const Workshop& workshop = context.workshop();
    Box row = column.cut_top(context.px(44), context.px(6));
    const CardId offered = dialog.card ? dialog.card : context.current_card;
    if (const Card* card = workshop.find(offered)) {
        const std::string name = say(words::photo_card, {std::to_string(card->number)});
        Chip chip;
        chip.label = name;
        chip.on = dialog.card == card->id;
        if (chip_left(context, "photo.card", row, chip)) {
            dialog.card = card->id;
            dialog.table_id = {};
        }
    }
    for (const Table& table : workshop.tables()) {
        const std::string name = table_name(table);
        Chip chip;
        chip.label = name;
        chip.on = dialog.table_id == table.id;
        if (chip_size(context.painter, chip).x > row.width)
            row = column.cut_top(context.px(44), context.px(6));
        if (chip_left(context, "photo.table." + std::to_string(table.number), row, chip)) {
            dialog.table_id = table.id;
            dialog.card = {};
        }
    }
    if (const Card* card = workshop.find(dialog.card))
        column.cut_top(context.painter.short_paragraph(column, type::second, card->text,
                                                       context.colours().ink2, 2),
                       context.px(10));
    column.cut_top(context.px(6));
}

void draw_turning(PhotoDialog& dialog, DeskContext& context, Box& column) {
    Box row = column.cut_top(context.px(space::button), context.px(8));
    Button left{say(words::photo_turn_left), ButtonKind::normal, ButtonSize::small, Icon::undo};
    Button right{say(words::photo_turn_right), ButtonKind::normal, ButtonSize::small, Icon::redo};
    if (button_left(context, "photo.turn_left", row, left)) turn(dialog, -1);
    if (button_left(context, "photo.turn_right", row, right)) turn(dialog, 1);
    column.cut_top(context.painter.paragraph(column, type::second, say(words::photo_crop_advice),
                                             context.colours().ink2),
                   context.px(8));
    const bool cropped = !(dialog.cut.part.width == 1 && dialog.cut.part.height == 1);
    row = column.cut_top(context.px(space::small_button), context.px(16));
    if (button_left(context, "photo.crop_all", row,
                    {say(words::photo_crop_all), ButtonKind::quiet, ButtonSize::small}, cropped))
        dialog.cut.part = {0, 0, 1, 1};
}

void draw_use(PhotoDialog& dialog, DeskContext& context, Box& column) {
    label(context, column, say(words::photo_caption));
    text_field(context, "photo.caption",
               column.cut_top(context.px(space::text_field), context.px(16)), dialog.caption);
    const std::string_view label = say(words::photo_public);
    Box row = column.cut_top(context.px(44), context.px(4));
    row.width = std::min(row.width, check_box_size(context.painter, label).x);
    if (check_box(context, "photo.public", row, label, dialog.public_use))
        dialog.public_use = !dialog.public_use;
    context.painter.paragraph(column, type::second, say(words::photo_public_note),
                              dialog.public_use ? context.colours().warn : context.colours().ink2);
}

void keep(const PhotoDialog& dialog, DeskContext& context) {
    KeepPhoto kept;
    kept.cut = dialog.cut;
    kept.card = dialog.card;
    kept.table_id = dialog.table_id;
    kept.caption = std::string(trim(dialog.caption.text));
    kept.public_use = dialog.public_use;
    context.request(kept);
}

}  // namespace

void draw(PhotoDialog& dialog, DeskContext& context) {
    const PhotoOffer* offer = context.input.photo_offer;
    if (!offer) {
        dialog.seen = nullptr;
        return;
    }
    if (dialog.seen != offer) begin(dialog, context);
    const Box box = box_in_middle(context, 1320, 860);
    const Above layer(context, "photo", box);
    draw_sheet(context, box);
    Box inside = box.inset(context.px(30), context.px(22));
    Box foot = inside.cut_bottom(context.px(space::button), context.px(14));
    panel_title(context, inside, Icon::photo, say(words::photo_title), say(words::photo_about));
    Box column = inside.cut_right(std::min(context.px(440), inside.width / 2), context.px(28));
    draw_picture(dialog, context, inside);
    choose_target(dialog, context, column);
    draw_turning(dialog, context, column);
    draw_use(dialog, context, column);
    const bool possible = dialog.card || dialog.table_id;
    if (button_right(context, "photo.keep", foot, {say(words::photo_keep), ButtonKind::primary},
                     possible))
        keep(dialog, context);
    if (button_right(context, "photo.cancel", foot, {say(words::cancel)}) ||
        key_pressed(context, ImGuiKey_Escape))
        context.request(ForgetPhoto{});
    if (!possible)
        context.painter.text_in(foot, type::second, say(words::photo_no_target),
                                context.colours().warn);
}

std::string photo_in_clipboard(std::string_view text) {
    constexpr std::string_view scheme = "file://";
    text = trim(text);
    if (text.find('\n') != text.npos) return {};
    const bool address = text.starts_with(scheme);
    if (address) text.remove_prefix(scheme.size());
    if (!text.starts_with("/")) return {};
    std::string path;
    const auto digit = [](char c) {
        return c >= '0' && c <= '9'   ? c - '0'
               : c >= 'a' && c <= 'f' ? c - 'a' + 10
               : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                      : -1;
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool coded = address && text[at] == '%' && at + 2 < text.size() &&
                           digit(text[at + 1]) >= 0 && digit(text[at + 2]) >= 0;
        path +=
            coded ? static_cast<char>(digit(text[at + 1]) * 16 + digit(text[at + 2])) : text[at];
        if (coded) at += 2;
    }
    return is_photo_name(path) ? path : std::string();
}

}  // namespace yoriai
