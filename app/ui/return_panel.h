#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "plan/open_points.h"
#include "plan/public_workshop.h"
#include "ui/panel.h"
#include "ui/scroll_area.h"
#include "ui/text_field.h"

namespace yoriai {

// 返す: what goes out to whom, every word that tells who somebody is, to be looked at before, and
// the register of what comes back (return_register.h).
enum class ReturnView { details, comments, answers, progress, handover };
constexpr auto names(ReturnView) {
    return std::array{"details", "comments", "answers", "progress", "handover"};
}

struct ReturnPanel {
    ReturnView view = ReturnView::details;
    ExportLevel level = ExportLevel::public_use;
    OutgoingFiles files = usual_outgoing;

    CommentId comment;       // the one on the sheet; none, or gone: the first
    OfficialAnswer subject;  // whose answers are on the sheet, as its card, issue or action
    int fiscal_year = 0;     // whose progress is shown; 0: this year
    Scroll list_scroll, sheet_scroll;

    // The detail whose replacement or reason is being written.
    std::optional<std::size_t> writing;
    DetailDecision writing_for = DetailDecision::rephrase;
    TextEdit text;

    OpenPoints open;
    std::vector<FoundPersonalDetail> details;
    const Workshop* looked_at = nullptr;  // in which workshop and revision they were found
    std::uint64_t revision = 0;
    Scroll left_scroll, details_scroll;
    Scroll all_scroll;  // of a window too narrow for two panels
};

// `work` is the room below the step bar, the now line included.
void draw(ReturnPanel&, DeskContext&, Box work);

// The words that were found, each with what can be decided.
void draw_personal_details(ReturnPanel&, DeskContext&, Box room);

}  // namespace yoriai
