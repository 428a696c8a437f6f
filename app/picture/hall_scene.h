#pragma once

#include <array>

namespace yoriai {

// What the facilitator asks the projector to show. The names are those of the command line.
enum class HallScene {
    blank,
    agenda,
    writing,
    newest,
    card,
    themes,
    theme,
    question,
    results,
    map,
    vision,
    prompt,
    roles,
    schedule,
    matrix,
    load,
    quadrant,
    both_views,
    minority,
    story,
    district
};
constexpr auto names(HallScene) {
    return std::array{"blank",    "agenda",   "writing", "newest", "card",     "themes",
                      "theme",    "question", "results", "map",    "vision",   "prompt",
                      "roles",    "schedule", "matrix",  "load",   "quadrant", "both_views",
                      "minority", "story",    "district"};
}

}  // namespace yoriai
