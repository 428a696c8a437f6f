#include "ui/timer.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace yoriai {

void start(Timer& timer, double now) {
    if (timer.running) return;
    timer.ends_at = now + timer.left;
    timer.running = true;
}

void stop(Timer& timer, double now) {
    if (!timer.running) return;
    timer.left = timer.ends_at - now;
    timer.running = false;
}

void add_minute(Timer& timer) {
    timer.left += 60;
    timer.ends_at += 60;
}

void set_to(Timer& timer, const AgendaStep& step) {
    timer = {};
    timer.agenda_step = step.id;
    timer.left = 60.0 * step.minutes;
}

std::string clock_face(double seconds_left) {
    const auto whole = static_cast<long>(std::ceil(seconds_left));
    const long seconds = std::labs(whole);
    char face[32];
    std::snprintf(face, sizeof face, "%s%02ld:%02ld", whole < 0 ? "-" : "", seconds / 60,
                  seconds % 60);
    return face;
}

}  // namespace yoriai
