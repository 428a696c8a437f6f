// The list of commands that is searched by typing.

#include <algorithm>

#include "language/normalise.h"
#include "language/readings.h"
#include "text/desk_messages.h"
#include "ui/frame.h"
#include "ui/text_field.h"

namespace yoriai {
namespace {

constexpr std::string_view finder_field = "finder.wanted";
constexpr float finder_row_height = 46;

std::vector<Act> found_acts(const Desk& desk, const DeskInput& input) {
    std::string wanted;
    for (const char c : fold_for_search(desk.finder->wanted.text))
        if (c != ' ') wanted += c;
    std::vector<Act> found;
    for (const CommandFinder::Entry& entry : desk.finder->entries)
        if (entry.folded.find(wanted) != std::string::npos && is_possible(desk, input, entry.act))
            found.push_back(entry.act);
    return found;
}

void move_row(CommandFinder& finder, const DeskContext& context, std::size_t count) {
    if (count == 0) {
        finder.row = 0;
        return;
    }
    if (key_pressed(context, ImGuiKey_DownArrow, true)) ++finder.row;
    if (key_pressed(context, ImGuiKey_UpArrow, true) && finder.row > 0) --finder.row;
    finder.row = std::min(finder.row, count - 1);
}

// Returns the act that was clicked.
std::optional<Act> draw_rows(CommandFinder& finder, DeskContext& context, const Box& room,
                             const std::vector<Act>& found, bool moved) {
    std::optional<Act> chosen;
    ScrollArea area(context, "finder.rows", room, finder.scroll);
    const float height = context.px(finder_row_height);
    const auto [first, last] = area.rows(found.size(), height);
    if (moved)
        area.reveal(area.content().y + static_cast<float>(finder.row) * height,
                    area.content().y + static_cast<float>(finder.row + 1) * height);
    for (std::size_t i = first; i < last; ++i) {
        const ActRow& row = row_of(found[i]);
        Box box = area.content();
        box.y += static_cast<float>(i) * height;
        box.height = height;
        const Interaction met =
            interact(context, std::string("finder.") + row.words.id, box, false);
        const std::string key = key_name(row.key);
        MenuRow look;
        look.label = say(row.words);
        look.key = key;
        look.current = i == finder.row;
        ControlState state;
        state.hovered = met.hovered;
        draw_menu_row(context.painter, box, look, state);
        if (met.clicked) chosen = found[i];
    }
    return chosen;
}

}  // namespace

void open_finder(Desk& desk) {
    desk.finder.emplace();
    for (const ActRow& row : all_acts()) {
        if (row.act == Act::find_command) continue;
        std::string words;
        for (const std::string& text :
             {std::string(row.words.japanese), reading_of(row.words.japanese),
              std::string(row.words.english), std::string(words_of(row.menu).japanese)})
            for (const char c : fold_for_search(text) + "\n")
                if (c != ' ') words += c;
        desk.finder->entries.push_back({row.act, std::move(words)});
    }
}

void draw_finder(Desk& desk, DeskContext& context) {
    if (!desk.finder) return;
    CommandFinder& finder = *desk.finder;
    const Box box = box_in_middle(context, 760, 640);
    const Above layer(context, "finder", box);
    draw_sheet(context, box);
    Box inside = box.inset(context.px(24), context.px(22));
    if (context.focus.on_top() && context.focus.now().empty())
        context.focus.give(finder_field, false);
    TextFieldLook look;
    look.hint = say(words::finder_hint);
    look.icon = Icon::search;
    const Box field = inside.cut_top(context.px(space::text_field), context.px(14));
    const FieldEvents events = text_field(context, finder_field, field, finder.wanted, look);
    if (events.changed) finder.row = 0;
    const std::vector<Act> found = found_acts(desk, context.input);
    const std::size_t before = finder.row;
    move_row(finder, context, found.size());
    std::optional<Act> chosen =
        draw_rows(finder, context, inside, found, finder.row != before || events.changed);
    if (found.empty())
        context.painter.text_in(inside.cut_top(context.px(finder_row_height)), type::base,
                                say(words::finder_none), context.colours().ink2);
    if (events.entered && !found.empty()) chosen = found[finder.row];
    if (chosen) desk.chosen = chosen;
    if (chosen || events.escaped || layer.clicked_beside() ||
        key_pressed(context, ImGuiKey_Escape)) {
        desk.finder.reset();
        context.wake_in(0);
    }
}

}  // namespace yoriai
