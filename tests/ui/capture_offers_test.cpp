// What is offered while cards are written down: an import, a card that is nearly the same, tags.

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "analysis/theme_placing.h"
#include "ui/capture_screen.h"
#include "ui/sample_workshop.h"

using namespace yoriai;

namespace {

// What the program knows of the workshop's cards. Those that speak of buses have these tags.
class KnownCards {
 public:
    explicit KnownCards(const Workshop& workshop, const std::vector<std::string>& bus_tags = {})
        : placer_(describe(workshop, bus_tags), {}, lexicon_) {
        for (const Card& card : workshop.cards()) ids_.push_back(card.id);
    }
    void give_to(DeskInput& input) const {
        input.placer = &placer_;
        input.placer_cards = &ids_;
    }

 private:
    static std::vector<ThemeCard> describe(const Workshop& workshop,
                                           const std::vector<std::string>& bus_tags) {
        std::vector<ThemeCard> cards;
        for (const Card& card : workshop.cards()) {
            cards.push_back({std::to_string(card.id.value), card.text, {}});
            if (card.text.find("バス") != std::string::npos) cards.back().tags = bus_tags;
        }
        return cards;
    }

    const Lexicon lexicon_{LexiconSource{}};
    const CardPlacer placer_;
    std::vector<CardId> ids_;
};

}  // namespace

TEST_CASE("an import shows its rows, leaves out what is there already, and becomes one edit") {
    const Workshop workshop = sample_workshop();
    Screen screen(&workshop);
    on_capture(screen);
    ImportOffer offer;
    offer.source = "付せん.csv";
    offer.columns = {"困りごと", "班", "備考"};
    offer.map = {{"text", "困りごと"}, {"table", "班"}};
    for (const char* text : {"坂が急", "道が暗い", "坂が急"}) {
        OfferedCard card;
        card.card.text = text;
        card.line = static_cast<int>(offer.cards.size()) + 2;
        card.duplicate = offer.cards.size() == 2;
        offer.cards.push_back(card);
    }
    screen.input.import_offer = &offer;
    screen.frame(3);
    CHECK(screen.shows("import.row.2"));
    SUBCASE("without the doubles") {
        screen.click("import.go");
        REQUIRE(screen.asked<ImportCards>().size() == 1);
        CHECK(screen.asked<ImportCards>()[0].cards.size() == 2);
        CHECK(screen.asked<ImportCards>()[0].meeting == sample_meeting);
        CHECK(screen.requested<ForgetImport>().size() == 1);
    }
    SUBCASE("with them, when that is wanted") {
        screen.click("import.skip_same");
        screen.click("import.go");
        REQUIRE(screen.asked<ImportCards>().size() == 1);
        CHECK(screen.asked<ImportCards>()[0].cards.size() == 3);
    }
    SUBCASE("from other columns, which are read again") {
        screen.click("import.use.text");
        REQUIRE(screen.requested<ChangeImport>().size() == 1);
        CHECK(screen.requested<ChangeImport>()[0].map.at("text") == "班");
    }
    SUBCASE("not at all, with Escape; nothing is typed behind the dialog") {
        screen.type("うしろ");
        CHECK(screen.desk.capture.entry.text.empty());
        screen.press(ImGuiKey_Escape);
        CHECK(screen.asked<ImportCards>().empty());
        CHECK(screen.requested<ForgetImport>().size() == 1);
    }
}

TEST_CASE("a card that says nearly the same is shown beside what is written") {
    const Workshop workshop = sample_workshop();
    const KnownCards known(workshop);
    Screen screen(&workshop);
    on_capture(screen);
    known.give_to(screen.input);
    screen.type("バス停に屋根もベンチもなくてつらいです");
    CHECK(screen.shows("capture.near"));
    screen.click("capture.near.show");
    CHECK(screen.desk.capture.chosen == CardId{10});
    screen.press(ImGuiKey_Escape);
    CHECK_FALSE(screen.shows("capture.near"));
    screen.type("祭りの太鼓");
    CHECK_FALSE(screen.shows("capture.near"));
}

TEST_CASE("tags of cards like the one that is written are suggested, and one key takes them") {
    Workshop workshop = sample_workshop();
    workshop.put(Tag{{700}, "足の悩み"});
    const KnownCards known(workshop, {"足の悩み", "消えたタグ"});
    Screen screen(&workshop);
    on_capture(screen);
    known.give_to(screen.input);
    screen.type("バスが一日三本しかなくて困る");
    screen.frame(2);
    REQUIRE(screen.shows("capture.suggested.0"));
    // Fields come from the words, tags from cards that are like it; each press takes the next.
    while (screen.shows("capture.suggested.0")) {
        screen.press(ImGuiKey_F4);
        screen.frame(2);
    }
    CHECK(screen.desk.capture.tags == std::vector<std::string>{"足の悩み"});
    screen.press(ImGuiKey_Enter);
    REQUIRE(screen.asked<AddCard>().size() == 1);
    CHECK(screen.asked<AddCard>()[0].tags == std::vector<std::string>{"足の悩み"});
    CHECK(screen.desk.capture.tags.empty());
}
