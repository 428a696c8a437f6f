#include "ui/text_field.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/utf8.h"
#include "text/desk_messages.h"

namespace yoriai {
namespace {

// Moves the caret with the arrow keys; with Shift the selection grows, with Ctrl by words.
void move_with_keys(const DeskContext& context, TextEdit& edit) {
    const bool selecting = ImGui::GetIO().KeyShift;
    const int with = selecting ? shift : 0;
    const std::string& text = edit.text;
    const auto pressed = [&](ImGuiKeyChord key) { return key_pressed(context, key | with, true); };
    if (pressed(ImGuiKey_LeftArrow)) {
        const bool to_edge = edit.has_selection() && !selecting;
        move_caret(edit, to_edge ? edit.selection_begin() : place_before(text, edit.caret),
                   selecting);
    }
    if (pressed(ImGuiKey_RightArrow)) {
        const bool to_edge = edit.has_selection() && !selecting;
        move_caret(edit, to_edge ? edit.selection_end() : place_behind(text, edit.caret),
                   selecting);
    }
    if (pressed(ctrl | ImGuiKey_LeftArrow))
        move_caret(edit, word_before(text, edit.caret), selecting);
    if (pressed(ctrl | ImGuiKey_RightArrow))
        move_caret(edit, word_behind(text, edit.caret), selecting);
    if (pressed(ctrl | ImGuiKey_Home)) move_caret(edit, 0, selecting);
    if (pressed(ctrl | ImGuiKey_End)) move_caret(edit, text.size(), selecting);
}

// Up, down, Home and End need to know how the text stands on the screen.
void move_by_lines(DeskContext& context, TextEdit& edit, const Box& box,
                   const TextFieldPicture& picture, const Box& caret) {
    const bool selecting = ImGui::GetIO().KeyShift;
    const int with = selecting ? shift : 0;
    const auto go_to = [&](ImVec2 point) {
        move_caret(edit, text_field_offset(context.painter, box, picture, point), selecting);
    };
    const float middle = caret.centre().y;
    if (key_pressed(context, ImGuiKey_Home | with, true)) go_to({box.x - 1, middle});
    if (key_pressed(context, ImGuiKey_End | with, true)) go_to({box.right() + 9999, middle});
    if (!picture.many_lines) return;
    const float line = context.painter.line_height(picture.style);
    if (key_pressed(context, ImGuiKey_UpArrow | with, true)) go_to({caret.x, middle - line});
    if (key_pressed(context, ImGuiKey_DownArrow | with, true)) go_to({caret.x, middle + line});
}

void use_clipboard(DeskContext& context, TextEdit& edit, bool many_lines) {
    const auto pressed = [&](ImGuiKeyChord key) { return key_pressed(context, key, true); };
    const std::optional<Act> asked = std::exchange(context.focus.asked_of_text, std::nullopt);
    if (pressed(ctrl | ImGuiKey_A) || asked == Act::select_text) select_all(edit);
    const bool cut =
        pressed(ctrl | ImGuiKey_X) || pressed(shift | ImGuiKey_Delete) || asked == Act::cut_text;
    if ((cut || pressed(ctrl | ImGuiKey_C) || pressed(ctrl | ImGuiKey_Insert) ||
         asked == Act::copy_text) &&
        edit.has_selection())
        ImGui::SetClipboardText(std::string(edit.selected()).c_str());
    if (cut) erase_selection(edit);
    if (pressed(ctrl | ImGuiKey_V) || pressed(shift | ImGuiKey_Insert) || asked == Act::paste_text)
        if (const char* text = ImGui::GetClipboardText()) paste_text(edit, text, !many_lines);
    bool& took = context.focus.took_undo;
    if (pressed(ctrl | ImGuiKey_Z)) took = undo_typing(edit) || took;
    if (pressed(ctrl | ImGuiKey_Y) || pressed(ctrl | shift | ImGuiKey_Z))
        took = redo_typing(edit) || took;
}

void take_characters(TextEdit& edit) {
    ImGuiIO& io = ImGui::GetIO();
    if (io.KeyCtrl && !io.KeyAlt) return;
    std::string typed;
    for (const ImWchar character : io.InputQueueCharacters)
        if (character >= 0x20 && character != 0x7F) append_utf8(typed, character);
    io.InputQueueCharacters.resize(0);
    type_text(edit, typed);
}

bool enter_pressed(const DeskContext& context) {
    return key_pressed(context, ImGuiKey_Enter) || key_pressed(context, ImGuiKey_KeypadEnter);
}

void move_with_pointer(DeskContext& context, TextEdit& edit, const Box& box,
                       const TextFieldPicture& picture, const Interaction& met) {
    const ImGuiIO& io = ImGui::GetIO();
    const std::size_t at = text_field_offset(context.painter, box, picture, io.MousePos);
    if (met.hovered && ImGui::IsMouseClicked(ImGuiMouseButton_Left)) {
        if (io.MouseClickedCount[0] == 2)
            select_word(edit, at);
        else if (io.MouseClickedCount[0] >= 3)
            select_all(edit);
        else
            move_caret(edit, at, io.KeyShift);
    } else if (met.held && ImGui::IsMouseDragging(ImGuiMouseButton_Left, 2) &&
               io.MouseClickedCount[0] < 2) {
        move_caret(edit, at, true);
    }
}

}  // namespace

void take_right_click(DeskContext& context, std::string_view id, TextEdit& edit, std::size_t offset,
                      bool hovered) {
    if (!hovered || !ImGui::IsMouseClicked(ImGuiMouseButton_Right)) return;
    context.focus.give(id, false);
    if (!edit.has_selection()) move_caret(edit, offset, false);
    ContextMenu menu{ImGui::GetMousePos(), {}, -1, context.focus.layer()};
    if (edit.has_selection()) menu.acts = {Act::cut_text, Act::copy_text};
    const char* copied = ImGui::GetClipboardText();
    if (copied && *copied) menu.acts.push_back(Act::paste_text);
    if (!edit.text.empty()) menu.acts.push_back(Act::select_text);
    context.menu = std::move(menu);
    context.focus.text_menu = id;
    context.focus.text_menu_above = context.focus.layer();
}

FieldEvents edit_with_keys(DeskContext& context, TextEdit& edit, const Box& box,
                           const TextFieldPicture& picture, const Box& caret) {
    FieldEvents events;
    events.focused = true;
    context.output.text_place.wanted = true;
    const std::size_t steps = edit.undo_steps.size();
    const std::size_t undone = edit.redo_steps.size();
    const std::size_t length = edit.text.size();
    take_characters(edit);
    if (!context.input.composition) {
        move_with_keys(context, edit);
        move_by_lines(context, edit, box, picture, caret);
        use_clipboard(context, edit, picture.many_lines);
        if (key_pressed(context, ImGuiKey_Backspace, true)) erase_before(edit);
        if (key_pressed(context, ImGuiKey_Delete, true)) erase_behind(edit);
        if (picture.many_lines && key_pressed(context, shift | ImGuiKey_Enter))
            type_text(edit, "\n");
        // The Enter that ends a conversion may still be seen in the frame after it.
        events.entered = enter_pressed(context) && !context.focus.was_composing;
        events.escaped = key_pressed(context, ImGuiKey_Escape) && !context.focus.was_composing;
    }
    events.changed = edit.undo_steps.size() != steps || edit.redo_steps.size() != undone ||
                     edit.text.size() != length;
    return events;
}

TextFieldPicture picture_of(const DeskContext& context, const TextEdit& edit,
                            const TextFieldLook& look, bool focused, Preedit& preedit) {
    const Composition& composition = context.input.composition;
    TextFieldPicture picture;
    picture.text = edit.text;
    picture.hint = look.hint;
    picture.caret = edit.caret;
    picture.mark = edit.mark;
    picture.caret_visible = focused;
    picture.wrong = !look.problem.empty();
    picture.many_lines = look.many_lines;
    picture.style = look.style;
    picture.icon = look.icon;
    if (focused && composition) {
        preedit = {composition.text, composition.clause_begin, composition.clause_end};
        picture.preedit = &preedit;
    }
    return picture;
}

FieldEvents text_field(DeskContext& context, std::string_view id, const Box& box, TextEdit& edit,
                       const TextFieldLook& look) {
    const Interaction met = interact(context, id, box, false);
    FieldEvents events;
    if (met.hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_TextInput);
    if (met.hovered && ImGui::IsMouseClicked(ImGuiMouseButton_Left)) {
        context.focus.give(id, false);
        events.clicked = true;
    }
    const bool focused = context.focus.offer(id, box);
    Preedit preedit;
    TextFieldPicture picture = picture_of(context, edit, look, focused, preedit);
    move_with_pointer(context, edit, box, picture, met);
    take_right_click(context, id, edit,
                     text_field_offset(context.painter, box, picture, ImGui::GetMousePos()),
                     met.hovered);
    if (focused) {
        const bool clicked = events.clicked;
        events = edit_with_keys(context, edit, box, picture, context.focus.caret);
        events.clicked = clicked;
    }
    picture = picture_of(context, edit, look, focused, preedit);
    ControlState state = met.state(context.focus);
    state.focused = focused && context.focus.shows_ring();
    state.pressed = false;
    const Box caret = draw_text_field(context.painter, box, picture, state);
    if (focused) {
        context.focus.caret = caret;
        context.output.text_place.caret = caret;
        // A field being written in is lined in the accent even before any key.
        if (!state.focused && !picture.wrong)
            context.painter.outline(box, context.colours().accent, 3, space::control_radius);
    }
    if (!look.problem.empty())
        draw_field_problem(context.painter, {box.x, box.bottom() + context.px(6)}, box.width,
                           look.problem);
    return events;
}

std::optional<std::string> value_field(DeskContext& context, std::string_view id, const Box& box,
                                       const std::string& value, const TextFieldLook& look) {
    Focus& focus = context.focus;
    const std::string name(id);
    if (focus.has(id) && focus.edited != name) {
        focus.left = focus.edited;
        focus.left_text = focus.edit.text;
        focus.edited = name;
        set_text(focus.edit, value);
        if (focus.shows_ring()) select_all(focus.edit);
    }
    TextEdit shown;
    const bool editing = focus.edited == name;
    focus.edited_seen = focus.edited_seen || editing;
    if (!editing) {
        set_text(shown, value);
        shown.caret = shown.mark = 0;
    }
    const FieldEvents events = text_field(context, id, box, editing ? focus.edit : shown, look);
    std::optional<std::string> written;
    if (focus.left == name) {
        written = std::move(focus.left_text);
        focus.left.clear();
    }
    if (editing && events.escaped) {
        focus.edited.clear();
        focus.clear();
    } else if (editing && (events.entered || (!focus.has(id) && focus.text_menu != id))) {
        written = focus.edit.text;
        focus.edited.clear();
        if (events.entered) focus.go_on();
    }
    if (written && *written == value) written.reset();
    return written;
}

std::optional<int> read_number(std::string_view text) {
    text = trim(text);
    long long number = 0;
    int figures = 0;
    for (std::size_t at = 0; at < text.size();) {
        char32_t c = next_character(text, at);
        if (c == U',' || c == 0xFF0C) continue;
        if (c >= 0xFF10 && c <= 0xFF19) c = c - 0xFF10 + U'0';
        if (c < U'0' || c > U'9' || ++figures > 9) return {};
        number = number * 10 + static_cast<int>(c - U'0');
    }
    if (figures == 0) return {};
    return static_cast<int>(number);
}

std::optional<NumberAnswer> number_field(DeskContext& context, std::string_view id, const Box& box,
                                         std::optional<int> value, int least, int most,
                                         std::string_view unit) {
    const auto is_good = [&](std::string_view text) {
        const std::optional<int> number = read_number(text);
        return trim(text).empty() || (number && *number >= least && *number <= most);
    };
    const bool editing = context.focus.edited == id;
    std::string problem;
    if (editing && !is_good(context.focus.edit.text))
        problem = say(words::number_between, {std::to_string(least), std::to_string(most)});
    TextFieldLook look;
    look.problem = problem;
    const std::string shown = value ? std::to_string(*value) : std::string();
    const std::optional<std::string> written = value_field(context, id, box, shown, look);
    if (!unit.empty()) {
        Box behind = box;
        behind.width -= context.px(16);
        context.painter.text_in(behind, type::second, unit, context.colours().ink2, Align::right);
    }
    if (!written || !is_good(*written)) return {};
    return NumberAnswer{read_number(*written)};
}

}  // namespace yoriai
