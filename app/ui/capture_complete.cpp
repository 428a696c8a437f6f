// `#` in the entry: fields and tags by their names or readings, and the number of a card that says
// the same.

#include <algorithm>
#include <charconv>
#include <string>

#include "base/utf8.h"
#include "commands/refusals.h"
#include "language/normalise.h"
#include "language/readings.h"
#include "text/board_messages.h"
#include "text/capture_messages.h"
#include "ui/capture_panel.h"

namespace yoriai {
namespace {

constexpr std::size_t most_shown = 5;

std::size_t begin_of_token(const std::string& text, std::size_t caret) {
    constexpr std::string_view wide = "＃";
    for (std::size_t at = caret; at > 0;) {
        const std::size_t before = place_before(text, at);
        const std::string_view character = std::string_view(text).substr(before, at - before);
        if (character == "#" || character == wide) return before;
        if (character == " " || character == "　" || character == "\n") break;
        at = before;
    }
    return std::string::npos;
}

// What stands behind the sign, folded; nothing when the caret is in no such word.
std::optional<std::string> wanted(const TextEdit& entry) {
    const std::size_t begin = begin_of_token(entry.text, entry.caret);
    if (begin == std::string::npos || entry.has_selection()) return {};
    const std::size_t name = place_behind(entry.text, begin);
    return fold_for_search(std::string_view(entry.text).substr(name, entry.caret - name));
}

// 0: it begins with what is wanted; 1: it holds it; more: neither.
int rank_of(CapturePanel& panel, const std::string& name, const std::string& wanted) {
    auto [known, is_new] = panel.readings.try_emplace(name);
    if (is_new) known->second = {fold_for_search(name), fold_for_search(reading_of(name))};
    const auto& [folded, reading] = known->second;
    if (folded.starts_with(wanted) || reading.starts_with(wanted)) return 0;
    if (folded.find(wanted) != std::string::npos || reading.find(wanted) != std::string::npos)
        return 1;
    return 2;
}

void add_named(CapturePanel& panel, const Workshop& workshop, const std::string& wanted,
               std::vector<Completion>& found) {
    for (const int rank : {0, 1}) {
        for (const Field& field : workshop.fields())
            if (rank_of(panel, field.name, wanted) == rank)
                found.push_back({field.name, field.id, {}, false});
        for (const Tag& tag : workshop.tags())
            if (rank_of(panel, tag.name, wanted) == rank) found.push_back({tag.name, {}, {}, true});
    }
}

std::vector<Completion> find_completions(CapturePanel& panel, const Workshop& workshop) {
    std::vector<Completion> found;
    const std::optional<std::string> name = wanted(panel.entry);
    if (!name) return found;
    int number = 0;
    const auto read = std::from_chars(name->data(), name->data() + name->size(), number);
    if (!name->empty() && read.ptr == name->data() + name->size()) {
        for (const Card& card : workshop.cards())
            if (card.number == number)
                found.push_back(
                    {say(words::same_as_title, {*name, card.text}), {}, card.id, false});
        return found;
    }
    add_named(panel, workshop, *name, found);
    const bool is_known = std::any_of(found.begin(), found.end(), [&](const Completion& one) {
        return fold_for_search(one.name) == *name;
    });
    const std::size_t begin = begin_of_token(panel.entry.text, panel.entry.caret);
    const std::size_t end = place_behind(panel.entry.text, begin);
    if (found.size() > most_shown) found.resize(most_shown);
    if (!name->empty() && !is_known)
        found.push_back({panel.entry.text.substr(end, panel.entry.caret - end), {}, {}, true});
    return found;
}

void take(CapturePanel& panel, DeskContext& context, const Completion& chosen) {
    const std::size_t begin = begin_of_token(panel.entry.text, panel.entry.caret);
    if (begin == std::string::npos) return;
    panel.entry.mark = begin;
    erase_selection(panel.entry);
    if (chosen.card) {
        count_as_same(panel, context, chosen.card);
    } else if (chosen.field) {
        if (std::find(panel.fields.begin(), panel.fields.end(), chosen.field) == panel.fields.end())
            panel.fields.push_back(chosen.field);
    } else if (std::find(panel.tags.begin(), panel.tags.end(), chosen.name) == panel.tags.end()) {
        panel.tags.push_back(chosen.name);
    }
    context.wake_in(0);
}

}  // namespace

void count_as_same(CapturePanel& panel, DeskContext& context, CardId card) {
    EchoCard echo;
    echo.card = card;
    echo.text = std::string(trim(panel.entry.text));
    echo.meeting = context.meeting;
    echo.table_id = panel.table_id;
    echo.voice = panel.voice;
    echo.scribed = panel.scribed;
    if (const Refusal why_not = refusal(context.workshop(), echo)) {
        panel.problem = say(*why_not);
        return;
    }
    context.ask(echo);
    clear_entry(panel);
    context.wake_in(0);
}

bool use_completion_keys(CapturePanel& panel, DeskContext& context) {
    panel.completions = find_completions(panel, context.workshop());
    const std::size_t count = panel.completions.size();
    if (count == 0) {
        panel.completion = 0;
        return false;
    }
    panel.completion = std::min(panel.completion, count - 1);
    const bool down = key_pressed(context, ImGuiKey_DownArrow, true);
    const bool up = key_pressed(context, ImGuiKey_UpArrow, true);
    if (down) panel.completion = (panel.completion + 1) % count;
    if (up) panel.completion = (panel.completion + count - 1) % count;
    // Not the Enter that ends a conversion.
    const bool entered =
        !context.focus.was_composing &&
        (key_pressed(context, ImGuiKey_Enter) || key_pressed(context, ImGuiKey_KeypadEnter));
    if (entered) take(panel, context, panel.completions[panel.completion]);
    return entered || down || up;
}

void draw_completions(CapturePanel& panel, DeskContext& context, const Box& caret) {
    if (panel.completions.empty() || context.input.composition) return;
    const Painter& painter = context.painter;
    const float height = painter.px(44);
    float width = painter.px(280);
    for (const Completion& one : panel.completions)
        width = std::max(width, painter.text_width(one.name, type::base) + painter.px(90));
    width = std::min(width, context.window.width - painter.px(48));
    const auto rows = static_cast<float>(panel.completions.size());
    const Box box = {std::min(caret.x, context.window.right() - width - painter.px(16)),
                     caret.bottom() + painter.px(8), width, rows * height + painter.px(12)};
    // A window of its own, so that it lies over what follows and takes the pointer first.
    const WindowAbove above(context, "completions", box);
    context.painter.sheet(box, context.colours().sheet, context.colours().line2, 2,
                          space::panel_radius, 3);
    Box rest = box.inset(context.px(6));
    for (std::size_t i = 0; i < panel.completions.size(); ++i) {
        const Completion& one = panel.completions[i];
        Box row = rest.cut_top(height);
        const Interaction met =
            interact(context, "capture.complete." + std::to_string(i), row, false);
        if (i == panel.completion || met.hovered)
            context.painter.fill(row, context.colours().wash, space::control_radius);
        row = row.inset(context.px(10), 0);
        const Box sign = row.cut_left(context.px(22), context.px(10));
        if (const Field* field = context.workshop().find(one.field))
            context.painter.field_mark(static_cast<int>(field->place),
                                       {sign.x, std::floor(sign.centre().y - context.px(10))}, 20);
        else
            context.painter.icon_in(sign, one.tag ? Icon::plus : Icon::copy, 20,
                                    context.colours().ink);
        context.painter.text_in(row, type::base, one.name, context.colours().ink);
        if (met.clicked) take(panel, context, one);
    }
}

}  // namespace yoriai
