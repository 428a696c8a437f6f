#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "plan/build_plan.h"
#include "ui/plan_preview.h"
#include "ui/sample_workshop.h"
#include "ui/screen.h"

using namespace yoriai;

namespace {

LaidOutPlan lay_out_plan(const Workshop& workshop) {
    LaidOutPlan plan;
    const Document document = build_plan(workshop, {{}, {}, {2026, 11, 22}});
    plan.pages = lay_out(document);
    plan.preview = make_plan_preview(workshop, document, document, plan.pages);
    return plan;
}

// The desk with the plan, and an older version of it when there is one; the pages have no pictures.
struct WriteScreen : Screen {
    explicit WriteScreen(const Workshop& workshop, const Workshop* older_workshop = nullptr,
                         float height = 1080)
        : Screen(&workshop, 1920, height), plan(lay_out_plan(workshop)) {
        if (older_workshop) {
            older = lay_out_older(*older_workshop, workshop, {{}, {}, {2026, 11, 22}}, plan);
            input.older_plan = &older.preview;
            desk.write.comparing = true;
        }
        input.plan = &plan.preview;
        desk.step = WorkshopStep::write;
        frame(3);
    }
    LaidOutPlan plan, older;
};

Workshop with_another_action_title(Workshop workshop) {
    Action action = workshop.actions().first();
    action.title = "坂の下に、椅子をならべて待つ";
    workshop.put(action);
    return workshop;
}

std::size_t count_changed(const PlanPreview& preview) {
    std::size_t count = 0;
    for (const PagePreview& page : preview.pages) count += page.changed.size();
    return count;
}

bool is_rising(const std::vector<SamePlace>& same) {
    const auto pair_of = [](const PlanPlace& place) { return std::pair(place.page, place.y); };
    return std::adjacent_find(same.begin(), same.end(),
                              [&](const SamePlace& one, const SamePlace& next) {
                                  return pair_of(one.older) >= pair_of(next.older) ||
                                         pair_of(one.newer) >= pair_of(next.newer);
                              }) == same.end();
}

}  // namespace

TEST_CASE(
    "how documents are written is one edit for each choice, and the chosen one asks nothing") {
    const Workshop workshop = workshop_with_issue();
    WriteScreen screen(workshop, nullptr, 2400);
    screen.click("write.ending.plain");
    CHECK(screen.asked<DescribePlan>().empty());
    screen.click("write.ending.polite");
    screen.click("write.comma.western");
    screen.click("write.digits.wide");
    screen.click("write.years.era");
    screen.click("write.headings.official");
    const auto asked = screen.asked<DescribePlan>();
    REQUIRE(asked.size() == 5);
    CHECK(asked[0].ending == SentenceEnd::polite);
    CHECK_FALSE(asked[0].comma);
    CHECK(asked[1].comma == CommaSign::western);
    CHECK(asked[2].digits == DigitWidth::wide);
    CHECK(asked[3].years == YearForm::era);
    CHECK(asked[4].headings == HeadingScheme::official);
}

TEST_CASE("only what one version says is marked on the pages of the two") {
    const Workshop older = workshop_with_issue();
    const Workshop newer = with_another_action_title(older);
    WriteScreen screen(newer, &older);
    CHECK(count_changed(screen.plan.preview) > 0);
    CHECK(count_changed(screen.older.preview) > 0);
    CHECK(count_changed(screen.plan.preview) < 20);
    REQUIRE(screen.plan.preview.comparison);
    const std::vector<SamePlace>& same = screen.plan.preview.comparison->same;
    CHECK(same.size() > 20);
    CHECK(is_rising(same));
}

TEST_CASE("two versions that say the same have no marks") {
    const Workshop workshop = workshop_with_issue();
    WriteScreen screen(workshop, &workshop);
    CHECK(count_changed(screen.plan.preview) == 0);
    CHECK(count_changed(screen.older.preview) == 0);
}

TEST_CASE("one goes from change to change through both versions, and to the list and back") {
    const Workshop older = workshop_with_issue();
    const Workshop newer = with_another_action_title(older);
    WriteScreen screen(newer, &older);
    CHECK_FALSE(screen.output.pages_shown.empty());
    CHECK_FALSE(screen.output.older_pages_shown.empty());
    screen.click("write.compare.next");
    screen.frame(2);
    const float first = screen.desk.write.compare_scroll.offset;
    CHECK(first > 0);
    screen.click("write.compare.next");
    screen.frame(2);
    CHECK(screen.desk.write.compare_scroll.offset > first);
    screen.click("write.compare.before");
    screen.frame(2);
    CHECK(screen.desk.write.compare_scroll.offset == first);
    screen.click("write.compare.how");
    screen.frame(2);
    CHECK(screen.shows("write.change.0"));
    CHECK(screen.output.older_pages_shown.empty());
    screen.click("write.compare.how");
    screen.click("write.compare.close");
    screen.frame(2);
    CHECK_FALSE(screen.desk.write.comparing);
    CHECK(screen.shows("write.docx"));
}
