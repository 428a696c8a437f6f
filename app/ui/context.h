#pragma once

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "picture/parts.h"
#include "ui/desk_input.h"
#include "ui/focus.h"
#include "ui/keys.h"

namespace yoriai {

// A menu at the pointer: some of the acts.
struct ContextMenu {
    ImVec2 at{};
    std::vector<Act> acts;
    int row = -1;   // that the arrow keys stand on
    int above = 0;  // dialogs that it stands above
};

// What every panel is drawn with: the workshop to read, the painter of the window being drawn, and
// where commands and requests go.
struct DeskContext {
    const DeskInput& input;
    DeskOutput& output;
    Focus& focus;
    Painter painter;
    Box window;             // all of the desk, pixels
    MeetingId meeting;      // the meeting of this evening; may be none
    std::vector<Act> acts;  // what menus and shortcuts asked for; the panels look for theirs
    std::optional<WorkshopStep> go_to{};        // a step that was asked for in this frame
    std::optional<MeetingId> choose_meeting{};  // to work on from the next frame
    std::optional<std::string> say{};           // a notice of the desk's own
    // Anchors of the plan (ui/trace.h): the plan's places of a subject, or its step.
    std::optional<std::string> show_in_plan{}, show_subject{};
    std::optional<ContextMenu> menu{};  // that was asked for in this frame
    CardId current_card{};              // the card, and the table, that the panel is at
    TableId current_table{};
    std::vector<CardId> vote_on{};  // cards that a round shall be made of
    bool wheel_used = false;        // an area has scrolled by this frame's wheel

    const Workshop& workshop() const { return *input.workshop; }
    void ask(Command command) { output.commands.push_back(std::move(command)); }
    void request(Request request) { output.requests.push_back(std::move(request)); }
    float px(float measure) const { return painter.px(measure); }
    const Palette& colours() const { return painter.colours(); }
    bool asked(Act act) const { return std::find(acts.begin(), acts.end(), act) != acts.end(); }
    // Draw again within this many seconds.
    void wake_in(double seconds) {
        if (!output.next_frame || *output.next_frame > seconds) output.next_frame = seconds;
    }
};

// Whether the key was pressed with exactly these modifiers, and belongs to this layer: not while an
// input method composes.
bool key_pressed(const DeskContext&, ImGuiKeyChord, bool repeat = false);

}  // namespace yoriai
