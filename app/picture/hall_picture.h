#pragma once

#include "picture/hall_model.h"
#include "picture/painter.h"

namespace yoriai {

// The projector's picture and the room it stands in.
struct HallScreen {
    int width = 1920, height = 1080;  // pixels
    double image_width = 2.2;         // metres
    double last_row = 10;             // metres from the image
};

// The em sizes of hall text in pixels: body for all that must be read, caption for what may be
// missed.
struct HallSizes {
    int body = 69;
    int caption = 40;
};
// Kanji seen from the last row under 25 minutes of arc (captions: 14.4, never under body size by
// choice). Source of the formula: look of the hall; the faces of BIZ UDPGothic's kanji fill 0.92
// em.
HallSizes hall_sizes(const HallScreen&);

struct HallDrawn {
    int page = 0;      // the one drawn, counted from 0
    int pages = 1;     // there are
    bool fits = true;  // false: a text did not fit on a page of its own and was cut
};

// Draws a page of the hall view over the whole screen; a page beyond the last draws the last. Text
// is never smaller than the room needs: what does not fit goes to the next page.
HallDrawn draw_hall(const Painter&, const HallModel&, const HallScreen&, int page = 0);

// A large mark on the finished picture, where the facilitator points.
void draw_hall_pointer(const Painter&, ImVec2 at);

}  // namespace yoriai
