#include "analysis/action_views.h"

#include <algorithm>

#include "analysis/action_texts.h"
#include "analysis/tally.h"

namespace yoriai {
namespace {

int years_of(const Plan& plan, Term term) {
    if (term == Term::short_term) return plan.short_term;
    return term == Term::middle_term ? plan.middle_term : plan.long_term;
}

// The newest revealed round of which an item is an action and `suits` holds; null without one.
template <class Suits>
const Round* newest_round(const Workshop& workshop, const Suits& suits) {
    const Round* newest = nullptr;
    for (const Round& round : workshop.rounds()) {
        if (round.state != RoundState::revealed || !suits(round)) continue;
        const auto items = workshop.items_of(round.id);
        if (std::any_of(items.begin(), items.end(), [](const Item* item) { return item->action; }))
            newest = &round;
    }
    return newest;
}

struct Marked {
    std::optional<double> importance, feasibility;
};

// Grades 1 to `top` as 0 to 1.
double share_of(double grade, int top) {
    return top > 1 ? std::clamp((grade - 1) / (top - 1), 0.0, 1.0) : 1;
}

double mean_of(const std::map<int, int>& people_by_grade) {
    int people = 0, sum = 0;
    for (const auto& [grade, count] : people_by_grade) {
        people += count;
        sum += grade * count;
    }
    return people > 0 ? static_cast<double>(sum) / people : 0;
}

std::map<ActionId, Marked> marks_of_round(const Workshop& workshop, const Round& round) {
    std::map<ActionId, Marked> marks;
    const RoundResult result = count_round(workshop, round);
    int most = 0;
    for (const ItemResult& item : result.items) most = std::max(most, item.count);
    for (const ItemResult& item : result.items) {
        const Item* row = workshop.find(item.item);
        if (!row || !row->action) continue;
        Marked& marked = marks[row->action];
        if (round.method != RoundMethod::importance_feasibility) {
            if (most > 0) marked.importance = static_cast<double>(item.count) / most;
        } else if (!item.marks.empty()) {
            marked.importance = share_of(mean_of(count_grades(item.marks)), round.top_grade);
            marked.feasibility = share_of(mean_of(count_feasibility(item.marks)), round.top_grade);
        }
    }
    return marks;
}

}  // namespace

std::vector<ActorShare> actors_of(const Workshop& workshop, const Action& action) {
    std::vector<ActorShare> actors;
    for (const std::string& name : split_names(action.actors)) {
        ActorShare share{name, {}, action.role, ActorFunction::carry_out, {}};
        for (const ActorPart& part : workshop.actor_parts())
            if (part.action == action.id && part.name == name)
                share = {name, part.kind, part.role, part.function, part.task};
        actors.push_back(std::move(share));
    }
    return actors;
}

RoleSplit split_roles(const Workshop& workshop, const RoleWords& words) {
    RoleSplit split;
    std::array<std::size_t, 4> class_of{};
    for (std::size_t role = 0; role < words.size(); ++role) {
        const auto at = std::find(split.classes.begin(), split.classes.end(), words[role]);
        class_of[role] = static_cast<std::size_t>(at - split.classes.begin());
        if (at == split.classes.end()) split.classes.push_back(words[role]);
    }
    for (const Action& action : workshop.actions()) {
        RoleRow row{action.id, action.number, action.title, {}};
        row.cells.resize(split.classes.size());
        for (ActorShare& actor : actors_of(workshop, action))
            row.cells[class_of[static_cast<std::size_t>(actor.role)]].push_back(std::move(actor));
        split.rows.push_back(std::move(row));
    }
    return split;
}

int ActorLoad::most_in_a_year() const {
    int most = 0;
    for (const auto& [year, count] : by_year) most = std::max(most, count);
    return most;
}

std::vector<ActorLoad> count_loads(const Workshop& workshop) {
    std::map<std::string, std::size_t> places;
    std::vector<ActorLoad> loads;
    for (const Action& action : workshop.actions())
        for (const std::string& name : split_names(action.actors)) {
            const auto [place, added] = places.emplace(name_key(name), loads.size());
            if (added) loads.push_back({name, {}, {}});
            ActorLoad& load = loads[place->second];
            if (!load.actions.empty() && load.actions.back() == action.id) continue;
            load.actions.push_back(action.id);
            if (const auto span = span_of(workshop.plan, action))
                for (int year = span->first; year <= span->last; ++year) ++load.by_year[year];
        }
    std::stable_sort(loads.begin(), loads.end(), [](const ActorLoad& a, const ActorLoad& b) {
        return a.actions.size() > b.actions.size();
    });
    return loads;
}

std::optional<ActionSpan> span_of(const Plan& plan, const Action& action) {
    if (!action.fiscal_year) return {};
    const int first = *action.fiscal_year;
    const int term_end = plan.first_fiscal_year.value_or(first) + years_of(plan, action.term) - 1;
    const int last = std::max(first, action.last_fiscal_year.value_or(term_end));
    return ActionSpan{action.id, action.number, action.title,
                      first,     last,          !action.last_fiscal_year};
}

Schedule schedule_actions(const Workshop& workshop) {
    const Plan& plan = workshop.plan;
    Schedule schedule;
    for (const Action& action : workshop.actions())
        if (const auto span = span_of(plan, action))
            schedule.spans.push_back(*span);
        else
            schedule.without_year.push_back(&action);
    std::stable_sort(schedule.spans.begin(), schedule.spans.end(),
                     [](const ActionSpan& a, const ActionSpan& b) { return a.first < b.first; });
    if (schedule.spans.empty()) return schedule;
    schedule.first_year = schedule.spans.front().first;
    schedule.first_year =
        std::min(schedule.first_year, plan.first_fiscal_year.value_or(schedule.first_year));
    schedule.last_year = plan.last_fiscal_year.value_or(schedule.first_year);
    for (const ActionSpan& span : schedule.spans)
        schedule.last_year = std::max(schedule.last_year, span.last);
    return schedule;
}

ActionMatrix place_actions(const Workshop& workshop) {
    ActionMatrix matrix;
    const auto asks_both = [](const Round& round) {
        return round.method == RoundMethod::importance_feasibility;
    };
    matrix.round = newest_round(workshop, asks_both);
    if (matrix.round)
        matrix.source = MarkSource::round;
    else if ((matrix.round = newest_round(workshop, [](const Round&) { return true; })))
        matrix.source = MarkSource::votes;
    std::map<ActionId, Marked> marks;
    if (matrix.round) marks = marks_of_round(workshop, *matrix.round);
    constexpr int top = 5;
    for (const Action& action : workshop.actions()) {
        Marked marked = marks[action.id];
        if (!marked.importance && action.importance)
            marked.importance = share_of(*action.importance, top);
        if (!marked.feasibility && action.feasibility)
            marked.feasibility = share_of(*action.feasibility, top);
        if (marked.importance && marked.feasibility)
            matrix.marks.push_back(
                {action.id, action.number, action.title, *marked.importance, *marked.feasibility});
        else
            matrix.unmarked.push_back(&action);
    }
    return matrix;
}

}  // namespace yoriai
