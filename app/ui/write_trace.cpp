// A card, theme, issue, action or round of the plan: where it comes from, where it went, where the
// plan speaks of it.

#include <algorithm>

#include "text/write_messages.h"
#include "ui/trace.h"
#include "ui/write_panel.h"

namespace yoriai {
namespace {

constexpr std::size_t most_rows = 12;

void draw_places(WritePanel& panel, DeskContext& context, Box& side) {
    const auto found = context.input.plan->places.find(panel.traced);
    if (found == context.input.plan->places.end() || found->second.empty())
        return cut_words(context, side, type::second, say(words::trace_not_in_plan),
                         context.colours().ink2, 16);
    label(context, side, say(words::trace_places));
    std::size_t number = 0;
    for (const PlanPlace& place : found->second) {
        if (number == most_rows) break;
        Box row = side.cut_top(context.px(44), context.px(4));
        const Interaction met =
            list_row(context, "write.place." + std::to_string(number++), row, false);
        Box words = row.inset(context.px(12), 0);
        context.painter.text_in(words, type::base,
                                say(words::trace_page, {std::to_string(place.page + 1)}),
                                context.colours().ink);
        if (met.state(context.focus).focused) context.painter.focus_ring(row);
        if (met.clicked) go_to(panel, place);
    }
    side.cut_top(context.px(12));
}

}  // namespace

void go_to(WritePanel& panel, const PlanPlace& place) {
    panel.go_to_page = place.page;
    panel.go_to_y = std::max(0.0F, place.y - 60);
}

void draw_subject_rows(WritePanel& panel, DeskContext& context, Box& side, std::string_view id,
                       const std::vector<std::string>& anchors) {
    const Painter& painter = context.painter;
    for (std::size_t i = 0; i < std::min(anchors.size(), most_rows); ++i) {
        const TracedSubject subject = find_subject(context.workshop(), anchors[i]);
        if (!subject) continue;
        const float width = side.width - painter.px(52);
        const float height = painter.paragraph_height(width, type::base, subject.title);
        Box row = side.cut_top(std::max(height + painter.px(14), painter.px(44)), painter.px(4));
        const Interaction met =
            list_row(context, std::string(id) + "." + std::to_string(i), row, false);
        Box inside = row.inset(painter.px(10), painter.px(7));
        painter.icon_in(inside.cut_left(painter.px(20), painter.px(12)), subject.icon, 20,
                        context.colours().ink2);
        painter.paragraph(inside, type::base, subject.title, context.colours().ink);
        if (met.state(context.focus).focused) painter.focus_ring(row);
        if (met.clicked) trace(panel, anchors[i]);
    }
    if (anchors.size() > most_rows)
        cut_words(context, side, type::second,
                  say(words::trace_more, {std::to_string(anchors.size() - most_rows)}),
                  context.colours().ink2, 12);
    side.cut_top(context.px(8));
}

void trace(WritePanel& panel, const std::string& anchor) {
    panel.traced = anchor;
    panel.editing = false;
    panel.side_scroll = {};
}

void draw_traced(WritePanel& panel, DeskContext& context, const Box& side) {
    const TracedSubject subject = find_subject(context.workshop(), panel.traced);
    ScrollArea area(context, "write.trace", side, panel.side_scroll);
    Box rest = area.column();
    cut_words(context, rest, type::base.bold(), subject.title, context.colours().ink, 16);
    Box row = rest.cut_top(context.px(space::button), context.px(16));
    if (button_left(context, "write.trace.show", row,
                    {say(words::trace_show), ButtonKind::primary, ButtonSize::small, subject.icon}))
        context.show_subject = panel.traced;
    if (button_left(context, "write.trace.close", row,
                    {say(words::trace_close), ButtonKind::normal, ButtonSize::small}))
        panel.traced.clear();
    draw_places(panel, context, rest);
    if (!subject.to.empty()) {
        label(context, rest, say(words::trace_to));
        draw_subject_rows(panel, context, rest, "write.to", subject.to);
    }
    if (!subject.nowhere.empty())
        cut_words(context, rest, type::base, subject.nowhere, context.colours().ink, 16);
    if (!subject.from.empty()) {
        label(context, rest, say(words::trace_from));
        draw_subject_rows(panel, context, rest, "write.from", subject.from);
    }
    area.end_at(rest.y);
}

}  // namespace yoriai
