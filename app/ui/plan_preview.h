#pragma once

#include "page/pages.h"
#include "plan/document.h"
#include "ui/desk_input.h"

namespace yoriai {

// What the desk shows of a plan that was laid out; the pictures of its pages are still missing.
// `automatic` is the same document without any text written by hand.
PlanPreview make_plan_preview(const Workshop&, const Document&, const Document& automatic,
                              const Pages&);

// What is told apart when an older version stands beside the plan.
PlanComparison compare_plans(const Workshop& older, const Workshop& newer, const PlanOptions&);

// The workshop as if nobody had rewritten a paragraph.
Workshop without_plan_texts(Workshop);

}  // namespace yoriai
