// What the hall is shown of the plan, of the district and of the evening's agenda.

#include "analysis/vision_tree.h"
#include "language/personal_details.h"
#include "picture/hall_contents.h"
#include "text/hall_messages.h"

namespace yoriai {
namespace {

// Names of persons and what else is nobody's business do not reach the room.
std::string covered(const std::string& text) {
    return replace_details(text, find_personal_details(text),
                           [](const PersonalDetail&, std::string_view) {
                               return std::string(say(words::hall_covered));
                           });
}

}  // namespace

HallContent show_agenda(const Workshop& workshop, const HallView& view) {
    const Meeting* meeting = shown_meeting(workshop, view);
    HallAgenda page;
    page.timer = view.timer;
    const AgendaStep* current = workshop.find(view.step);
    for (const AgendaStep& step : workshop.agenda()) {
        if (meeting == nullptr || step.meeting != meeting->id) continue;
        page.steps.push_back({step.title, step.minutes,
                              current != nullptr && step.place < current->place,
                              step.id == view.step});
    }
    return page;
}

HallContent show_vision(const Workshop& workshop) {
    HallVision page;
    page.vision = covered(workshop.plan.vision);
    for (const GoalBranch& branch : grow_tree(workshop)) {
        HallVision::Goal goal{
            branch.goal ? covered(branch.goal->title) : say(words::hall_other_actions), {}};
        for (const Action* action : branch.actions)
            goal.actions.emplace_back(action->number, covered(action->title));
        if (branch.goal || !goal.actions.empty()) page.goals.push_back(std::move(goal));
    }
    return page;
}

HallContent show_roles(const Workshop& workshop, const HallView& view) {
    HallRoles page{split_roles(workshop, view.role_words)};
    for (RoleRow& row : page.split.rows) {
        row.title = covered(row.title);
        for (auto& cell : row.cells)
            for (ActorShare& actor : cell) {
                actor.name = covered(actor.name);
                actor.task.clear();
            }
    }
    return page;
}

HallContent show_schedule(const Workshop& workshop) {
    HallSchedule page{schedule_actions(workshop)};
    for (ActionSpan& span : page.schedule.spans) span.title = covered(span.title);
    page.schedule.without_year.clear();
    return page;
}

HallContent show_matrix(const Workshop& workshop) {
    const ActionMatrix placed = place_actions(workshop);
    HallMatrix page{placed.source, placed.marks};
    for (ActionMark& mark : page.marks) mark.title = covered(mark.title);
    return page;
}

HallContent show_load(const Workshop& workshop) {
    HallLoad page{count_loads(workshop)};
    for (ActorLoad& load : page.loads) load.name = covered(load.name);
    return page;
}

HallContent show_district(const Workshop& workshop) {
    const Population* newest = newest_population(workshop);
    if (newest == nullptr) return HallBlank{};
    HallDistrict page{*newest, trend_bars(population_trend(workshop)), newest->source};
    if (!newest->edition.empty()) page.source += " " + newest->edition;
    return page;
}

}  // namespace yoriai
