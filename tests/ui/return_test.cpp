#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "ui/return_panel.h"
#include "ui/sample_workshop.h"
#include "ui/screen.h"

using namespace yoriai;

namespace {

Workshop workshop_with_names() {
    Workshop workshop = sample_workshop();
    Card card;
    card.id = {880};
    card.number = 880;
    card.text = "三丁目の山田太郎さんが、一人で夜中に歩いている";
    workshop.put(card);
    card.id = {881};
    card.number = 881;
    card.text = "090-0000-1234 にかければ軽トラを貸してくれる";
    workshop.put(card);
    return workshop;
}

struct ReturnScreen : Screen {
    explicit ReturnScreen(const Workshop& workshop) : Screen(&workshop) {
        desk.step = WorkshopStep::answer;
        frame(3);
    }
    // The row whose words begin like this.
    std::string row_of_words(std::string_view words) const {
        const auto& details = desk.returning.details;
        for (std::size_t i = 0; i < details.size(); ++i)
            if (details[i].words.find(words) != std::string::npos)
                return "return.detail." + std::to_string(i);
        return {};
    }
};

}  // namespace

TEST_CASE("names and phone numbers are found, and masked by one click") {
    const Workshop workshop = workshop_with_names();
    ReturnScreen screen(workshop);
    const std::string name = screen.row_of_words("山田"), phone = screen.row_of_words("090");
    REQUIRE_FALSE(name.empty());
    REQUIRE_FALSE(phone.empty());
    screen.click(name + ".mask");
    const auto asked = screen.asked<ReviewDetail>();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0].card == CardId{880});
    CHECK(asked[0].decision == DetailDecision::mask);
}

TEST_CASE("other words and the reason for keeping are written before anything is decided") {
    const Workshop workshop = workshop_with_names();
    ReturnScreen screen(workshop);
    screen.click(screen.row_of_words("山田") + ".rephrase");
    screen.frame(2);
    screen.press(ImGuiKey_Enter);  // nothing written decides nothing
    CHECK(screen.asked<ReviewDetail>().empty());
    screen.click(screen.row_of_words("山田") + ".rephrase");
    screen.frame(2);
    screen.type("高齢の方");
    screen.press(ImGuiKey_Enter);
    screen.click(screen.row_of_words("090") + ".keep");
    screen.frame(2);
    screen.type("本人の了解がある");
    screen.press(ImGuiKey_Enter);
    const auto asked = screen.asked<ReviewDetail>();
    REQUIRE(asked.size() == 2);
    CHECK(asked[0].replacement == "高齢の方");
    CHECK(asked[1].decision == DetailDecision::keep);
    CHECK(asked[1].reason == "本人の了解がある");
}

TEST_CASE("what was decided is shown and can be taken back") {
    Workshop workshop = workshop_with_names();
    const auto found = list_personal_details(workshop);
    const auto name = std::find_if(found.begin(), found.end(), [](const auto& one) {
        return one.words.find("山田") != std::string::npos;
    });
    REQUIRE(name != found.end());
    DetailReview review;
    review.id = {5};
    review.card = name->card;
    review.words = name->words;
    review.kind = name->kind;
    workshop.put(review);
    ReturnScreen screen(workshop);
    screen.click(screen.row_of_words("山田") + ".change");
    REQUIRE(screen.asked<RemoveDetailReview>().size() == 1);
    CHECK(screen.asked<RemoveDetailReview>()[0].review == DetailReviewId{5});
}

TEST_CASE("what goes out and to whom is chosen before the files are written") {
    const Workshop workshop = workshop_with_names();
    ReturnScreen screen(workshop);
    screen.click("return.level.official");
    screen.click("return.file.newsletter");
    screen.click("return.file.departments");
    screen.click("return.write");
    const auto asked = screen.requested<WriteOutgoing>();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0].level == ExportLevel::official);
    CHECK_FALSE(asked[0].files.contains(Outgoing::newsletter));
    CHECK(asked[0].files.contains(Outgoing::departments));
    CHECK(asked[0].files.contains(Outgoing::plan_word));
}
