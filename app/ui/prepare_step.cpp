// The chosen step of the agenda: its fields, and what can be done with it.

#include <algorithm>
#include <cmath>

#include "base/id.h"
#include "text/prepare_messages.h"
#include "ui/prepare_panel.h"

namespace yoriai {
namespace {

constexpr float script_height = 118;
constexpr int most_minutes = 600;

using Steps = std::vector<const AgendaStep*>;

std::size_t place_of(const Steps& steps, const AgendaStep& step) {
    return static_cast<std::size_t>(std::find(steps.begin(), steps.end(), &step) - steps.begin());
}

void give_focus_to_row(DeskContext& context, std::size_t place) {
    context.focus.give("prepare.step." + std::to_string(place + 1), context.focus.shows_ring());
}

void start_step(Timer& timer, DeskContext& context, const AgendaStep& step) {
    set_to(timer, step);
    start(timer, context.input.now);
    ShowInHall show;
    show.scene = HallScene::agenda;
    context.request(show);
    context.wake_in(0);
}

void draw_buttons(PreparePanel& panel, Timer& timer, DeskContext& context, Box row,
                  const Steps& steps, const AgendaStep& step) {
    Button begin{say(words::prepare_start_step), ButtonKind::primary};
    begin.icon = Icon::play;
    Button earlier{say(words::prepare_earlier)}, later{say(words::prepare_later)};
    Button remove{say(words::prepare_remove)};
    remove.icon = Icon::trash;
    earlier.key = "Alt+↑";
    later.key = "Alt+↓";
    const auto width = [&](const Button& look) {
        return button_size(context.painter, look).x + context.px(space::row_gap);
    };
    // The keys are named where there is room.
    if (width(begin) + width(earlier) + width(later) + width(remove) > row.width)
        earlier.key = later.key = {};
    const std::size_t place = place_of(steps, step);
    if (button_left(context, "prepare.step.start", row, begin)) start_step(timer, context, step);
    if (button_left(context, "prepare.step.earlier", row, earlier, place > 0))
        move_step(panel, context, steps, step, -1);
    if (button_left(context, "prepare.step.later", row, later, place + 1 < steps.size()))
        move_step(panel, context, steps, step, 1);
    if (button_right(context, "prepare.step.remove", row, remove))
        remove_step(panel, context, steps, step);
}

void draw_fields(DeskContext& context, Box& room, const AgendaStep& step) {
    const float gap = context.px(12), height = field_and_label_height(context);
    Box row = room.cut_top(height);
    ChangeAgendaStep change;
    change.agenda_step = step.id;
    const auto field = [&](std::string_view id, Box box, std::string_view label,
                           const std::string& value,
                           std::optional<std::string> ChangeAgendaStep::*part, bool many_lines) {
        field_label(context, box, label);
        TextFieldLook look;
        look.many_lines = many_lines;
        const auto written = value_field(context, id, box, value, look);
        if (!written) return;
        ChangeAgendaStep one = change;
        one.*part = *written;
        context.ask(one);
    };
    field("prepare.step.title", row.cut_left(std::floor(row.width * 0.38F), gap),
          say(words::prepare_step), step.title, &ChangeAgendaStep::title, false);
    Box minutes = row.cut_left(context.px(120), gap);
    field_label(context, minutes, say(words::prepare_length));
    if (const auto answer = number_field(context, "prepare.step.minutes", minutes, step.minutes, 0,
                                         most_minutes, say(words::prepare_unit_minutes));
        answer && answer->number) {
        ChangeAgendaStep one = change;
        one.minutes = *answer->number;
        context.ask(one);
    }
    field("prepare.step.purpose", row, say(words::prepare_purpose), step.purpose,
          &ChangeAgendaStep::purpose, false);
    field("prepare.step.script",
          room.cut_top(height - context.px(space::button) + context.px(script_height)),
          say(words::prepare_script), step.script, &ChangeAgendaStep::script, true);
}

void use_template(PreparePanel& panel, DeskContext& context, const Meeting& meeting,
                  const AgendaTemplate& chosen) {
    UseAgenda command;
    command.meeting = meeting.id;
    for (const AgendaTemplateStep& step : chosen.steps)
        command.steps.push_back({step.title.in(language()), step.minutes,
                                 step.purpose.in(language()), step.script.in(language()),
                                 step.step});
    if (meeting.question.empty() && !chosen.question.in(language()).empty()) {
        ChangeMeeting change;
        change.meeting = meeting.id;
        change.question = chosen.question.in(language());
        context.ask(change);
    }
    context.ask(command);
    panel.choosing_template = false;
    panel.step = {};
    context.focus.clear();
}

}  // namespace

float agenda_step_height(const DeskContext& context) {
    return 2 * field_and_label_height(context) + context.px(script_height + 8);
}

void draw_agenda_step(PreparePanel& panel, Timer& timer, DeskContext& context, Box room,
                      const Steps& steps, const AgendaStep& chosen) {
    draw_fields(context, room, chosen);
    draw_buttons(panel, timer, context, room.cut_bottom(context.px(space::button)), steps, chosen);
}

void move_step(PreparePanel& panel, DeskContext& context, const Steps& steps,
               const AgendaStep& step, int by) {
    const int to = static_cast<int>(place_of(steps, step)) + by;
    if (to < 0 || to >= static_cast<int>(steps.size())) return;
    panel.step = step.id;
    panel.shown_step = {};
    context.ask(MoveAgendaStep{step.id, to});
    const std::string row = "prepare.step." + std::to_string(place_of(steps, step) + 1);
    if (context.focus.has(row)) give_focus_to_row(context, static_cast<std::size_t>(to));
}

void add_step(PreparePanel& panel, DeskContext& context) {
    AddAgendaStep step;
    step.id = panel.step = new_id<AgendaStepId>();
    step.meeting = context.meeting;
    step.title = say(words::prepare_new_step);
    step.minutes = 10;
    context.ask(step);
    context.focus.give("prepare.step.title", true);
}

void remove_step(PreparePanel& panel, DeskContext& context, const Steps& steps,
                 const AgendaStep& step) {
    const std::size_t place = place_of(steps, step);
    const std::size_t next = place + 1 < steps.size() ? place + 1 : place > 0 ? place - 1 : place;
    panel.step = steps[next]->id;
    context.ask(RemoveAgendaStep{step.id});
}

void draw_templates(PreparePanel& panel, DeskContext& context, Box room, const Meeting& meeting) {
    const Painter& painter = context.painter;
    Box title = room.cut_top(painter.px(44), painter.px(8));
    if (button_right(context, "prepare.keep_agenda", title,
                     {say(words::prepare_keep_agenda), ButtonKind::normal, ButtonSize::small}) ||
        key_pressed(context, ImGuiKey_Escape))
        panel.choosing_template = false;
    panel_title(context, title, Icon::none, say(words::prepare_choose_template));
    if (!steps_of(context.workshop(), meeting.id).empty()) {
        const std::string_view words = say(words::prepare_template_replaces);
        draw_hint(painter, room.cut_top(hint_height(painter, room.width, words), painter.px(12)),
                  HintKind::hint, words);
    }
    FieldColumn column(context, "prepare.template", room, panel.template_scroll);
    for (const AgendaTemplate& one : panel.templates) {
        const std::string id = "prepare.template." + one.id;
        const Box box = column.rest.cut_top(painter.px(76), painter.px(10));
        const std::string about =
            say(words::prepare_template_about,
                {std::to_string(one.steps.size()), std::to_string(one.minutes())});
        if (choice(context, id, box, one.name.in(language()), about, false))
            use_template(panel, context, meeting, one);
    }
}

}  // namespace yoriai
