#include "store/write.h"

namespace yoriai {

void write(Edit& edit, const AddMeeting& command) {
    Meeting added;
    added.id = given_or_new(command.id);
    added.number = next_number(edit.workshop().meetings());
    added.title = command.title;
    added.date = command.date;
    added.place = command.place;
    added.question = command.question;
    edit.put(added);
}

void write(Edit& edit, const ChangeMeeting& command) {
    Meeting changed = *edit.workshop().find(command.meeting);
    set(changed.title, command.title);
    set(changed.date, command.date);
    set(changed.place, command.place);
    set(changed.question, command.question);
    edit.put(changed);
}

void write(Edit& edit, const RemoveMeeting& command) {
    for (const Attendance& entry : edit.workshop().attendance())
        if (entry.meeting == command.meeting) edit.erase(entry.id);
    for (const AgendaStep& step : edit.workshop().agenda())
        if (step.meeting == command.meeting) edit.erase(step.id);
    edit.erase(command.meeting);
}

void write(Edit& edit, const AddTable& command) {
    Table added;
    added.id = given_or_new(command.id);
    added.number = next_number(edit.workshop().tables());
    added.name = command.name;
    added.facilitator = command.facilitator;
    edit.put(added);
}

void write(Edit& edit, const ChangeTable& command) {
    Table changed = *edit.workshop().find(command.table_id);
    set(changed.name, command.name);
    set(changed.facilitator, command.facilitator);
    edit.put(changed);
}

void write(Edit& edit, const RemoveTable& command) { edit.erase(command.table_id); }

void write(Edit& edit, const SetAttendance& command) {
    Attendance entry;
    entry.meeting = command.meeting;
    entry.table_id = command.table_id;
    entry.age_band = command.age_band;
    entry.people = command.people;
    for (const Attendance& old : edit.workshop().attendance())
        if (old.meeting == entry.meeting && old.table_id == entry.table_id &&
            old.age_band == entry.age_band)
            entry.id = old.id;
    if (entry.people > 0) {
        entry.id = given_or_new(entry.id);
        edit.put(entry);
    } else if (entry.id) {
        edit.erase(entry.id);
    }
}

namespace {

std::vector<AgendaStep> agenda_of(const Workshop& workshop, MeetingId meeting) {
    std::vector<AgendaStep> steps;
    for (const AgendaStep& step : workshop.agenda())
        if (step.meeting == meeting) steps.push_back(step);
    return steps;
}

}  // namespace

void write(Edit& edit, const AddAgendaStep& command) {
    AgendaStep added;
    added.id = given_or_new(command.id);
    added.meeting = command.meeting;
    const auto steps = agenda_of(edit.workshop(), command.meeting);
    added.place = steps.empty() ? 0 : steps.back().place + 1;
    added.title = command.title;
    added.minutes = command.minutes;
    added.purpose = command.purpose;
    added.script = command.script;
    added.step = command.step;
    edit.put(added);
}

void write(Edit& edit, const ChangeAgendaStep& command) {
    AgendaStep changed = *edit.workshop().find(command.agenda_step);
    set(changed.title, command.title);
    set(changed.minutes, command.minutes);
    set(changed.purpose, command.purpose);
    set(changed.script, command.script);
    set(changed.step, command.step);
    edit.put(changed);
}

void write(Edit& edit, const MoveAgendaStep& command) {
    const AgendaStep moved = *edit.workshop().find(command.agenda_step);
    auto steps = agenda_of(edit.workshop(), moved.meeting);
    steps.erase(std::find_if(steps.begin(), steps.end(),
                             [&](const AgendaStep& step) { return step.id == moved.id; }));
    steps.insert(steps.begin() + command.place, moved);
    for (std::size_t place = 0; place < steps.size(); ++place) {
        steps[place].place = static_cast<std::int64_t>(place);
        edit.put(steps[place]);
    }
}

void write(Edit& edit, const RemoveAgendaStep& command) { edit.erase(command.agenda_step); }

void write(Edit& edit, const UseAgenda& command) {
    for (const AgendaStep& step : agenda_of(edit.workshop(), command.meeting)) edit.erase(step.id);
    std::int64_t place = 0;
    for (const NewAgendaStep& step : command.steps) {
        AgendaStep added;
        added.id = new_id<AgendaStepId>();
        added.meeting = command.meeting;
        added.place = place++;
        added.title = step.title;
        added.minutes = step.minutes;
        added.purpose = step.purpose;
        added.script = step.script;
        added.step = step.step;
        edit.put(added);
    }
}

}  // namespace yoriai
