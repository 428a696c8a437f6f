// The agenda of the meeting: its steps with their lengths and the times they begin at.

#include <algorithm>
#include <cmath>

#include "text/prepare_messages.h"
#include "text/word_messages.h"
#include "ui/prepare_panel.h"

namespace yoriai {
namespace {

constexpr float agenda_row_height = 50, total_height = 58;

using Steps = std::vector<const AgendaStep*>;

std::string row_id(std::size_t place) { return "prepare.step." + std::to_string(place + 1); }

std::size_t place_of(const Steps& steps, AgendaStepId id) {
    const auto found = std::find_if(steps.begin(), steps.end(),
                                    [&](const AgendaStep* step) { return step->id == id; });
    return found == steps.end() ? 0 : static_cast<std::size_t>(found - steps.begin());
}

// The strips of a row: when it begins, how long it takes, what it is called and what it is for.
struct AgendaStrips {
    Box time, bar, title, purpose;
};

AgendaStrips cut_agenda_row(const DeskContext& context, const Box& box) {
    AgendaStrips strips;
    Box row = box.inset(context.px(12), 0);
    strips.time = row.cut_left(context.px(72), context.px(12));
    const bool narrow = box.width < context.px(480);  // the purpose has no room
    strips.bar = row.cut_left(context.px(narrow ? 110 : 150), context.px(16));
    strips.title = row.cut_left(narrow ? row.width : std::floor(row.width * 0.48F), context.px(14));
    strips.purpose = row;
    return strips;
}

void draw_head(DeskContext& context, const Box& box, bool from_clock) {
    const Painter& painter = context.painter;
    const ImU32 ink = context.colours().ink2;
    const AgendaStrips strips = cut_agenda_row(context, box);
    painter.text_in(strips.time, type::second,
                    say(from_clock ? words::prepare_starts : words::prepare_elapsed), ink);
    painter.text_in(strips.bar, type::second, say(words::prepare_length), ink);
    painter.text_in(strips.title, type::second, say(words::prepare_step), ink);
    if (strips.purpose.width > 0)
        painter.text_in(strips.purpose, type::second, say(words::prepare_purpose), ink);
}

// A bar as long as the step among the longest, with its minutes behind.
void draw_length(DeskContext& context, const Box& box, int minutes, int longest, bool running) {
    const Painter& painter = context.painter;
    const TextStyle style = type::second.figures().bold();
    const std::string longest_words = say(words::word_minutes, {std::to_string(longest)});
    const float room = box.width - painter.text_width(longest_words, style) - painter.px(10);
    const float length =
        std::floor(room * static_cast<float>(minutes) / static_cast<float>(std::max(1, longest)));
    const Box bar = {box.x, std::round(box.centre().y - painter.px(12)), length, painter.px(24)};
    if (minutes > 0)
        painter.fill(bar, running ? context.colours().accent : context.colours().plate, 2);
    Box words = box;
    words.cut_left(length + (minutes > 0 ? painter.px(8) : 0));
    painter.text_in(words, style, say(words::word_minutes, {std::to_string(minutes)}),
                    context.colours().ink);
}

// The current step says it in a pill behind its title.
void draw_step_title(DeskContext& context, Box box, const std::string& title, bool running) {
    const Painter& painter = context.painter;
    const Palette& colours = context.colours();
    if (running) {
        const std::string_view now = say(words::prepare_running_now);
        const TextStyle style = type::small.bold();
        const float width = count_pill_width(painter, now, style);
        const Box pill = box.cut_right(width, painter.px(6));
        const float height = painter.px(28);
        draw_count_pill(painter, {pill.x, std::round(pill.centre().y - height / 2), width, height},
                        now, style, colours.accent, colours.on_accent);
    }
    painter.text_in(box, running ? type::base.bold() : type::base, title, colours.ink);
}

struct RowLook {
    int begins = 0;  // minutes from the beginning of the meeting, or of the day
    int longest = 1;
    bool chosen = false, running = false;
};

void draw_step_row(PreparePanel& panel, DeskContext& context, const Box& box, std::size_t place,
                   const AgendaStep& step, const RowLook& look) {
    const Painter& painter = context.painter;
    const Palette& colours = context.colours();
    // Tab stops at the chosen step only; the arrows go from step to step.
    const std::string id = row_id(place);
    const Interaction met = interact(context, id, box, look.chosen);
    const Box inside = box.inset(0, painter.px(2));
    if (look.chosen || met.hovered) painter.fill(inside, colours.wash, space::control_radius);
    if (look.chosen) painter.outline(inside, colours.accent, 3, space::control_radius);
    const AgendaStrips strips = cut_agenda_row(context, box);
    painter.text_in(strips.time, type::base.figures().bold(), time_face(look.begins), colours.ink);
    draw_length(context, strips.bar, step.minutes, look.longest, look.running);
    draw_step_title(context, strips.title, step.title, look.running);
    if (strips.purpose.width > 0)
        painter.text_in(strips.purpose, type::second, step.purpose, colours.ink2);
    if (!look.chosen)
        painter.line({box.x, box.bottom()}, {box.right(), box.bottom()}, colours.line, 1);
    if (met.state(context.focus).focused) painter.focus_ring(inside);
    if (!met.clicked) return;
    panel.step = step.id;
    context.focus.give(id, context.focus.shows_ring());
}

// Says how wide a row is, beside the scroll bar.
float draw_rows(PreparePanel& panel, const Timer& timer, DeskContext& context, const Box& room,
                const Steps& steps, const AgendaStep& chosen) {
    const float margin = context.px(8), height = context.px(agenda_row_height);
    ScrollArea area(context, "prepare.steps", room.inset(-margin, 0), panel.steps_scroll);
    Box rest = area.column().inset(margin, 0);
    RowLook look;
    look.begins = panel.begins.value_or(0);
    for (const AgendaStep* step : steps) look.longest = std::max(look.longest, step->minutes);
    rest.cut_top(context.px(6));
    for (std::size_t place = 0; place < steps.size(); ++place) {
        const AgendaStep& step = *steps[place];
        const Box box = rest.cut_top(height);
        look.chosen = step.id == chosen.id;
        look.running = step.id == timer.agenda_step;
        if (look.chosen && panel.shown_step != step.id) {
            panel.shown_step = step.id;
            area.reveal(box.y - context.px(6), box.bottom() + context.px(6));
        }
        draw_step_row(panel, context, box, place, step, look);
        look.begins += step.minutes;
    }
    area.end_at(rest.y + context.px(6));
    return rest.width;
}

void use_keys(PreparePanel& panel, DeskContext& context, const Steps& steps,
              const AgendaStep& chosen) {
    if (!context.focus.now().starts_with("prepare.step.")) return;
    const auto pressed = [&](ImGuiKeyChord key) { return key_pressed(context, key, true); };
    if (pressed(ImGuiMod_Alt | ImGuiKey_UpArrow)) move_step(panel, context, steps, chosen, -1);
    if (pressed(ImGuiMod_Alt | ImGuiKey_DownArrow)) move_step(panel, context, steps, chosen, 1);
    const std::size_t place = place_of(steps, chosen.id);
    if (!context.focus.has(row_id(place))) return;
    std::size_t to = place;
    if (pressed(ImGuiKey_UpArrow) && place > 0) to = place - 1;
    if (pressed(ImGuiKey_DownArrow) && place + 1 < steps.size()) to = place + 1;
    if (pressed(ImGuiKey_Home)) to = 0;
    if (pressed(ImGuiKey_End)) to = steps.size() - 1;
    if (key_pressed(context, ImGuiKey_Delete)) return remove_step(panel, context, steps, chosen);
    if (to == place) return;
    panel.step = steps[to]->id;
    context.focus.give(row_id(to), true);
    context.wake_in(0);
}

// How long all takes, and when it ends once the beginning is known.
void draw_total(PreparePanel& panel, DeskContext& context, Box box, const Steps& steps) {
    const Painter& painter = context.painter;
    const Palette& colours = context.colours();
    painter.fill(box, colours.sunken, space::control_radius);
    box = box.inset(painter.px(14), painter.px(8));
    int minutes = 0;
    for (const AgendaStep* step : steps) minutes += step->minutes;
    TextFieldLook look;
    look.hint = say(words::prepare_begins_hint);
    const Box field = box.cut_right(painter.px(160), painter.px(12));
    const std::string_view label = say(words::prepare_begins);
    painter.text_in(box.cut_right(painter.text_width(label, type::second) + 1, painter.px(16)),
                    type::second, label, colours.ink2);
    const std::string begins = panel.begins ? time_face(*panel.begins) : std::string();
    if (const auto written = value_field(context, "prepare.begins", field, begins, look)) {
        const auto read = read_time(*written);
        if (read || written->empty()) panel.begins = read;
    }
    painter.icon_in(box.cut_left(painter.px(26), painter.px(10)), Icon::timer, 24, colours.ink);
    std::string words = say(words::prepare_minutes_in_all, {std::to_string(minutes)});
    if (panel.begins)
        words += "　" + say(words::prepare_ends_at, {time_face(*panel.begins + minutes)});
    painter.text_in(box, type::base.bold(), words, colours.ink);
}

void draw_title(PreparePanel& panel, DeskContext& context, Box row, const Meeting& meeting) {
    Button add{say(words::prepare_add_step), ButtonKind::normal, ButtonSize::small};
    add.icon = Icon::plus;
    if (button_right(context, "prepare.add_step", row, add)) add_step(panel, context);
    const Button templates{say(words::prepare_from_template), ButtonKind::normal,
                           ButtonSize::small};
    if (button_right(context, "prepare.templates", row, templates)) offer_templates(panel, context);
    const Painter& painter = context.painter;
    std::string title = say(words::prepare_agenda_of, {meeting_name(meeting)});
    if (painter.text_width(title, type::panel_title) > row.width)
        title = say(words::prepare_agenda);
    const float left = row.width - painter.text_width(title, type::panel_title) - painter.px(16);
    std::string about = short_date(meeting.date);
    std::string with_place = about + (about.empty() ? "" : "　") + meeting.place;
    if (painter.text_width(with_place, type::second) <= left) about = std::move(with_place);
    if (painter.text_width(about, type::second) > left) about.clear();
    panel_title(context, row, Icon::none, title, about);
}

void draw_no_steps(PreparePanel& panel, DeskContext& context, const Box& room) {
    Box row = draw_empty_state(context.painter, room, Icon::calendar, say(words::prepare_no_steps));
    const Button choose{say(words::prepare_choose_template), ButtonKind::primary,
                        ButtonSize::small};
    row.cut_left(std::floor((row.width - button_size(context.painter, choose).x) / 2));
    if (button_left(context, "prepare.choose_template", row, choose))
        offer_templates(panel, context);
}

// A room that is too low for a list of its own: all of it scrolls. Says how wide a row is.
float draw_low(PreparePanel& panel, Timer& timer, DeskContext& context, const Box& room,
               const Steps& steps, const AgendaStep& chosen) {
    const float row = context.px(agenda_row_height), margin = context.px(6);
    FieldColumn column(context, "prepare.agenda", room, panel.agenda_scroll);
    const Box rows =
        column.rest.cut_top(static_cast<float>(steps.size()) * row + 2 * margin, context.px(10));
    const Box total = column.rest.cut_top(context.px(total_height), context.px(14));
    const Box below = column.rest.cut_top(agenda_step_height(context));
    const float width = draw_rows(panel, timer, context, rows, steps, chosen);
    draw_total(panel, context, total, steps);
    draw_agenda_step(panel, timer, context, below, steps, chosen);
    return width;
}

// The list with what stands below it, each in a place of its own where the room is high enough.
// Says how wide a row is.
float draw_list(PreparePanel& panel, Timer& timer, DeskContext& context, Box room,
                const Steps& steps, const AgendaStep& chosen) {
    const float editor = agenda_step_height(context);
    if (room.height < editor + context.px(total_height + 3 * agenda_row_height + 24))
        return draw_low(panel, timer, context, room, steps, chosen);
    const Box below = room.cut_bottom(editor, context.px(10));
    const Box total = room.cut_bottom(context.px(total_height), context.px(14));
    const float width = draw_rows(panel, timer, context, room, steps, chosen);
    draw_total(panel, context, total, steps);
    draw_agenda_step(panel, timer, context, below, steps, chosen);
    return width;
}

}  // namespace

std::vector<const AgendaStep*> steps_of(const Workshop& workshop, MeetingId meeting) {
    Steps steps;
    for (const AgendaStep& step : workshop.agenda())
        if (step.meeting == meeting) steps.push_back(&step);
    return steps;
}

void draw_agenda(PreparePanel& panel, Timer& timer, DeskContext& context, Box room) {
    const Painter& painter = context.painter;
    const Meeting* meeting = context.workshop().find(context.meeting);
    if (!meeting) {
        painter.paragraph(room, type::base, say(words::prepare_agenda_needs_meeting),
                          context.colours().ink2);
        return;
    }
    if (panel.choosing_template) return draw_templates(panel, context, room, *meeting);
    draw_title(panel, context, room.cut_top(painter.px(44), painter.px(8)), *meeting);
    const Steps steps = steps_of(context.workshop(), context.meeting);
    if (steps.empty()) return draw_no_steps(panel, context, room);
    const AgendaStep& chosen = *steps[place_of(steps, panel.step)];
    use_keys(panel, context, steps, chosen);
    Box head = room.cut_top(painter.px(30));
    head.width = draw_list(panel, timer, context, room, steps, chosen);
    draw_head(context, head, panel.begins.has_value());
}

}  // namespace yoriai
