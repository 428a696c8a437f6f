// Two versions of the plan side by side.

#include "plan/plan_words.h"
#include "text/changes_messages.h"
#include "text/write_messages.h"
#include "ui/trace.h"
#include "ui/write_panel.h"

namespace yoriai {
namespace {

const Message& words_of(ChangeKind kind) {
    if (kind == ChangeKind::added) return words::changes_added;
    return kind == ChangeKind::removed ? words::changes_removed : words::changes_changed;
}

// One side of a row; nothing there is a dash.
void draw_side(const DeskContext& context, const Box& box, const std::string& text, ImU32 ground) {
    const Painter& painter = context.painter;
    painter.fill(box, text.empty() ? context.colours().sunken : ground, space::control_radius);
    const Box inside = box.inset(painter.px(14), painter.px(10));
    painter.paragraph(inside, type::base, text.empty() ? say(words::compare_nothing) : text,
                      text.empty() ? context.colours().ink2 : context.colours().ink);
}

void draw_change(WritePanel& panel, DeskContext& context, Box& column, const PlanChange& change,
                 std::size_t index) {
    const Painter& painter = context.painter;
    const float gap = painter.px(16);
    const float half = std::floor((column.width - gap) / 2);
    const float inner = half - painter.px(28);
    const auto height_of = [&](const std::string& text) {
        return painter.paragraph_height(inner, type::base, text.empty() ? "－" : text);
    };
    Box head = column.cut_top(painter.px(40), painter.px(4));
    if (!change.anchor.empty() &&
        button_right(context, "write.change." + std::to_string(index), head,
                     {say(words::compare_show), ButtonKind::quiet, ButtonSize::small})) {
        panel.comparing = false;
        const auto place = context.input.plan->anchors.find(change.anchor);
        if (place != context.input.plan->anchors.end()) go_to(panel, place->second);
        if (find_subject(context.workshop(), change.anchor)) trace(panel, change.anchor);
    }
    const std::string kind = say(words_of(change.kind));
    const float width = painter.text_width(kind, type::second.bold()) + painter.px(2);
    painter.text_in(head.cut_left(width, painter.px(14)), type::second.bold(), kind,
                    context.colours().accent);
    painter.text_in(head, type::base.bold(), change.where, context.colours().ink);
    const float height =
        std::max(height_of(change.before), height_of(change.after)) + painter.px(20);
    Box row = column.cut_top(height, painter.px(20));
    draw_side(context, row.cut_left(half, gap), change.before, context.colours().sunken);
    draw_side(context, row, change.after, context.colours().wash);
}

// What is said otherwise, one below the other.
void draw_changes(WritePanel& panel, DeskContext& context, const Box& room) {
    const PlanComparison& comparison = *context.input.plan->comparison;
    if (comparison.changes.empty()) {
        draw_empty_state(context.painter, room, Icon::check, say(words::compare_same));
        return;
    }
    ScrollArea area(context, "write.compare", room, panel.changes_scroll);
    Box column = area.column();
    for (std::size_t i = 0; i < comparison.changes.size(); ++i)
        draw_change(panel, context, column, comparison.changes[i], i);
    area.end_at(column.y);
}

}  // namespace

void draw_comparison(WritePanel& panel, DeskContext& context, Box room) {
    const Painter& painter = context.painter;
    const PlanComparison& comparison = *context.input.plan->comparison;
    painter.fill(room, context.colours().sheet);
    room = room.inset(painter.px(28), painter.px(18));
    Box head = room.cut_top(painter.px(space::button), painter.px(8));
    if (button_right(context, "write.compare.close", head,
                     {say(words::compare_close), ButtonKind::normal, ButtonSize::small}))
        panel.comparing = false;
    const Message& other = panel.listing_changes ? words::compare_pages : words::compare_list;
    if (button_right(context, "write.compare.how", head,
                     {say(other), ButtonKind::normal, ButtonSize::small}))
        panel.listing_changes = !panel.listing_changes;
    Box names = room.cut_top(painter.px(36), painter.px(8));
    const float half = std::floor((names.width - painter.px(16)) / 2);
    painter.text_in(names.cut_left(half, painter.px(16)), type::base.bold(),
                    say(words::changes_before, {comparison.older}), context.colours().ink);
    painter.text_in(names, type::base.bold(), say(words::changes_after, {comparison.newer}),
                    context.colours().ink);
    if (panel.listing_changes)
        draw_changes(panel, context, room);
    else
        draw_compared_pages(panel, context, head, room);
    panel_title(context, head, Icon::doc, say(words::compare_title),
                say(words::compare_count, {std::to_string(comparison.changes.size())}));
}

}  // namespace yoriai
