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
    ReturnView view = ReturnView::details;  // of the step 返す
};

// The desk as its window would show it, drawn without a window or display. Throws Error when there
// is no EGL.
Pixels draw_desk_picture(const Workshop&, const DeskPictureOptions&);

}  // namespace yoriai
