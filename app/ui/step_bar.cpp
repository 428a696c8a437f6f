#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "text/desk_messages.h"
#include "text/plan_messages.h"
#include "text/word_messages.h"
#include "ui/frame.h"
#include "ui/panel.h"

namespace yoriai {
namespace {

// A clock of five figures, the window's margin and, unless they have no room, both buttons.
float room_for_timer(const Painter& painter, bool buttons) {
    const auto button = [&](const Message& words, Icon icon) {
        const Button look{say(words), ButtonKind::normal, ButtonSize::small, icon};
        return button_size(painter, look).x + painter.px(space::row_gap);
    };
    const float clock = timer_width(painter, "00:00") + painter.px(space::window_margin + 12);
    if (!buttons) return clock;
    return clock + button(words::timer_start, Icon::play) +
           button(words::timer_add_minute, Icon::none);
}

// Of the revealed round with the most ballots.
std::size_t count_ballots(const Workshop& workshop) {
    std::size_t most = 0;
    for (const Round& round : workshop.rounds())
        if (round.state == RoundState::revealed)
            most = std::max(most, workshop.ballots(round.id).size());
    return most;
}

// A step counts as done when there is something in the next one.
bool is_done(const Workshop& workshop, WorkshopStep step, WorkshopStep now) {
    if (step >= now) return false;
    switch (step) {
        case WorkshopStep::prepare:
            return !workshop.agenda().empty();
        case WorkshopStep::capture:
            return !workshop.cards().empty();
        case WorkshopStep::group:
            return !workshop.themes().empty();
        case WorkshopStep::choose:
            return std::any_of(
                workshop.rounds().begin(), workshop.rounds().end(),
                [](const Round& round) { return round.state == RoundState::revealed; });
        case WorkshopStep::map:
            return count_ballots(workshop) > 0;
        case WorkshopStep::vision:
            return !workshop.issues().empty();
        case WorkshopStep::act:
            return !workshop.actions().empty();
        default:
            return false;
    }
}

// How wide each step is: alike, or as wide as its words need, at last without ticks; where even
// that has no room, only the current step has words and the others have their numbers.
struct StepWidths {
    std::vector<float> widths;
    bool words_for_all = true, ticks = true;
    bool narrow = false;  // a number has hardly its own room
};
StepWidths step_widths(const Desk& desk, const DeskContext& context, float room) {
    const Painter& painter = context.painter;
    const auto steps = steps_with_screens();
    const auto count = static_cast<float>(steps.size());
    const float alike = std::floor(std::min(painter.px(162), room / count));
    float longest = 0, all = 0, all_ticks = 0;
    std::vector<float> needed, tick;
    for (const WorkshopStep step : steps) {
        const bool current = step == desk.step;
        const float words =
            painter.text_width(say(name_of_step(step)), current ? type::step.bold() : type::step);
        needed.push_back(words + painter.px(18));
        tick.push_back(painter.px(is_done(context.workshop(), step, desk.step) ? 17 : 0));
        longest = std::max(longest, words);
        all += needed.back();
        all_ticks += tick.back();
    }
    if (longest + painter.px(2 * 12) <= alike)
        return {std::vector<float>(steps.size(), alike), true, true};
    const bool ticks = all + all_ticks <= room;
    if (all <= room) {
        const float more = (room - all - (ticks ? all_ticks : 0)) / count;
        for (std::size_t i = 0; i < needed.size(); ++i)
            needed[i] = std::floor(needed[i] + (ticks ? tick[i] : 0) + more);
        return {needed, true, ticks};
    }
    const std::string below = count_of_step(desk, context.workshop(), desk.step);
    const float current =
        std::max(painter.text_width(say(name_of_step(desk.step)), type::step.bold()),
                 painter.text_width(below, type::small)) +
        painter.px(2 * 12 + 2);
    const float number = std::floor((room - current) / (count - 1));
    std::vector<float> widths(steps.size(), number);
    for (std::size_t i = 0; i < widths.size(); ++i)
        if (steps[i] == desk.step) widths[i] = current;
    // A number from its left edge, its tick, and air before the next one.
    return {widths, false, number >= painter.px(48), number < painter.px(24)};
}

bool is_untouched(const Timer& timer) {
    return !timer.agenda_step && !timer.running && timer.left == 0;
}

// The meeting's first step of the agenda that belongs to the step of the desk.
const AgendaStep* step_of_agenda(const Desk& desk, const DeskContext& context) {
    for (const AgendaStep& step : context.workshop().agenda())
        if (step.meeting == context.meeting && step.step == desk.step) return &step;
    return nullptr;
}

TimerMood mood_of(const Timer& timer, double left) {
    if (is_untouched(timer)) return TimerMood::calm;
    if (left <= 0) return TimerMood::over;
    return left <= 60 ? TimerMood::last_minute : TimerMood::calm;
}

void draw_timer_controls(Desk& desk, DeskContext& context, Box bar, bool buttons) {
    const double now = context.input.now;
    bar.cut_right(context.px(space::window_margin));
    const std::string minute = say(words::timer_add_minute);
    const AgendaStep* step = step_of_agenda(desk, context);
    const bool nothing_to_count = is_untouched(desk.timer) && !step;
    // Without the clock beside it the button says by itself what it adds to.
    if (buttons && button_right(context, "timer.add_minute", bar,
                                {minute, ButtonKind::normal, ButtonSize::small,
                                 nothing_to_count ? Icon::timer : Icon::none}))
        add_minute(desk.timer);
    if (nothing_to_count) return;
    const bool running = desk.timer.running;
    if (buttons &&
        button_right(context, running ? "timer.stop" : "timer.start", bar,
                     {say(running ? words::timer_stop : words::timer_start), ButtonKind::normal,
                      ButtonSize::small, running ? Icon::pause : Icon::play})) {
        if (running)
            stop(desk.timer, now);
        else
            start_timer(desk, context);
    }
    Timer shown = desk.timer;
    if (is_untouched(shown) && step) set_to(shown, *step);
    const double left = shown.left_at(now);
    const std::string face = clock_face(left);
    const float width = timer_width(context.painter, face);
    Box clock = bar.cut_right(width, context.px(8)).inset(0, context.px(10));
    mark("timer", clock);
    draw_timer(context.painter, clock, face, mood_of(desk.timer, left));
    if (desk.timer.running) context.wake_in(left - std::floor(left) + 0.001);
}

}  // namespace

void start_timer(Desk& desk, const DeskContext& context) {
    const AgendaStep* step = step_of_agenda(desk, context);
    if (is_untouched(desk.timer) && step) set_to(desk.timer, *step);
    start(desk.timer, context.input.now);
}

const Message& name_of_step(WorkshopStep step) {
    switch (step) {
        case WorkshopStep::prepare:
            return words::act_go_prepare;
        case WorkshopStep::capture:
            return words::act_go_capture;
        case WorkshopStep::group:
            return words::act_go_group;
        case WorkshopStep::choose:
            return words::act_go_choose;
        case WorkshopStep::map:
            return words::act_go_map;
        case WorkshopStep::vision:
            return words::act_go_vision;
        case WorkshopStep::act:
            return words::act_go_act;
        case WorkshopStep::answer:
            return words::act_go_return;
        default:
            return words::act_go_write;
    }
}

std::string count_of_step(const Desk& desk, const Workshop& workshop, WorkshopStep step) {
    switch (step) {
        case WorkshopStep::prepare: {
            const MeetingId meeting = current_meeting(desk, workshop);
            const auto steps =
                std::count_if(workshop.agenda().begin(), workshop.agenda().end(),
                              [&](const AgendaStep& one) { return one.meeting == meeting; });
            return say(words::word_agenda_steps, {std::to_string(steps)});
        }
        case WorkshopStep::capture:
            return cards_words(workshop.cards().size());
        case WorkshopStep::group:
            return say(words::word_themes, {std::to_string(workshop.themes_in({}).size())});
        case WorkshopStep::choose:
            return say(words::word_rounds, {std::to_string(workshop.rounds().size())});
        case WorkshopStep::map: {
            const auto ballots = count_ballots(workshop);
            return ballots == 0 ? std::string()
                                : say(words::word_ballots, {std::to_string(ballots)});
        }
        case WorkshopStep::vision:
            return say(words::word_issues, {std::to_string(workshop.issues().size())});
        case WorkshopStep::act:
            return say(words::word_actions, {std::to_string(workshop.actions().size())});
        case WorkshopStep::answer:
            return {};
        default:
            return say(plan_state_words(workshop.plan.state));
    }
}

void draw_step_bar(Desk& desk, DeskContext& context, Box bar) {
    const Painter& painter = context.painter;
    painter.fill(bar, context.colours().sheet);
    Box row = bar;
    row.cut_left(painter.px(12));
    StepWidths widths = step_widths(desk, context, row.width - room_for_timer(painter, true));
    const bool buttons = !widths.narrow;
    if (!buttons) widths = step_widths(desk, context, row.width - room_for_timer(painter, false));
    std::size_t number = 0;
    for (const WorkshopStep step : steps_with_screens()) {
        const std::string count = count_of_step(desk, context.workshop(), step);
        const float width = widths.widths[number++];
        const std::string place = std::to_string(number);
        StepPicture picture;
        picture.current = step == desk.step;
        const bool with_words = picture.current || widths.words_for_all;
        picture.name = with_words ? say(name_of_step(step)) : std::string_view(place);
        const bool fits = painter.text_width(count, type::small) <= width - painter.px(16);
        if (with_words && fits) picture.count = count;
        picture.done = widths.ticks && is_done(context.workshop(), step, desk.step);
        picture.divider = step != WorkshopStep::prepare &&
                          static_cast<int>(step) != static_cast<int>(desk.step) + 1;
        const Box box = row.cut_left(width);
        const Interaction met =
            interact(context, std::string("step.") + std::string(name_of(step)), box);
        draw_step(painter, box, picture, met.state(context.focus));
        if (met.clicked) context.go_to = step;
    }
    draw_timer_controls(desk, context, row, buttons);
    painter.line({bar.x, bar.bottom() - 1}, {bar.right(), bar.bottom() - 1}, context.colours().line,
                 1);
}

}  // namespace yoriai
