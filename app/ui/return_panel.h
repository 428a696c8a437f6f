#pragma once

#include <optional>
#include <string>
#include <vector>

#include "plan/public_workshop.h"
#include "ui/panel.h"
#include "ui/scroll_area.h"
#include "ui/text_field.h"

namespace yoriai {

// 返す: what goes out to whom, and every word that tells who somebody is, to be looked at before.
struct ReturnPanel {
    ExportLevel level = ExportLevel::public_use;
    OutgoingFiles files;

    // The detail whose replacement or reason is being written.
    std::optional<std::size_t> writing;
    DetailDecision writing_for = DetailDecision::rephrase;
    TextEdit text;

    std::vector<FoundPersonalDetail> details;
    const Workshop* looked_at = nullptr;  // in which workshop and revision they were found
    std::uint64_t revision = 0;
    Scroll left_scroll, details_scroll;
};

// `work` is the room below the step bar, the now line included.
void draw(ReturnPanel&, DeskContext&, Box work);

// The words that were found, each with what can be decided.
void draw_personal_details(ReturnPanel&, DeskContext&, Box room);

}  // namespace yoriai
