#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/meeting.h"
#include "text/command_messages.h"

namespace yoriai {

// What can be asked of meetings, tables, attendance and agendas.
// See commands/command.h for what a command is and how its fields are visited.

struct AddMeeting {
    static constexpr Message done = words::add_meeting;
    MeetingId id;
    std::string title;
    Date date;
    std::string place;
    std::string question;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.may("id", self.id);
        visit.may("title", self.title);
        visit.may("date", self.date);
        visit.may("place", self.place);
        visit.may("question", self.question);
    }
};

struct ChangeMeeting {
    static constexpr Message done = words::change_meeting;
    MeetingId meeting;
    std::optional<std::string> title;
    std::optional<Date> date;
    std::optional<std::string> place;
    std::optional<std::string> question;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("meeting", self.meeting);
        visit.may("title", self.title);
        visit.may("date", self.date);
        visit.may("place", self.place);
        visit.may("question", self.question);
    }
};

// Refused while cards or rounds belong to it; its attendance and agenda go with it.
struct RemoveMeeting {
    static constexpr Message done = words::remove_meeting;
    MeetingId meeting;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("meeting", self.meeting);
    }
};

struct AddTable {
    static constexpr Message done = words::add_table;
    TableId id;
    std::string name;
    std::string facilitator;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.may("id", self.id);
        visit.may("name", self.name);
        visit.may("facilitator", self.facilitator);
    }
};

struct ChangeTable {
    static constexpr Message done = words::change_table;
    TableId table_id;
    std::optional<std::string> name;
    std::optional<std::string> facilitator;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("table_id", self.table_id);
        visit.may("name", self.name);
        visit.may("facilitator", self.facilitator);
    }
};

// Refused while cards, tallies or ballots belong to it.
struct RemoveTable {
    static constexpr Message done = words::remove_table;
    TableId table_id;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("table_id", self.table_id);
    }
};

// 0 people takes the entry away.
struct SetAttendance {
    static constexpr Message done = words::set_attendance;
    MeetingId meeting;
    TableId table_id;
    AgeBand age_band;
    int people = 0;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("meeting", self.meeting);
        visit.may("table_id", self.table_id);
        visit.must("age_band", self.age_band);
        visit.must("people", self.people);
    }
};

// At the end of the meeting's agenda.
struct AddAgendaStep {
    static constexpr Message done = words::add_agenda_step;
    AgendaStepId id;
    MeetingId meeting;
    std::string title;
    int minutes = 0;
    std::string purpose;
    std::string script;
    WorkshopStep step = WorkshopStep::capture;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.may("id", self.id);
        visit.must("meeting", self.meeting);
        visit.must("title", self.title);
        visit.must("minutes", self.minutes);
        visit.may("purpose", self.purpose);
        visit.may("script", self.script);
        visit.may("step", self.step);
    }
};

struct ChangeAgendaStep {
    static constexpr Message done = words::change_agenda_step;
    AgendaStepId agenda_step;
    std::optional<std::string> title;
    std::optional<int> minutes;
    std::optional<std::string> purpose;
    std::optional<std::string> script;
    std::optional<WorkshopStep> step;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("agenda_step", self.agenda_step);
        visit.may("title", self.title);
        visit.may("minutes", self.minutes);
        visit.may("purpose", self.purpose);
        visit.may("script", self.script);
        visit.may("step", self.step);
    }
};

// To the place counted from 0 among its meeting's steps.
struct MoveAgendaStep {
    static constexpr Message done = words::move_agenda_step;
    AgendaStepId agenda_step;
    int place = 0;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("agenda_step", self.agenda_step);
        visit.must("place", self.place);
    }
};

struct RemoveAgendaStep {
    static constexpr Message done = words::remove_agenda_step;
    AgendaStepId agenda_step;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("agenda_step", self.agenda_step);
    }
};

// A step of a template.
struct NewAgendaStep {
    std::string title;
    int minutes = 0;
    std::string purpose;
    std::string script;
    WorkshopStep step = WorkshopStep::capture;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("title", self.title);
        visit.must("minutes", self.minutes);
        visit.may("purpose", self.purpose);
        visit.may("script", self.script);
        visit.may("step", self.step);
    }
};

// Puts these steps in the place of the meeting's agenda.
struct UseAgenda {
    static constexpr Message done = words::use_agenda;
    MeetingId meeting;
    std::vector<NewAgendaStep> steps;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("meeting", self.meeting);
        visit.must("steps", self.steps);
    }
};

}  // namespace yoriai
