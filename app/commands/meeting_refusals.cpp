#include <algorithm>

#include "commands/checks.h"

namespace yoriai {
namespace {

Refusal bad_minutes(int minutes) {
    if (minutes < 0 || minutes > 600) return sentence(words::minutes_out_of_range);
    return {};
}

template <class Entity, class Uses>
bool any(const Rows<Entity>& rows, const Uses& uses) {
    return std::any_of(rows.begin(), rows.end(), uses);
}

}  // namespace

Refusal refusal(const Workshop& workshop, const AddMeeting& command) {
    return first_of({taken(workshop, command.id), bad_optional_text(command.title),
                     bad_optional_text(command.place), bad_optional_text(command.question)});
}

Refusal refusal(const Workshop& workshop, const ChangeMeeting& command) {
    return first_of({missing(workshop, command.meeting), bad_optional_text(command.title),
                     bad_optional_text(command.place), bad_optional_text(command.question)});
}

Refusal refusal(const Workshop& workshop, const RemoveMeeting& command) {
    if (const auto why = missing(workshop, command.meeting)) return why;
    const auto belongs = [&](const auto& row) { return row.meeting == command.meeting; };
    if (any(workshop.cards(), belongs) || any(workshop.rounds(), belongs) ||
        any(workshop.echoes(), belongs))
        return sentence(words::meeting_in_use);
    return {};
}

Refusal refusal(const Workshop& workshop, const AddTable& command) {
    return first_of({taken(workshop, command.id), bad_optional_text(command.name),
                     bad_optional_text(command.facilitator)});
}

Refusal refusal(const Workshop& workshop, const ChangeTable& command) {
    return first_of({missing(workshop, command.table_id), bad_optional_text(command.name),
                     bad_optional_text(command.facilitator)});
}

Refusal refusal(const Workshop& workshop, const RemoveTable& command) {
    if (const auto why = missing(workshop, command.table_id)) return why;
    const auto belongs = [&](const auto& row) { return row.table_id == command.table_id; };
    bool used = workshop.count_cards_of(command.table_id) > 0 || any(workshop.tallies(), belongs) ||
                any(workshop.attendance(), belongs) || any(workshop.photos(), belongs) ||
                any(workshop.echoes(), belongs);
    for (const Round& round : workshop.rounds()) {
        const auto& ballots = workshop.ballots(round.id);
        used = used || std::any_of(ballots.begin(), ballots.end(), belongs);
    }
    if (used) return sentence(words::table_in_use);
    return {};
}

Refusal refusal(const Workshop& workshop, const SetAttendance& command) {
    return first_of({missing(workshop, command.meeting),
                     missing_if_given(workshop, command.table_id), bad_count(command.people)});
}

Refusal refusal(const Workshop& workshop, const AddAgendaStep& command) {
    return first_of({taken(workshop, command.id), missing(workshop, command.meeting),
                     bad_text(command.title, words::name_empty), bad_minutes(command.minutes),
                     bad_optional_text(command.purpose), bad_optional_text(command.script)});
}

Refusal refusal(const Workshop& workshop, const ChangeAgendaStep& command) {
    return first_of({missing(workshop, command.agenda_step), bad_name(command.title),
                     bad_minutes(command.minutes.value_or(0)), bad_optional_text(command.purpose),
                     bad_optional_text(command.script)});
}

Refusal refusal(const Workshop& workshop, const MoveAgendaStep& command) {
    if (const auto why = missing(workshop, command.agenda_step)) return why;
    const MeetingId meeting = workshop.find(command.agenda_step)->meeting;
    const auto steps =
        std::count_if(workshop.agenda().begin(), workshop.agenda().end(),
                      [&](const AgendaStep& step) { return step.meeting == meeting; });
    if (command.place < 0 || command.place >= steps) return sentence(words::place_out_of_range);
    return {};
}

Refusal refusal(const Workshop& workshop, const RemoveAgendaStep& command) {
    return missing(workshop, command.agenda_step);
}

Refusal refusal(const Workshop& workshop, const UseAgenda& command) {
    if (const auto why = missing(workshop, command.meeting)) return why;
    for (const NewAgendaStep& step : command.steps)
        if (const auto why =
                first_of({bad_text(step.title, words::name_empty), bad_minutes(step.minutes),
                          bad_optional_text(step.purpose), bad_optional_text(step.script)}))
            return why;
    return {};
}

}  // namespace yoriai
