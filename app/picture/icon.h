#pragma once

#include <imgui.h>

#include <vector>

namespace yoriai {

// A word always stands beside an icon, except undo, close, chevrons and - / +.
enum class Icon {
    none,
    plus,
    check,
    close,
    undo,
    redo,
    search,
    timer,
    play,
    pause,
    hall,
    table,
    card,
    theme,
    link,
    pin,
    lone,
    pen,
    speech,
    photo,
    ballot,
    map,
    doc,
    mask,
    lock,
    warn,
    info,
    down,
    right,
    people,
    yen,
    calendar,
    folder,
    exported,
    imported,
    fit,
    trace,
    bulb,
    house,
    gear,
    flag,
    more,
    copy,
    trash,
    minus
};

// One stroke of an icon on its 24 grid.
struct Stroke {
    std::vector<ImVec2> points;
    bool closed = false;
};

// The strokes of an icon, curves as short lines.
const std::vector<Stroke>& strokes_of(Icon);

}  // namespace yoriai
