#pragma once

#include <optional>
#include <string>

#include "ui/act_panel.h"
#include "ui/answers_dialog.h"
#include "ui/capture_panel.h"
#include "ui/choose_panel.h"
#include "ui/desk_input.h"
#include "ui/file_dialog.h"
#include "ui/focus.h"
#include "ui/group_panel.h"
#include "ui/import_dialog.h"
#include "ui/keys.h"
#include "ui/map_panel.h"
#include "ui/overlays.h"
#include "ui/photo_dialog.h"
#include "ui/population_dialog.h"
#include "ui/prepare_panel.h"
#include "ui/return_panel.h"
#include "ui/start_panel.h"
#include "ui/timer.h"
#include "ui/tour.h"
#include "ui/vision_panel.h"
#include "ui/write_panel.h"

namespace yoriai {

// What the frame of the desk remembers between frames.
struct Desk {
    WorkshopStep step = WorkshopStep::prepare;
    std::optional<WorkshopStep> next_step;  // from the next frame
    MeetingId meeting;                      // none, or gone: the last one
    Focus focus;
    Timer timer;

    std::optional<Menu> open_menu;
    int menu_row = -1;          // the row the arrow keys stand on
    std::optional<Act> chosen;  // in a menu, for the next frame
    std::optional<ContextMenu> context_menu;
    bool settings_open = false;
    Scroll settings_scroll;
    std::optional<TextSizeDrag> text_size_drag;
    bool help_open = false;
    Scroll help_scroll;
    std::optional<CommandFinder> finder;
    std::optional<HistoryList> history;
    bool text_wanted = false;  // a text field had the focus in the last frame

    std::string toast;
    bool toast_refuses = false;
    double toast_until = 0;
    int notice_seen = 0;

    StartPanel start;
    PreparePanel prepare;
    CapturePanel capture;
    GroupPanel group;
    ChoosePanel choose;
    MapPanel map;
    VisionPanel vision;
    ActPanel act;
    WritePanel write;
    ReturnPanel returning;
    ImportDialog import;
    AnswersDialog answers;
    PopulationDialog population;
    FileDialog file;
    PhotoDialog photo;
    SplitDialog split;
    CardDetails card;  // as a sheet; the board has its own in its side panel
    Tour tour;
    PointInHall pointed;  // what the hall was told last
};

// One frame of the facilitator's window, drawn with the current Dear ImGui context between NewFrame
// and Render, over the palette's ground. Nothing else draws in that window.
void draw(Desk&, const DeskInput&, DeskOutput&);

// The meeting the desk works on: the chosen one, else the last; none when there is none.
MeetingId current_meeting(const Desk&, const Workshop&);

// The steps that have screens, in their order.
std::span<const WorkshopStep> steps_with_screens();

}  // namespace yoriai
