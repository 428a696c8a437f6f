#pragma once

#include <string>

#include "model/workshop.h"

namespace yoriai {

// The time left for a step of the agenda, counted down while the desk is open.
struct Timer {
    AgendaStepId agenda_step;  // none: set by hand
    double left = 0;           // seconds, while it stands still
    double ends_at = 0;        // in the time of DeskInput::now, while it runs
    bool running = false;

    double left_at(double now) const { return running ? ends_at - now : left; }
};

void start(Timer&, double now);
void stop(Timer&, double now);
void add_minute(Timer&);
// Takes the minutes of a step, and stands still.
void set_to(Timer&, const AgendaStep&);

// 04:32, 120:00; -00:12 when the time is over.
std::string clock_face(double seconds_left);

}  // namespace yoriai
