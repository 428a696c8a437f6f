// What was done, newest first, to go back to.

#include <algorithm>
#include <functional>

#include "text/desk_messages.h"
#include "ui/frame.h"

namespace yoriai {
namespace {

constexpr float history_row_height = 46;

// The edits that are not undone stand before those that are; `index` counts from the oldest, and
// `done` of them hold now. Asks for as many undos or redos as lie between.
void go_to(DeskContext& context, std::size_t done, std::size_t wanted) {
    for (; done > wanted; --done) context.ask(Undo{});
    for (; done < wanted; ++done) context.ask(Redo{});
}

void draw_row(DeskContext& context, const Box& box, const std::string& id, std::string_view what,
              std::string_view when, bool now, bool undone, const std::function<void()>& choose) {
    const Painter& painter = context.painter;
    const Interaction met = list_row(context, id, box, now);
    Box row = box.inset(painter.px(14), 0);
    const ImU32 ink = undone ? context.colours().ink2 : context.colours().ink;
    painter.text_in(row.cut_left(painter.px(190)), type::second.figures(), when,
                    context.colours().ink2);
    const char* mark = now ? say(words::history_now) : undone ? say(words::history_row_undone) : "";
    painter.text_in(row.cut_right(painter.px(120)), type::second, mark, ink, Align::right);
    painter.text_in(row, type::base, what, ink);
    if (met.state(context.focus).focused) painter.focus_ring(box);
    if (met.clicked) choose();
}

void draw_rows(Desk& desk, DeskContext& context, const Box& room,
               const std::vector<DoneEdit>& edits) {
    const auto done = static_cast<std::size_t>(
        std::count_if(edits.begin(), edits.end(), [](const DoneEdit& e) { return !e.undone; }));
    ScrollArea area(context, "history.rows", room, desk.history->scroll);
    const float height = context.px(history_row_height);
    const auto [first, last] = area.rows(edits.size() + 1, height);
    for (std::size_t i = first; i < last; ++i) {
        Box box = area.content();
        box.y += static_cast<float>(i) * height;
        box.height = height;
        const std::size_t wanted = edits.size() - i;  // edits that hold at this row
        const DoneEdit* edit = wanted > 0 ? &edits[wanted - 1] : nullptr;
        draw_row(context, box, "history." + std::to_string(wanted),
                 edit ? std::string_view(edit->what) : say(words::history_beginning),
                 edit ? edit->when : std::string(), wanted == done, wanted > done,
                 [&] { go_to(context, done, wanted); });
    }
}

}  // namespace

void draw_history(Desk& desk, DeskContext& context) {
    if (!desk.history) return;
    const Box box = box_in_middle(context, 900, 760);
    const Above layer(context, "history", box);
    draw_sheet(context, box);
    Box inside = box.inset(context.px(30), context.px(22));
    Box foot = inside.cut_bottom(context.px(space::button), context.px(12));
    panel_title(context, inside, Icon::undo, say(words::history_title), say(words::history_about));
    if (!context.input.edits)
        context.request(ListHistory{});
    else if (context.input.edits->empty())
        context.painter.text_in(inside.cut_top(context.px(history_row_height)), type::base,
                                say(words::history_none), context.colours().ink2);
    else
        draw_rows(desk, context, inside, *context.input.edits);
    const bool close =
        button_right(context, "history.close", foot, {say(words::close), ButtonKind::primary});
    if (close || layer.clicked_beside() || key_pressed(context, ImGuiKey_Escape))
        desk.history.reset();
}

}  // namespace yoriai
