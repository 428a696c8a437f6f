#pragma once

#include <optional>

#include "model/workshop.h"
#include "plan/document.h"
#include "text/message.h"

namespace yoriai {

// Who a document is for. internal: everything but the facilitator's notes and unfinished votes.
// official: also without hidden cards. public_use: also without personal details and small counts.
enum class ExportLevel { internal, official, public_use };
constexpr auto names(ExportLevel) { return std::array{"internal", "official", "public"}; }

struct PlanOptions {
    ExportLevel level = ExportLevel::official;
    Language language = Language::japanese;
    Date date;               // the day on the cover; not set: today
    int smallest_count = 5;  // smaller counts of people by table are withheld from the public
    std::optional<PlanStyle> style{};  // instead of the workshop's own
};

// The whole plan of the workshop: cover, contents, chapters and appendix, as far as there is data;
// a heading without anything below it is left out. Paragraphs that were rewritten by hand
// (Workshop::plan_texts) say what was written.
Document build_plan(const Workshop&, const PlanOptions& options = {});

}  // namespace yoriai
