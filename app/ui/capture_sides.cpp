#include <algorithm>
#include <cmath>
#include <map>
#include <string>

#include "text/capture_messages.h"
#include "text/desk_messages.h"
#include "text/word_messages.h"
#include "ui/capture_panel.h"

namespace yoriai {
namespace {

void draw_table_button(CapturePanel& panel, DeskContext& context, const Box& box,
                       const Table& table) {
    const Painter& painter = context.painter;
    const Palette& colours = context.colours();
    const bool on = table.id == panel.table_id;
    const Interaction met = interact(context, "capture.table." + std::to_string(table.number), box);
    painter.fill(box, on || met.hovered ? colours.wash : colours.sheet, space::control_radius);
    painter.outline(box, on ? colours.accent : colours.line2, on ? 3.0F : 1.0F,
                    space::control_radius);
    Box words = box.inset(painter.px(18), 0);
    const std::size_t cards = context.workshop().count_cards_of(table.id);
    std::string count = cards_words(cards);
    const float name = painter.text_width(table_name(table), type::small_title);
    if (name + painter.text_width(count, type::base) + painter.px(10) > words.width)
        count = std::to_string(cards);
    const float width = std::ceil(painter.text_width(count, type::base)) + 1;
    painter.text_in(words.cut_right(width, painter.px(8)), type::base, count, colours.ink);
    painter.text_in(words, type::small_title, table_name(table), colours.ink);
    if (met.state(context.focus).focused) painter.focus_ring(box);
    if (met.clicked) panel.table_id = table.id;
}

void draw_tables(CapturePanel& panel, DeskContext& context, Box& side) {
    const Painter& painter = context.painter;
    panel_title(context, side, Icon::table, say(words::capture_tables),
                say(words::capture_tables_key));
    const Workshop& workshop = context.workshop();
    if (workshop.tables().empty()) {
        painter.paragraph(side.cut_top(painter.px(60)), type::second, say(words::capture_no_tables),
                          context.colours().ink2);
        Box row = side.cut_top(painter.px(space::button));
        Button add{say(words::capture_add_table)};
        add.icon = Icon::plus;
        if (button_left(context, "capture.add_table", row, add)) context.ask(AddTable{});
        return;
    }
    const float height = painter.px(68), gap = painter.px(12);
    const bool pairs = side.width >= painter.px(280);
    const auto rows = pairs ? (workshop.tables().size() + 1) / 2 : workshop.tables().size();
    const float shown = std::min(static_cast<float>(rows), 5.0F) * (height + gap);
    const Box box = side.cut_top(shown);
    ScrollArea area(context, "capture.tables", box.inset(-painter.px(4)), panel.table_scroll);
    Box rest = area.column().inset(painter.px(4));
    const float width = pairs ? std::floor((side.width - gap) / 2) : rest.width;
    Box row;
    bool at_left = true;
    for (const Table& table : workshop.tables()) {
        if (at_left) row = rest.cut_top(height, gap);
        draw_table_button(panel, context, at_left ? row.cut_left(width, gap) : row, table);
        at_left = !(pairs && at_left);
    }
    area.end_at(rest.y);
}

// A field with the key that chooses it: the first nine have one.
void draw_field(CapturePanel& panel, DeskContext& context, const Box& box, const Field& field,
                int key) {
    const Painter& painter = context.painter;
    const Palette& colours = context.colours();
    const bool on =
        std::find(panel.fields.begin(), panel.fields.end(), field.id) != panel.fields.end();
    const Interaction met =
        list_row(context, "capture.field." + std::to_string(key), box.inset(0, painter.px(2)), on);
    Box row = box.inset(painter.px(12), 0);
    const Box mark = row.cut_left(painter.px(22), painter.px(12));
    painter.field_mark(static_cast<int>(field.place),
                       {mark.x, std::floor(mark.centre().y - painter.px(11))}, 22);
    if (key <= 9) {
        const std::string cap = "Ctrl+" + std::to_string(key);
        Box cap_box = row.cut_right(key_cap_width(painter, cap));
        draw_key_cap(painter, cap_box.top_left(), cap_box.height, cap, colours.ink2);
    }
    painter.text_in(row, type::base, field.name, colours.ink);
    if (met.state(context.focus).focused) painter.focus_ring(box.inset(0, painter.px(2)));
    if (met.clicked) {
        if (on)
            std::erase(panel.fields, field.id);
        else
            panel.fields.push_back(field.id);
    }
}

void draw_fields(CapturePanel& panel, DeskContext& context, Box& side) {
    const Painter& painter = context.painter;
    const Palette& colours = context.colours();
    panel_title(context, side, Icon::none, {}, {});
    Box title = {side.x, side.y - painter.px(48), side.width, painter.px(40)};
    painter.text_in(title, type::small_title, say(words::capture_fields), colours.ink);
    painter.text_in(title, type::second, say(words::capture_fields_optional), colours.ink2,
                    Align::right);
    const auto count = std::max<std::size_t>(1, context.workshop().fields().size());
    const float height = std::clamp(std::floor(side.height / static_cast<float>(count)),
                                    painter.px(44), painter.px(50));
    const Box room = side.inset(-painter.px(4), 0);
    ScrollArea area(context, "capture.fields", room, panel.field_scroll);
    side = area.column().inset(painter.px(4), 0);
    const float top = side.y;
    int key = 1;
    for (const Field& field : context.workshop().fields())
        draw_field(panel, context, side.cut_top(height), field, key++);
    area.end_at(std::max(side.y, top));
}

std::map<FieldId, int> count_by_field(const Workshop& workshop) {
    std::map<FieldId, int> counts;
    for (const Card& card : workshop.cards())
        for (const FieldId field : card.fields) ++counts[field];
    return counts;
}

void draw_bars(DeskContext& context, Box& side) {
    const Painter& painter = context.painter;
    const Palette& colours = context.colours();
    const std::map<FieldId, int> counts = count_by_field(context.workshop());
    int most = 1;
    for (const auto& [field, count] : counts) most = std::max(most, count);
    for (const Field& field : context.workshop().fields()) {
        Box row = side.cut_top(painter.px(38));
        const auto found = counts.find(field.id);
        const int count = found == counts.end() ? 0 : found->second;
        const Box mark = row.cut_left(painter.px(16), painter.px(8));
        const auto order = static_cast<int>(field.place);
        painter.field_mark(order, {mark.x, std::floor(mark.centre().y - painter.px(8))}, 16);
        painter.text_in(row.cut_left(painter.px(26)), type::second.bold(), field.code, colours.ink);
        const float longest = row.width - painter.px(48);
        const float length =
            std::floor(longest * static_cast<float>(count) / static_cast<float>(most));
        const Box bar = {row.x, row.y + painter.px(10), length, painter.px(18)};
        if (count > 0) {
            painter.fill(bar, field_look(colours, order).mark);
            painter.outline(bar, colours.outline, 1);
        }
        row.cut_left(length + (count > 0 ? painter.px(10) : 0));
        painter.text_in(row, type::base.figures(), std::to_string(count), colours.ink);
    }
}

std::string script_for(const Workshop& workshop, MeetingId meeting, const Timer& timer) {
    if (const AgendaStep* step = workshop.find(timer.agenda_step)) return step->script;
    for (const AgendaStep& step : workshop.agenda())
        if (step.meeting == meeting && step.step == WorkshopStep::capture) return step.script;
    return {};
}

}  // namespace

void draw_capture_choices(CapturePanel& panel, DeskContext& context, Box side) {
    side = side.inset(context.px(24), context.px(16));
    draw_tables(panel, context, side);
    side.cut_top(context.px(16));
    draw_fields(panel, context, side);
}

void draw_capture_counts(const CapturePanel&, const Timer& timer, DeskContext& context, Box side) {
    const Painter& painter = context.painter;
    const Palette& colours = context.colours();
    const Workshop& workshop = context.workshop();
    side = side.inset(painter.px(24), painter.px(16));
    panel_title(context, side, Icon::speech, say(words::capture_collected));
    const Box number = side.cut_top(painter.px(88));
    const std::string count = std::to_string(workshop.cards().size());
    const float width = painter.text({number.x, number.y}, type::big_number, count, colours.ink);
    painter.text({number.x + width + painter.px(6), number.bottom() - painter.px(44)},
                 type::small_title, say(words::capture_unit), colours.ink);
    mark("capture.count", number);
    const int people = count_people(workshop, context.meeting);
    if (people > 0)
        painter.text_in(side.cut_top(painter.px(34)), type::second,
                        say(words::capture_people,
                            {std::to_string(people), std::to_string(workshop.tables().size())}),
                        colours.ink2);
    painter.text_in(side.cut_top(painter.px(36)), type::base.bold(), say(words::capture_by_field),
                    colours.ink);
    draw_bars(context, side);
    const std::string script = script_for(workshop, context.meeting, timer);
    if (script.empty() || side.height < painter.px(140)) return;
    side.cut_top(painter.px(20));
    painter.text_in(side.cut_top(painter.px(36)), type::base.bold(), say(words::capture_note),
                    colours.ink);
    const int lines = std::max(
        1, static_cast<int>((side.height - painter.px(44)) / painter.line_height(type::base)));
    side.cut_top(painter.short_paragraph(side, type::base, script, colours.ink, lines),
                 painter.px(8));
    Box lock = side.cut_top(painter.px(30));
    painter.icon_in(lock.cut_left(painter.px(20), painter.px(8)), Icon::lock, 18, colours.ink2);
    painter.text_in(lock, type::second, say(words::capture_note_private), colours.ink2);
}

}  // namespace yoriai
