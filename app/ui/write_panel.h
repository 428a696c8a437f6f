#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "ui/panel.h"
#include "ui/scroll_area.h"
#include "ui/text_field.h"

namespace yoriai {

// まとめる: the plan page by page as it will be printed; a paragraph that is clicked shows the
// cards it comes from and can be rewritten by hand.
struct WritePanel {
    std::string chosen;  // key of the paragraph; empty: none
    bool editing = false;
    TextEdit edit;  // of the chosen paragraph
    std::optional<std::size_t> go_to_page;
    float go_to_y = 0;  // points of that page
    Scroll outline_scroll, pages_scroll, side_scroll;
};

// `work` is the room below the step bar, the now line included.
void draw(WritePanel&, DeskContext&, Box work);

// --- parts of the panel

// Contents and formats, at the left.
void draw_plan_outline(WritePanel&, DeskContext&, Box side);
// State, title and vision of the plan; takes what it needs off the top.
void draw_plan_basics(DeskContext&, Box& side);
// The pages, in the middle.
void draw_plan_pages(WritePanel&, DeskContext&, const Box& room);
// The chosen paragraph, its cards and its text, at the right; what is known of the plan while none
// is.
void draw_plan_paragraph(WritePanel&, DeskContext&, Box side);

}  // namespace yoriai
