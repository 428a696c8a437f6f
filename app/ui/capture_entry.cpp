#include <algorithm>
#include <cmath>
#include <cstring>
#include <string>

#include "base/utf8.h"
#include "commands/refusals.h"
#include "text/capture_messages.h"
#include "text/desk_messages.h"
#include "text/plan_messages.h"
#include "ui/capture_panel.h"
#include "ui/photo_dialog.h"

namespace yoriai {
namespace {

int next_number(const Workshop& workshop) {
    return workshop.cards().empty() ? 1 : workshop.cards().last().number + 1;
}

AddCard card_of(const CapturePanel& panel, const DeskContext& context) {
    AddCard add;
    add.text = std::string(trim(panel.entry.text));
    add.meeting = context.meeting;
    add.table_id = panel.table_id;
    add.voice = panel.voice;
    add.scribed = panel.scribed;
    add.fields = panel.fields;
    add.tags = panel.tags;
    return add;
}

void commit(CapturePanel& panel, DeskContext& context) {
    const AddCard add = card_of(panel, context);
    if (add.text.empty()) return;
    if (const Refusal why_not = refusal(context.workshop(), add)) {
        panel.problem = say(*why_not);
        return;
    }
    context.ask(add);
    clear_entry(panel);
    context.wake_in(0);
}

// Several lines, or cells of a spreadsheet, are shown first and become many cards.
bool is_many_cards(const char* text) {
    const std::string_view pasted = trim(text ? text : "");
    return pasted.find_first_of("\n\t") != std::string_view::npos;
}

bool paste_many(DeskContext& context) {
    const bool asked =
        context.asked(Act::paste) || key_pressed(context, ImGuiMod_Ctrl | ImGuiKey_V);
    if (!asked) return false;
    const char* text = ImGui::GetClipboardText();
    const std::string photo = photo_in_clipboard(text ? text : "");
    if (!photo.empty()) {
        context.request(ReadPhoto{photo});
        return true;
    }
    if (!is_many_cards(text)) return false;
    context.request(ImportText{text});
    return true;
}

void draw_heading(CapturePanel& panel, DeskContext& context, Box row) {
    const Painter& painter = context.painter;
    Button scribe{say(panel.scribed ? words::capture_scribed : words::capture_make_scribed)};
    scribe.kind = panel.scribed ? ButtonKind::normal : ButtonKind::quiet;
    scribe.size = ButtonSize::small;
    scribe.icon = panel.scribed ? Icon::check : Icon::pen;
    const std::string key = key_name(row_of(Act::scribed).key);
    const Table* table = context.workshop().find(panel.table_id);
    std::string title =
        say(words::capture_nth_card, {std::to_string(next_number(context.workshop()))});
    const std::string with_table = table ? title + "　" + table_name(*table) : title;
    float voices = 0;
    std::vector<std::pair<Voice, Chip>> chips;
    for (const Voice voice : {Voice::resident, Voice::group, Voice::official}) {
        Chip look{say(voice_words(voice))};
        look.on = panel.voice == voice;
        voices += chip_size(painter, look).x + painter.px(8);
        chips.emplace_back(voice, look);
    }
    // The key and the table, which stands at the left as well, are named where there is room.
    scribe.key = key;
    const auto width = [&](std::string_view words) {
        return words.empty()
                   ? 0
                   : std::ceil(painter.text_width(words, type::small_title)) + 1 + painter.px(14);
    };
    const auto has_room = [&](std::string_view words) {
        return width(words) + voices + button_size(painter, scribe).x <= row.width;
    };
    if (!has_room(with_table)) scribe.key = {};
    if (!has_room(title)) scribe.icon = Icon::none;
    if (has_room(with_table)) title = with_table;
    if (!has_room(title)) title.clear();
    if (button_right(context, "capture.scribed", row, scribe)) panel.scribed = !panel.scribed;
    painter.text_in(row.cut_left(width(title)), type::small_title, title, context.colours().ink);
    for (const auto& [voice, look] : chips)
        if (chip_left(context, "capture.voice." + std::string(name_of(voice)), row, look))
            panel.voice = voice;
}

// What is typed and pasted; `before` is the field as it was drawn last.
void write_in_entry(CapturePanel& panel, DeskContext& context, const Box& field,
                    const TextFieldPicture& before) {
    const bool completed = use_completion_keys(panel, context);
    const bool many = paste_many(context) || completed;
    const TextEdit kept = panel.entry;
    const FieldEvents events =
        edit_with_keys(context, panel.entry, field, before, context.focus.caret);
    if (many) panel.entry = kept;
    if (context.asked(Act::paste) && !many)
        if (const char* text = ImGui::GetClipboardText()) paste_text(panel.entry, text, false);
    if (events.changed) panel.problem.clear();
    if (events.entered && !completed) commit(panel, context);
    if (events.escaped && !panel.entry.text.empty()) {
        select_all(panel.entry);
        erase_selection(panel.entry);
    }
}

Box edit_entry(CapturePanel& panel, DeskContext& context, const Box& box, bool focused) {
    // The room that draw_card_entry gives its text, as the box of a field with its padding.
    const Painter& painter = context.painter;
    const Box field = {box.x + painter.px(14), box.y - painter.px(3), box.width - painter.px(14),
                       box.height - painter.px(30)};
    TextFieldLook look;
    const std::string hint = std::string(" ") + say(words::capture_hint);  // clear of the caret
    look.hint = hint;
    look.many_lines = true;
    look.style = type::entry;
    Preedit preedit;
    const Interaction met = interact(context, entry_id, box, false);
    const std::size_t under =
        text_field_offset(painter, field, picture_of(context, panel.entry, look, true, preedit),
                          ImGui::GetMousePos());
    if (met.hovered && ImGui::IsMouseClicked(ImGuiMouseButton_Left)) {
        context.focus.give(entry_id, false);
        move_caret(panel.entry, under, ImGui::GetIO().KeyShift);
    }
    take_right_click(context, entry_id, panel.entry, under, met.hovered);
    if (focused)
        write_in_entry(panel, context, field,
                       picture_of(context, panel.entry, look, true, preedit));
    const Field* first =
        panel.fields.empty() ? nullptr : context.workshop().find(panel.fields.front());
    ControlState state;
    state.focused = focused && context.focus.shows_ring();
    return draw_card_entry(painter, box, picture_of(context, panel.entry, look, focused, preedit),
                           first ? std::optional(static_cast<int>(first->place)) : std::nullopt,
                           first ? first->code + "　" + first->name : std::string(), state);
}

}  // namespace

void clear_entry(CapturePanel& panel) {
    set_text(panel.entry, {});
    panel.scribed = false;
    panel.fields.clear();
    panel.tags.clear();
    panel.problem.clear();
    panel.list_scroll.offset = 0;
}

void draw_capture_entry(CapturePanel& panel, DeskContext& context, Box& middle) {
    const Painter& painter = context.painter;
    middle.cut_top(painter.px(14));
    draw_heading(panel, context, middle.cut_top(painter.px(48), painter.px(6)));
    const float text_width = middle.width - painter.px(46);
    const float text = painter.paragraph_height(text_width, type::entry,
                                                panel.entry.text + context.input.composition.text);
    const float tallest = painter.px(184 + 3 * 52);
    const float height = std::clamp(text + painter.px(52), painter.px(184), tallest);
    const Box box = middle.cut_top(std::floor(height), painter.px(12));
    panel.entry_place = box;
    const bool focused = context.focus.offer(entry_id, box);
    const Box caret = edit_entry(panel, context, box, focused);
    if (focused) {
        context.focus.caret = caret;
        context.output.text_place.caret = caret;
        draw_completions(panel, context, caret);
    }
    Box keys = {box.right() - painter.px(330), box.bottom() - painter.px(44), painter.px(318),
                painter.px(36)};
    const bool written = !trim(panel.entry.text).empty() && !context.input.composition;
    if (written && button_right(context, "capture.commit", keys,
                                {say(words::capture_commit), ButtonKind::primary, ButtonSize::small,
                                 Icon::none, Icon::none, "Enter"}))
        commit(panel, context);
    if (!panel.problem.empty())
        middle.cut_top(draw_field_problem(painter, middle.top_left(), middle.width, panel.problem),
                       painter.px(8));
}

}  // namespace yoriai
