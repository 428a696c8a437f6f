#pragma once

#include <cstdint>
#include <string>

#include "base/date.h"
#include "model/ids.h"
#include "model/kinds.h"

namespace yoriai {

// One evening of the workshop series.
struct Meeting {
    MeetingId id;
    int number = 0;  // 第1回…
    std::string title;
    Date date;
    std::string place;
    std::string question;  // what the residents are asked to write about

    auto order() const { return number; }
    static constexpr const char* table = "meeting";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("number", self.number);
        visit("title", self.title);
        visit("date", self.date);
        visit("place", self.place);
        visit("question", self.question);
    }
};

// A small group (班). Tables belong to the session and meet at each meeting.
struct Table {
    TableId id;
    int number = 0;
    std::string name;         // empty: 3班
    std::string facilitator;  // stays inside

    auto order() const { return number; }
    static constexpr const char* table = "workshop_table";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("number", self.number);
        visit("name", self.name);
        visit("facilitator", self.facilitator);
    }
};

// How many people of one age band sat at a table (or nowhere in particular) at a meeting.
struct Attendance {
    AttendanceId id;
    MeetingId meeting;
    TableId table_id;  // none: the hall as a whole
    AgeBand age_band = AgeBand::unknown;
    int people = 0;

    auto order() const { return age_band; }
    static constexpr const char* table = "attendance";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("meeting", self.meeting);
        visit("table_id", self.table_id);
        visit("age_band", self.age_band);
        visit("people", self.people);
    }
};

// One step of a meeting's agenda (進行表).
struct AgendaStep {
    AgendaStepId id;
    MeetingId meeting;
    std::int64_t place = 0;  // its place in the meeting
    std::string title;
    int minutes = 0;
    std::string purpose;
    std::string script;  // what the facilitator says; never on the hall view
    WorkshopStep step = WorkshopStep::capture;

    auto order() const { return place; }
    static constexpr const char* table = "agenda_step";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("meeting", self.meeting);
        visit("place", self.place);
        visit("title", self.title);
        visit("minutes", self.minutes);
        visit("purpose", self.purpose);
        visit("script", self.script);
        visit("step", self.step);
    }
};

}  // namespace yoriai
