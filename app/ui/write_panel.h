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
    ExportLevel level = ExportLevel::public_use;  // the pages and what is written out are for
    std::string chosen;                           // key of the paragraph; empty: none
    bool editing = false;
    TextEdit edit;  // of the chosen paragraph
    std::optional<std::size_t> go_to_page;
    float go_to_y = 0;  // points of that page
    // A card, theme, issue, action or round that is traced, by its anchor; empty: none.
    std::string traced;
    bool go_to_traced = false;     // to the first place of it, once the plan is laid out
    bool comparing = false;        // with an older version, in the place of the pages
    bool listing_changes = false;  // while comparing: as a list, not as pages
    Scroll all_scroll, outline_scroll, left_scroll, pages_scroll, side_scroll, changes_scroll,
        compare_scroll;
};

// `work` is the room below the step bar, the now line included.
void draw(WritePanel&, DeskContext&, Box work);

// --- parts of the panel

// Contents and formats, at the left.
void draw_plan_outline(WritePanel&, DeskContext&, Box side);
// State, title and vision of the plan; takes what it needs off the top.
void draw_plan_basics(DeskContext&, Box& side);
// How its documents are written, below that.
void draw_plan_style(DeskContext&, Box& side);
// The pages, in the middle.
void draw_plan_pages(WritePanel&, DeskContext&, const Box& room);
// The chosen paragraph, its cards and its text, at the right; what is known of the plan while none
// is.
void draw_plan_paragraph(WritePanel&, DeskContext&, Box side);

// What the plan still lacks; takes what it needs off the top.
void draw_missing_parts(WritePanel&, DeskContext&, Box& side);
// An older version beside the plan, in the place of everything else.
void draw_comparison(WritePanel&, DeskContext&, Box room);
// Its pages beside the plan's; their buttons are cut off the head.
void draw_compared_pages(WritePanel&, DeskContext&, Box& head, const Box& room);
// What is traced, in the place of the paragraph: where it comes from and where it went.
void draw_traced(WritePanel&, DeskContext&, const Box& side);
// Rows of subjects of the plan, cut off the top; a click traces one.
void draw_subject_rows(WritePanel&, DeskContext&, Box& side, std::string_view id,
                       const std::vector<std::string>& anchors);
// A part of a page on the screen; `preview` says how large the page is in points.
Box on_page(const Box& page, const PagePreview& preview, const Box& points);
void trace(WritePanel&, const std::string& anchor);
void go_to(WritePanel&, const PlanPlace&);

}  // namespace yoriai
