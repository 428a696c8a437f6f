#pragma once

#include "page/pages.h"
#include "plan/document.h"
#include "ui/desk_input.h"

namespace yoriai {

// What the desk shows of a plan that was laid out; the pictures of its pages are still missing.
// `automatic` is the same document without any text written by hand.
PlanPreview make_plan_preview(const Workshop&, const Document&, const Document& automatic,
                              const Pages&);

struct LaidOutPlan {
    Pages pages;
    PlanPreview preview;
};

// An older version that stands beside the plan, in the plan's style: tells apart what the two say,
// marks on the pages of both what only one of them says, and finds where both say the same.
LaidOutPlan lay_out_older(const Workshop& older, const Workshop& newer, PlanOptions options,
                          LaidOutPlan& plan);

// The workshop as if nobody had rewritten a paragraph.
Workshop without_plan_texts(Workshop);

}  // namespace yoriai
