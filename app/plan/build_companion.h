#pragma once

#include <array>
#include <string>
#include <vector>

#include "plan/build_plan.h"

namespace yoriai {

// The documents beside the plan. report, newsletter, minutes and reflection are of one meeting.
enum class Companion { report, newsletter, summary, agenda, minutes, reflection };
constexpr auto names(Companion) {
    return std::array{"report", "newsletter", "summary", "agenda", "minutes", "reflection"};
}

// report: 結果報告書. newsletter: ニュース, one sheet. summary: 概要版 of the plan, two pages.
// agenda: 議案書 for the general assembly. minutes: 会議録 with fields to fill in. reflection:
// 振り返りシート to hand out, with its tally. `meeting` is the meeting's number; 0 means the last
// one that has cards. Throws Failure when there is no such meeting. The newsletter leaves the more
// out the higher its `briefness` is, so that it fits on its sheet: 0 to briefest_newsletter.
constexpr int briefest_newsletter = 5;
Document build_companion(const Workshop&, Companion, int meeting, const PlanOptions& options = {},
                         int briefness = 0);

// What the reflection sheet asks people to agree with. The meeting's round of agreement on these is
// the sheet's tally.
std::vector<std::string> reflection_statements(Language);

}  // namespace yoriai
