// What is left open before the session is handed on, each with the way to where it is done.

#include <array>

#include "text/register_messages.h"
#include "ui/return_register.h"

namespace yoriai {
namespace {

struct Point {
    const char* id;
    const Message& words;
    std::size_t count;
    std::optional<WorkshopStep> step;  // where it is done; none: in the view
    ReturnView view;
};

std::array<Point, 9> points_of(const OpenPoints& open) {
    const auto here = ReturnView::handover;
    return {{
        {"card", words::handover_row_card, open.cards_without_theme, WorkshopStep::group, here},
        {"theme", words::handover_row_theme, open.without_issue.size(), WorkshopStep::vision, here},
        {"issue", words::handover_row_issue, open.without_action.size(), WorkshopStep::act, here},
        {"actor", words::handover_row_actor, open.without_actor.size(), WorkshopStep::act, here},
        {"year", words::handover_row_year, open.without_year.size(), WorkshopStep::act, here},
        {"answer",
         words::handover_row_answer,
         open.without_answer.size() + open.unanswered_issues.size(),
         {},
         ReturnView::answers},
        {"comment",
         words::handover_row_comment,
         open.open_comments.size(),
         {},
         ReturnView::comments},
        {"progress",
         words::handover_row_progress,
         open.without_progress.size(),
         {},
         ReturnView::progress},
        {"detail", words::handover_row_detail, open.undecided_details, {}, ReturnView::details},
    }};
}

}  // namespace

void draw_handover(ReturnPanel& panel, DeskContext& context, Box room) {
    const Painter& painter = context.painter;
    const std::string_view about = say(words::handover_about);
    const float height = painter.paragraph_height(room.width, type::second, about);
    painter.paragraph(room.cut_bottom(height, painter.px(12)), type::second, about,
                      context.colours().ink2);
    if (!panel.open.any()) {
        const std::string_view done = say(words::handover_all_done);
        draw_done(painter, room.cut_top(painter.px(48), painter.px(12)), done);
    }
    FieldColumn column(context, "return.handover", room, panel.sheet_scroll);
    for (const Point& point : points_of(panel.open)) {
        const std::string id = std::string("return.handover.") + point.id;
        const Box box = column.rest.cut_top(painter.px(60), painter.px(8));
        mark(id + ".row", box);
        painter.outline(box, context.colours().line, 1, space::control_radius);
        Box row = box.inset(painter.px(16), painter.px(6));
        painter.icon_in(row.cut_left(painter.px(24), painter.px(14)),
                        point.count == 0 ? Icon::check : Icon::info, 24,
                        point.count == 0 ? context.colours().ok : context.colours().warn);
        const Button go{say(words::handover_go), ButtonKind::normal, ButtonSize::small};
        if (point.count == 0) {
            row.cut_right(button_size(painter, go).x, painter.px(space::row_gap));
        } else if (button_right(context, id, row, go)) {
            if (point.step)
                context.go_to = point.step;
            else
                panel.view = point.view;
            panel.sheet_scroll = {};
        }
        painter.text_in(row.cut_right(painter.px(90), painter.px(12)), type::base.bold(),
                        say(words::handover_count, {std::to_string(point.count)}),
                        context.colours().ink, Align::right);
        painter.text_in(row, type::base, say(point.words), context.colours().ink);
    }
}

}  // namespace yoriai
