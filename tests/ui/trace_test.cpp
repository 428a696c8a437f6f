#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "plan/build_plan.h"
#include "ui/plan_preview.h"
#include "ui/sample_workshop.h"
#include "ui/screen.h"
#include "ui/trace.h"

using namespace yoriai;

namespace {

// The desk with the plan laid out; its pages have no pictures.
struct PlanScreen : Screen {
    explicit PlanScreen(const Workshop& workshop) : Screen(&workshop) {
        const Document document = build_plan(workshop, {{}, {}, {2026, 11, 22}});
        plan = make_plan_preview(workshop, document, document, lay_out(document));
        input.plan = &plan;
        for (PagePreview& page : plan.pages) page.picture = reinterpret_cast<ImTextureID>(1);
        desk.step = WorkshopStep::write;
        frame(3);
    }
    // The first link to a subject of this kind that is on the screen.
    std::string shown_link(std::string_view kind) {
        for (std::size_t page = 0; page < plan.pages.size(); ++page)
            for (std::size_t i = 0; i < plan.pages[page].links.size(); ++i) {
                const std::string id =
                    "write.link." + std::to_string(page) + "." + std::to_string(i);
                if (plan.pages[page].links[i].anchor.starts_with(kind) && shows(id)) return id;
            }
        return {};
    }
    PlanPreview plan;
};

}  // namespace

TEST_CASE("from a card on the board to its places in the plan, and back to the board") {
    const Workshop workshop = workshop_with_issue();
    PlanScreen screen(workshop);
    const Card& card = *workshop.find(workshop.cards_in(sample_night).begin()->second);
    screen.desk.step = WorkshopStep::group;
    screen.desk.group.state.selected_cards = {card.id};
    screen.frame(3);
    screen.press(ImGuiMod_Ctrl | ImGuiKey_T);
    screen.frame(4);
    CHECK(screen.desk.step == WorkshopStep::write);
    CHECK(screen.desk.write.traced == "card-" + std::to_string(card.number));
    REQUIRE(screen.shows("write.place.0"));
    const float before = screen.desk.write.pages_scroll.offset;
    CHECK(before > 0);
    // Its theme, its issue and its action stand below, in this order.
    screen.click("write.to.1");
    screen.frame(2);
    CHECK(screen.desk.write.traced == "issue-1");
    screen.click("write.from.0");
    screen.frame(2);
    CHECK(screen.desk.write.traced == "theme-1");
    screen.click("write.trace.show");
    screen.frame(4);
    CHECK(screen.desk.step == WorkshopStep::group);
    CHECK(screen.desk.group.state.selected_themes.count(sample_night) == 1);
    CHECK(screen.desk.group.state.selected_cards.empty());
}

TEST_CASE("a reference on a page is clicked and leads to the action's sheet") {
    const Workshop workshop = workshop_with_issue();
    PlanScreen screen(workshop);
    const auto place = screen.plan.places.at("action-1").back();
    screen.desk.write.go_to_page = place.page;
    screen.desk.write.go_to_y = std::max(0.0F, place.y - 200);
    screen.frame(3);
    const std::string link = screen.shown_link("action-");
    REQUIRE_FALSE(link.empty());
    screen.click(link);
    screen.frame(2);
    CHECK(screen.desk.write.traced == "action-1");
    screen.press(ImGuiMod_Ctrl | ImGuiKey_T);
    screen.frame(4);
    CHECK(screen.desk.step == WorkshopStep::act);
    CHECK(screen.desk.act.action == ActionId{1});
}

TEST_CASE("every subject that the plan leads to is found in the workshop") {
    const Workshop workshop = workshop_with_issue();
    PlanScreen screen(workshop);
    std::size_t subjects = 0;
    for (const auto& place : screen.plan.places) {
        const std::string& anchor = place.first;
        const bool subject = anchor.starts_with("card-") || anchor.starts_with("theme-") ||
                             anchor.starts_with("issue-") ||
                             (anchor.starts_with("action-") && anchor != "action-list") ||
                             anchor.starts_with("round-");
        INFO(anchor);
        CHECK(static_cast<bool>(find_subject(workshop, anchor)) == subject);
        subjects += subject;
    }
    CHECK(subjects > workshop.cards().size());
}

TEST_CASE("what led nowhere says why") {
    const Workshop workshop = workshop_with_issue();
    for (const Card& card : workshop.cards()) {
        const TracedSubject subject = find_subject(workshop, "card-" + std::to_string(card.number));
        INFO(card.number);
        CHECK((!subject.nowhere.empty() || subject.to.size() >= 3));
    }
    CHECK_FALSE(find_subject(workshop, "card-99999"));
    CHECK_FALSE(find_subject(workshop, "voices"));
    CHECK_FALSE(find_subject(workshop, ""));
}
