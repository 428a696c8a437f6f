#pragma once

#include "model/workshop.h"
#include "picture/off_screen.h"
#include "ui/return_panel.h"

namespace yoriai {

struct PictureSize {
    int width = 1920;  // pixels
    int height = 1080;
};

struct DeskPictureOptions {
    WorkshopStep step = WorkshopStep::group;
    PictureSize size;
    Appearance appearance = Appearance::light;
    float text_scale = 1;
    // Of the step act: an ActView, or act_views for its prompts; of return: a ReturnView; of
    // prepare: 1 + a RecordPart of the district's record, or 0 for the step itself.
    int view = 0;
    const Workshop* older = nullptr;  // that the plan is compared with, or null
};

// The desk as its window would show it, drawn without a window or display. Throws Error when there
// is no EGL.
Pixels draw_desk_picture(const Workshop&, const DeskPictureOptions&);

}  // namespace yoriai
