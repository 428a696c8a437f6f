// The meetings of the series, and what is known of the one worked on.

#include <cmath>

#include "base/id.h"
#include "text/prepare_messages.h"
#include "ui/prepare_panel.h"

namespace yoriai {
namespace {

void add_meeting(DeskContext& context) {
    AddMeeting meeting;
    meeting.id = new_id<MeetingId>();
    const auto& meetings = context.workshop().meetings();
    if (!meetings.empty()) meeting.place = meetings.last().place;
    context.choose_meeting = meeting.id;
    context.ask(meeting);
}

void draw_chips(FieldColumn& column, DeskContext& context) {
    const Painter& painter = context.painter;
    Button add{say(words::prepare_add_meeting), ButtonKind::normal, ButtonSize::small};
    add.icon = Icon::plus;
    const float add_width = button_size(painter, add).x;
    const float height = painter.px(44), end = column.rest.right();
    Box row = column.rest.cut_top(height);
    const std::string_view title = say(words::prepare_meetings);
    painter.text_in(
        row.cut_left(std::ceil(painter.text_width(title, type::panel_title)), painter.px(14)),
        type::panel_title, title, context.colours().ink);
    for (const Meeting& meeting : context.workshop().meetings()) {
        const std::string name = meeting_name(meeting);
        Chip look{name};
        look.on = meeting.id == context.meeting;
        if (row.x + chip_size(painter, look).x > end) row = column.rest.cut_top(height);
        const std::string id = "prepare.meeting." + std::to_string(meeting.number);
        if (chip_left(context, id, row, look)) context.choose_meeting = meeting.id;
    }
    if (row.x + add_width > end) row = column.rest.cut_top(height);
    if (button_left(context, "prepare.add_meeting", row, add)) add_meeting(context);
    column.rest.cut_top(painter.px(6));
}

void draw_date(PreparePanel& panel, FieldColumn& column, DeskContext& context, const Box& box,
               const Meeting& meeting) {
    constexpr std::string_view id = "prepare.meeting.date";
    const std::string day = short_date(meeting.date);
    std::string words = say(words::prepare_date);
    if (!day.empty()) words += "　" + day;
    if (panel.date_refused) words = say(words::prepare_bad_date);
    TextFieldLook look;
    look.hint = say(words::prepare_date_hint);
    const auto written = column.value(id, box, words, to_iso(meeting.date), look);
    if (context.focus.has(id) && context.focus.edited == id) panel.date_refused = false;
    if (!written) return;
    const auto read = written->empty() ? Date{} : read_day(*written, meeting.date);
    panel.date_refused = !read;
    if (!read || *read == meeting.date) return;
    ChangeMeeting change;
    change.meeting = meeting.id;
    change.date = *read;
    context.ask(change);
}

void draw_fields(PreparePanel& panel, FieldColumn& column, DeskContext& context,
                 const Meeting& meeting) {
    const float height = field_and_label_height(context), gap = context.px(12);
    const auto field = [&](std::string_view id, const Box& box, const Message& words,
                           const std::string& value,
                           std::optional<std::string> ChangeMeeting::*part) {
        const auto written = column.value(id, box, say(words), value);
        if (!written) return;
        ChangeMeeting change;
        change.meeting = meeting.id;
        change.*part = *written;
        context.ask(change);
    };
    field("prepare.meeting.title", column.rest.cut_top(height), words::prepare_title, meeting.title,
          &ChangeMeeting::title);
    Box row = column.rest.cut_top(height);
    const bool narrow = row.width < context.px(330);
    const Box date = narrow ? row : row.cut_left(std::floor(row.width * 0.42F), gap);
    if (narrow) row = column.rest.cut_top(height);
    draw_date(panel, column, context, date, meeting);
    field("prepare.meeting.place", row, words::prepare_place, meeting.place, &ChangeMeeting::place);
    field("prepare.meeting.question", column.rest.cut_top(height), words::prepare_question,
          meeting.question, &ChangeMeeting::question);
}

}  // namespace

void draw_meeting(PreparePanel& panel, DeskContext& context, FieldColumn& column) {
    const Painter& painter = context.painter;
    const Meeting* meeting = context.workshop().find(context.meeting);
    if (!meeting) {
        Box row = draw_empty_state(painter, column.rest.cut_top(painter.px(260)), Icon::calendar,
                                   say(words::prepare_no_meeting));
        const Button add{say(words::prepare_add_meeting), ButtonKind::primary, ButtonSize::small};
        row.cut_left(std::floor((row.width - button_size(painter, add).x) / 2));
        if (button_left(context, "prepare.add_meeting", row, add)) add_meeting(context);
        return;
    }
    draw_chips(column, context);
    draw_fields(panel, column, context, *meeting);
    column.rest.cut_top(painter.px(6));
    draw_tables(panel, context, column);
}

}  // namespace yoriai
