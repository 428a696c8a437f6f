#include "ui/prepare_panel.h"

#include <array>
#include <cmath>
#include <span>

#include "text/desk_messages.h"
#include "text/failure.h"
#include "text/prepare_messages.h"
#include "text/record_desk_messages.h"
#include "ui/scroll_area.h"

namespace yoriai {
namespace {

void draw_now_line(PreparePanel& panel, DeskContext& context, const Box& line) {
    NowLine now(context, line);
    if (now.primary("prepare.next", say(words::act_go_capture)))
        context.go_to = WorkshopStep::capture;
    bool& open = panel.record.open;
    Button record{say(open ? words::record_close : words::record_open)};
    if (now.button("prepare.record", record)) open = !open;
    now.words(say(open ? words::record_now : words::prepare_now),
              say(open ? words::record_calm : words::prepare_calm));
}

}  // namespace

void offer_templates(PreparePanel& panel, DeskContext& context) {
    try {
        if (panel.templates.empty()) panel.templates = read_agendas();
        panel.choosing_template = true;
        panel.template_scroll = {};
        context.wake_in(0);
    } catch (const Failure& failure) {
        context.say = say(failure.told());
    }
}

void draw(PreparePanel& panel, Timer& timer, DeskContext& context, Box work) {
    const Painter& painter = context.painter;
    draw_now_line(panel, context, work.cut_top(painter.px(space::now_line)));
    work = work.inset(painter.px(space::window_margin), 0);
    work.cut_bottom(painter.px(space::window_margin));
    if (panel.record.open) return draw_record(panel.record, context, work);
    const float width = work.width / painter.scale();
    const float gap = painter.px(width < 1720 ? 16.0F : space::panel_gap);
    const float padding = painter.px(width < 1720 ? 16.0F : 24.0F);
    const auto inside = [&](const Box& box) {
        draw_panel(painter, box);
        return box.inset(padding, painter.px(18));
    };
    // Where three panels would be too narrow, the district stands below the meeting.
    const bool together = width < 1500;
    if (!together) {
        const Box left = work.cut_left(std::floor(work.width * 0.19F), gap);
        FieldColumn column(context, "prepare.district", inside(left), panel.district_scroll);
        draw_district(panel, context, column);
    }
    const auto draw_both = [&](const Box& meeting, const Box& agenda) {
        {
            FieldColumn column(context, "prepare.meeting", inside(meeting), panel.meeting_scroll);
            draw_meeting(panel, context, column);
            if (together) {
                divider(context, column.rest);
                draw_district(panel, context, column);
            }
        }
        draw_agenda(panel, timer, context, inside(agenda));
    };
    if (width < 800) {
        constexpr std::array<float, 2> heights = {460, 460};
        return stack_panels(context, "prepare.all", work, panel.all_scroll, heights,
                            [&](std::span<const Box> boxes) { draw_both(boxes[0], boxes[1]); });
    }
    const Box middle = work.cut_left(std::floor(work.width * (together ? 0.47F : 0.43F)), gap);
    draw_both(middle, work);
}

}  // namespace yoriai
