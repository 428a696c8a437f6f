#include <cmath>
#include <string>

#include "text/desk_messages.h"
#include "ui/frame.h"

namespace yoriai {
namespace {

constexpr double toast_seconds = 8;

// A text that is clicked like a link, in the accent and bold. Returns its width through the row.
bool link_left(DeskContext& context, std::string_view id, Box& row, std::string_view words) {
    const Painter& painter = context.painter;
    const float width = std::ceil(painter.text_width(words, type::second.bold())) + 1;
    const Box box = row.cut_left(width, painter.px(10));
    const Interaction met = interact(context, id, box.inset(-painter.px(6), painter.px(4)));
    painter.text_in(box, type::second.bold(), words, context.colours().accent);
    if (met.hovered)
        painter.line({box.x, box.centre().y + painter.px(13)},
                     {box.right(), box.centre().y + painter.px(13)}, context.colours().accent, 2);
    if (met.state(context.focus).focused)
        painter.focus_ring(box.inset(-painter.px(4), painter.px(9)));
    return met.clicked;
}

void take_notice(Desk& desk, const DeskInput& input) {
    if (!input.notice || input.notice->number == desk.notice_seen) return;
    desk.notice_seen = input.notice->number;
    desk.toast = input.notice->sentence;
    desk.toast_refuses = input.notice->kind != Notice::Kind::done;
    desk.toast_until = input.now + toast_seconds;
}

}  // namespace

void draw_status_line(Desk&, DeskContext& context, Box line) {
    const Painter& painter = context.painter;
    const Palette& colours = context.colours();
    const HistoryInfo& history = context.input.history;
    painter.fill(line, colours.sheet);
    painter.line(line.top_left(), {line.right(), line.y}, colours.line, 1);
    Box row = line.inset(painter.px(space::window_margin), 0);
    const std::string saved = history.read_only ? say(words::status_read_only)
                                                : say(words::status_saved, {history.saved_at});
    const Box done = row.cut_right(done_width(painter, saved), painter.px(24));
    if (!history.saved_at.empty() || history.read_only) draw_done(painter, done, saved);
    if (!history.undoable && history.last_done.empty()) {
        painter.text_in(row, type::second, say(words::status_nothing_done), colours.ink2);
        return;
    }
    painter.icon_in(row.cut_left(painter.px(24), painter.px(18)), Icon::undo, 22, colours.ink);
    const float longest = row.width - painter.px(260);
    const float width =
        std::min(longest, std::ceil(painter.text_width(history.last_done, type::second)) + 1);
    painter.text_in(row.cut_left(width, painter.px(28)), type::second, history.last_done,
                    colours.ink);
    if (!history.undoable) return;
    if (link_left(context, "undo", row, say(words::act_undo))) context.ask(Undo{});
    const std::string key = key_name(row_of(Act::undo).key);
    row.cut_left(draw_key_cap(painter, row.top_left(), row.height, key, colours.ink2),
                 painter.px(24));
    if (history.redoable && link_left(context, "redo", row, say(words::act_redo)))
        context.ask(Redo{});
}

void draw_toast_and_job(Desk& desk, DeskContext& context) {
    take_notice(desk, context.input);
    const Painter& desk_painter = context.painter;
    const float bottom = context.window.bottom() - desk_painter.px(space::status_line + 16);
    if (context.input.job) {
        const JobInfo& job = *context.input.job;
        const Box box = {desk_painter.px(24), bottom - desk_painter.px(120 + 80),
                         desk_painter.px(560), desk_painter.px(120)};
        const Box place = draw_progress(context.painter, box, {job.what, job.how_far, job.share});
        const Button stop{say(words::cancel), ButtonKind::normal, ButtonSize::small};
        if (button(context, "job.stop", place, stop)) context.request(StopJob{});
    }
    if (desk.toast.empty() || context.input.now >= desk.toast_until) return;
    const float words = context.painter.text_width(desk.toast, type::base) + context.px(120);
    const float width =
        std::min(std::max(context.px(560), words), context.window.width - context.px(48));
    const Box box = {context.px(24), bottom - context.px(64), std::floor(width), context.px(64)};
    {
        const WindowAbove above(context, "toast", box);
        const Box close = draw_toast(context.painter, box, desk.toast, !desk.toast_refuses);
        mark("toast", box);
        if (interact(context, "toast.close", close, false).clicked) desk.toast.clear();
        if (ImGui::IsWindowHovered()) desk.toast_until = context.input.now + toast_seconds;
    }
    context.wake_in(desk.toast_until - context.input.now + 0.001);
}

}  // namespace yoriai
