#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "frameworks/agendas.h"
#include "ui/field_column.h"
#include "ui/panel.h"
#include "ui/record_panel.h"
#include "ui/timer.h"

namespace yoriai {

// 準備: the district, the meeting with its tables and people, and the meeting's agenda.
struct PreparePanel {
    RecordPanel record;      // in the panel's place while it is open
    TextEdit neighbourhood;  // the name of one that is being added
    TableId table_id;        // whose name and facilitator stand below the grid
    AgendaStepId step;       // the step that is edited; none, or gone: the first one
    bool date_refused = false;
    bool cell_refused = false;  // the people being typed are no number that is taken
    std::optional<int> begins;  // minute of the day; nothing: times count from the beginning

    bool choosing_template = false;
    std::vector<AgendaTemplate> templates;

    Scroll all_scroll, district_scroll, meeting_scroll, agenda_scroll, steps_scroll,
        template_scroll;
    AgendaStepId shown_step;  // the one that was scrolled into view last
};

// `work` is the room below the step bar, the now line included.
void draw(PreparePanel&, Timer&, DeskContext&, Box work);

// --- parts of the panel

// Says why in a notice of the desk when the templates cannot be read.
void offer_templates(PreparePanel&, DeskContext&);

void draw_district(PreparePanel&, DeskContext&, FieldColumn&);
void draw_meeting(PreparePanel&, DeskContext&, FieldColumn&);
// Tables with the people of each by age, and the chosen table's own fields.
void draw_tables(PreparePanel&, DeskContext&, FieldColumn&);
void draw_agenda(PreparePanel&, Timer&, DeskContext&, Box);
void draw_templates(PreparePanel&, DeskContext&, Box, const Meeting&);
// The fields of the chosen step and what can be done with it.
float agenda_step_height(const DeskContext&);
void draw_agenda_step(PreparePanel&, Timer&, DeskContext&, Box room,
                      const std::vector<const AgendaStep*>& steps, const AgendaStep& chosen);

// The steps of the meeting in their order.
std::vector<const AgendaStep*> steps_of(const Workshop&, MeetingId);
// To the place counted from 0, if there is one.
void move_step(PreparePanel&, DeskContext&, const std::vector<const AgendaStep*>& steps,
               const AgendaStep&, int by);
void add_step(PreparePanel&, DeskContext&);
void remove_step(PreparePanel&, DeskContext&, const std::vector<const AgendaStep*>& steps,
                 const AgendaStep&);

// What people write for a day: 2026-11-20, 2026/11/20, 令和8年11月20日, full-width figures too;
// without a year the day of `near`'s year. Nothing for a text that is no day.
std::optional<Date> read_day(std::string_view text, const Date& near);
// The minute of the day of 19:00, 19時30分 or 19; nothing for a text that is no time.
std::optional<int> read_time(std::string_view text);
// 19:05, from the minute of the day.
std::string time_face(int minute);
// A length in metres as 2.2 or 10; a full-width point and a trailing m are taken.
std::optional<double> read_metres(std::string_view text);

}  // namespace yoriai
