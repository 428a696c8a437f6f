#pragma once

#include <array>
#include <string>
#include <vector>

#include "plan/build_plan.h"

namespace yoriai {

enum class ChangeKind { added, removed, changed };
constexpr auto names(ChangeKind) { return std::array{"added", "removed", "changed"}; }

// One difference between two versions of a plan, in the words of the document. `anchor` is where
// the newer plan tells of it; empty when it no longer does.
struct PlanChange {
    ChangeKind kind = ChangeKind::changed;
    std::string where, before, after, anchor;
};

// What the newer version says otherwise: the plan itself, its figures, themes, issues, actions and
// the paragraphs written by hand, in the order of the chapters. Rows are the same when their ids
// are. Both are made for the level of the options.
std::vector<PlanChange> list_changes(const Workshop& older, const Workshop& newer,
                                     const PlanOptions& options = {});

// 差分表: the changes side by side, with room for why.
Document build_changes(const Workshop& older, const Workshop& newer,
                       const PlanOptions& options = {});

// 素案・第1版: how a version is called.
std::string version_words(const Plan&, Language);

// The next plan, begun from this one: another version under review, without the comments and
// answers that were about the last.
Workshop begin_next_plan(const Workshop&);

}  // namespace yoriai
